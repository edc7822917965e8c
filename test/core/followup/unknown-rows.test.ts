/** No row leaves the sums because its name is not known: konto, heading, sign and the table's own sums tell what it is. */
import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import { measureNamed } from "../../../src/core/followup/measure";
import { followUpOf } from "./follow-up-from-drawings";

/** Thousands of kronor of the outcome: income, cost and what is neither. */
function sidesOf(rows: string, { header = "Post", title = "Uppföljning januari–augusti 2025, tkr" } = {}): (number | undefined)[] {
  const keys = header.includes("|") ? "| | " : "| ";
  const followUp = followUpOf({ Drift: `
    ${keys}${title} | | |
    | ${header} | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    ${rows.trim()}` });
  return (["income", "cost", "net"] as const).map((side) => {
    const figure = figureOfLines(followUp.operating.filter((line) => line.side === side), measureNamed("actual", followUp.round));
    return figure && figure.amount / 100_000;
  });
}

const ODD = ["Bankavgifter", "Medlemsavgift Sambruk", "Livsmedel", "Porto", "Bidrag till föreningar", "Ersättning till Alby för drift", "Taxor leverantör", "Tolkar", "Gode män", "Renhållningsavgifter"];

test.each(ODD)("a cost is a cost by its sign, whatever it is called and whichever sign costs have: %s", (name) => {
  const rows = (sign: 1 | -1, total: string): string => `
    | Intäkter från kommunerna | ${-9000 * sign} | ${-9000 * sign} |
    | Personalkostnader | ${8000 * sign} | ${8100 * sign} |
    | ${name} | ${600 * sign} | ${650 * sign} |
    | Lokalhyra | ${400 * sign} | ${400 * sign} |
    | ${total} | 0 | ${150 * sign} |`;
  expect(sidesOf(rows(1, "Nettokostnad"))).toEqual([9000, -9150, undefined]);
  expect(sidesOf(rows(-1, "Netto"))).toEqual([9000, -9150, undefined]);
});

test.each(ODD)("where nothing has minus the table's own netto tells that it is a cost: %s", (name) => {
  expect(sidesOf(`
    | Intäkter från kommunerna | 9000 | 9000 |
    | Personalkostnader | 8000 | 8100 |
    | ${name} | 600 | 650 |
    | Lokalhyra | 400 | 400 |
    | Nettokostnad | 0 | 150 |`)).toEqual([9000, -9150, undefined]);
});

test("and that what most often is paid has been received", () => {
  expect(sidesOf(`
    | Avgifter | 9000 | 9100 |
    | Bidrag Alby | 2000 | 2000 |
    | Löner | 8000 | 8050 |
    | Porto | 500 | 450 |
    | Bankavgifter | 2500 | 2450 |
    | Netto | 0 | 150 |`)).toEqual([11100, -10950, undefined]);
});

test("a konto decides the side before the name: 4–7 is cost and 3 is income", () => {
  expect(sidesOf(`
    | 3510 | Ersättning från kommuner | -3000 | -3000 |
    | 4510 | Bidrag till gode män | 300 | 320 |
    | 5010 | Löner | 2400 | 2450 |
    | 6910 | Medlemsavgifter | 100 | 120 |
    | 7610 | Avgifter domstol | 200 | 150 |
    | | Nettokostnad | 0 | 40 |`, { header: "Konto | Benämning" })).toEqual([3000, -3040, undefined]);
});

test("one cost with an unlucky name does not turn the signs of a table where others have minus", () => {
  expect(sidesOf(`
    | Sålda tjänster till kommunerna | -6000 | -6050 |
    | Bidrag Alby | -2000 | -2000 |
    | Löner och arvoden | 6600 | 6700 |
    | Bankavgifter | 200 | 210 |
    | Utbildning | 1200 | 1140 |
    | Summa | 0 | 0 |`)).toEqual([8050, -8050, undefined]);
});

test("sums that stand above their rows tell what the rows are", () => {
  expect(sidesOf(`
    | Summa intäkter | 4500 | 4410 |
    | Medlemsbidrag Ekeby | 2500 | 2500 |
    | Taxor tillsyn och sotning | 1467 | 1210 |
    | Automatlarm | 533 | 700 |
    | Summa kostnader | -4500 | -4660 |
    | Personal heltid | -2533 | -2604 |
    | Fordon och drivmedel | -1100 | -1187 |
    | Avgifter | -867 | -869 |
    | Nettoresultat | 0 | -250 |`)).toEqual([4410, -4660, undefined]);
});

test("and so do those that are called nothing but intäkter and kostnader", () => {
  expect(sidesOf(`
    | Intäkter | -6000 | -6050 |
    | Avgift Alby | -4000 | -4000 |
    | Avgift Boda | -2000 | -2050 |
    | Kostnader | 6000 | 6267 |
    | Porto | 300 | 310 |
    | Bankavgifter | 1260 | 1417 |
    | Ersättningar till gode män | 4440 | 4540 |
    | Netto | 0 | 217 |`)).toEqual([6050, -6267, undefined]);
});

test("a sum on the sheet that the rows do not come to is told with both figures", () => {
  const { ownSums, notices } = followUpOf({ Drift: `
    | Uppföljning januari–augusti 2025, tkr | | | |
    | Konto | Benämning | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | 3110 | Avgifter | -9000 | -9100 |
    | 6010 | Återförda hyror | -1000 | -1000 |
    | | Summa intäkter | -10000 | -10100 |
    | 5010 | Löner | 10000 | 10050 |
    | | Netto | 0 | -50 |` });
  expect(ownSums.map(({ label, side, own, ours }) => ({ label, side, own, ours }))).toEqual([{ label: "Summa intäkter", side: "income", own: 10000, ours: 9000 }]);
  expect(notices.filter((notice) => notice.includes("Summa intäkter"))).toHaveLength(1);
});

test("where nothing tells whether avgifter are received or paid the reader is asked", () => {
  const { notices } = followUpOf({ Drift: `
    | Uppföljning januari–augusti 2025, tkr | | |
    | Post | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | Intäkter från kommunerna | 9000 | 9000 |
    | Löner | 8000 | 8100 |
    | Avgifter | 1000 | 1100 |` });
  expect(notices).toEqual([expect.stringContaining("”Avgifter” på bladet ”Drift” kan vara intäkt eller kostnad")]);
});

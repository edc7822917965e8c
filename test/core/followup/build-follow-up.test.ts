import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import type { FollowUp } from "../../../src/core/followup/follow-up";
import { measureNamed, type MeasureName } from "../../../src/core/followup/measure";
import type { Side } from "../../../src/core/followup/operating-line";
import { followUpOf } from "./follow-up-from-drawings";

const FACTS = "| Nämnd | Kulturnämnden |\n| År | 2024 |\n| Period | januari–april |";

const DETAIL = `
  | Drift januari–april 2024, kr |
  | Konto | Kontotext | Budget jan-apr 2024 | Utfall jan-apr 2024 | Budget 2024 | Prognos 2024 |
  | 3510 | Medlemsbidrag | -1000 | -900 | -3000 | -3000 |
  | 5010 | Löner | 600 | 650 | 1800 | 1900 |
  | 6010 | Lokalhyra | 400 | 390 | 1200 | 1200 |
  | Summa | | 0 | 140 | 0 | 100 |`;

const SUMMARY = `
  | Resultat, kr |
  | | Budget jan-apr 2024 | Utfall jan-apr 2024 | Avvikelse |
  | Intäkter | 1000 | 905 | -95 |
  | Kostnader | -1000 | -1040 | -40 |
  | Netto | 0 | -135 | -135 |`;

function kronor(followUp: FollowUp, side: Side, name: MeasureName): number | undefined {
  const figure = figureOfLines(followUp.operating.filter((line) => line.side === side), measureNamed(name, followUp.round));
  return figure && figure.amount / 100;
}

test("income becomes plus and cost minus, whichever sign the sheet has", () => {
  const asStored = followUpOf({ Drift: DETAIL, Uppgifter: FACTS });
  const flipped = followUpOf({ Drift: DETAIL.replace(/(\| )(-?)(\d{3,4})(?= \|)/gu, (all, bar: string, minus: string, digits: string) => (/^(?:3510|5010|6010)$/u.test(digits) || digits === "2024" ? all : `${bar}${minus ? "" : "-"}${digits}`)), Uppgifter: FACTS });
  for (const followUp of [asStored, flipped]) {
    expect(kronor(followUp, "income", "actual")).toBe(900);
    expect(kronor(followUp, "cost", "actual")).toBe(-1040);
    expect(kronor(followUp, "cost", "forecast")).toBe(-3100);
  }
});

test("a sum in the sheet is never added to its own parts", () => {
  expect(kronor(followUpOf({ Drift: DETAIL, Uppgifter: FACTS }), "cost", "yearBudget")).toBe(-3000);
});

test("an outcome told in two columns of one table is counted once", () => {
  const followUp = followUpOf({
    Resultaträkning: `
  | År 2026, period jan - feb, tkr |
  | Konto | Utfall Jan - Feb 2026 | Budget Jan - Feb 2026 | Helårsprognos 2026 | Utfall 2026 | Budget 2026 |
  | 3510 Bidrag | 1500 | 1500 | 9000 | 1500 | 9000 |
  | 5010 Löner | -800 | -900 | -5000 | -800 | -5400 |
  | 6010 Lokalhyra | -620 | -600 | -3700 | -620 | -3600 |`,
  });
  expect(kronor(followUp, "income", "actual")).toBe(1_500_000);
  expect(kronor(followUp, "cost", "actual")).toBe(-1_420_000);
});

test("the same fact in a detail and a summary is compared, not added, and the detail is used", () => {
  const followUp = followUpOf({ Rapport: SUMMARY, Drift: DETAIL, Uppgifter: FACTS });
  expect(kronor(followUp, "income", "actual")).toBe(900);
  const income = followUp.comparisons.find(({ side, measure }) => side === "income" && measure.role === "actual");
  expect(income).toMatchObject({ used: { table: "Drift!A2", amount: 90000 }, other: { amount: 90500 } });
});

test("a sheet of our own is no source", () => {
  const followUp = followUpOf({ Rapport: SUMMARY, Drift: DETAIL, Uppgifter: FACTS }, ["Rapport"]);
  expect(followUp.comparisons).toEqual([]);
});

test("a ledger gives the outcome and the budget per konto its report rows", () => {
  const followUp = followUpOf({
    Huvudbok: `
      | Huvudbok 2024, kr |
      | Period | Ver.nr | Konto | Kontotext | Text | Belopp |
      | 202401 | 1 | 3510 | Driftbidrag | Faktura | -500 |
      | 202401 | 2 | 5010 | Löner | Lön | 300,25 |
      | 202402 | 3 | 5010 | Löner | Lön | 300,25 |
      | 202402 | 4 | 6910 | Licenser | Faktura | 50 |
      | 202412 | 5 | 3510 | Driftbidrag | Faktura | -200 |`,
    "Budget 2024": `
      | Budget 2024 per konto (kr) |
      | Konto | Kontotext | Rapportrad | Budget 2024 |
      | 3510 | Driftbidrag | BIDRAG | -700 |
      | 5010 | Löner | PERSONAL | 600 |
      | 6910 | Licenser | LICENSER | 100 |`,
    Uppgifter: "| Nämnd | IT-nämnden |\n| År | 2024 |\n| Period | helår |",
  });
  expect(kronor(followUp, "income", "actual")).toBe(700);
  expect(kronor(followUp, "cost", "actual")).toBe(-650.5);
  expect(kronor(followUp, "cost", "yearBudget")).toBe(-700);
  const personnel = followUp.operating.filter(({ reportRow }) => reportRow === "PERSONAL");
  expect(figureOfLines(personnel, measureNamed("actual", followUp.round))?.expression).toMatchObject({
    kind: "scale", by: -1, of: { kind: "sumIfs", criteria: [{ operator: "=", value: 5010, isNumeric: true }] },
  });
});

test("facts of the report are read from labels and values", () => {
  const { facts } = followUpOf({ Drift: DETAIL, Uppgifter: `${FACTS}\n| Daterad | 2024-05-06 |\n| Undertecknas av | Ekonomichef |` });
  expect(facts).toMatchObject({ committee: "Kulturnämnden", year: 2024, dated: { year: 2024, month: 5, day: 6 }, signedBy: "Ekonomichef" });
});

test("debet less kredit is what a ledger with two columns booked", () => {
  const followUp = followUpOf({
    Huvudbok: `
      | Huvudbok 2024-01-01 - 2024-08-31, kr |
      | Bokföringsdatum | Verifikation | Konto | Kontonamn | Text | Debet | Kredit |
      | 2024-01-15 | A1 | 3510 | Medlemsbidrag | Avgift | | 2500000 |
      | 2024-01-25 | L1 | 5010 | Löner | Lön jan | 410000,50 | |
      | 2024-02-25 | L2 | 5010 | Löner | Rättelse | | 10000 |
      | 2024-03-10 | A2 | 7430 | Konsulter | Projekt | 125000 | |`,
  });
  expect(kronor(followUp, "income", "actual")).toBe(2_500_000);
  expect(kronor(followUp, "cost", "actual")).toBe(-525_000.5);
});

test("a group of the kontoplan is no verksamhet", () => {
  const followUp = followUpOf({
    Resultaträkning: `
| Konto                     | Utfall jan-feb 2026 | Budget jan-feb 2026 | Budget 2026 |
| 3 Intäkter                |                     |                     |             |
| 30 Försäljningsintäkter   | 210                 | 200                 | 1200        |
| 35 Bidrag                 | 1500                | 1500                | 9000        |
| 5 Kostnader för arbetskraft |                   |                     |             |
| 50 Löner                  | -820                | -800                | -4800       |
| 56 Sociala avgifter       | -330                | -320                | -1920       |
| Resultat                  | 560                 | 580                 | 3480        |`,
  });
  expect(followUp.operating).toHaveLength(4);
  expect(followUp.operating.map(({ activity }) => activity)).toEqual([undefined, undefined, undefined, undefined]);
});

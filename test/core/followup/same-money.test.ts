import fc from "fast-check";
import { chooseLines } from "../../../src/core/followup/choose-lines";
import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import { measureNamed, type MeasureName } from "../../../src/core/followup/measure";
import type { FollowUp } from "../../../src/core/followup/follow-up";
import { followUpOf, type Drawings } from "./follow-up-from-drawings";

type Row = readonly [label: string, budget: number, actual: number, forecast: number];

function table(title: string, first: string, rows: readonly Row[]): string {
  const sum = [1, 2, 3].map((at) => rows.reduce((total, row) => total + Number(row[at]), 0));
  return [`| ${title} | | | |`, `| ${first} | Budget 2025 | Utfall jan-aug 2025 | Prognos 2025 |`, ...[...rows, ["Summa", ...sum]].map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

const TITLE = "Räddningsnämnden, uppföljning augusti 2025, tkr";
const BY_SLAG: readonly Row[] = [["Intäkter", -12000, -8000, -12000], ["Personalkostnader", 7000, 4800, 7200], ["Lokalkostnader", 2000, 1300, 2000], ["Övriga kostnader", 3000, 1900, 2900]];
const BY_ACTIVITY: readonly Row[] = [["Räddning", 5000, 3400, 5100], ["Förebyggande", 4000, 2600, 4000], ["Administration", 3000, 2000, 3000], ["Medlemsbidrag", -12000, -8000, -12000]];

/** Thousands of kronor. */
function nets({ operating, round }: FollowUp): (number | undefined)[] {
  return (["yearBudget", "actual", "forecast"] as const).map((name: MeasureName) => {
    const amount = figureOfLines(operating, measureNamed(name, round))?.amount;
    return amount === undefined ? undefined : amount / 100_000;
  });
}

function ways(drawings: Drawings): FollowUp[] {
  return [followUpOf(drawings), followUpOf(Object.fromEntries(Object.entries(drawings).reverse()))];
}

test("slag and verksamhet of one whole are the same money, in whichever order they stand", () => {
  const read = ways({ "Per slag": table(TITLE, "Kostnadsslag", BY_SLAG), "Per verksamhet": table(TITLE, "Verksamhet", BY_ACTIVITY) });
  expect(read.map(nets)).toEqual([[0, 0, -100], [0, 0, -100]]);
  expect(read.map(({ operating }) => operating.some(({ side }) => side === "net"))).toEqual([false, false]);
});

test("cost by slag and net cost per kommun are the same money", () => {
  const read = ways({ "Per slag": table(TITLE, "Kostnadsslag", BY_SLAG.slice(1)), "Per kommun": table("Nettokostnad per kommun, tkr", "Kommun", [["Alby", 7000, 4700, 7050], ["Boda", 5000, 3300, 5050]]) });
  expect(read.map(nets)).toEqual([[-12000, -8000, -12100], [-12000, -8000, -12100]]);
});

test("what each kommun or verksamhet costs is the money of a budget that the members' bidrag balances", () => {
  const slag = table(TITLE, "Kostnadsslag", [["Medlemsbidrag, intäkter", -11000, -7300, -11000], ...BY_SLAG.slice(1), ["Intäkter avgifter", -1000, -700, -1000]]);
  const read = [
    ...ways({ "Per slag": slag, "Per kommun": table("Nettokostnad per kommun, tkr", "Kommun", [["Alby", 6500, 4300, 6550], ["Boda", 4500, 3000, 4550]]) }),
    ...ways({ "Per slag": slag, "Per verksamhet": table(TITLE, "Verksamhet", BY_ACTIVITY.slice(0, 3)) }),
  ];
  expect(read.map(nets)).toEqual([[0, 0, -100], [0, 0, -100], [0, 0, -100], [0, 0, -100]]);
  expect(read.flatMap(({ undecided }) => undecided)).toEqual([]);
});

test("a summary of intäkter and kostnader repeats the rows, and its error is compared and not added", () => {
  const [read] = ways({ Drift: table(TITLE, "Slag", BY_SLAG), Sammanställning: table(TITLE, "", [["Intäkter", -12000, -8000, -12000], ["Kostnader", 12000, 8000, 11600]]) });
  expect(read && nets(read)).toEqual([0, 0, -100]);
  expect(read?.comparisons.filter(({ used, other }) => used.amount !== other.amount)).toMatchObject([{ side: "cost", used: { amount: -1_210_000_000 }, other: { amount: -1_160_000_000 } }]);
});

test("a summary rounded to miljoner is still the same money", () => {
  const [read] = ways({ Drift: table(TITLE, "Slag", BY_SLAG), Sammandrag: table("Räddningsnämnden augusti 2025, mnkr", "", [["Intäkter", -12, -8, -12], ["Kostnader", 12, 8, 12.1]]) });
  expect(read && nets(read)).toEqual([0, 0, -100]);
});

test("the specification of one verksamhet is part of its line", () => {
  const read = ways({ "Per verksamhet": table(TITLE, "Verksamhet", BY_ACTIVITY.slice(0, 3)), Räddning: table(TITLE, "Verksamhet", [["Utryckning", 3000, 2000, 3050], ["Dykning", 800, 600, 850], ["Båtar", 700, 500, 700], ["Larm", 500, 300, 500]]) });
  expect(read.map(nets)).toEqual([[-12000, -8000, -12100], [-12000, -8000, -12100]]);
});

test("verksamheter that stand on two sheets, and intäkter beside kostnader, are parts and are added", () => {
  expect(ways({ "Del 1": table(TITLE, "Verksamhet", BY_ACTIVITY.slice(0, 2)), "Del 2": table(TITLE, "Verksamhet", BY_ACTIVITY.slice(2, 3).concat([["Växel", 900, 600, 930]])) }).map(nets)).toEqual([[-12900, -8600, -13030], [-12900, -8600, -13030]]);
  const sides = { Intäkter: table(`${TITLE} – intäkter`, "Intäktsslag", [["Försäljning", -2000, -1300, -2000], ["Bidrag", -7000, -4800, -6900]]), Kostnader: table(`${TITLE} – kostnader`, "Kostnadsslag", BY_SLAG.slice(1, 3)) };
  expect(ways(sides).map(nets)).toEqual([[0, 0, -300], [0, 0, -300]]);
});

test("what is neither the same nor plainly parts is asked about and not added", () => {
  const read = ways({ "Per slag": table(TITLE, "Kostnadsslag", BY_SLAG.slice(1)), "Per kommun": table("Nettokostnad per kommun, tkr", "Kommun", [["Alby", 1700, 1100, 1750], ["Boda", 1500, 1000, 1550]]) });
  expect(read.map(({ undecided }) => undecided.length)).toEqual([1, 1]);
  expect(read.map(nets)).toEqual([[-12000, -8000, -12100], [-12000, -8000, -12100]]);
});

const UNIT = (name: string, staff: number, rent: number): string =>
  table(`Lönenämnden, delår augusti 2025 (tkr)${name}`, "Kostnadsslag", [["Personalkostnader", staff, Math.round(staff * 0.7), staff + 100], ["Lokalkostnader", rent, Math.round(rent * 0.6), rent], ["Övriga kostnader", 10 * rent, 7 * rent, 10 * rent]]);

test("enheter of a nämnd that is named after lön are told apart, and added beside their sum", () => {
  const read = ways({ "Hela nämnden": UNIT("", 11000, 2700), Lön: UNIT(" – Enhet Lön", 7000, 2000), Pension: UNIT(" – Enhet Pension", 3000, 600), Stab: UNIT(" – Enhet Stab", 1000, 100) });
  expect(read.map((each) => nets(each)[0])).toEqual([-40700, -40700]);
  expect(read.flatMap(({ undecided }) => undecided)).toEqual([]);
});

test("a whole of which a part has no table of its own is not added to its parts", () => {
  const read = ways({ "Hela nämnden": UNIT("", 11000, 2700), Lön: UNIT(" – Enhet Lön", 7000, 2000), Pension: UNIT(" – Enhet Pension", 3000, 600) });
  expect(read.map(({ undecided }) => undecided.length > 0)).toEqual([true, true]);
});

const measure = { role: "forecast" as const, period: { from: "2025-01", to: "2025-12" } };

test("verksamheter in tables of their own are worth their sum beside a table of the whole, wherever it stands", () => {
  const amounts = fc.array(fc.integer({ min: 100, max: 90_000 }), { minLength: 2, maxLength: 4 });
  fc.assert(fc.property(fc.array(amounts, { minLength: 2, maxLength: 4 }), fc.nat(), (units, place) => {
    const line = (table: string, label: string, value: number, activity?: string) => ({
      table, label, side: "cost" as const, costType: "other" as const, ...(activity === undefined ? {} : { activity }),
      cells: [{ kind: "cell" as const, measure, value, factor: -1000, sheet: table, row: 0, column: 0, isText: false }],
    });
    const parts = units.map((unit, at) => ({ table: `Del ${at}`, kind: "operatingSummary" as const, lines: unit.map((value, row) => line(`Del ${at}`, `slag ${row}`, value, `v${at}`)) }));
    const sums = [0, 1, 2, 3].map((row) => units.reduce((sum, unit) => sum + (unit[row] ?? 0), 0));
    const whole = { table: "Totalt", kind: "operatingSummary" as const, lines: sums.map((value, row) => line("Totalt", `slag ${row}`, value)) };
    const { lines } = chooseLines([...parts.slice(0, place % (parts.length + 1)), whole, ...parts.slice(place % (parts.length + 1))]);
    expect(figureOfLines(lines, measure)?.amount).toBe(-100_000 * units.flat().reduce((sum, each) => sum + each, 0));
  }), { numRuns: 60 });
});

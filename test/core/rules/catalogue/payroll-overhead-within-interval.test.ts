/** PO-pålägget: its share of the wages is asked about outside the committee's interval, and only where the committee has one. */
import { payrollOverheadWithinInterval as rule } from "../../../../src/core/rules/catalogue/payroll-overhead-within-interval";
import { saidBy, seenBy } from "../seen-by";

const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-04" } };
const INTERVAL = { round: ROUND, policy: { payrollOverhead: { from: 42, to: 48 } } };

function drift(rows: readonly string[]): { Drift: string } {
  return { Drift: `
    | Drift januari–april 2024, kr |               |             |                     |
    | Konto                        | Kontotext     | Budget 2024 | Utfall jan–apr 2024 |
    | 3510                         | Medlemsbidrag |    -4350000 |            -1450000 |
    ${rows.join("\n")}` };
}

const paid = (overhead: number | string, wage: number | string = 1000000) => drift([`| 5010 | Löner | 3000000 | ${wage} |`, `| 5610 | PO-pålägg | 1350000 | ${overhead} |`]);

test.each([[420000, 0], [419999, 1], [480000, 0], [480001, 1]])("the ends of the interval are within it: %d of a million", (overhead, findings) => {
  expect(saidBy(rule, paid(overhead), INTERVAL)).toHaveLength(findings);
});

test("it tells the share, the interval and how far from its nearest end", () => {
  expect(seenBy(rule, paid(300000), INTERVAL)).toMatchObject([{ severity: "question", class: "question", at: "Drift!D5", related: [], difference: 120_000, told: "30,0 % 42 48" }]);
  expect(seenBy(rule, paid(600000), INTERVAL)).toMatchObject([{ at: "Drift!D5", difference: -120_000 }]);
});

test("a committee without an interval is asked nothing", () => {
  expect(saidBy(rule, paid(300000), { round: ROUND, policy: { payrollOverhead: undefined } })).toEqual([]);
});

test("without wages or without overhead there is no share", () => {
  expect(saidBy(rule, paid(300000, 0), INTERVAL)).toEqual([]);
  expect(saidBy(rule, paid(0), INTERVAL)).toEqual([]);
  expect(saidBy(rule, drift(["| 5010 | Löner | 3000000 | 1000000 |", "| 6010 | Hyra | 1350000 | 450000 |"]), INTERVAL)).toEqual([]);
});

test("every konto of wages counts, and what is bought from others does not", () => {
  const rows = (more: string) => drift(["| 5010 | Löner | 3000000 | 1000000 |", "| 5610 | PO-pålägg | 1350000 | 450000 |", more]);
  expect(saidBy(rule, rows("| 5020 | Timlöner | 300000 | 500000 |"), INTERVAL)).toEqual(["question Drift!D5"]);
  expect(saidBy(rule, rows("| 7430 | Lön till konsulter | 300000 | 500000 |"), INTERVAL)).toEqual([]);
  expect(saidBy(rule, rows("| 5620 | Avgifter | 300000 | 500000 |"), INTERVAL)).toEqual(["question Drift!D5"]);
});

test.each(["PO-pålägg", "PO pålägg", "Arbetsgivaravgifter", "Sociala avgifter", "PO"])("where there are no konton the overhead is known by its name: %s", (name) => {
  const summary = { Drift: `
    | Drift januari–april 2024, tkr |             |                     |
    | Slag     | Budget 2024 | Utfall jan–apr 2024 |
    | Intäkter |       -4350 |               -1450 |
    | Löner    |        3000 |                1000 |
    | ${name}  |        1350 |                 300 |` };
  expect(saidBy(rule, summary, INTERVAL)).toEqual(["question Drift!C5"]);
});

test("of a whole year the year's outcome is judged", () => {
  const year = { Drift: `
    | Drift 2024, kr |               |             |             |
    | Konto          | Kontotext     | Budget 2024 | Utfall 2024 |
    | 3510           | Medlemsbidrag |    -4350000 |    -4350000 |
    | 5010           | Löner         |     3000000 |     3000000 |
    | 5610           | PO-pålägg     |     1350000 |      900000 |` };
  expect(saidBy(rule, year, { ...INTERVAL, round: { year: 2024, period: undefined } })).toEqual(["question Drift!D5"]);
});

test("in a ledger the first posting of overhead is pointed at", () => {
  const ledger = { Huvudbok: `
    | Huvudbok 2024 |          |       |           |         |
    | Period        | Ver.nr   | Konto | Kontotext | Belopp  |
    | 202401        | 01000001 | 5010  | Löner     | 1000000 |
    | 202401        | 01000002 | 6010  | Lokalhyra |   50000 |
    | 202402        | 01000003 | 5610  | PO-pålägg |  300000 |` };
  expect(saidBy(rule, ledger, { ...INTERVAL, round: { year: 2024, period: { from: "2024-01", to: "2024-02" } } })).toEqual(["question Huvudbok!E3"]);
});

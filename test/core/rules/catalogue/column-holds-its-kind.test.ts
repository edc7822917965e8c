/** Antal och belopp: a number of people is neither an amount of its row nor fifty times the other years’. */
import { columnHoldsItsKind } from "../../../../src/core/rules/catalogue/column-holds-its-kind";
import { saidBy, seenBy } from "../seen-by";

const rule = columnHoldsItsKind;

function staff(counts: readonly [string, string, string], wages: readonly [string, string] = ["20152", "22470"]): { Personal: string } {
  return { Personal: `
    | Tillsvidareanställda och lönekostnad (tkr) |                            |             |                            |             |                            |
    |                                            | Budget 2023                | <           | Budget 2024                | <           | Budget 2025                |
    |                                            | Antal tillsvidareanställda | Lönekostnad | Antal tillsvidareanställda | Lönekostnad | Antal tillsvidareanställda |
    | Servicenämnden                             | ${counts[0]} | ${wages[0]} | ${counts[1]} | ${wages[1]} | ${counts[2]} |` };
}

test("an amount of its own row in place of the number is an error, beside the amount and a year that is right", () => {
  const [seen, ...more] = seenBy(rule, staff(["32", "34", "22470"]));
  expect(seen).toMatchObject({ severity: "error", class: "error", at: "Personal!F4", related: ["Personal!E4", "Personal!B4"], told: "F4 22 470 E4 32 F4" });
  expect(more).toEqual([]);
});

test("from a thousand on, for small numbers may coincide", () => {
  expect(saidBy(rule, staff(["400", "410", "1000"], ["950", "1000"]))).toEqual(["error Personal!F4"]);
  expect(saidBy(rule, staff(["400", "410", "999"], ["950", "999"]))).toEqual([]);
});

test("more than fifty times the smallest of the other years is no number of people", () => {
  const [seen, ...more] = seenBy(rule, staff(["34", "32", "1601"]));
  expect(seen).toMatchObject({ severity: "error", at: "Personal!F4", related: ["Personal!D4"], told: "F4 1 601 32 F4" });
  expect(more).toEqual([]);
  expect(saidBy(rule, staff(["34", "32", "1600"]))).toEqual([]);
  expect(saidBy(rule, staff(["0", "32", "1600"]))).toEqual([]);
  expect(saidBy(rule, staff(["", "32", "1601"]))).toEqual(["error Personal!F4"]);
});

test("without other years only the row’s own amounts tell", () => {
  expect(saidBy(rule, staff(["", "", "1601"]))).toEqual([]);
  expect(saidBy(rule, staff(["", "", "22470"]))).toEqual(["error Personal!F4"]);
});

test("nothing is nothing", () => {
  expect(saidBy(rule, staff(["32", "0", "34"], ["0", "0"]))).toEqual([]);
});

/** Konton i huvudbok och budget: what is posted but not budgeted is a fault at once, the reverse is asked when the year has gone. */
import { ledgerAccountsAreBudgeted } from "../../../../src/core/rules/catalogue/ledger-accounts-are-budgeted";
import { saidBy, seenBy } from "../seen-by";

const rule = ledgerAccountsAreBudgeted;
const YEAR = { year: 2024, period: { from: "2024-01", to: "2024-12" } };
const TO_APRIL = { year: 2024, period: { from: "2024-01", to: "2024-04" } };

/** "202404 7430 120000" */
function ledger(...postings: readonly string[]): string {
  return `
    | Huvudbok 2024 |          |       |               |         |
    | Period        | Ver.nr   | Konto | Kontotext     | Belopp  |
    | 202401        | 01000001 | 3510  | Driftbidrag   | -500000 |
    | 202402        | 01000002 | 5010  | Löner         |  300000 |
    ${postings.map((posting, at) => `| ${posting.split(" ")[0] ?? ""} | 0200000${at} | ${posting.split(" ")[1] ?? ""} | Konsulter | ${posting.split(" ")[2] ?? ""} |`).join("\n")}`;
}

function budget(...accounts: readonly string[]): string {
  return `
    | Budget 2024 per konto (kr) |             |             |
    | Konto                      | Kontotext   | Budget 2024 |
    | 3510                       | Driftbidrag |     -500000 |
    | 5010                       | Löner       |      500000 |
    ${accounts.map((account) => `| ${account.split(" ")[0] ?? ""} | Konsulter | ${account.split(" ")[1] ?? ""} |`).join("\n")}`;
}

describe("posted but not budgeted", () => {
  test("is told once per konto, at its first posting, with what has been posted in all", () => {
    const [seen, ...more] = seenBy(rule, { Huvudbok: ledger("202403 7430 120000", "202404 7430 -20000", "202404 5010 1"), Budget: budget() }, { round: TO_APRIL });
    expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Huvudbok!C5", difference: 100_000, told: "7430 100 000 2 0" });
    expect(more).toEqual([]);
  });

  test("one posting is one", () => {
    const [seen] = seenBy(rule, { Huvudbok: ledger("202403 7430 120000"), Budget: budget() }, { round: TO_APRIL });
    expect(seen?.told).toBe("7430 120 000 0");
    expect(seen?.message).toContain("en verifikation)");
  });

  test.each([["202401", 1], ["202404", 1], ["202312", 0], ["202405", 0]])("only in the months of the round: %s", (month, findings) => {
    expect(saidBy(rule, { Huvudbok: ledger(`${month} 7430 120000`), Budget: budget() }, { round: TO_APRIL })).toHaveLength(findings);
  });

  test("the whole year where the round has no months, and any where it has no year", () => {
    const said = (month: string, round: object): readonly string[] => saidBy(rule, { Huvudbok: ledger(`${month} 7430 120000`), Budget: budget() }, { round });
    expect(said("202412", { year: 2024, period: undefined })).toHaveLength(1);
    expect(said("202501", { year: 2024, period: undefined })).toEqual([]);
    expect(said("202501", { year: undefined, period: undefined })).toHaveLength(1);
    expect(said("202312", { year: undefined, period: undefined })).toHaveLength(1);
  });

  test("balance accounts are no part of the operations, other konton with a 1 or a 2 in them are", () => {
    expect(saidBy(rule, { Huvudbok: ledger("202403 1510 120000", "202403 2440 120000", "202403 7421 120000"), Budget: budget() }, { round: TO_APRIL })).toEqual(["rule Huvudbok!C7"]);
  });
});

describe("budgeted but not posted", () => {
  const unposted = budget("7430 190000");

  test("is asked when the year has gone, at the budget, with what was budgeted", () => {
    const [seen, ...more] = seenBy(rule, { Huvudbok: ledger(), Budget: unposted }, { round: YEAR });
    expect(seen).toMatchObject({ severity: "question", at: "Budget!A5", difference: -190_000, told: "7430 190 000" });
    expect(more).toEqual([]);
  });

  test("not before, for it may come", () => {
    expect(saidBy(rule, { Huvudbok: ledger(), Budget: unposted }, { round: TO_APRIL })).toEqual([]);
  });

  test("a budget of nothing needs no posting, and neither does a konto whose rows cancel out", () => {
    expect(saidBy(rule, { Huvudbok: ledger(), Budget: budget("7430 0") }, { round: YEAR })).toEqual([]);
    expect(saidBy(rule, { Huvudbok: ledger(), Budget: budget("7430") }, { round: YEAR })).toEqual([]);
    expect(saidBy(rule, { Huvudbok: ledger(), Budget: budget("7430 100", "7430 -100") }, { round: YEAR })).toEqual([]);
  });

  test("several rows of one konto are one budget, in kronor whatever the sheet’s unit", () => {
    const inTusental = budget("7430 100", "7430 90").replace("(kr)", "(tkr)");
    expect(seenBy(rule, { Huvudbok: ledger(), Budget: inTusental }, { round: YEAR })).toEqual([expect.objectContaining({ at: "Budget!A6", difference: -190_000 })]);
  });

  test("of several years’ budgets the round’s counts", () => {
    const years = `
      | Budget per konto (kr) |             |             |             |
      | Konto                 | Kontotext   | Budget 2023 | Budget 2024 |
      | 3510                  | Driftbidrag |     -400000 |     -500000 |
      | 5010                  | Löner       |      400000 |      500000 |
      | 7430                  | Konsulter   |           0 |       90000 |
      | 7010                  | Resor       |       80000 |           0 |`;
    expect(saidBy(rule, { Huvudbok: ledger(), Budget: years }, { round: YEAR })).toEqual(["question Budget!A5"]);
  });
});

test("it takes both a ledger and a budget of more than one konto", () => {
  expect(saidBy(rule, { Huvudbok: ledger("202403 7430 120000") }, { round: YEAR })).toEqual([]);
  expect(saidBy(rule, { Budget: budget("7430 190000") }, { round: YEAR })).toEqual([]);
});

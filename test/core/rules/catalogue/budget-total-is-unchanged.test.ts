/** Detaljbudgetens total: the decided total and the distributed one are the same, to a step of the report. */
import { budgetTotalIsUnchanged } from "../../../../src/core/rules/catalogue/budget-total-is-unchanged";
import { saidBy, seenBy } from "../seen-by";

const rule = budgetTotalIsUnchanged;
const TKR = { round: { unit: "tkr", decimals: 0 } } as const;

function budget(total: string, decided = "Beslutad budget 2024", distributed = "Detaljbudget 2024", { label = "Summa", before = "500" } = {}): { Detaljbudget: string } {
  return { Detaljbudget: `
    | Budget 2024, tkr  |            |                |
    | Slag              | ${decided} | ${distributed} |
    | Intäkter          |     -76944 |         -76944 |
    | Personalkostnader |      22470 |          23000 |
    | Övriga kostnader  |      54974 |          54974 |
    | ${label}          |  ${before} |       ${total} |` };
}

test("another total than the decided one is an error, beside the decided, with how far off it is", () => {
  const [seen, ...more] = seenBy(rule, budget("1030"), TKR);
  expect(seen).toMatchObject({ severity: "error", class: "rule", at: "Detaljbudget!C6", related: ["Detaljbudget!B6"], difference: 530_000, told: "C6 1 030 500" });
  expect(more).toEqual([]);
});

test.each([["501", 0], ["499", 0], ["502", 1], ["498", 1]])("a step of the report may differ: %s", (total, findings) => {
  expect(saidBy(rule, budget(total), TKR)).toHaveLength(findings);
});

test.each(["Fastställd budget 2024", "Budget KF 2024", "Budget beslutad av fullmäktige 2024"])("the decided goes by: %s", (heading) => {
  expect(saidBy(rule, budget("1030", heading), TKR)).toEqual(["rule Detaljbudget!C6"]);
});

test.each(["Intern budget 2024", "Fördelad budget 2024", "Förslag budget 2024", "Budget 2024 ver 2", "Budget 2024 ver. 2", "Budget 2024 ver2", "Justerad budget 2024"])("the distributed goes by: %s", (heading) => {
  expect(saidBy(rule, budget("1030", undefined, heading), TKR)).toEqual(["rule Detaljbudget!C6"]);
});

test("another column, or another year, is no distribution of it", () => {
  expect(saidBy(rule, budget("1030", undefined, "Prognos 2024"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1030", undefined, "Detaljbudget 2025"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1030", "Budget 2024"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1030", "Beslutad detaljbudget 2024", "Utfall 2024"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1030", undefined, "Utfall, detalj 2024"), TKR)).toEqual([]);
});

test("without a total, or with one that cannot be read, there is nothing to compare", () => {
  const { Detaljbudget } = budget("1030");
  expect(saidBy(rule, { Detaljbudget: Detaljbudget.replace(/\n\s*\| Summa .*/u, "") }, TKR)).toEqual([]);
  expect(saidBy(rule, budget("#REF!"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1030", undefined, undefined, { before: "#REF!" }), TKR)).toEqual([]);
});

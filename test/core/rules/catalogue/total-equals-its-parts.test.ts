/** Summan: off, turned, a thousand times too large or only rounded, and what is proposed for it. */
import { totalEqualsItsParts as rule } from "../../../../src/core/rules/catalogue/total-equals-its-parts";
import { saidBy, seenBy } from "../seen-by";

function drift(total: string, ...more: readonly string[]): { Drift: string } {
  return { Drift: `
    | Drift januari–april 2024, tkr |        |        |
    | Slag                          | Budget | Utfall |
    | Intäkter                      |  -1000 |   -900 |
    | Personalkostnader             |   6000 |   5900 |
    | Övriga kostnader              |   3000 |   2913 |
    ${more.map((row) => `| ${row} |`).join("\n")}
    | ${total} |` };
}

test("a sum that is off is told with its parts and what it should be", () => {
  expect(seenBy(rule, drift("Summa | 8000 | 8000"))).toMatchObject([
    { severity: "error", class: "error", at: "Drift!C6", related: ["Drift!C3:C5"], difference: 87_000, fix: ["C6 = 7913"], told: "C6 8 000 7 913 C6 7 913" },
  ]);
});

test.each([["7913", "none"], ["7914", "rounding"], ["7917", "error"], ["-7913", "reversedSign"], ["7913000", "wrongUnit"], ["7,913", "wrongUnit"]])("each way of being wrong has its class: %s for 7 913", (total, kind) => {
  expect(seenBy(rule, drift(`Summa | 8000 | ${total}`))[0]?.class ?? "none").toBe(kind);
});

test("a sum formula is Excel's own: which rows it takes is another rule's", () => {
  expect(saidBy(rule, drift("Summa | 8000 | =SUM(C3:C5) → 8000"))).toEqual([]);
  expect(saidBy(rule, drift("Summa | 8000 | =C3*1+C4+C5 → 8000"))).toEqual(["error Drift!C6"]);
});

test("a part that cannot be read leaves the sum unchecked in that column only", () => {
  expect(saidBy(rule, drift("Summa | 8500 | 8000", "Resor | 500 | oklart"))).toEqual([]);
  expect(saidBy(rule, drift("Summa | 8500 | 8000", "Resor | 500 | "))).toEqual(["error Drift!C7"]);
});

test("därav is part of its row, and named when it has been added too", () => {
  const more = ["därav konsulter | 100 | 150"];
  expect(saidBy(rule, drift("Summa | 8000 | 7913", ...more))).toEqual([]);
  expect(seenBy(rule, drift("Summa | 8000 | 8063", ...more))[0]?.told).toBe("C7 8 063 7 913 C7 7 913 C6");
});

test("a sum whose rows cannot be told is said to be unchecked, at its first amount", () => {
  const odd = { Drift: `
    | Drift januari–april 2024, tkr |        |        |
    | Slag                          | Budget | Utfall |
    | Intäkter                      |  -1000 |   -900 |
    | Personalkostnader             |   6000 |   5900 |
    | Lokalkostnader                |   1000 |   1200 |
    | Övriga kostnader              |   3000 |   2913 |
    | Summa                         |   7777 |   4321 |` };
  const [seen, ...more] = seenBy(rule, odd);
  expect(seen).toMatchObject({ severity: "notChecked", class: "notChecked", at: "Drift!B7" });
  expect(seen?.message).toContain("”Summa”");
  expect(more).toEqual([]);
});

test("the result where kommunbidrag meets net cost is another rule's", () => {
  const result = (amount: number) => ({ Res: `
    | Resultaträkning, tkr  |               |               |
    |                       | Utfall 202208 | Utfall 202308 |
    | Intäkter              |         -4457 |         -5131 |
    | Personalkostnader     |          9928 |         12780 |
    | Övriga kostnader      |          8915 |          9930 |
    | Summa nettokostnader  |         14386 |         17579 |
    | Kommunbidrag          |         12741 |         17177 |
    | Resultat              |         -1645 |     ${amount} |` });
  expect(saidBy(rule, result(-420))).toEqual([]);
});

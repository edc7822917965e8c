/** Upparbetad andel: the outcome over what it is measured against, to the last per cent that is shown. */
import { usedShareEqualsItsPair as rule } from "../../../../src/core/rules/catalogue/used-share-equals-its-pair";
import { saidBy, seenBy } from "../seen-by";

function invest(shares: readonly string[], heads = "Budget 2024 | Utfall 2024"): { Inv: string } {
  const [säkerhet, nät, identitet] = shares;
  return { Inv: `
    | Investeringar 2024, tkr |             |             |              |
    | Projekt   | ${heads} | Upparbetat % |
    | Säkerhet  | 1000 |  412 | ${säkerhet} |
    | Nät       | 3000 | 1230 | ${nät} |
    | Identitet |  500 |    0 | ${identitet} |` };
}

test("a share that differs is told with its pair", () => {
  expect(seenBy(rule, invest(["41 %", "14 %", "0 %"]))).toMatchObject([
    { severity: "error", class: "error", at: "Inv!D4", related: ["Inv!C4", "Inv!B4"], told: "D4 14,0 % 41,0 % D4" },
  ]);
});

test.each([["41 %", "41 %", "0 %"], ["41,2 %", "41,0 %", "0 %"], ["0,412", "0,41", "0"], ["41", "41", "0"], ["41,2", "41", "0"]])("it may be kept as a share, as per cent or as a bare number: %s", (...shares) => {
  expect(saidBy(rule, invest(shares))).toEqual([]);
});

test.each([["41,7 %", 0], ["41,8 %", 1], ["40,7 %", 0], ["40,6 %", 1]])("half a per cent is rounding: %s of 41,2", (share, findings) => {
  expect(saidBy(rule, invest([share, "41 %", "0 %"]))).toHaveLength(findings);
});

test("a bare number is told as the per cent it stands for", () => {
  expect(seenBy(rule, invest(["41", "14", "0"]))[0]?.told).toBe("D4 14,0 % 41,0 % D4");
  expect(seenBy(rule, invest(["0,412", "0,14", "0"]))[0]?.told).toBe("D4 14,0 % 41,0 % D4");
});

test("where most shares differ the column is of something else", () => {
  expect(saidBy(rule, invest(["77 %", "14 %", "0 %"]))).toEqual([]);
  expect(saidBy(rule, invest(["41 %", "14 %", "55 %"])).length).toBe(0);
});

test("it is measured against the appropriation where that fits better than the budget", () => {
  const both = (nät: string) => ({ Inv: `
    | Investeringar 2024, tkr |             |               |             |              |
    | Projekt                 | Budget 2024 | Totalt anslag | Utfall 2024 | Upparbetat % |
    | Säkerhet                |        1000 |          2000 |         412 | 20,6 %       |
    | Nät                     |        3000 |          4000 |        1230 | ${nät}       |
    | Server                  |        1000 |          2000 |         400 | 20 %         |
    | Identitet               |         500 |           500 |         100 | 20 %         |` });
  expect(saidBy(rule, both("30,75 %"))).toEqual([]);
  expect(seenBy(rule, both("41 %"))).toMatchObject([{ at: "Inv!E4", related: ["Inv!D4", "Inv!C4"] }]);
});

test("of a budget of nothing there is no share, and a blank says nothing", () => {
  const zero = { Inv: invest(["41 %", "", "0 %"]).Inv.replace("|  500 |    0 |", "|    0 |   10 |") };
  expect(saidBy(rule, zero)).toEqual([]);
});

test("a formula is exact, so the per cent it shows hides nothing", () => {
  expect(saidBy(rule, invest(["=C3/B3 → 0,412", "=C4/B4 → 0,41", "=C5/B5 → 0"]))).toEqual([]);
  expect(saidBy(rule, invest(["=C3/B3 → 0,412", "=C3/B4 → 0,1373", "=C5/B5 → 0"]))).toEqual(["error Inv!D4"]);
});

test("with one decimal half of that decimal is rounding, and a bare nothing is nothing", () => {
  expect(saidBy(rule, invest(["0,4", "0,4", "0"]))).toEqual([]);
  expect(saidBy(rule, invest(["0,4", "0,5", "0"]))).toEqual(["error Inv!D4"]);
  expect(saidBy(rule, invest(["41", "0", "0"]))).toEqual(["error Inv!D4"]);
});

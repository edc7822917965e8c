/** Formler lika sina grannar: details are compared down their column, sums along their row, where a clear majority is alike. */
import { formulaLikeItsNeighbours } from "../../../../src/core/rules/catalogue/formula-like-its-neighbours";
import { deviations } from "../drawn-deviations";
import { saidBy, seenBy } from "../seen-by";

const rule = formulaLikeItsNeighbours;

/** Four columns of amounts over a row of sums. */
function sums(...cells: readonly string[]): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2024, tkr |        |        |         |           |
    | Projekt                 | Budget | Utfall | Prognos | Avvikelse |
    | Säkerhet                | 1000   | 655    | 1000    | 0         |
    | Nät                     | 3000   | 1230   | 2900    | 100       |
    | Totalt                  | ${cells.join(" | ")} |` };
}

test("the one that differs is warned of, beside one that does not, and that one’s formula is proposed", () => {
  const [seen, ...more] = seenBy(rule, deviations("", "", "=B5-C4 → 100", ""));
  expect(seen).toMatchObject({ severity: "warning", class: "error", at: "Drift!D5", related: ["Drift!D3"], fix: ["D5 = =B5-C5"], told: "D5 B5 C4 D3 B3 C3 D3 D5" });
  expect(more).toEqual([]);
});

test("two alike of three are a majority, one of two is not", () => {
  expect(saidBy(rule, deviations("", "", "=B5-C4 → 100"))).toEqual(["error Drift!D5"]);
  expect(saidBy(rule, deviations("", "=B4-C3 → 100"))).toEqual([]);
  expect(saidBy(rule, deviations("=B3-C4 → 100", "=B4-C3 → 100", "=B5-C9 → 100"))).toEqual([]);
});

test("all but one, or four of five", () => {
  const other = (row: number): string => `=B${row}-C4 → 100`;
  expect(saidBy(rule, deviations("", "", "", "", "", "", "", "", other(11), other(12)))).toEqual(["error Drift!D11", "error Drift!D12"]);
  expect(saidBy(rule, deviations("", "", "", "", "", "", "", other(10), other(11)))).toEqual([]);
});

test("typed amounts are not formulas that differ", () => {
  expect(saidBy(rule, deviations("", "", "100", "100", "100"))).toEqual([]);
});

describe("a row of sums", () => {
  const OWN = ["=SUM(B3:B4) → 4000", "=SUM(C3:C4) → 1885", "=SUM(D3:D4) → 3900"] as const;

  test("is compared along the row", () => {
    expect(saidBy(rule, sums(OWN[0], "=SUM(C3:C3) → 1885", OWN[2], "=SUM(E3:E4) → 100"))).toEqual(["error Investeringar!C5"]);
    expect(saidBy(rule, sums(...OWN, "=SUM(E3:E4) → 100"))).toEqual([]);
  });

  test("is not compared with the rows above it, and they not with it", () => {
    expect(saidBy(rule, { Drift: `${deviations("", "", "").Drift}
      | Summa | =SUM(B3:B5) → 3000 | =SUM(C3:C5) → 2700 | =SUM(D3:D5) → 300 |` })).toEqual([]);
  });

  test("may have a deviation that is built as those above it", () => {
    const drift = (last: string, above = "=B4-C4 → 100"): readonly string[] => saidBy(rule, { Drift: `
      | Drift 2024, tkr |        |         |        |           |
      | Slag            | Budget | Prognos | Utfall | Avvikelse |
      | Personal        | 1000   | 900     | 800    | =B3-C3 → 100 |
      | Lokaler         | 1000   | 900     | 800    | ${above} |
      | Summa           | =SUM(B3:B4) → 2000 | =SUM(C3:C4) → 1800 | =SUM(D3:D4) → 1600 | ${last} |` });
    expect(drift("=B5-C5 → 200")).toEqual([]);
    expect(drift("=B5-C4 → 200")).toEqual(["error Drift!E5"]);
    expect(drift("=B5-C5 → 200", "=C4-B4 → 100")).toEqual(["error Drift!E5"]);
    expect(drift("=B5-C5 → 200", "100")).toEqual([]);
    expect(saidBy(rule, sums(...OWN, "=B5-D5 → 100"))).toEqual(["error Investeringar!E5"]);
  });
});

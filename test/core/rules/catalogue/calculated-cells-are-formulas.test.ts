/** Inskrivna tal bland formler: a lone typed number among formulas, in a row of sums or in a column of details. */
import { calculatedCellsAreFormulas } from "../../../../src/core/rules/catalogue/calculated-cells-are-formulas";
import { deviations } from "../drawn-deviations";
import { saidBy, seenBy } from "../seen-by";

const rule = calculatedCellsAreFormulas;

function investments(...sums: readonly string[]): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2024, tkr |        |        |         |
    | Projekt                 | Budget | Utfall | Prognos |
    | Säkerhet                | 1000   | 655    | 1000    |
    | Nät                     | 3000   | 1230   | 2900    |
    ${sums.map((row) => `| ${row} |`).join("\n")}` };
}

describe("in a row of sums", () => {
  test("one typed among at least two formulas is warned of, and the formula beside it is proposed", () => {
    const [seen, ...more] = seenBy(rule, investments("Totalt | =SUM(B3:B4) → 4000 | 1885 | =SUM(D3:D4) → 3900"));
    expect(seen).toMatchObject({ severity: "warning", class: "error", at: "Investeringar!C5", fix: ["C5 = =SUM(C3:C4)"], told: "C5 1 885 C5" });
    expect(more).toEqual([]);
  });

  test("formulas that differ are no model for one", () => {
    expect(seenBy(rule, investments("Totalt | =SUM(B3:B4) → 4000 | 1885 | =D3+D4 → 3900"))).toEqual([expect.objectContaining({ at: "Investeringar!C5", fix: [] })]);
  });

  test("one formula and one number tell nothing, and neither do two typed numbers of three", () => {
    expect(saidBy(rule, investments("Totalt | =SUM(B3:B4) → 4000 | 1885 |"))).toEqual([]);
    expect(saidBy(rule, investments("Totalt | =SUM(B3:B4) → 4000 | 1885 | 3900"))).toEqual([]);
    expect(saidBy(rule, investments("Totalt | 4000 | 1885 | 3900"))).toEqual([]);
  });

  test("a blank is not typed", () => {
    expect(saidBy(rule, investments("Totalt | =SUM(B3:B4) → 4000 | | =SUM(D3:D4) → 3900"))).toEqual([]);
  });

  test("a subtotal is a sum too, a row of details is not", () => {
    const { Investeringar } = investments("Delsumma | =SUM(B3:B4) → 4000 | 1885 | =SUM(D3:D4) → 3900", "Servrar | 500 | 100 | 500", "Totalt | =B5+B6 → 4500 | =C5+C6 → 1985 | =D5+D6 → 4400");
    expect(saidBy(rule, { Investeringar })).toEqual(["error Investeringar!C5"]);
    expect(saidBy(rule, { Investeringar: Investeringar.replace("| Servrar | 500 | 100 | 500 |", "| Servrar | =250+250 → 500 | 100 | =400+100 → 500 |").replace("| 1885 |", "| =SUM(C3:C4) → 1885 |") })).toEqual([]);
  });
});

describe("in a column of details", () => {
  test("one typed among at least four formulas is warned of", () => {
    expect(seenBy(rule, deviations("", "", "100", "", ""))).toEqual([expect.objectContaining({ at: "Drift!D5", fix: ["D5 = =B5-C5"] })]);
    expect(saidBy(rule, deviations("", "", "100", ""))).toEqual([]);
  });

  test("and two among eight or more", () => {
    expect(saidBy(rule, deviations("", "", "100", "", "", "", "100", "", "", ""))).toEqual(["error Drift!D5", "error Drift!D9"]);
    expect(saidBy(rule, deviations("", "", "100", "", "", "", "100", "", ""))).toEqual([]);
  });

  test("a blank is not typed", () => {
    expect(saidBy(rule, deviations("", "", "-", "", ""))).toHaveLength(1);
    expect(saidBy(rule, { Drift: deviations("", "", "X", "", "").Drift.replace("| X |", "| |") })).toEqual([]);
  });
});

test("a table without formulas is typed throughout", () => {
  expect(saidBy(rule, deviations("100", "100", "100", "100", "100"))).toEqual([]);
});

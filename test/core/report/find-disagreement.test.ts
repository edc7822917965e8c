import { oreIn } from "../../../src/core/money/amount";
import { findDisagreement } from "../../../src/core/report/find-disagreement";
import type { PlannedReport } from "../../../src/core/report/plan-report";
import { planLudvika } from "./plan-ludvika";

describe("what Excel calculates from our formulas", () => {
  it("agrees when every figure is within half an öre", async () => {
    const [report] = await planLudvika();
    expect(findDisagreement(report!, valuesOf(report!))).toBeUndefined();
  });

  it("is questioned, with the cell, when a figure differs by more", async () => {
    const [report] = await planLudvika();
    const values = valuesOf(report!).map((row) => [...row]);
    const row = report!.text.findIndex(([label]) => label === "Intäkter");
    values[row]![2] = 20.5;
    expect(findDisagreement(report!, values)?.message).toMatch(new RegExp(`visar Excel 20,5000 i C${row + 1}, men bladen ger 20,3\\d+`));
  });

  it("is questioned when Excel shows an error instead of a figure", async () => {
    const [report] = await planLudvika();
    const values = valuesOf(report!).map((row) => row.map((value) => (typeof value === "number" ? "#REF!" : value)));
    expect(findDisagreement(report!, values)?.message).toContain("”#REF!”");
  });
});

function valuesOf({ table }: PlannedReport): readonly (readonly (string | number)[])[] {
  return table.rows.map(({ cells }) =>
    Array.from({ length: table.width }, (_, column) => {
      const content = cells[column]?.content;
      if (content?.kind === "figure") return (content.figure.amount * content.sign) / oreIn(content.unit);
      return content?.kind === "own" ? content.amount / oreIn(content.unit) : "";
    }),
  );
}

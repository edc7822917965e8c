/** A proposed change mends what its finding pointed at: written in the sheet, the finding is gone and no other has come. */
import { parseSumFormula } from "../../../src/core/rules/arithmetic/parse-sum-formula";
import { RULES } from "../../../src/core/rules/index";
import { runExample } from "../../../src/core/rules/run-example";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { valueAt, type Grid } from "../../../src/core/sheet/grid";
import { addressesOf, drawWorkbook, inputOf } from "./check-drawing";
import { setCell } from "./planted-errors";

const fixable = RULES.flatMap((rule) => rule.examples.notOk.flatMap((example) => {
  const { findings } = runExample(rule, example);
  return findings.some(({ fix }) => fix) ? [[rule.id, example.shows, rule, example] as const] : [];
}));

test("the rules that can say exactly what should stand in a cell propose it", () => {
  expect([...new Set(fixable.map(([id]) => id))].sort()).toEqual([
    "appropriation-adds-up", "bridge-leads-to-the-new-budget", "calculated-cells-are-formulas", "deviation-equals-its-pair", "formula-like-its-neighbours", "members-sum-to-the-whole", "net-equals-income-and-cost",
    "period-label-matches-the-round", "result-equals-contribution-minus-net-cost", "signs-follow-the-table", "sum-covers-its-rows", "total-equals-its-parts", "total-row-has-a-label", "year-label-matches-the-round",
  ]);
});

test.each(fixable)("%s: %s", (id, _shows, _rule, example) => {
  const { grids } = drawWorkbook(example.sheets);
  const loud = (sheets: readonly Grid[]) => checkWorkbook(inputOf(sheets, example.round, example.policy)).filter(({ severity }) => severity !== "rounding");
  const lines = (sheets: readonly Grid[]) => loud(sheets).map((finding) => `${finding.rule} ${addressesOf([finding])[0]}`);
  const found = loud(grids).find(({ rule, fix }) => rule === id && fix !== undefined);
  const [change] = found?.fix ?? [];
  if (!found || !change) throw new Error("no fix");
  expect(found.fix).toHaveLength(1);
  const { after } = change;
  const value = after === null || "formula" in after ? "" : "number" in after ? after.number : after.text;
  const mended = recalculated(setCell(grids, change, value, after && "formula" in after ? after.formula : undefined));
  expect(lines(mended).filter((line) => !lines(grids).includes(line))).toEqual([]);
  expect(lines(mended)).not.toContain(`${id} ${addressesOf([found])[0]}`);
});

/** The examples' formulas only add and subtract cells of their own sheet. */
function recalculated(grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid) => [...grid.formulas].reduce((now, [key, formula]) => {
    const [row, column] = [Math.floor(key / 16384), key % 16384];
    const areas = parseSumFormula(formula);
    if (!areas) return now;
    const sum = areas.reduce((total, { area, sign }) => {
      let part = 0;
      for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) part += Number(valueAt(now, r, c)) || 0;
      return total + sign * part;
    }, 0);
    return setCell([now], { sheet: now.sheet, row, column }, sum, formula)[0]!;
  }, grid));
}

/** A change that a finding proposes is written only where the cell still holds what was shown, and can be undone the same way. */
import { changeCells } from "../../src/actions/change-cells";
import { actions } from "../../src/actions/catalogue";
import { reversed } from "../../src/core/sheet/cell-change";
import { openExcel, SAMPLES } from "../workbench/open-excel";
import { cellsOf } from "./source-cells";

const SYDNARKE = `${SAMPLES}/sydnarke-it-2021-07.xlsx`;
const UNNAMED = { rule: "total-row-has-a-label", cell: "Ekonomi!A26" };

async function proposed() {
  const { findings } = await actions.check({});
  return findings.find(({ rule }) => rule === UNNAMED.rule)!.fix!;
}

test("what was shown is written in one request, the check is made again, and undoing leaves the sheet as it was", async () => {
  const { host, requests } = await openExcel({ workbook: SYDNARKE });
  const before = await cellsOf(["Ekonomi", "Mål"]);
  const fix = await proposed();
  const asked = requests();
  const done = await changeCells(fix);
  expect(host.cell("Ekonomi", "A26").value).toBe("Totalt");
  expect(requests() - asked).toBeLessThanOrEqual(7);
  expect([done.problems, done.changed, done.findings.filter(({ rule }) => rule === UNNAMED.rule)]).toEqual([[], fix, []]);
  const undone = await changeCells((done.changed ?? []).map(reversed));
  expect(undone.findings.filter(({ rule }) => rule === UNNAMED.rule)).toHaveLength(1);
  expect(await cellsOf(["Ekonomi", "Mål"])).toEqual(before);
});

test("a cell that has changed since is left alone, and so are the others", async () => {
  const { host } = await openExcel({ workbook: SYDNARKE });
  const fix = await proposed();
  await host.type("Ekonomi", "A26", "Summa investeringar");
  const refused = await changeCells([...fix, { ...fix[0]!, row: 40, before: null }]);
  expect(refused.problems.map(({ kind }) => kind)).toEqual(["changedSincePreview"]);
  expect([refused.changed, host.cell("Ekonomi", "A26").value, host.cell("Ekonomi", "A41").value]).toEqual([undefined, "Summa investeringar", ""]);
});

test("a protected sheet is not written in, and that is said", async () => {
  const { host } = await openExcel({ workbook: SYDNARKE });
  const fix = await proposed();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ekonomi").protection.protect();
    await context.sync();
  });
  const refused = await changeCells(fix);
  expect(refused.problems[0]?.message).toMatch(/skydd/u);
  expect(host.cell("Ekonomi", "A26").value).toBe("");
});

test("a run without a window names the finding by rule and cell", async () => {
  const { host } = await openExcel({ workbook: SYDNARKE });
  expect((await actions.fix(UNNAMED)).problems).toEqual([]);
  expect(host.cell("Ekonomi", "A26").value).toBe("Totalt");
  expect((await actions.fix(UNNAMED)).problems[0]?.kind).toBe("noSuchFinding");
});

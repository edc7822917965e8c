import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { LONGEST_FORMULA } from "../../../src/core/report/formula";
import { planReport, type PlannedReport } from "../../../src/core/report/plan-report";
import { templatesThatFit } from "../../../src/core/report/templates-that-fit";
import type { CellInput } from "../../../src/core/sheet/edit";
import { drawWorkbook } from "../followup/follow-up-from-drawings";
import { CORPUS } from "../../workbooks/corpus/corpus";

const planned = CORPUS.map(({ name, sheets }) => {
  const grids = drawWorkbook(sheets);
  const reading = recogniseWorkbook(grids);
  const followUp = buildFollowUp(reading, grids);
  const plans = templatesThatFit(followUp).map((template) =>
    planReport({ template, reading, followUp, settings: {}, sheets: grids.map(({ sheet }) => sheet), grids, own: [] }));
  return { name, plans, reports: plans.flatMap((plan): readonly PlannedReport[] => (plan.ok ? plan.value : [])) };
});

function formulas({ edits }: PlannedReport): readonly string[] {
  const cells = edits.flatMap((edit): readonly CellInput[] => (edit.kind === "write" ? edit.cells.flat() : []));
  return cells.flatMap((cell) => (cell !== null && "formula" in cell ? [cell.formula] : []));
}

test("a report that fits is made, or says that the reading must be settled first", () => {
  const problems = planned.flatMap(({ name, plans }) => plans.flatMap((plan) => (plan.ok || plan.problem.kind === "ambiguousReading" || plan.problem.kind === "unreadableAmounts" ? [] : [`${name}: ${plan.problem.message}`])));
  expect(problems).toEqual([]);
  expect(planned.filter(({ reports }) => reports.length > 0).length).toBeGreaterThan(40);
});

test("no formula is longer than Excel takes, and none holds what is no number", () => {
  const all = planned.flatMap(({ reports }) => reports.flatMap(formulas));
  expect(all.filter((formula) => formula.length > LONGEST_FORMULA || /NaN|undefined|Infinity/u.test(formula))).toEqual([]);
});

test("no shown figure has a minus before zero", () => {
  const texts = planned.flatMap(({ reports }) => reports.flatMap(({ text }) => text.flat()));
  expect(texts.filter((text) => /^[\u2212-]0(?:,0+)?$/u.test(text))).toEqual([]);
});

test("all money of a workbook has a row in the general budgetuppföljning", () => {
  const lost = planned.flatMap(({ name, reports }) => reports.filter(({ id }) => id === "budget-follow-up").flatMap(({ notices }) => notices.filter((notice) => notice.includes("ingen plats")).map(() => name)));
  // Kommunbidrag among undivided net amounts: the slag table holds income and cost only.
  expect(lost.length).toBeLessThan(2);
});

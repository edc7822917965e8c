/** The reports that the core alone makes of a file, with every figure in whole öre: what an independent engine is held against. */
import { readFileSync } from "node:fs";
import { buildFollowUp } from "../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../src/core/recognise/recognise-workbook";
import { planReport, type PlannedReport } from "../../src/core/report/plan-report";
import { templatesThatFit } from "../../src/core/report/templates-that-fit";
import { readGrids } from "../workbooks/read-grids";

export async function coreReports(file: string): Promise<ReadonlyMap<string, PlannedReport>> {
  const grids = await readGrids(readFileSync(file));
  const reading = recogniseWorkbook(grids);
  const followUp = buildFollowUp(reading, grids);
  const planned = templatesThatFit(followUp).flatMap((template) => {
    const plan = planReport({ template, reading, followUp, settings: {}, sheets: [], grids, own: [] });
    return plan.ok ? plan.value.map((report) => [template.id, report] as const) : [];
  });
  return new Map(planned);
}

/** Which reports the workbook has the figures for, so that the user is offered those and no others. */
import { buildFollowUp } from "../core/followup/build-follow-up";
import type { Reading } from "../core/recognise/table";
import { templatesThatFit } from "../core/report/templates-that-fit";
import type { Grid } from "../core/sheet/grid";

/** The templates' ids, in the order of the menus. */
export function findFitting(reading: Reading, sources: readonly Grid[]): readonly string[] {
  return templatesThatFit(buildFollowUp(reading, sources)).map(({ id }) => id);
}

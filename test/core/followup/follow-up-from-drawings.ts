import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import type { FollowUp } from "../../../src/core/followup/follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { Grid } from "../../../src/core/sheet/grid";

/** Drawn sheets by name. */
export type Drawings = Readonly<Record<string, string>>;

export function drawWorkbook(drawings: Drawings): Grid[] {
  return Object.entries(drawings).map(([sheet, drawing]) => drawSheet(drawing, { sheet }).grid);
}

export function followUpOf(drawings: Drawings, ownSheets: readonly string[] = []): FollowUp {
  const grids = drawWorkbook(drawings);
  return buildFollowUp(recogniseWorkbook(grids), grids, { ownSheets });
}

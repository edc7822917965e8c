/** Runs rules on drawn workbooks through the real recognition, so that a rule is tested on what it will meet. */
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { CellPlace } from "../../../src/core/sheet/address";
import { cellAddress } from "../../../src/core/sheet/address";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { findCheckedRound, type CheckedRound } from "../../../src/core/rules/checked-round";
import type { CheckInput } from "../../../src/core/rules/check-context";
import type { Finding } from "../../../src/core/rules/finding";
import { policyFor, type Policy } from "../../../src/core/policy/policy";
import type { DrawnSheet } from "../../../src/core/rules/rule";

export interface DrawnWorkbook {
  readonly grids: readonly Grid[];
  readonly marked: readonly CellPlace[];
}

export function drawWorkbook(sheets: readonly DrawnSheet[]): DrawnWorkbook {
  const drawn = sheets.map(({ name, drawing }) => drawSheet(drawing, { sheet: name }));
  return { grids: drawn.map(({ grid }) => grid), marked: drawn.flatMap(({ marked }) => marked) };
}

export function inputOf(grids: readonly Grid[], round: Partial<CheckedRound> = {}, policy: Partial<Policy> = {}): CheckInput {
  const reading = recogniseWorkbook(grids);
  const found = findCheckedRound(reading, grids);
  return { reading, grids, round: { ...found, ...round }, policy: { ...policyFor(found.committee), ...policy } };
}

/** "Drift!C5", or "Drift!C5:C8" for an area. */
export function addressesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ at: { sheet, area } }) => {
    const first = cellAddress(area.top, area.left);
    const last = cellAddress(area.bottom, area.right);
    return `${sheet}!${first === last ? first : `${first}:${last}`}`;
  });
}

export function markedAddresses(marked: readonly CellPlace[]): string[] {
  return marked.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
}

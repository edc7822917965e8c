/** A sheet being read block by block: each block of rows is added as it arrives and only what differs from plain is kept. */
import type { Area } from "./address";
import { cellKey, type CellValue, type Grid } from "./grid";
import type { SheetInfo } from "./sheet-info";

/** Some rows of a sheet's used range, as Excel gives them: four parallel tables. */
export interface CellBlock {
  /** Sheet row of the first row, counted from 0. */
  readonly top: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A cell without a formula repeats its value here. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly isError: (row: number, column: number) => boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

export interface GridDraft extends Grid {
  readonly values: (readonly CellValue[])[];
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
  readonly errors: Set<number>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

export function draftGrid(sheet: SheetInfo, area: Area): GridDraft {
  return {
    sheet: sheet.name,
    area,
    values: [],
    formulas: new Map(),
    formats: new Map(),
    errors: new Set(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
  };
}

/** Adds rows below those already there. `codes` lets equal number formats share one string, over all sheets read. */
export function addBlock(draft: GridDraft, block: CellBlock, codes: Map<string, string>): void {
  block.values.forEach((values, index) => {
    draft.values.push(values);
    addRow(draft, block, index, codes);
  });
  for (const row of block.hiddenRows) draft.hiddenRows.add(row);
  for (const merge of block.merges) addMerge(draft.merges, merge);
}

function addRow(draft: GridDraft, block: CellBlock, index: number, codes: Map<string, string>): void {
  const values = block.values[index] ?? [];
  const formulas = block.formulas[index] ?? [];
  const formats = block.formats[index] ?? [];
  const row = block.top + index;
  for (let column = 0; column < values.length; column += 1) {
    const key = cellKey(row, draft.area.left + column);
    const formula = formulas[column];
    // A text that itself begins with "=" repeats its value; only a formula differs from what it shows.
    if (typeof formula === "string" && formula.startsWith("=") && formula !== values[column]) draft.formulas.set(key, formula);
    const format = formats[column];
    if (format !== undefined && format !== "General" && format !== "") draft.formats.set(key, shared(codes, format));
    if (block.isError(index, column)) draft.errors.add(key);
  }
}

/** A merged area that reaches into two blocks is told twice. */
function addMerge(merges: Area[], merge: Area): void {
  const known = merges.some(
    (other) =>
      other.top === merge.top && other.left === merge.left && other.bottom === merge.bottom && other.right === merge.right,
  );
  if (!known) merges.push(merge);
}

function shared(codes: Map<string, string>, code: string): string {
  const known = codes.get(code);
  if (known !== undefined) return known;
  codes.set(code, code);
  return code;
}

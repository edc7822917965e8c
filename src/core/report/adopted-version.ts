/** Fastställd version: a report frozen as values on a sheet of its own, dated and numbered, and what differs between two. */
import { cellAddress, type Area } from "../sheet/address";
import type { CellInput, SheetEdit } from "../sheet/edit";
import { isErrorAt, valueAt, type CellValue, type Grid } from "../sheet/grid";
import { freeSheetName } from "./free-sheet-name";

/**
 * Excel allows 31 characters; the date and the version are what must not be cut.
 * @example adoptedSheetName("Bilaga 1", "2024-05-06", 1, []) //=> "Bilaga 1 2024-05-06 v1"
 */
export function adoptedSheetName(report: string, day: string, version: number, sheets: readonly string[]): string {
  return freeSheetName(report, sheets, ` ${day} v${version}`);
}

/** Values where the formulas stood, on a sheet that is already a copy of the report with its formats and print setup. */
export function valuesOnly(grid: Grid, area: Area, sheet: string): SheetEdit {
  const cells: CellInput[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellInput[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(inputOf(valueAt(grid, row, column), isErrorAt(grid, row, column)));
    cells.push(line);
  }
  return { kind: "write", sheet, area, cells };
}

function inputOf(value: CellValue, isError: boolean): CellInput {
  if (value === "") return null;
  if (isError) return { text: String(value) };
  return typeof value === "number" ? { number: value } : { text: typeof value === "boolean" ? (value ? "SANT" : "FALSKT") : value };
}

export interface VersionDifference {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What a later version shows otherwise, cell by cell. */
export function versionDifferences(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): readonly VersionDifference[] {
  const height = Math.max(before.length, after.length);
  const differences: VersionDifference[] = [];
  for (let row = 0; row < height; row++) {
    const width = Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [was, is] = [before[row]?.[column] ?? "", after[row]?.[column] ?? ""];
      if (was !== is) differences.push({ cell: cellAddress(row, column), before: was, after: is });
    }
  }
  return differences;
}

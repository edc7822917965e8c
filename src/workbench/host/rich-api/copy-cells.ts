/** Range.copyFrom: contents, formats or both, with formulas following; a larger target is filled with repeats. */
import { copiedFormula } from "../workbook/move-formula";
import type { Area } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { changeStyle, writeEntries, type CellEntry } from "../workbook/write-cells";
import { asChoice } from "./arguments";
import type { ApiContext } from "./context";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface CopyOptions {
  readonly copyType: unknown;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export function copyCells(context: ApiContext, source: Place, target: Place, options: CopyOptions): void {
  const type = options.copyType === undefined || options.copyType === null ? "All" : asChoice(options.copyType, ["All", "Formulas", "Values", "Formats"] as const);
  const [rows, columns] = [source.area.bottom - source.area.top + 1, source.area.right - source.area.left + 1];
  const [height, width] = options.transpose ? [columns, rows] : [rows, columns];
  const area = filledArea(target.area, height, width);
  const from = (row: number, column: number): [number, number] => {
    const [r, c] = [(row - area.top) % height, (column - area.left) % width];
    return options.transpose ? [source.area.top + c, source.area.left + r] : [source.area.top + r, source.area.left + c];
  };
  if (type !== "Formats") {
    context.requireUnlocked(target.sheet, area);
    const entries: CellEntry[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: CellEntry[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(entryOf(source.sheet, from(row, column), [row, column], type, options.skipBlanks));
      entries.push(line);
    }
    writeEntries(target.sheet, area.top, area.left, entries);
    context.changedCells(target.sheet, area);
  }
  if (type === "Formats" || type === "All") {
    context.requireAllowed(target.sheet, "allowFormatCells");
    changeStyle(target.sheet, area, (_style, row, column) => source.sheet.style(...from(row, column)), false);
    context.changedLook(target.sheet, area);
  }
}

/** The target grows to the source's size; an exact multiple is filled with repeats. */
function filledArea(target: Area, height: number, width: number): Area {
  const [rows, columns] = [target.bottom - target.top + 1, target.right - target.left + 1];
  return {
    ...target,
    bottom: target.top + (rows % height === 0 ? rows : height) - 1,
    right: target.left + (columns % width === 0 ? columns : width) - 1,
  };
}

function entryOf(sheet: Sheet, [row, column]: [number, number], [toRow, toColumn]: [number, number], type: string, skipBlanks: boolean): CellEntry {
  const formula = type === "Values" ? undefined : sheet.formula(row, column);
  if (formula !== undefined) return { kind: "formula", formula: copiedFormula(formula, toRow - row, toColumn - column) };
  const value = sheet.value(row, column);
  if (value === "") return skipBlanks ? undefined : null;
  return { kind: "value", value };
}

/** Range.moveTo: contents and formats move, and formulas that point at them follow. */
import { MAX_COLUMNS, MAX_ROWS, parseReference, printReference, type Area } from "../workbook/reference";
import { mapTokens, prefixOfSheet, sheetOfPrefix } from "../workbook/formula-text";
import { isSameSheet } from "../workbook/move-formula";
import { addMerge, removeMerges } from "../workbook/merges";
import type { Sheet } from "../workbook/sheet";
import { clearArea, growTo, writeEntries, changeStyle, type CellEntry } from "../workbook/write-cells";
import type { ApiContext } from "./context";

const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function moveCells(context: ApiContext, from: Sheet, area: Area, to: Sheet, top: number, left: number): void {
  const target = { top, left, bottom: top + area.bottom - area.top, right: left + area.right - area.left };
  context.requireUnlocked(from, area);
  context.requireUnlocked(to, target);
  const cells = [...from.cellsIn(area)].map(([row, column, cell]) => ({ row: row - area.top, column: column - area.left, formula: cell.f ?? undefined, value: from.value(row, column), style: from.style(row, column) }));
  const merges = from.merges().filter((merge) => merge.top >= area.top && merge.bottom <= area.bottom && merge.left >= area.left && merge.right <= area.right);
  removeMerges(from, area);
  clearArea(from, area, true, true);
  growTo(to, target.bottom, target.right);
  clearArea(to, target, true, true);
  for (const cell of cells) {
    const at = { top: top + cell.row, bottom: top + cell.row, left: left + cell.column, right: left + cell.column };
    const entry: CellEntry = cell.formula !== undefined ? { kind: "formula", formula: cell.formula } : cell.value === "" ? null : { kind: "value", value: cell.value };
    writeEntries(to, at.top, at.left, [[entry]]);
    changeStyle(to, at, () => cell.style);
  }
  for (const merge of merges) addMerge(to, { top: merge.top - area.top + top, bottom: merge.bottom - area.top + top, left: merge.left - area.left + left, right: merge.right - area.left + left });
  follow(context, from, area, to, top - area.top, left - area.left);
  context.changedCells(from, area);
  context.changedCells(to, target);
}

function follow(context: ApiContext, from: Sheet, area: Area, to: Sheet, rows: number, columns: number): void {
  const moved = (formula: string, ownSheet: string): string =>
    mapTokens(formula, (token) => {
      const reference = token.kind === "reference" ? parseReference(token.area) : undefined;
      if (!reference || token.kind !== "reference") return undefined;
      if (!isSameSheet(token.sheet === "" ? ownSheet : sheetOfPrefix(token.sheet), from.name) || !isInside(reference.area, area)) return undefined;
      const { top, left, bottom, right } = reference.area;
      const next = { ...reference, area: { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns } };
      return (token.sheet === "" && from.id === to.id ? "" : prefixOfSheet(to.name)) + printReference(next);
    });
  for (const sheet of context.book.sheets()) {
    for (const [row, column, cell] of sheet.cellsIn(everything)) {
      const formula = cell.f ? moved(cell.f, sheet.name) : undefined;
      if (formula === undefined || formula === cell.f) continue;
      cell.f = formula;
      context.book.calculation.markCells(sheet.id, { top: row, bottom: row, left: column, right: column }, true);
    }
  }
  for (const name of context.book.names) {
    const formula = moved(name.formula, "");
    if (formula !== name.formula) {
      name.formula = formula;
      context.book.publishName(name);
    }
  }
}

function isInside(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

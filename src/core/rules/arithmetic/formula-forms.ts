/** How formulas that were copied from each other look alike, and what one of them would read in another cell. */
import { cellAddress, parseArea } from "../../sheet/address";
import { changeCell, type CellChange } from "../../sheet/cell-change";
import { REFERENCE, relativeFormula } from "./parse-sum-formula";
import type { NumberCell, TableView } from "./table-view";

/** The formula with every reference as its distance: the same for all copies. */
export function formOf({ formula = "", row, column }: Pick<NumberCell, "formula" | "row" | "column">): string {
  return relativeFormula(formula, row, column);
}

/** The model's formula as it would read if it were copied to the cell; undefined when a reference would leave the sheet. */
export function copiedFormula(model: NumberCell, to: { readonly row: number; readonly column: number }): string | undefined {
  const [rows, columns] = [to.row - model.row, to.column - model.column];
  const formula = (model.formula ?? "").replace(REFERENCE, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const at = parseArea(`${letters}${digits}`);
    if (!at) return whole;
    const [row, column] = [fixedRow ? at.top : at.top + rows, fixedColumn ? at.left : at.left + columns];
    if (row < 0 || column < 0) return "#REF!";
    const [, name = "", number = ""] = /^([A-Z]+)(\d+)$/u.exec(cellAddress(row, column)) ?? [];
    return `${fixedColumn}${name}${fixedRow}${number}`;
  });
  return formOf({ ...to, formula }) === formOf(model) ? formula : undefined;
}

/** The change that copies the model's formula to the cell, as the user would do by hand. */
export function copyFormula(view: TableView, model: NumberCell, to: NumberCell): { readonly fix?: readonly CellChange[] } {
  const formula = copiedFormula(model, to);
  return formula === undefined ? {} : { fix: [changeCell(view.grid, to.row, to.column, { formula })] };
}

/** Checks one equation on every row of a table: these columns, added and subtracted, make that column. */
import type { Column, Row } from "../../recognise/table";
import type { Observation } from "../rule";
import { checkSum } from "./check-sum";
import { judgeDifference, type Judgement } from "./rounding";
import { isNumber, type NumberCell, type TableView } from "./table-view";

export interface SignedColumn {
  readonly column: Column;
  readonly sign: 1 | -1;
}

export interface RowEquation {
  readonly terms: readonly SignedColumn[];
  readonly result: Column;
  readonly resultName: string;
  readonly partsPhrase: string;
}

/** A blank result says nothing, a blank term is nothing; an unreadable term makes the row unchecked (reading says so itself). */
export function checkRows(view: TableView, rows: readonly Row[], equation: RowEquation, signOf: (row: Row) => 1 | -1 = () => 1): Observation[] {
  return rows.flatMap((row) => {
    const cells = rowCells(view, row, equation.terms, equation.result, signOf(row));
    return cells ? (checkSum({ view, ...cells, resultName: equation.resultName, partsPhrase: equation.partsPhrase }) ?? []) : [];
  });
}

function rowCells(view: TableView, row: Row, terms: readonly SignedColumn[], result: Column, sign: 1 | -1): { terms: NumberCell[]; result: NumberCell } | undefined {
  const resultCell = view.cell(row.row, result.column);
  const termCells = terms.map((term) => ({ cell: view.cell(row.row, term.column.column), sign: term.sign * sign }));
  if (!isNumber(resultCell) || termCells.some(({ cell }) => cell.kind === "unreadable")) return undefined;
  const numbers = termCells.flatMap((term) => (isNumber(term.cell) ? [{ ...term.cell, value: term.cell.value * term.sign || 0 }] : []));
  return numbers.length === 0 ? undefined : { terms: numbers, result: resultCell };
}

/** What fits exactly counts for more than what rounding may explain. */
const WEIGHT: Readonly<Record<Judgement, number>> = { holds: 1, rounding: 0.95, doubtful: 0.5, broken: 0 };

export interface Fit {
  /** Rows where the equation says something: not everything in it is zero. */
  readonly asked: number;
  readonly fitting: number;
}

/** On how many rows the equation holds, exactly or by rounding. */
export function fitRows(view: TableView, rows: readonly Row[], terms: readonly SignedColumn[], result: Column, signOf: (row: Row) => 1 | -1 = () => 1): Fit {
  let asked = 0;
  let fitting = 0;
  for (const row of rows) {
    const cells = rowCells(view, row, terms, result, signOf(row));
    if (!cells || (cells.result.value === 0 && cells.terms.every(({ value }) => value === 0))) continue;
    asked += 1;
    const sum = cells.terms.reduce((running, { value }) => running + value, 0);
    fitting += WEIGHT[judgeDifference(cells.result.value - sum, cells.terms, cells.result, view.step)];
  }
  return { asked, fitting };
}

/** A table that a report repeats row by row: handlingsplan, mål, intern kontroll, sjukfrånvaro, budgetförändringar. */
import type { Column, ColumnRole, RowKind, TableKind, Unit } from "../recognise/table";
import { formatAt, formulaAt, valueAt, type CellValue } from "../sheet/grid";
import type { Area } from "../sheet/address";
import { answerOf } from "../recognise/answer-of";
import { isAnswered, isAnswerRole, sharedAnswer } from "./control-answer";
import { readCellNumber, type CellNumber } from "./read-cell-number";
import { cellText, type TableOnGrid } from "./table-cells";

export interface RecordTable {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  readonly unit: Unit;
  readonly title: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly RecordRow[];
}

export interface RecordRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
  readonly group?: string;
  /** One per column of the table, in its order. */
  readonly cells: readonly RecordCell[];
}

export interface RecordCell {
  readonly column: number;
  readonly role: ColumnRole;
  readonly value: CellValue;
  /** The value in the text's or table's own unit; how it shows is the format's business. */
  readonly number: CellNumber;
  readonly text: string;
  readonly format: string;
  readonly isFormula: boolean;
  /** How many rows down a merged cell reaches; 0 where the cell lies under one. */
  readonly rowSpan: number;
}

export function recordTable({ table, grid }: TableOnGrid): RecordTable {
  const columns = tellAnswersApart(tellEffectsApart(table.columns));
  return {
    id: table.id, kind: table.kind, sheet: table.sheet, unit: table.unit, title: table.title, columns,
    rows: table.rows.map(({ row, kind, label, group }) => ({
      row, kind, label,
      ...(group ? { group } : {}),
      cells: columns.map(({ column, role }) => answered({
        column, role,
        value: valueAt(grid, row, column),
        number: readCellNumber(grid, row, column),
        text: cellText(grid, row, column) ?? "",
        format: formatAt(grid, row, column),
        isFormula: formulaAt(grid, row, column) !== undefined,
        rowSpan: rowSpanAt(grid.merges, row, column),
      }, table.columns)),
    })),
  };
}

/** "Effekt t.o.m. augusti" beside "Effekt helår" is the effect so far, though its header does not say utfall. */
function tellEffectsApart(columns: readonly Column[]): readonly Column[] {
  const effects = columns.filter(({ role }) => role === "effectForecast");
  const [soFar, ...others] = effects.filter(({ period }) => period !== undefined && !period.to.endsWith("-12"));
  const isPair = effects.length === 2 && soFar !== undefined && others.length === 0 && !columns.some(({ role }) => role === "effectActual");
  return isPair ? columns.map((column) => (column === soFar ? { ...column, role: "effectActual" } : column)) : columns;
}

/** Ja and Nej in one column are shown in two, as the committee's form has them. */
function tellAnswersApart(columns: readonly Column[]): readonly Column[] {
  const roles = columns.map(({ role }) => role);
  return ANSWERS.reduce<readonly Column[]>((all, answer) => {
    const shared = sharedAnswer(roles, answer);
    return all.flatMap((column) => (shared !== undefined && column.role === shared ? [column, { ...column, role: answer }] : [column]));
  }, columns);
}

const ANSWERS = ["doneYes", "doneNo", "withoutRemark", "withRemark"] as const;
const MARK = "x";

/** A word in a column of answers is a mark where it says that answer, and nothing where it says the other. */
function answered(cell: RecordCell, columns: readonly Column[]): RecordCell {
  const { role, text } = cell;
  const own = columns.find(({ column }) => column === cell.column)?.role;
  if (!isAnswerRole(role) || own === undefined || !isAnswerRole(own) || answerOf(text) === undefined) return cell;
  return isAnswered(role, own, text) ? { ...cell, value: MARK, text: MARK } : { ...cell, value: "", text: "" };
}

function rowSpanAt(merges: readonly Area[], row: number, column: number): number {
  const merge = merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  if (!merge) return 1;
  return merge.top === row ? merge.bottom - merge.top + 1 : 0;
}

export function recordCell(row: RecordRow, role: ColumnRole, nth = 0): RecordCell | undefined {
  return row.cells.filter((cell) => cell.role === role)[nth];
}

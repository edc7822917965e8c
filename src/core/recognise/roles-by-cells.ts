/** What the cells tell of a column where its heading does not: answers in a control, days of decision in a plan. */
import { answerColumn } from "./answer-of";
import type { SettledColumn } from "./settled-column";
import type { TableFacts } from "./table-facts";
import type { TableKind } from "./table";

export function rolesByCells(kind: TableKind, facts: TableFacts, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  if (kind === "internalControl") return tellAnswers(facts, columns);
  return kind === "actionPlan" ? tellDates(facts, columns) : columns;
}

const DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}$/u;

/** "Beslutad" over dates tells when, not by whom. */
function tellDates({ frame }: TableFacts, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  if (columns.some(({ role }) => role === "decisionDate")) return columns;
  const isDay = (row: number, column: number): boolean => { const cell = frame.view.cell(row, column); return cell.kind === "date" || DAY.test(cell.text.trim()); };
  return columns.map((column): SettledColumn => {
    const filled = frame.rows.filter((row) => frame.view.cell(row, column.column).kind !== "blank");
    const isDays = filled.length > 0 && filled.every((row) => isDay(row, column.column));
    return column.role === "decidedBy" && isDays ? { ...column, role: "decisionDate" } : column;
  });
}

/** Ja and Nej, UA and MA, as marks in columns of their own or as words in one. */
function tellAnswers({ frame }: TableFacts, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  return columns.map((column): SettledColumn => {
    const role = column.role === "controlPoint" ? undefined : answerColumn(frame, column);
    return role ? { ...column, role } : column;
  });
}

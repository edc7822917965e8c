/** Kommentarer i tabellen: what the committee itself has written beside its figures. */
import type { Row } from "../recognise/table";
import { columnsWith, textAt, type TableView } from "./arithmetic/table-view";

export function hasCommentColumn(view: TableView): boolean {
  return columnsWith(view, "comment").length > 0;
}

/** The row's comment, or "" where there is none. */
export function commentOf(view: TableView, row: Row): string {
  return columnsWith(view, "comment").map(({ column }) => textAt(view.grid, row.row, column)).filter((text) => text !== "").join(" ");
}

export function hasComment(view: TableView, rows: readonly Row[]): boolean {
  return rows.some((row) => commentOf(view, row) !== "");
}

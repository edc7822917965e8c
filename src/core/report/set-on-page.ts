/** Gives a report's columns their widths and its rows their heights, as the paper asks for. */
import type { Area } from "../sheet/address";
import { columnWidths, rowHeight, type Span } from "./column-widths";
import { fitPage } from "./fit-page";
import type { ReportRow } from "./report-table";
import type { Template } from "./template";

interface SetOnPage {
  readonly printed: readonly ReportRow[];
  readonly widths: readonly number[];
  readonly fit: ReturnType<typeof fitPage>;
}

/** The columns are drawn tighter only where that saves a table from being cut by the page's end. */
export function setOnPage(rows: readonly ReportRow[], merges: readonly Area[], width: number, usual: Template["orientation"]): SetOnPage {
  const drawn = (isTight: boolean): SetOnPage => {
    const widths = columnWidths(rows, width, isTight);
    const printed = rows.map((row, at) => withHeight(row, widths, (column) => spanAt(merges, at, column)));
    return { printed, widths, fit: fitPage(usual, widths, printed.map(({ height }) => height)) };
  };
  const airy = drawn(false);
  if (airy.fit.isOnePage) return airy;
  const tight = drawn(true);
  return tight.fit.isOnePage ? tight : airy;
}

function withHeight(row: ReportRow, widths: readonly number[], spanOf: (column: number) => Span): ReportRow & { readonly height: number } {
  return { ...row, height: row.height ?? rowHeight(row, widths, spanOf) };
}

function spanAt(merges: readonly Area[], row: number, column: number): Span {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge ? { columns: merge.right - merge.left + 1, rows: merge.bottom - merge.top + 1 } : { columns: 1, rows: 1 };
}

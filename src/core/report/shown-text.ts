/** The text of a report cell as Swedish Excel shows it: no-break spaces between thousands, decimal comma, true minus. */
import { formatAmount, formatNumber } from "../money/format-number";
import { amountOfOre } from "../money/amount";
import type { CellContent, ReportRow } from "./report-table";

export function shownText(content: CellContent): string {
  switch (content.kind) {
    case "text":
    case "sentence": return content.text;
    case "figure": return formatAmount(amountOfOre(content.figure.amount * content.sign), content.unit, content.decimals);
    case "own": return formatAmount(content.amount, content.unit, content.decimals);
    case "number":
      return content.isPercent ? `${formatNumber(content.value * 100, content.decimals)}\u00a0%` : formatNumber(content.value, content.decimals);
  }
}

/** One line per sheet row, "" for a blank cell. */
export function shownRows(rows: readonly ReportRow[], width: number): readonly (readonly string[])[] {
  return rows.map(({ cells }) => Array.from({ length: width }, (_, at) => { const cell = cells[at]; return cell ? shownText(cell.content) : ""; }));
}

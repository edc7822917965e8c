/** A report as HTML tables for Word and the web: caption, scoped headers and the figures as they are shown. */
import type { ReportCell, ReportPart, ReportTable } from "./report-table";
import { shownText } from "./shown-text";

/** Everything that is pasted: title and date as paragraphs, then each table with its caption. */
export function reportHtml(table: ReportTable): string {
  const before = table.rows.slice(0, table.parts[0]?.first ?? table.rows.length).flatMap(({ cells }) => cells[0] ?? []);
  const paragraphs = before.flatMap((cell) => (cell.style === "title" ? [`<h1>${escape(shownText(cell.content))}</h1>`] : cell.style === "dated" ? [`<p>${escape(shownText(cell.content))}</p>`] : []));
  return `<div lang="sv">${[...paragraphs, ...table.parts.map((part) => partHtml(part, table))].join("")}</div>`;
}

/** Sentences that are pasted one after another. */
export function paragraphsHtml(sentences: readonly string[]): string {
  return `<div lang="sv">${sentences.map((sentence) => `<p>${escape(sentence)}</p>`).join("")}</div>`;
}

function partHtml(part: ReportPart, table: ReportTable): string {
  const heading = [part.caption, part.key].flatMap((text) => (text === undefined ? [] : [escape(text)])).join("<br>");
  const caption = heading === "" ? "" : `<caption style="text-align:left">${heading}</caption>`;
  const rows = Array.from({ length: part.last - part.first + 1 }, (_, at) => part.first + at);
  const head = rows.slice(0, part.headerRows).map((row) => rowHtml(row, part, table, true)).join("");
  const body = rows.slice(part.headerRows).map((row) => rowHtml(row, part, table, false)).join("");
  return `<table style="border-collapse:collapse">${caption}${head === "" ? "" : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`;
}

function rowHtml(row: number, part: ReportPart, table: ReportTable, isHeader: boolean): string {
  const cells: string[] = [];
  for (let column = 0; column < part.width; column++) {
    const merge = table.merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const [columns, rows] = merge ? [merge.right - merge.left + 1, merge.bottom - merge.top + 1] : [1, 1];
    cells.push(cellHtml(table.rows[row]?.cells[column], { columns, rows, isHeader, isLabel: column === 0 }));
  }
  return `<tr>${cells.join("")}</tr>`;
}

interface HtmlCell {
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  readonly isLabel: boolean;
}

function cellHtml(cell: ReportCell | undefined, { columns, rows, isHeader, isLabel }: HtmlCell): string {
  const text = cell ? escape(shownText(cell.content)) : "";
  const span = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const align = isHeader ? (columns > 1 ? "center" : cell?.horizontal ?? "left") : cell?.style === "amount" ? "right" : "left";
  const style = ` style="text-align:${align}${cell?.isBold ? ";font-weight:bold" : ""};border:1px solid #808080;padding:2px 6px"`;
  if (isHeader && text !== "") return `<th scope="${columns > 1 ? "colgroup" : "col"}"${span}${style}>${text}</th>`;
  if (!isHeader && isLabel && cell?.style === "label") return `<th scope="row"${span}${style}>${text}</th>`;
  return `<td${span}${style}>${text}</td>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

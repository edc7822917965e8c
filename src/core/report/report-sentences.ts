/** The ready sentences of a report, as they read now: what is copied into the tjänsteskrivelse. */
import type { ReportTable } from "./report-table";

export function reportSentences({ rows }: ReportTable): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.content.kind === "sentence" ? [cell.content.text] : [])));
}

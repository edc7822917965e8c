/** The workbook's tables that a block repeats. */
import type { FollowUp } from "../followup/follow-up";
import type { RecordTable } from "../followup/record-table";
import type { RecordBlock } from "./template";

export function recordTables(block: RecordBlock, followUp: FollowUp): readonly RecordTable[] {
  const { nth, rows } = blockForTables(block, followUp);
  const table = followUp.records.filter(({ kind }) => kind === block.of)[nth ?? 0];
  return table && table.rows.length > (rows?.from ?? 0) ? [table] : [];
}

/** One table may hold what two documents divide; two tables are a document each, whole. */
export function blockForTables(block: RecordBlock, followUp: FollowUp): RecordBlock {
  const count = followUp.records.filter(({ kind }) => kind === block.of).length;
  if (block.rows === undefined) return block;
  const { rows, ...whole } = block;
  return count > 1 ? whole : { ...whole, rows, nth: 0 };
}

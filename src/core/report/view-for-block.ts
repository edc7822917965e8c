/** The lines that a table per verksamhet or kommun is made of, where the slag of the same money stand in a table of their own. */
import type { FollowUp } from "../followup/follow-up";
import type { OperatingLine } from "../followup/operating-line";
import { isSelected } from "./select-lines";
import type { Block, OperatingRow } from "./template";

export function viewForBlock(block: Block, followUp: FollowUp): FollowUp {
  const row = block.kind === "operating" ? block.rows.find(isOfParts) : undefined;
  if (!row) return followUp;
  const { of, select = {} } = row;
  const tells = (lines: readonly OperatingLine[]): boolean => lines.some((line) => isSelected(line, select) && line[of] !== undefined);
  const view = tells(followUp.operating) ? undefined : followUp.otherViews?.find(tells);
  return view ? { ...followUp, operating: view } : followUp;
}

function isOfParts(row: OperatingRow): row is OperatingRow & { readonly kind: "each"; readonly of: "activity" | "member" } {
  return row.kind === "each" && (row.of === "activity" || row.of === "member");
}

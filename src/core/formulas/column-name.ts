/** What a column is called in the pane: its header's lines in one. */
import type { Column } from "../recognise/table";

export function columnName({ header }: Column): string {
  return header.filter((line) => line !== "").join(" ");
}

/** The order of a table's column groups: the template's (period, then full year) or the reverse, which some committees prefer. */
import type { Block } from "./template";

export function orderGroups(block: Block, order: "reversed" | "template" = "template"): Block {
  if (order === "template") return block;
  if (block.kind === "operating") return { ...block, columns: reversed(block.columns) };
  return block.kind === "investments" ? { ...block, columns: reversed(block.columns) } : block;
}

/** Columns keep their order within the group; those of no group stay where they are, around the groups. */
function reversed<Column extends { readonly group?: string }>(columns: readonly Column[]): readonly Column[] {
  const groups = [...new Set(columns.flatMap(({ group }) => group ?? []))];
  const inOrder = groups.reverse().flatMap((name) => columns.filter(({ group }) => group === name));
  const first = columns.findIndex(({ group }) => group !== undefined);
  const alone = (column: Column, at: number, before: boolean): boolean => column.group === undefined && at < first === before;
  return [...columns.filter((column, at) => alone(column, at, true)), ...inOrder, ...columns.filter((column, at) => alone(column, at, false))];
}

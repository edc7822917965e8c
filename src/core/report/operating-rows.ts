/** Expands an operating block's row templates into the rows that this committee has. */
import type { OperatingLine } from "../followup/operating-line";
import { isSelected, partOf } from "./select-lines";
import type { OperatingBlock, OperatingRow } from "./template";

export interface PlacedRow {
  /** The template row it came from; sums refer to it. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly OperatingLine[];
  /** Inner sign to printed sign. */
  readonly sign: 1 | -1;
  readonly isBold: boolean;
  readonly blank: ReadonlySet<string>;
  /** Rows that a sum adds, as positions among the placed rows; undefined for a row of lines. */
  readonly adds?: readonly number[];
}

export function placeRows(block: OperatingBlock, lines: readonly OperatingLine[]): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  for (const row of block.rows) {
    if (row.needs !== undefined && !placed.some(({ id }) => id === row.needs)) continue;
    if (row.kind === "sum" && placed.filter(({ id }) => row.of.includes(id)).length < (row.needsParts ?? 1)) continue;
    const next = expand(row, block, lines, placed);
    if (!row.isOptional || next.some((one) => one.lines.length > 0)) placed.push(...next);
  }
  return placed;
}

function expand(row: OperatingRow, block: OperatingBlock, lines: readonly OperatingLine[], placed: readonly PlacedRow[]): readonly PlacedRow[] {
  const common = {
    id: row.id,
    sign: (row.positive ?? block.positive) === "income" ? (1 as const) : (-1 as const),
    isBold: row.isBold === true,
    blank: new Set(row.blank ?? []),
  };
  switch (row.kind) {
    case "lines": return [{ ...common, label: row.label, lines: lines.filter((line) => isSelected(line, row.select)) }];
    case "sum": {
      const adds = placed.flatMap(({ id }, at) => (row.of.includes(id) ? [at] : []));
      return [{ ...common, isBold: true, label: row.label, lines: adds.flatMap((at) => placed[at]?.lines ?? []), adds }];
    }
    case "each": {
      const own = lines.filter((line) => isSelected(line, row.select ?? {}));
      const parts = new Map<string, OperatingLine[]>();
      for (const line of own) {
        const name = partOf(line, row.of) ?? row.rest;
        parts.set(name, [...(parts.get(name) ?? []), line]);
      }
      const names = [...parts.keys()].sort((a, b) => Number(a === row.rest) - Number(b === row.rest));
      return names.map((name) => ({ ...common, label: name, lines: parts.get(name) ?? [] }));
    }
  }
}

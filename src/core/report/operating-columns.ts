/** Which columns of an operating table stand: those that the workbook has amounts for, each once. */
import type { FollowUp } from "../followup/follow-up";
import { measureKey, measureNamed } from "../followup/measure";
import { isSelected } from "./select-lines";
import type { OperatingBlock, OperatingColumn } from "./template";

export function operatingColumns({ columns }: OperatingBlock, followUp: FollowUp): readonly OperatingColumn[] {
  return withoutRepeats(columns, followUp).filter((column, _, all) => !column.isOptional || isAvailable(column, all, followUp));
}

/** When the period is the whole year, its budget and the year's are one column. */
function withoutRepeats(columns: readonly OperatingColumn[], { round }: FollowUp): readonly OperatingColumn[] {
  const shown = new Map<string, string>();
  const stand = new Map<string, string>();
  for (const column of columns) {
    if (column.kind !== "measure") continue;
    const key = `${measureKey(measureNamed(column.measure, round))} ${JSON.stringify(column.select ?? {})}`;
    const before = shown.get(key);
    if (before !== undefined && column.isOptional) stand.set(column.id, before);
    else shown.set(key, column.id);
  }
  return columns.flatMap((column): OperatingColumn[] => {
    if (stand.has(column.id)) return [];
    return column.kind === "deviation" ? [{ ...column, of: stand.get(column.of) ?? column.of, against: stand.get(column.against) ?? column.against }] : [column];
  });
}

function isAvailable(column: OperatingColumn, columns: readonly OperatingColumn[], followUp: FollowUp): boolean {
  switch (column.kind) {
    case "comment": return followUp.operating.some(({ comment }) => comment !== undefined);
    case "measure": {
      const key = measureKey(measureNamed(column.measure, followUp.round));
      const isDivided = followUp.operating.some(({ counterparty }) => counterparty === "internal");
      if (column.whenDivided !== undefined && column.whenDivided !== isDivided) return false;
      return followUp.operating.some((line) => isSelected(line, column.select ?? {}) && line.cells.some(({ measure }) => measureKey(measure) === key));
    }
    case "deviation":
      return [column.of, column.against].every((id) => columns.some((one) => one.id === id && isAvailable(one, columns, followUp)));
  }
}

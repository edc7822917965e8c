/** The keys that the workbook itself holds: every year's column of a population table, with the day that it counts. */
import type { FollowUp } from "../followup/follow-up";
import { yearOf } from "../followup/measure";
import { recordCell, type RecordTable } from "../followup/record-table";
import type { KeyMember } from "./share-out";

export interface KeyOffer {
  /** "Invånare 2022-12-31 (Befolkning)" */
  readonly title: string;
  readonly members: readonly KeyMember[];
  /** "2022-12-31"; "" where the column does not say its year. */
  readonly date: string;
}

export function keyOffers({ records }: Pick<FollowUp, "records">): readonly KeyOffer[] {
  return records.filter(({ kind }) => kind === "population").flatMap((table) =>
    table.columns.filter(({ role }) => role === "population").map(({ column, period }): KeyOffer => {
      const date = period ? `${yearOf(period)}-12-31` : "";
      return { title: `Invånare${date === "" ? "" : ` ${date}`} (${table.sheet})`, members: membersOf(table, column), date };
    }),
  ).filter(({ members }) => members.length > 0);
}

function membersOf({ rows, sheet }: RecordTable, column: number): readonly KeyMember[] {
  return rows.flatMap((row): readonly KeyMember[] => {
    const cell = row.cells.find((one) => one.column === column);
    if (row.kind !== "detail" || cell?.number.kind !== "number") return [];
    const name = recordCell(row, "municipality")?.text ?? row.label;
    // A number that stands as text is no number to a formula.
    return [{ name, weight: cell.number.value, ...(cell.number.isText ? {} : { source: { sheet, row: row.row, column } }) }];
  });
}

/** "Senast kända 31 december när budgeten beslutades": a budget is decided the year before, when the last known turn of the year is two years back. */
export function lastKnownTurnOfYear(budgetYear: number): string {
  return `${budgetYear - 2}-12-31`;
}

/** Fördela på medlemmar: whether a cell that the table would follow still says what the user was shown; a sheet may have been changed or renamed since. */
import { valueAt, type Grid } from "../sheet/grid";
import type { AllocationRequest } from "./share-out";

export interface FollowedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Followed {
  readonly source: FollowedCell;
  readonly factor: number;
  readonly shown: number;
}

/** The first that does not; undefined where all do. */
export function findChangedSource({ amount, amountSource, members }: AllocationRequest, grids: readonly Grid[]): FollowedCell | undefined {
  const followed: readonly Followed[] = [
    ...(amountSource ? [{ source: amountSource, factor: amountSource.factor, shown: amount }] : []),
    ...members.flatMap(({ source, weight }) => (source ? [{ source, factor: 1, shown: weight }] : [])),
  ];
  return followed.find(({ source: { sheet, row, column }, factor, shown }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    const value = grid && valueAt(grid, row, column);
    return typeof value !== "number" || !isSame(value * factor, shown);
  })?.source;
}

/** What has been shown and read back keeps fifteen digits. */
function isSame(value: number, shown: number): boolean {
  return Math.abs(value - shown) <= 1e-12 * Math.max(Math.abs(value), Math.abs(shown));
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function areaBetween(one: CellPlace, other: CellPlace): CellArea {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function contains(area: CellArea, { row, column }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlaps(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The area grown until no merged cell sticks out of it, as Excel's selection grows. */
export function withWholeMerges(area: CellArea, merges: readonly CellArea[]): CellArea {
  const grown = merges
    .filter((merge) => overlaps(merge, area))
    .reduce<CellArea>(
      (sum, merge) => ({
        top: Math.min(sum.top, merge.top),
        left: Math.min(sum.left, merge.left),
        bottom: Math.max(sum.bottom, merge.bottom),
        right: Math.max(sum.right, merge.right),
      }),
      area,
    );
  const isSame = grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right;
  return isSame ? area : withWholeMerges(grown, merges);
}

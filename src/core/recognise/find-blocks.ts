/** The islands of filled cells that no header has claimed: lists without a header, facts, a lone row. */
import type { Area } from "../sheet/address";
import { isInside } from "../sheet/address";
import type { SheetView } from "./sheet-view";

export interface Block {
  readonly view: SheetView;
  /** Filled rows, top to bottom. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** A sheet that no header explains is looked at this far down. */
const DEEPEST = 2_000;

/** Stretches of rows with at most one blank row between, cut where two blank columns run all the way down. */
export function findBlocks(view: SheetView, taken: readonly Area[]): Block[] {
  const rows = untakenRows(view, taken);
  const blocks: Block[] = [];
  let current: number[] = [];
  const close = (): void => {
    if (current.length > 0) blocks.push(...splitColumns(view, current, taken));
    current = [];
  };
  for (const row of rows) {
    const last = current.at(-1);
    if (last !== undefined && row - last > 2) close();
    current.push(row);
  }
  close();
  return blocks;
}

export function isFree(view: SheetView, taken: readonly Area[], row: number, column: number): boolean {
  return view.cell(row, column).kind !== "blank" && !taken.some((area) => isInside(area, row, column));
}

function untakenRows(view: SheetView, taken: readonly Area[]): number[] {
  const { top, bottom, left, right } = view.grid.area;
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < DEEPEST; row++) {
    const whole = taken.find((area) => row >= area.top && row <= area.bottom && area.left <= left && area.right >= right);
    if (whole) {
      row = whole.bottom;
      continue;
    }
    for (let column = left; column <= right; column++) {
      if (!isFree(view, taken, row, column)) continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

function splitColumns(view: SheetView, rows: readonly number[], taken: readonly Area[]): Block[] {
  const { left, right } = view.grid.area;
  const used = new Set<number>();
  for (const row of rows) for (let column = left; column <= right; column++) if (isFree(view, taken, row, column)) used.add(column);
  const columns = [...used].sort((a, b) => a - b);
  const blocks: Block[] = [];
  let start = 0;
  columns.forEach((column, index) => {
    const next = columns[index + 1];
    if (next !== undefined && next - column <= 2) return;
    const [first, last] = [columns[start] as number, column];
    const inside = rows.filter((row) => columns.some((each) => each >= first && each <= last && isFree(view, taken, row, each)));
    if (inside.length > 0) blocks.push({ view, rows: inside, left: first, right: last });
    start = index + 1;
  });
  return blocks;
}

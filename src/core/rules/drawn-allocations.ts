/** Fördelningar i arbetsboken: amounts shared between municipalities under a heading that says so, wherever they stand. */
import { valueAt, type Grid } from "../sheet/grid";
import { isNumber, readTableCell, textAt, type NumberCell } from "./arithmetic/table-view";

export interface SheetAllocation {
  readonly sheet: string;
  readonly heading: string;
  readonly headings: readonly string[];
  readonly shares: readonly { readonly name: string; readonly share: NumberCell; readonly weight: NumberCell | undefined; readonly percent?: NumberCell }[];
  readonly total: NumberCell | undefined;
}

const SHARED = /fördel(?:ning|as|at)|andel av (?:resultat|underskott|överskott)|faktureras/iu;
const WHO = /^(?:kommun|medlem|medlemskommun|part)(?:er|mar)?$/iu;
const WEIGHTS = /invånar|folkmängd|befolkning|nyckel\b|vikt/iu;
const PER_CENT = /%|procent/iu;
/** What two shares differ by is shared by nobody. */
const DIFFERENCE = /avvik|diff|förändr/iu;
const TOTAL = /^(?:summa|total\p{L}*|s:a)\b/iu;

/** A header row that begins with "Kommun", under a title or heading that speaks of sharing. */
export function findAllocations(grid: Grid): SheetAllocation[] {
  const found: SheetAllocation[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value.length < 30 && WHO.test(value.trim())) found.push(...readAllocation(grid, row, column));
    }
  }
  return found;
}

function readAllocation(grid: Grid, header: number, names: number): SheetAllocation[] {
  const titles = Array.from({ length: 4 }, (_, step) => textAt(grid, header - 1 - step, names)).filter((text) => text !== "");
  const columns = headerColumns(grid, header, names);
  const headings = [...titles, ...columns.map(({ text }) => text)];
  const isShared = headings.some((text) => SHARED.test(text));
  const weight = columns.find(({ text }) => WEIGHTS.test(text));
  const percent = columns.find(({ text }) => PER_CENT.test(text) && !DIFFERENCE.test(text));
  const shares = columns.filter(({ text }) => !WEIGHTS.test(text) && !PER_CENT.test(text) && !DIFFERENCE.test(text));
  if (!isShared) return [];
  return shares.flatMap(({ column, text }) => {
    const rows = memberRows(grid, header, names).flatMap(({ row, name }) => {
      const share = readTableCell(grid, row, column);
      const key = weight && readTableCell(grid, row, weight.column);
      const part = percent && readTableCell(grid, row, percent.column);
      return isNumber(share) ? [{ name, share, weight: key && isNumber(key) ? key : undefined, ...(part && isNumber(part) ? { percent: part } : {}) }] : [];
    });
    const total = rows.find(({ name }) => TOTAL.test(name))?.share;
    const members = rows.filter(({ name }) => !TOTAL.test(name));
    const isFractions = members.every(({ share: { value, isPercent } }) => isPercent || Math.abs(value) < 1);
    return members.length < 2 || isFractions ? [] : [{ sheet: grid.sheet, heading: text, headings, shares: members, total }];
  });
}

function headerColumns(grid: Grid, header: number, names: number): { column: number; text: string }[] {
  const columns: { column: number; text: string }[] = [];
  for (let column = names + 1; column <= grid.area.right && textAt(grid, header, column) !== ""; column++) columns.push({ column, text: textAt(grid, header, column) });
  return columns;
}

function memberRows(grid: Grid, header: number, names: number): { row: number; name: string }[] {
  const rows: { row: number; name: string }[] = [];
  for (let row = header + 1; row <= grid.area.bottom && textAt(grid, row, names) !== ""; row++) rows.push({ row, name: textAt(grid, row, names) });
  return rows;
}

/** Says what was read though the user may not see it: hidden sheets, rows and columns. */
import { columnLetters } from "./address";
import type { Grid } from "./grid";

export function tellHidden(grids: readonly Grid[]): string[] {
  return grids.flatMap((grid) => [...hiddenSheet(grid), ...hiddenRows(grid), ...hiddenColumns(grid)]);
}

function hiddenSheet({ sheet, visibility }: Grid): string[] {
  return visibility === "visible" ? [] : [`Bladet ”${sheet}” är dolt men har lästs.`];
}

function hiddenRows({ sheet, hiddenRows: rows }: Grid): string[] {
  const names = spans([...rows]).map(([first, last]) => span(String(first + 1), String(last + 1)));
  return told(sheet, rows.size, ["raden", "raderna"], names);
}

function hiddenColumns({ sheet, hiddenColumns: columns }: Grid): string[] {
  const names = spans([...columns]).map(([first, last]) => span(columnLetters(first), columnLetters(last)));
  return told(sheet, columns.size, ["kolumnen", "kolumnerna"], names);
}

function told(sheet: string, count: number, [one, several]: readonly [string, string], names: readonly string[]): string[] {
  if (count === 0) return [];
  return [`På bladet ”${sheet}” är ${count === 1 ? one : several} ${listed(names)} ${count === 1 ? "dold" : "dolda"} men har lästs.`];
}

function spans(positions: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else found.push([position, position]);
  }
  return found;
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

const MOST_LISTED = 5;

function listed(names: readonly string[]): string {
  if (names.length > MOST_LISTED) return `${names.slice(0, MOST_LISTED).join(", ")} med flera`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;
}

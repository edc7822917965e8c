/** Where something stands on a sheet. Rows and columns are counted from 0 inside; "B7" exists only at the edges. */

/** A rectangle of cells on one sheet, edges included. Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell on a named sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @example columnLetters(27) //=> "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnNumber("AB") //=> 27 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** @example cellAddress(6, 1) //=> "B7" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example areaAddress({ top: 6, left: 1, bottom: 8, right: 1 }) //=> "B7:B9" */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "B7", "$B$7:D9" or "'Drift jan-apr'!B7:D9" (the sheet part is dropped); undefined for anything else.
 * @example parseArea("'Drift'!$B$7:C9") //=> { top: 6, left: 1, bottom: 8, right: 2 }
 */
export function parseArea(address: string): Area | undefined {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(cells);
  if (!match) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    top: Number(firstRow) - 1,
    left: columnNumber(firstColumn),
    bottom: Number(lastRow) - 1,
    right: columnNumber(lastColumn),
  };
}

/** The sheet name as a formula writes it, always quoted: quoting is never wrong in Excel. */
export function quoteSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

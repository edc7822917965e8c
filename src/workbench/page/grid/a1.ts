import type { CellArea, CellPlace } from "./cell-area";

export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnFromLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function placeName({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: CellArea): string {
  const first = placeName({ row: area.top, column: area.left });
  const last = placeName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** `B5`, `$B$5:D9`, `Blad1!B5` or `'Drift jan-apr'!B5`; anything else is no address. */
export function parseA1(text: string): { readonly sheet?: string; readonly area: CellArea } | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, quoted, plain, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const rows = [Number(digits) - 1, Number(lastDigits) - 1] as const;
  const columns = [columnFromLetters(letters), columnFromLetters(lastLetters)] as const;
  const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  if (area.top < 0) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

/** Print area and print titles: Excel keeps them as hidden names of the sheet, which is why they follow inserted rows. */
import { prefixOfSheet, sheetOfPrefix } from "./formula-text";
import { areaName, MAX_COLUMNS, MAX_ROWS, parseReference, type Area } from "./reference";
import type { Sheet } from "./sheet";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

export function printAreaOf(sheet: Sheet): Area[] {
  return areasOfName(sheet, AREA);
}

export function setPrintArea(sheet: Sheet, areas: readonly Area[]): void {
  setName(sheet, AREA, areas);
}

export function titlesOf(sheet: Sheet): { rows?: Area; columns?: Area } {
  const found: { rows?: Area; columns?: Area } = {};
  for (const area of areasOfName(sheet, TITLES)) {
    if (area.right - area.left === MAX_COLUMNS - 1) found.rows = area;
    else found.columns = area;
  }
  return found;
}

export function setPrintTitles(sheet: Sheet, change: { rows?: Area | undefined; columns?: Area | undefined }): void {
  const titles = { ...titlesOf(sheet), ...change };
  const whole = [
    titles.columns && { ...titles.columns, top: 0, bottom: MAX_ROWS - 1 },
    titles.rows && { ...titles.rows, left: 0, right: MAX_COLUMNS - 1 },
  ];
  setName(sheet, TITLES, whole.filter((area): area is Area => area !== undefined));
}

function areasOfName(sheet: Sheet, name: string): Area[] {
  const formula = sheet.book.names.find((candidate) => candidate.sheetId === sheet.id && candidate.name.toLowerCase() === name.toLowerCase())?.formula;
  if (formula === undefined) return [];
  const parts = formula.match(/(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,'!]+/g) ?? [];
  return parts.flatMap((part) => {
    const mark = part.lastIndexOf("!") + 1;
    const reference = parseReference(part.slice(mark));
    return reference && sheetOfPrefix(part.slice(0, mark)) !== "" ? [reference.area] : [];
  });
}

function setName(sheet: Sheet, name: string, areas: readonly Area[]): void {
  const { names } = sheet.book;
  const at = names.findIndex((candidate) => candidate.sheetId === sheet.id && candidate.name.toLowerCase() === name.toLowerCase());
  if (at >= 0) names.splice(at, 1);
  if (areas.length === 0) return;
  const formula = areas.map((area) => prefixOfSheet(sheet.name) + fixed(areaName(area))).join(",");
  names.push({ name, formula, sheetId: sheet.id, isHidden: false, comment: "", attributes: {} });
}

/** "A1:B2" → "$A$1:$B$2", "1:3" → "$1:$3" */
function fixed(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

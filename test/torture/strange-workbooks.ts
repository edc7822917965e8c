/** Workbooks that a user's hand does not make in Excel, but that other programs save: their parts are written past the emulated Excel. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

/** The workbook with one of its parts rewritten as text. */
export function rewritePart(workbook: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array {
  const parts: Parts = unzipSync(workbook);
  const found = parts[part];
  if (!found) throw new Error(`The workbook has no ${part}.`);
  return zipSync({ ...parts, [part]: strToU8(rewrite(strFromU8(found))) });
}

/** Dates are counted from 1904, as old Macs did: the cells hold 1,462 days less, and are shown as before. */
export function countFrom1904(workbook: Uint8Array): Uint8Array {
  return rewritePart(workbook, "xl/workbook.xml", (xml) => (xml.includes("<workbookPr") ? xml.replace("<workbookPr", '<workbookPr date1904="1"') : xml.replace(/(<workbook[^>]*>)/u, '$1<workbookPr date1904="1"/>')));
}

/** A host municipality's workbook of any size: the year's budget and forecast per konto, and the ledger that the outcome is summed from. */
import { strToU8, zipSync } from "fflate";
import { cellAddress } from "../../src/core/sheet/address";
import type { CellValue, Grid } from "../../src/core/sheet/grid";

const ACCOUNTS: readonly (readonly [number, string, number])[] = [
  [3110, "Avgifter", -1], [3510, "Medlemsbidrag", -1], [5010, "Löner månadsanställda", 1], [5610, "Arbetsgivaravgifter", 1], [6010, "Lokalhyror", 1],
  [6420, "Förbrukningsinventarier", 1], [6860, "Tele- och datakommunikation", 1], [7430, "Konsulttjänster", 1], [7910, "Avskrivningar", 1],
];

export const BUDGET = "Budget";
export const LEDGER = "Huvudbok";

/** The same every time; öre on every row. */
function budgetRows(): CellValue[][] {
  const rows = ACCOUNTS.map(([account, name, sign], index) => {
    const year = sign * (1_200_000 + index * 310_000);
    return [account, name, year, Math.round(year / 3), year + index * 10_000];
  });
  return [["Budget och prognos 2024, januari–april, kr", "", "", "", ""], ["Konto", "Benämning", "Budget 2024", "Budget jan–apr 2024", "Prognos 2024"], ...rows];
}

function ledgerRows(rows: number): CellValue[][] {
  const postings = Array.from({ length: rows }, (_, row) => {
    const [account, name, sign] = ACCOUNTS[(row * 31) % ACCOUNTS.length] ?? [0, "", 1];
    return [202401 + Math.floor((row * 4) / rows), `V${100_000 + row}`, 8500, account, name, "020", "", row % 3 === 0 ? "871" : "", "Kundfaktura", (sign * ((row * 7_919) % 1_000_000)) / 100];
  });
  return [["Huvudbok 2024", "", "", "", "", "", "", "", "", ""], ["Period", "Ver.nr", "Ansvar", "Konto", "Kontotext", "Verksamhet", "Projekt", "Motpart", "Text", "Belopp"], ...postings];
}

function gridOf(sheet: string, values: CellValue[][]): Grid {
  return {
    sheet, area: { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 }, values, formulas: new Map(), formats: new Map(), errors: new Set(), merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
  };
}

export function ledgerGrids(rows: number): readonly [Grid, Grid] {
  return [gridOf(BUDGET, budgetRows()), gridOf(LEDGER, ledgerRows(rows))];
}

/** What a user without us would write instead: the outcome per konto and month, by formulas that every recalculation works through. */
export function sumifsRows(): string[][] {
  const last = "100002";
  return ACCOUNTS.slice(0, 6).map(([account]) => [1, 2, 3, 4].map((month) => `SUMIFS(${LEDGER}!$J$3:$J$${last},${LEDGER}!$D$3:$D$${last},${account},${LEDGER}!$A$3:$A$${last},20240${month})`));
}

function cellXml(value: CellValue, row: number, column: number): string {
  const at = cellAddress(row, column);
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  return value === "" ? "" : `<c r="${at}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
}

function sheetXml<T>(rows: readonly (readonly T[])[], xml: (value: T, row: number, column: number) => string): string {
  const lines = rows.map((values, row) => `<row r="${row + 1}">${values.map((value, column) => xml(value, row, column)).join("")}</row>`);
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** A long list that is no business of ours, beside the budget: what each customer owes. */
function listRows(rows: number): CellValue[][] {
  const invoices = Array.from({ length: rows }, (_, row) => [
    10_000 + (row % 900), `Kund ${row % 900}`, `F${100_000 + row}`, 45_292 + (row % 300), 45_322 + (row % 300), "SEK", "", row % 3 === 0 ? "Påmind" : "", row % 2 === 0 ? "Betald" : "Öppen", ((row * 7_919) % 1_000_000) / 100,
  ]);
  return [["Kundreskontra", "", "", "", "", "", "", "", "", ""], ["Kundnr", "Namn", "Fakturanr", "Fakturadatum", "Förfallodatum", "Valuta", "Referens", "Krav", "Status", "Kvar att betala"], ...invoices];
}

export function listFile(rows: number): Uint8Array {
  return fileOf([{ name: BUDGET, xml: sheetXml(budgetRows(), cellXml) }, { name: "Kundreskontra", xml: sheetXml(listRows(rows), cellXml) }]);
}

export function ledgerFile(rows: number, formulas: readonly (readonly string[])[] = []): Uint8Array {
  return fileOf([
    { name: BUDGET, xml: sheetXml(budgetRows(), cellXml) },
    { name: LEDGER, xml: sheetXml(ledgerRows(rows), cellXml) },
    ...(formulas.length > 0 ? [{ name: "Summor", xml: sheetXml(formulas, (formula, row, column) => `<c r="${cellAddress(row, column)}"><f>${formula}</f></c>`) }] : []),
  ]);
}

function fileOf(sheets: readonly { readonly name: string; readonly xml: string }[]): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ xml }, index) => { parts[`xl/worksheets/sheet${index + 1}.xml`] = xml; });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 1 });
}

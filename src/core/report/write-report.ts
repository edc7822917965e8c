/** Turns a laid-out report into edits: formulas back to the sources, formats, widths and the printed page. */
import { cellAddress, type Area } from "../sheet/address";
import type { CellFormat, CellInput, SheetEdit } from "../sheet/edit";
import { amountFormat, negativeFormat, percentFormat } from "./number-format";
import { formulaOf, place } from "./formula";
import { cellFormat } from "./cell-format";
import type { CellContent, OwnTerm, ReportCell, ReportTable } from "./report-table";
import { oreIn } from "../money/amount";
import { shownText } from "./shown-text";

export function areaOf(table: ReportTable): Area {
  return { top: 0, left: 0, bottom: table.rows.length - 1, right: table.width - 1 };
}

/** The cells alone: what a refresh writes again. */
export function cellInputs(table: ReportTable): readonly (readonly CellInput[])[] {
  return table.rows.map(({ cells }) => Array.from({ length: table.width }, (_, at) => { const cell = cells[at]; return cell ? inputOf(cell.content) : null; }));
}

function inputOf(content: CellContent): CellInput {
  switch (content.kind) {
    case "text": return content.text === "" ? null : { text: content.text };
    case "own": return { formula: `=${ownFormula(content.terms)}` };
    case "sentence": return { formula: `=${sentenceFormula(content)}` };
    case "figure": {
      const kronor = oreIn(content.unit) / 100;
      const formula = formulaOf(content.figure.expression, content.sign / kronor);
      return formula === undefined ? { number: (content.figure.amount * content.sign) / oreIn(content.unit) } : { formula: `=${formula}` };
    }
    case "number": return content.formula !== undefined ? { formula: `=${content.formula}` } : content.source
      ? { formula: `=${place(content.source.sheet, { top: content.source.row, bottom: content.source.row, left: content.source.column, right: content.source.column })}` }
      : { number: content.value };
  }
}

function sentenceFormula({ formula, cells }: Extract<CellContent, { kind: "sentence" }>): string {
  return formula.replace(/\{(\d+)\}/gu, (_, at: string) => { const cell = cells[Number(at)]; return cell ? cellAddress(cell.row, cell.column) : "0"; });
}

/** Rows above each other become SUM(B5:B9); anything else is written term by term. */
export function ownFormula(terms: readonly OwnTerm[]): string {
  const [first] = terms;
  const isRun = terms.length > 2 && terms.every(({ cell, by }, at) => by === 1 && cell.column === first?.cell.column && cell.row === first.cell.row + at);
  const last = terms.at(-1);
  if (isRun && first && last) return `SUM(${addressOf(first)}:${addressOf(last)})`;
  return terms.map((term, at) => `${term.by === -1 ? "-" : at === 0 ? "" : "+"}${addressOf(term)}`).join("");
}

function addressOf({ cell }: OwnTerm): string {
  return cellAddress(cell.row, cell.column);
}

export function numberFormatOf(content: CellContent): string {
  switch (content.kind) {
    case "text":
    case "sentence": return "General";
    case "figure":
    case "own": return isClearlyNegative(content) ? negativeFormat(content.decimals) : amountFormat(content.decimals);
    case "number": return content.isPercent ? percentFormat(content.decimals) : isClearlyNegative(content) ? negativeFormat(content.decimals) : amountFormat(content.decimals);
  }
}

function isClearlyNegative(content: CellContent): boolean {
  return shownText(content).startsWith("\u2212");
}

export function cellFormats(table: ReportTable): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => Array.from({ length: table.width }, (_, at) => { const cell = cells[at]; return cell ? numberFormatOf(cell.content) : "General"; }));
}

/**
 * What a refresh writes: the cells again, and nothing else while the report looks as it did (widths and print setup that
 * the user has changed stay). A report of another shape is cleared first, so that nothing of the former shines through.
 */
export function refreshEdits(table: ReportTable, sheet: string, former: { readonly area: Area; readonly isAlike: boolean }): readonly SheetEdit[] {
  const area = areaOf(table);
  if (former.isAlike) return [{ kind: "write", sheet, area, cells: cellInputs(table) }, ...numberFormatEdits(table, sheet)];
  return [{ kind: "clear", sheet, area: union(former.area, area) }, ...writeReport(table, sheet)];
}

/** Which of the two amount formats a cell has depends on its amount, so a refresh sets them again. */
function numberFormatEdits(table: ReportTable, sheet: string): readonly SheetEdit[] {
  return table.rows.flatMap(({ cells }, row) => runsOf(cells, (cell) => (cell.style === "amount" ? { numberFormat: numberFormatOf(cell.content) } : undefined), row, sheet));
}

function union(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Everything that makes the sheet a report: written when the sheet is made. */
export function writeReport(table: ReportTable, sheet: string = table.sheet): readonly SheetEdit[] {
  const area = areaOf(table);
  return [
    { kind: "write", sheet, area, cells: cellInputs(table) },
    ...formatEdits(table, sheet, area),
    ...table.merges.map((merge): SheetEdit => ({ kind: "merge", sheet, area: merge })),
    ...table.columnWidths.map((points, column): SheetEdit => ({ kind: "columnWidth", sheet, column, points })),
    ...table.rows.flatMap(({ height }, row): SheetEdit[] => (height === undefined ? [] : [{ kind: "rowHeight", sheet, row, points: height }])),
    { kind: "hideGridlines", sheet },
    { kind: "pageSetup", sheet, setup: { ...table.page, printArea: area } },
  ];
}

function formatEdits(table: ReportTable, sheet: string, area: Area): readonly SheetEdit[] {
  const base: SheetEdit = { kind: "format", sheet, area, format: { fontName: "Arial", fontSize: 10, fontColor: "#000000", vertical: "center" } };
  return [base, ...table.rows.flatMap((row, at) => [...rowFormats(row.cells, at, sheet), ...borderEdits(table, at, sheet)])];
}

function rowFormats(cells: readonly (ReportCell | undefined)[], row: number, sheet: string): readonly SheetEdit[] {
  return runsOf(cells, (cell) => cellFormat(cell, numberFormatOf(cell.content)), row, sheet);
}

/** Neighbours that look alike are formatted together. */
function runsOf(cells: readonly (ReportCell | undefined)[], formatOf: (cell: ReportCell) => CellFormat | undefined, row: number, sheet: string): readonly SheetEdit[] {
  const runs: { left: number; right: number; format: CellFormat; key: string }[] = [];
  cells.forEach((cell, column) => {
    const format = cell && formatOf(cell);
    if (!format) return;
    const key = JSON.stringify(format);
    const last = runs.at(-1);
    if (last && last.key === key && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column, format, key });
  });
  return runs.map(({ left, right, format }) => ({ kind: "format", sheet, area: { top: row, bottom: row, left, right }, format }));
}

function borderEdits(table: ReportTable, row: number, sheet: string): readonly SheetEdit[] {
  const border = table.rows[row]?.border;
  if (!border) return [];
  const { from, to, ...edges } = border;
  return [{ kind: "format", sheet, area: { top: row, bottom: row, left: from, right: Math.min(to, table.width - 1) }, format: { borders: edges } }];
}

/** The allocation as a table of its own: the key with its source and date, the shares as formulas, and the check sum under them. */
import { numberInUnit } from "../money/amount";
import { columnWidths, rowHeight } from "../report/column-widths";
import { place } from "../report/formula";
import type { ReportCell, ReportRow, ReportTable } from "../report/report-table";
import { cellAddress, type Area } from "../sheet/address";
import { PERCENT_DECIMALS, keyDecimals, type AllocationRequest, type SharedOut } from "./share-out";
import { shareFormula } from "./share-formula";

export const ALLOCATION_ID = "member-allocation";

const UNITS = { kr: "kronor", tkr: "tkr", mnkr: "miljoner kronor" } as const;
const WIDTH = 4;
/** Title, key, amount and headings stand above the first member. */
const FIRST = 4;
const [NAME, KEY, SHARE, AMOUNT] = [0, 1, 2, 3];
const AMOUNT_ROW = 2;

export function layOutShares(request: AllocationRequest, shared: SharedOut): ReportTable {
  const unit = UNITS[request.unit];
  const last = FIRST + request.members.length - 1;
  const rows = [
    { cells: [text("title", "Fördelning på medlemmar")] },
    { cells: [text("key", keyInWords(request))] },
    { cells: [text("label", `Belopp att fördela, ${unit}`), undefined, undefined, amountCell(request, shared)] },
    headings([`Medlem`, [request.keyName, request.keyDate].filter((said) => said !== "").join(" "), "Andel", `Belopp, ${unit}`]),
    ...request.members.map((_, at) => memberRow(request, shared, at, last)),
    totalRow(request, shared, last),
    { cells: [text("label", "Kontroll: delarna minus beloppet"), undefined, undefined, formula(`${at(last + 1, AMOUNT)}-${at(AMOUNT_ROW, AMOUNT)}`, 0, request.decimals)] },
  ];
  const widths = columnWidths(rows, WIDTH);
  const merges: Area[] = [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right: WIDTH - 1 }));
  return {
    template: ALLOCATION_ID,
    sheet: "Fördelning på medlemmar",
    rows: rows.map((row, index) => ({ ...row, height: rowHeight(row, widths, () => ({ columns: index < 2 ? WIDTH : 1, rows: 1 })) })),
    width: WIDTH,
    parts: [{ headerRows: 1, first: FIRST - 1, last: last + 1, width: WIDTH }],
    merges,
    columnWidths: widths,
    page: { orientation: "portrait", footer: { center: "Sida &P av &N" } },
    notices: [],
    blanks: [],
  };
}

function keyInWords({ keyName, keySource, keyDate }: AllocationRequest): string {
  const key = [keyName.toLowerCase(), keySource, keyDate].filter((said) => said !== "").join(", ");
  return `Nyckel: ${key}. Delarna är avrundade så att summan blir beloppet (största rest).`;
}

function memberRow(request: AllocationRequest, { members }: SharedOut, index: number, last: number): ReportRow {
  const { decimals } = request;
  const row = FIRST + index;
  const member = request.members[index];
  const shared = members[index];
  const key = (bottom: string): string => `${fixed(FIRST, KEY)}:${bottom}`;
  const cells = { key: key(fixed(last, KEY)), own: at(row, KEY), untilOwn: key(at(row, KEY)), keySum: fixed(last + 1, KEY), keyDecimals: keyDecimals(request.members) };
  const weight: ReportCell = { content: { kind: "number", value: member?.weight ?? 0, ...(member?.source ? { source: member.source } : {}), decimals: keyDecimals(request.members), isPercent: false }, style: "amount" };
  return {
    cells: [
      text("label", member?.name ?? ""), weight,
      percent(shareFormula({ ...cells, total: "1", decimals: PERCENT_DECIMALS + 2 }), shared?.share ?? 0),
      formula(shareFormula({ ...cells, total: fixed(AMOUNT_ROW, AMOUNT), decimals }), numberInUnit(shared?.amount ?? (0 as SharedOut["sum"]), request.unit), decimals),
    ],
  };
}

function totalRow({ unit, decimals, members }: AllocationRequest, { sum }: SharedOut, last: number): ReportRow {
  const sumOf = (column: number): string => `SUM(${at(FIRST, column)}:${at(last, column)})`;
  const weights = members.reduce((all, { weight }) => all + weight, 0);
  const cells = [
    text("label", "Summa"), formula(sumOf(KEY), weights, keyDecimals(members)), percent(sumOf(SHARE), 1), formula(sumOf(AMOUNT), numberInUnit(sum, unit), decimals),
  ];
  return { cells: cells.map((cell) => ({ ...cell, isBold: true })), border: { top: "thin", from: NAME, to: AMOUNT } };
}

function amountCell({ amountSource, unit, decimals }: AllocationRequest, { total }: SharedOut): ReportCell {
  const value = numberInUnit(total, unit);
  if (!amountSource) return { content: { kind: "number", value, decimals, isPercent: false }, style: "amount", isBold: true };
  const { sheet, row, column, factor } = amountSource;
  const cell = place(sheet, { top: row, bottom: row, left: column, right: column });
  const scaled = factor === 1 ? cell : factor < 1 ? `${cell}/${Math.round(1 / factor)}` : `${cell}*${factor}`;
  return { ...formula(`ROUND(${scaled},${decimals})`, value, decimals), isBold: true };
}

function headings(words: readonly string[]): ReportRow {
  return { cells: words.map((word, column) => ({ ...text("header", word), horizontal: column === NAME ? "left" : "right" })), border: { bottom: "thin", from: NAME, to: AMOUNT } };
}

function text(style: ReportCell["style"], words: string): ReportCell {
  return { content: { kind: "text", text: words }, style };
}

function formula(written: string, value: number, decimals: number): ReportCell {
  return { content: { kind: "number", value, formula: written, decimals, isPercent: false }, style: "amount" };
}

function percent(written: string, value: number): ReportCell {
  return { content: { kind: "number", value, formula: written, decimals: PERCENT_DECIMALS, isPercent: true }, style: "amount" };
}

function at(row: number, column: number): string {
  return cellAddress(row, column);
}

function fixed(row: number, column: number): string {
  return at(row, column).replace(/([A-Z]+)(\d+)/u, "$$$1$$$2");
}

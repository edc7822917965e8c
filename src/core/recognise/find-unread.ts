/** Amount cells inside a table that could not be understood: each is said, none is counted as zero. */
import { cellAddress, columnLetters } from "../sheet/address";
import { isErrorAt, valueAt } from "../sheet/grid";
import { numbersIn } from "../sheet/long-column";
import { AMOUNT_ROLES } from "./role-data";
import type { SeenCell, SheetView } from "./sheet-view";
import { findTooLarge } from "./too-large";
import type { Column, ColumnRole, RecognisedTable, Round, TableKind, Unread } from "./table";

/** Tables whose cells may be words as well as numbers. */
const WORDED: ReadonlySet<TableKind> = new Set(["goals", "internalControl", "facts"]);
const MOST_PER_TABLE = 200;

export function findUnread(view: SheetView, table: RecognisedTable, round?: Round): Unread[] {
  if (WORDED.has(table.kind)) return [];
  const amounts = table.columns.filter(({ role }) => AMOUNT_ROLES.has(role));
  const unreadable = table.kind === "ledger" ? ofLedger(view, table, amounts) : ofRows(view, table, amounts);
  const found = [...findTooLarge(view, table).map(({ row, column }) => tooLarge(view, table.sheet, row, column.column)), ...unreadable];
  const shown = found.slice(0, MOST_PER_TABLE);
  const rest = found.length - shown.length;
  const more: Unread[] = rest > 0 ? [{ sheet: table.sheet, count: rest, message: `Ytterligare ${rest} celler i tabellen ${table.id} kunde inte läsas som belopp. Rätta dem eller ändra kolumnernas betydelse.` }] : [];
  return [...shown, ...more, ...unknownColumns(view, table), ...repeatedColumns(view, table), ...unsaidPeriod(table, round)];
}

/** "Utfall period" where no title, fact or sheet name says which months. */
function unsaidPeriod(table: RecognisedTable, round: Round | undefined): Unread[] {
  const columns = table.columns.filter(({ span, period, role }) => span === "period" && period === undefined && COUNTED_ONCE.has(role));
  const [first] = columns;
  if (!first || round?.months !== undefined || !COMPARED.has(table.kind)) return [];
  const letters = columns.map(({ column }) => columnLetters(column)).join(", ");
  return [{ sheet: table.sheet, column: first.column, message: `Kolumn ${letters} gäller en period, men inget i arbetsboken säger vilka månader. Beloppen räknas inte med. Skriv månaderna i titeln, till exempel ”januari–augusti”, eller som Period på ett blad med uppgifter.` }];
}

function ofRows(view: SheetView, table: RecognisedTable, amounts: readonly Column[]): Unread[] {
  return table.rows
    .filter(({ kind }) => kind !== "heading" && kind !== "note")
    .flatMap(({ row }) => amounts.flatMap(({ column, header }) => unreadCell(view, table.sheet, row, column, header)));
}

/** One tight pass: only what is not a number is looked at twice. */
function ofLedger(view: SheetView, table: RecognisedTable, amounts: readonly Column[]): Unread[] {
  const { grid } = view;
  const found: Unread[] = [];
  for (const { column, header } of amounts) {
    const numbers = numbersIn(grid, column);
    for (let row = table.body.first; row <= table.body.last; row++) {
      const isNumber = !Number.isNaN(numbers[row - grid.area.top]);
      if (isNumber ? grid.errors.size === 0 : valueAt(grid, row, column) === "") continue;
      found.push(...unreadCell(view, table.sheet, row, column, header));
    }
  }
  return found;
}

function unreadCell(view: SheetView, sheet: string, row: number, column: number, header: readonly string[]): Unread[] {
  const cell = view.cell(row, column);
  const place = cellAddress(row, column);
  const expected = header.length > 0 ? `ett belopp under ”${header.join(" ")}”` : "ett belopp";
  const say = (what: string, advice: string): Unread[] => [{ sheet, row, column, message: `${place} ${what}, men ${expected} väntades. ${advice}` }];
  if (isErrorAt(view.grid, row, column)) return say(`visar felet ${cell.text}`, "Rätta formeln.");
  if (cell.kind === "text" || cell.kind === "boolean") return say(`innehåller ”${shorten(cell)}”`, "Skriv ett tal, eller flytta texten till en kommentar.");
  if (cell.kind === "ambiguous") return say(`innehåller ”${shorten(cell)}”, som kan betyda två olika tal`, "Skriv talet utan punkt eller med mellanslag mellan tusental.");
  if (cell.kind === "date") return say("innehåller ett datum", "Skriv ett tal.");
  return [];
}

function tooLarge(view: SheetView, sheet: string, row: number, column: number): Unread {
  const place = cellAddress(row, column);
  return { sheet, row, column, message: `${place} innehåller ${shorten(view.cell(row, column))}, som är större än något belopp en kommun har. Det räknas inte med. Rätta beloppet, eller enheten om det är den som är fel.` };
}

function shorten(cell: SeenCell): string {
  return cell.text.length > 40 ? `${cell.text.slice(0, 39)}…` : cell.text;
}

/** Numbers under a header that means nothing to us. */
function unknownColumns(view: SheetView, table: RecognisedTable): Unread[] {
  if (table.kind === "ledger") return [];
  return table.columns.flatMap(({ column, role, header }) => {
    if (role !== "unknown") return [];
    const numbers = table.rows.filter(({ row, kind }) => kind !== "heading" && kind !== "note" && view.cell(row, column).kind === "number").length;
    if (numbers === 0) return [];
    const named = header.length > 0 ? `rubriken ”${header.join(" ")}”` : "utan rubrik";
    return [{ sheet: table.sheet, column, count: numbers, message: `Kolumn ${columnLetters(column)} (${named}) har ${numbers} tal vars betydelse inte är känd. Ange kolumnens betydelse, annars räknas de inte med.` }];
  });
}

const COUNTED_ONCE: ReadonlySet<ColumnRole> = new Set(["budget", "actual", "forecast"]);

/** Two columns for the same thing and time with different amounts: only the first can count, and nobody has said which is right. */
function repeatedColumns(view: SheetView, table: RecognisedTable): Unread[] {
  if (!COMPARED.has(table.kind)) return [];
  const columns = table.columns.filter(({ role, period, unit }) => COUNTED_ONCE.has(role) && period !== undefined && unit !== "percent");
  return columns.flatMap((column, at) => {
    const first = columns.slice(0, at).find((other) => isSameThing(other, column));
    const differs = first && table.rows.some(({ row }) => amountAt(view, row, column) !== amountAt(view, row, first));
    if (!differs) return [];
    const [own, other] = [columnLetters(column.column), columnLetters(first.column)];
    return [{ sheet: table.sheet, column: column.column, message: `Kolumn ${own} (”${column.header.join(" ")}”) läses som samma sak och period som kolumn ${other} (”${first.header.join(" ")}”), men beloppen skiljer sig. Bara kolumn ${other} räknas med. Ange vad kolumnerna är.` }];
  });
}

const COMPARED: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "accountBudget"]);

function isSameThing(a: Column, b: Column): boolean {
  return a.role === b.role && a.member === b.member && a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}

function amountAt(view: SheetView, row: number, { column }: Column): number {
  return view.cell(row, column).number ?? 0;
}

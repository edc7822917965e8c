/** A table of tens of thousands of rows that is no ledger: it is not read, and that is said, for to weigh all its rows would stop Excel. */
import { areaAddress, type Area } from "../sheet/address";
import type { TableKind, Unread } from "./table";

/** A municipality's whole budget per konto and verksamhet has some thousand; desktop Excel ends an add-in that it has waited five seconds for. */
const MOST_ROWS = 20_000;

/** Of a ledger only the sums are asked for, so it may be of any length. */
export function isTooLong(kind: TableKind, rows: number): boolean {
  return kind !== "ledger" && rows > MOST_ROWS;
}

export function sayTooLong(sheet: string, area: Area, rows: number): Unread {
  const advice = "Summera den per konto, till exempel med en pivottabell, eller lägg till en kolumn med period eller datum så att den läses som en huvudbok";
  return { sheet, row: area.top, column: area.left, message: `${areaAddress(area)} har ${rows} rader utan att vara en huvudbok. Så långa tabeller läses inte. ${advice}.` };
}

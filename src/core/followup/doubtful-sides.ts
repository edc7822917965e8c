/** Rows that may be income as well as cost, where neither konto, heading, sign nor a netto tells which: the reader is asked. */
import { AMBIGUOUS_SIDE } from "../recognise/header-words";
import { plainHeader } from "../recognise/read-period";
import { sideOf } from "../recognise/side-of-row";
import { netRow } from "../recognise/unsigned-sides";
import type { OperatingLine } from "./operating-line";
import { ownRows, type TableOnGrid } from "./table-cells";

export function doubtfulSides({ table }: TableOnGrid, lines: readonly OperatingLine[]): readonly string[] {
  const amounts = lines.filter(({ side }) => side !== "contribution").flatMap(({ cells }) => cells.map(({ value }) => value));
  if (netRow(table.rows) || amounts.some((value) => value < 0)) return [];
  const names = ownRows(table).filter((row) => sideOf(row) === undefined && AMBIGUOUS_SIDE.test(plainHeader(row.label))).map(({ label }) => label);
  return lines.flatMap(({ label, account, side }) => {
    if (account !== undefined || !names.includes(label) || (side !== "income" && side !== "cost")) return [];
    const counted = side === "income" ? "en intäkt" : "en kostnad";
    return [`Raden ”${label}” på bladet ”${table.sheet}” kan vara intäkt eller kostnad, och inget i tabellen visar vilket. Den är räknad som ${counted}; är det fel, skriv ”Intäkter” eller ”Kostnader” som rubrik ovanför raden.`];
  });
}

/** En kolumn för antal ska hålla antal: ett belopp som hamnat där ger 22 470 anställda. */
import type { Column, Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { columnsWith, isNumber, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const columnHoldsItsKind: Rule = {
  id: "column-holds-its-kind",
  title: "Antal står i kolumnen för antal",
  why: "Ett belopp i fel kolumn syns inte i någon summa, men det blir fel i beslutet.",
  source: "Ludvika, detaljbudget: antal anställda och lönekostnad i var sin kolumn.",
  reads: ["staff", "operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "32 och 34 anställda.",
      sheets: [{ name: "Personal", drawing: `
        | Tillsvidareanställda och lönekostnad (tkr) |                           |             |                           |             |
        |                                            | Budget 2023               | <           | Budget 2024               | <           |
        |                                            | Antal tillsvidareanställda | Lönekostnad | Antal tillsvidareanställda | Lönekostnad |
        | Servicenämnden                             | 32                        | 20152       | 34                        | 22470       |` }],
    }],
    notOk: [{
      shows: "22 470 är lönekostnaden, inte antalet anställda.",
      class: "error",
      sheets: [{ name: "Personal", drawing: `
        | Tillsvidareanställda och lönekostnad (tkr) |                           |             |                           |             |                           |
        |                                            | Budget 2023               | <           | Budget 2024               | <           | Budget 2025               |
        |                                            | Antal tillsvidareanställda | Lönekostnad | Antal tillsvidareanställda | Lönekostnad | Antal tillsvidareanställda |
        | Servicenämnden                             | 32                        | 20152       | 34                        | 22470       | [22470]                   |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "staff", "operatingDetail", "operatingSummary").flatMap((view) => {
    const counts = columnsWith(view, "headcount");
    return view.table.rows.flatMap((row) => counts.flatMap((column) => checkCell(view, row, column, counts)));
  });
}

/** A number of people that stands as an amount in the same row, or is fifty times the other years' numbers. */
function checkCell(view: TableView, row: Row, column: Column, counts: readonly Column[]): Observation[] {
  const cell = view.cell(row.row, column.column);
  if (!isNumber(cell) || cell.value === 0) return [];
  const amounts = view.amounts.map((other) => view.cell(row.row, other.column)).filter(isNumber);
  const same = amounts.find(({ value }) => value === cell.value && Math.abs(value) >= 1_000);
  const others = counts.filter((other) => other !== column).map((other) => view.cell(row.row, other.column)).filter(isNumber).filter(({ value }) => value > 0);
  const smallest = Math.min(...others.map(({ value }) => value));
  const isFarAbove = others.length > 0 && cell.value > 50 * smallest;
  return same || isFarAbove ? [observe(view, cell, same, others.find(({ value }) => value === smallest))] : [];
}

function observe(view: TableView, cell: NumberCell, same: NumberCell | undefined, other: NumberCell | undefined): Observation {
  const address = cellAddress(cell.row, cell.column);
  const expected = other ? ` De andra åren är antalet omkring ${showNumber(other.value)}.` : "";
  const origin = same ? `, samma tal som beloppet i ${cellAddress(same.row, same.column)}` : "";
  return {
    class: "error",
    at: placeInTable(view, cell),
    message: `${address} ska vara ett antal men är ${showNumber(cell.value)}${origin}.${expected}`,
    advice: `Skriv antalet i ${address}, eller flytta beloppet till en kolumn för lönekostnad.`,
    related: [same, other].filter((place) => place !== undefined).map((place) => placeInTable(view, place)),
  };
}

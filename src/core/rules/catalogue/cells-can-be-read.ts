/** Varje belopp i en tabell ska gå att läsa: det som inte går räknas inte som noll utan sägs. */
import { cellAddress } from "../../sheet/address";
import { isErrorAt } from "../../sheet/grid";
import { figureRows, placeOf, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const cellsCanBeRead: Rule = {
  id: "cells-can-be-read",
  title: "Alla belopp går att läsa",
  why: "Ett belopp som inte kan läsas saknas i varje summa, och det ska inte ske i tysthet.",
  source: "En oläslig cell får aldrig bli noll.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Blankt, streck och text med mellanslag läses.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr   |             |              |
        | Slag              | Budget 2024 | Prognos 2024 |
        | Intäkter          | - 12 000    |       -12000 |
        | Personalkostnader |        8000 |         8000 |
        | Lokalkostnader    |             |              |
        | Övriga kostnader  | 4 000       | -            |` }],
    }],
    notOk: [{
      shows: "Prognosen för personal är ett formelfel.",
      class: "error",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr   |             |              |
        | Slag              | Budget 2024 | Prognos 2024 |
        | Intäkter          |      -12000 |       -12000 |
        | Personalkostnader |        8000 |      [#REF!] |
        | Lokalkostnader    |        1000 |         1000 |
        | Övriga kostnader  |        3000 |         3000 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const inTables = workbook.tables.flatMap(unreadableCells);
  const known = new Set(inTables.map(({ at }) => `${at.sheet}!${at.area.top},${at.area.left}`));
  const others = workbook.reading.unread.filter(({ sheet, row, column }) => row === undefined || !known.has(`${sheet}!${row},${column ?? 0}`));
  return [...inTables, ...others.map(({ sheet, row, column, message }): Observation => ({
    class: "notChecked",
    at: placeOf(sheet, row ?? 0, column ?? 0),
    message,
    advice: "Rätta cellen eller bladet och kontrollera igen.",
  }))];
}

function unreadableCells(view: TableView): Observation[] {
  return figureRows(view).flatMap(({ row }) => view.amounts.flatMap(({ column }): Observation[] => {
    const cell = view.cell(row, column);
    if (cell.kind !== "unreadable") return [];
    const address = cellAddress(row, column);
    const isError = isErrorAt(view.grid, row, column);
    return [{
      class: "error",
      isDoubtful: !isError,
      at: placeOf(view.table.sheet, row, column),
      message: isError
        ? `${address} visar ${cell.shown}: formeln kan inte räkna ut beloppet.`
        : `${address} är ”${cell.shown}”, som inte går att läsa som ett belopp; summor och jämförelser med cellen är inte kontrollerade.`,
      advice: isError ? "Rätta formeln eller de celler den hämtar från." : "Skriv ett tal, eller lämna cellen tom.",
    }];
  }));
}

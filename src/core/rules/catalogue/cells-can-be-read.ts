/** Varje belopp i en tabell ska gå att läsa: det som inte går räknas inte som noll utan sägs. */
import { areaAddress } from "../../sheet/address";
import { isErrorAt } from "../../sheet/grid";
import { figureRows, placeOf, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Place } from "../finding";
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
  const known = new Set(inTables.flatMap(({ at, related = [] }) => [at, ...related]).map(({ sheet, area }) => `${sheet}!${area.top},${area.left}`));
  const others = workbook.reading.unread.filter(({ sheet, row, column }) => row === undefined || !known.has(`${sheet}!${row},${column ?? 0}`));
  return [...inTables, ...others.map(({ sheet, row, column, message }): Observation => ({
    class: "notChecked",
    at: placeOf(sheet, row ?? 0, column ?? 0),
    message,
    advice: "Rätta cellen eller bladet och kontrollera igen.",
  }))];
}

/** Many in one table have one reason; they are told of together. */
const MOST_ALONE = 3;

interface UnreadableCell {
  readonly at: Place;
  readonly shown: string;
}

function unreadableCells(view: TableView): Observation[] {
  const [errors, texts]: [UnreadableCell[], UnreadableCell[]] = [[], []];
  for (const { row } of figureRows(view)) {
    for (const { column } of view.amounts) {
      const cell = view.cell(row, column);
      if (cell.kind !== "unreadable") continue;
      (isErrorAt(view.grid, row, column) ? errors : texts).push({ at: placeOf(view.table.sheet, row, column), shown: cell.shown });
    }
  }
  return [...together(errors, true), ...together(texts, false)];
}

function together(cells: readonly UnreadableCell[], isError: boolean): Observation[] {
  const [first, ...others] = cells;
  if (!first) return [];
  if (cells.length <= MOST_ALONE) return cells.map((cell) => observe(cell, isError));
  const address = areaAddress(first.at.area);
  const message = isError
    ? `${cells.length} belopp i tabellen kan inte räknas ut, till exempel ${address} som visar ${first.shown}.`
    : `${cells.length} celler i tabellen går inte att läsa som belopp, till exempel ${address} som är ”${first.shown}”; summor och jämförelser med dem är inte kontrollerade.`;
  return [{ ...observe(first, isError), message, related: others.map(({ at }) => at) }];
}

function observe({ at, shown }: UnreadableCell, isError: boolean): Observation {
  const address = areaAddress(at.area);
  return {
    class: "error",
    isDoubtful: !isError,
    at,
    message: isError ? `${address} visar ${shown}: formeln kan inte räkna ut beloppet.` : `${address} är ”${shown}”, som inte går att läsa som ett belopp; summor och jämförelser med cellen är inte kontrollerade.`,
    advice: isError ? "Rätta formeln eller de celler den hämtar från." : "Skriv ett tal, eller lämna cellen tom.",
  };
}

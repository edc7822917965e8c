/** Ett inskrivet tal bland formler följer inte med när underlaget ändras. */
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { figureRows, isNumber, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const calculatedCellsAreFormulas: Rule = {
  id: "calculated-cells-are-formulas",
  title: "Inget tal är inskrivet där grannarna räknas ut",
  why: "Det inskrivna talet står kvar när raderna ovanför ändras, och felet syns först när någon räknar efter.",
  source: "Kalkylbladsgranskning; nämndernas delsummor och avvikelser räknas med formler.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Hela summaraden räknas.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |                    |                    |                    |
        | Projekt                 | Budget             | Utfall             | Prognos            |
        | Säkerhet                | 1000               | 655                | 1000               |
        | Nät                     | 3000               | 1230               | 2900               |
        | Totalt                  | =SUM(B3:B4) → 4000 | =SUM(C3:C4) → 1885 | =SUM(D3:D4) → 3900 |` }],
    }],
    notOk: [{
      shows: "Utfallets summa är inskriven medan de andra räknas.",
      class: "error",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |                    |        |                    |
        | Projekt                 | Budget             | Utfall | Prognos            |
        | Säkerhet                | 1000               | 655    | 1000               |
        | Nät                     | 3000               | 1230   | 2900               |
        | Totalt                  | =SUM(B3:B4) → 4000 | [1885] | =SUM(D3:D4) → 3900 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return workbook.tables.filter(({ grid }) => grid.formulas.size > 0).flatMap(checkTable);
}

function checkTable(view: TableView): Observation[] {
  const rows = figureRows(view);
  const sums = rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const details = rows.filter(({ kind }) => kind === "detail");
  const inSums = sums.flatMap(({ row }) => typedAmongFormulas(view.amounts.map(({ column }) => view.cell(row, column)).filter(isNumber), 2));
  const inColumns = view.amounts.flatMap(({ column }) => typedAmongFormulas(details.map(({ row }) => view.cell(row, column)).filter(isNumber), 4));
  return [...new Set([...inSums, ...inColumns])].map((cell) => typed(view, cell));
}

/** The lone typed number where at least `fewest` others, and four out of five, are formulas. */
function typedAmongFormulas(cells: readonly NumberCell[], fewest: number): NumberCell[] {
  const byHand = cells.filter(({ formula }) => formula === undefined);
  const formulas = cells.length - byHand.length;
  const isLone = byHand.length === 1 || byHand.length * 5 <= cells.length;
  return formulas >= fewest && isLone ? byHand : [];
}

function typed(view: TableView, cell: NumberCell): Observation {
  const address = cellAddress(cell.row, cell.column);
  return {
    class: "error",
    at: placeInTable(view, cell),
    message: `${address} innehåller det inskrivna talet ${showNumber(cell.value)}, men cellerna bredvid räknas med formler.`,
    advice: `Skriv en formel i ${address} som i cellerna bredvid, så att talet följer med när underlaget ändras.`,
  };
}

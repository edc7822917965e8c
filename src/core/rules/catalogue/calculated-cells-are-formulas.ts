/** Ett inskrivet tal bland formler följer inte med när underlaget ändras. */
import { cellAddress } from "../../sheet/address";
import { copyFormula, formOf } from "../arithmetic/formula-forms";
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
  return workbook.tables.flatMap(checkTable);
}

function checkTable(view: TableView): Observation[] {
  const rows = figureRows(view);
  const sums = rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const details = rows.filter(({ kind }) => kind === "detail");
  const inSums = sums.flatMap(({ row }) => typedAmongFormulas(view.amounts.map(({ column }) => view.cell(row, column)).filter(isNumber), 2));
  const inColumns = view.amounts.flatMap(({ column }) => typedAmongFormulas(details.map(({ row }) => view.cell(row, column)).filter(isNumber), 4));
  return [...new Map([...inSums, ...inColumns].map((each) => [each.cell, each])).values()].map((each) => typed(view, each));
}

/** The lone typed number where at least `fewest` others, and four out of five, are formulas. */
function typedAmongFormulas(cells: readonly NumberCell[], fewest: number): TypedCell[] {
  const byHand = cells.filter(({ formula }) => formula === undefined);
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  const isLone = byHand.length === 1 || byHand.length * 5 <= cells.length;
  const [model] = formulas;
  if (!model || formulas.length < fewest || !isLone) return [];
  const areAlike = formulas.every((each) => formOf(each) === formOf(model));
  return byHand.map((cell) => (areAlike ? { cell, model } : { cell }));
}

interface TypedCell {
  readonly cell: NumberCell;
  /** A neighbour, where all the neighbours' formulas are copies of one another. */
  readonly model?: NumberCell;
}

function typed(view: TableView, { cell, model }: TypedCell): Observation {
  const address = cellAddress(cell.row, cell.column);
  return {
    class: "error",
    at: placeInTable(view, cell),
    message: `${address} innehåller det inskrivna talet ${showNumber(cell.value)}, men cellerna bredvid räknas med formler.`,
    advice: `Skriv en formel i ${address} som i cellerna bredvid, så att talet följer med när underlaget ändras.`,
    ...(model ? copyFormula(view, model, cell) : {}),
  };
}

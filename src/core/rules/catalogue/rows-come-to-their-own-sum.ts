/** Raderna ska bli vad bladets egna summor säger: det som räknas som intäkt eller kostnad ska vara det som bladet räknar så. */
import { showStraying, type OwnSum } from "../../followup/own-sums";
import { findRowSums, termsOf } from "../arithmetic/sum-structure";
import { isNumber, placeInTable, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const rowsComeToTheirOwnSum: Rule = {
  id: "rows-come-to-their-own-sum",
  title: "Raderna blir vad bladets egna summor säger",
  why: "En rad som räknas på fel sida ger fel intäkter och kostnader i rapporten, fast varje summa på bladet stämmer.",
  source: "Kommun-Bas: klass 3 är intäkter och klass 4–7 kostnader.",
  reads: ["operatingDetail", "operatingSummary", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Det som bladet summerar som intäkter är intäkter, också där namnen är desamma.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |                |             |             |
        | Konto           | Benämning      | Budget 2024 | Utfall 2024 |
        | 3110            | Avgifter       |       -9000 |       -9100 |
        |                 | Summa intäkter |       -9000 |       -9100 |
        | 5010            | Löner          |        7000 |        7050 |
        | 7610            | Avgifter       |        2000 |        2000 |
        |                 | Summa kostnader |       9000 |        9050 |
        |                 | Netto          |           0 |         -50 |` }],
    }],
    notOk: [{
      shows: "Konto 6010 är en kostnad, men bladet räknar in det i intäkterna.",
      class: "error",
      isDoubtful: true,
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |                 |             |             |
        | Konto           | Benämning       | Budget 2024 | Utfall 2024 |
        | 3110            | Avgifter        |       -9000 |       -9100 |
        | 6010            | Återförda hyror |       -1000 |       -1000 |
        |                 | Summa intäkter  |    [-10000] |      -10100 |
        | 5010            | Löner           |       10000 |       10050 |
        |                 | Netto           |           0 |         -50 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return workbook.followUp.ownSums.flatMap((sum) => {
    const view = workbook.tables.find(({ table }) => table.id === sum.table);
    return view && addsUp(view, sum) ? [observe(view, sum)] : [];
  });
}

/** A sum that does not add up its rows is another rule's. */
function addsUp(view: TableView, { row, column }: OwnSum): boolean {
  const cell = view.cell(row, column);
  const found = findRowSums(view).find(({ total }) => total.row === row);
  if (!found || !isNumber(cell)) return false;
  const sum = termsOf(view, found.parts, column).reduce((running, { value }) => running + value, 0);
  return Math.abs(sum - cell.value) <= ((found.parts.length + 1) / 2) * view.step;
}

function observe(view: TableView, sum: OwnSum): Observation {
  return {
    class: "error",
    isDoubtful: true,
    at: placeInTable(view, sum),
    message: showStraying(sum),
    advice: "Hör någon av raderna till den andra sidan? Rätta kontot, rubriken eller tecknet på den raden, eller läsningen under fliken Underlag.",
  };
}

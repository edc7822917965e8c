/** Plus i en avvikelse ska betyda samma sak i tabeller som står tillsammans, eller så ska det stå vad det betyder. */
import { columnsWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { findDeviationPair } from "../arithmetic/deviation-pair";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const deviationMeansOneThing: Rule = {
  id: "deviation-means-one-thing",
  title: "Plus i avvikelsen betyder samma sak på hela bladet",
  why: "Minus 4,6 är oförbrukade pengar i investeringarna men ett underskott i driften, på samma sida.",
  source: "Drift och investeringar räknar avvikelsen åt var sitt håll i flera nämnders bilagor.",
  reads: ["investments"],
  check,
  examples: {
    ok: [{
      shows: "En rad under tabellen säger vad minus betyder.",
      sheets: [{ name: "Bilaga 1", drawing: `
        | Drift januari–april 2024, mnkr |             |              |           |
        | Slag                           | Budget 2024 | Prognos 2024 | Avvikelse |
        | Intäkter                       | 76,9        | 76,9         | 0         |
        | Kostnader                      | -76,9       | -75,9        | 1         |
        |                                |             |              |           |
        | Investeringar 2024, mnkr       |             |              |           |
        | Minus = ännu inte förbrukat    |             |              |           |
        | Projekt                        | Årsbudget   | Utfall       | Avvikelse |
        | Nät                            | 7,6         | 3            | -4,6      |
        | Säkerhet                       | 1           | 0,6          | -0,4      |` }],
    }],
    notOk: [{
      shows: "Ingen text säger att minus är oförbrukat i investeringstabellen.",
      class: "label",
      isDoubtful: true,
      sheets: [{ name: "Bilaga 1", drawing: `
        | Drift januari–april 2024, mnkr |             |              |             |
        | Slag                           | Budget 2024 | Prognos 2024 | Avvikelse   |
        | Intäkter                       | 76,9        | 76,9         | 0           |
        | Kostnader                      | -76,9       | -75,9        | 1           |
        |                                |             |              |             |
        | Investeringar 2024, mnkr       |             |              |             |
        | Projekt                        | Årsbudget   | Utfall       | [Avvikelse] |
        | Nät                            | 7,6         | 3            | -4,6        |
        | Säkerhet                       | 1           | 0,6          | -0,4        |` }],
    }],
  },
};

const SAYS_WHAT_SIGN_MEANS = /(?:minus|plus|tecken|\+|[-−–])\s*(?:=|betyder|är|innebär|avser)/iu;

function check(workbook: CheckContext): Observation[] {
  const operating = tablesOfKind(workbook, "operatingSummary", "operatingDetail").filter((view) => columnsWith(view, "deviation").length > 0);
  return tablesOfKind(workbook, "investments").flatMap((view) => {
    const beside = operating.find(({ table }) => table.sheet === view.table.sheet);
    if (!beside || isExplained(view)) return [];
    const turned = columnsWith(view, "deviation").find((column) => findDeviationPair(view, column)?.phrase.match(/^(?:utfall|prognos)/u));
    if (!turned) return [];
    const at = placeOf(view.table.sheet, view.table.headerRows?.last ?? view.table.range.top, turned.column);
    return [{
      class: "label",
      isDoubtful: true,
      at,
      message: "Avvikelsen i investeringstabellen är utfall minus anslag, så minus betyder oförbrukat; i drifttabellen på samma blad betyder minus sämre än budget.",
      advice: "Skriv under rubriken vad minus betyder, till exempel ”Minus = ännu inte förbrukat”.",
      related: [placeOf(beside.table.sheet, beside.table.range.top, beside.table.range.left)],
    }];
  });
}

/** A line anywhere on the sheet that says what the sign means. */
function isExplained({ grid }: TableView): boolean {
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (SAYS_WHAT_SIGN_MEANS.test(textAt(grid, row, column))) return true;
    }
  }
  return false;
}

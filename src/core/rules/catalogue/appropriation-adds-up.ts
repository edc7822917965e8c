/** Totalt anslag ska vara årsbudgeten plus det som beviljats och förts över. */
import { findAppropriation } from "../arithmetic/appropriation-column";
import { checkRows } from "../arithmetic/check-rows";
import { figureRows } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const appropriationAddsUp: Rule = {
  id: "appropriation-adds-up",
  title: "Totalt anslag är årsbudget plus tillägg och överföring",
  why: "Anslaget är vad fullmäktige har gett lov till, och avvikelsen räknas mot det och inte mot årsbudgeten.",
  source: "Ludvika, bilaga 1 (totalt anslag); Herrljunga och Vårgårda, delårsrapport (S:a budget = budget + ombudgetering).",
  reads: ["investments", "operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "S:a budget är budget plus ombudgetering.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2023, tkr |        |               |            |         |
        | Projekt                 | Budget | Ombudgetering | S:a budget | Prognos |
        | Reinvestering IT        |   2350 |             0 |       2350 |    2350 |
        | Nätverk                 |    500 |           400 |        900 |     900 |
        | Totalt                  |   2850 |           400 |       3250 |    3250 |` }],
    }],
    notOk: [{
      shows: "Ombudgeteringen 400 är inte med i S:a budget för Nätverk.",
      class: "error",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2023, tkr |        |               |            |         |
        | Projekt                 | Budget | Ombudgetering | S:a budget | Prognos |
        | Reinvestering IT        |   2350 |             0 |       2350 |    2350 |
        | Wifi                    |    500 |           100 |        600 |     600 |
        | Nätverk                 |    500 |           400 |      [500] |     500 |` }],
    }],
  },
};

/** A column that the additions make on fewer rows than this is no sum of them: a frame for several years, perhaps. */
const FEWEST_FITTING = 0.5;

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "investments", "operatingDetail", "operatingSummary").flatMap((view) => {
    const found = findAppropriation(view);
    const rows = figureRows(view);
    if (!found || found.terms.length === 0 || (found.fit < FEWEST_FITTING && rows.length > 2)) return [];
    return checkRows(view, rows, { terms: found.terms, result: found.column, resultName: "Totalt anslag", partsPhrase: "budget plus tillägg och överföring är" });
  });
}

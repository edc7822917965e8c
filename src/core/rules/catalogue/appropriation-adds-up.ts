/** Totalt anslag ska vara årsbudgeten plus det som beviljats och förts över. */
import { findAppropriation } from "../arithmetic/appropriation-column";
import { checkRows, fitRows, type SignedColumn } from "../arithmetic/check-rows";
import { columnsWith, columnWith, figureRows, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const appropriationAddsUp: Rule = {
  id: "appropriation-adds-up",
  title: "Totalt anslag är årsbudget plus tillägg och överföring",
  why: "Anslaget är vad fullmäktige har gett lov till, och avvikelsen räknas mot det och inte mot årsbudgeten.",
  source: "Ludvika, bilaga 1 (totalt anslag); Herrljunga och Vårgårda, delårsrapport (S:a budget = budget + ombudgetering).",
  reads: ["investments", "operatingDetail", "operatingSummary", "accountBudget"],
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
    }, {
      shows: "Gällande budget för löner är inte den ursprungliga och förändringen.",
      class: "error",
      sheets: [{ name: "Drift", drawing: `
        | Driftbudget 2025, tkr |           |                    |                  |                 |
        | Konto                 | Benämning | Ursprunglig budget | Budgetförändring | Gällande budget |
        | 3510                  | Bidrag    |              -9000 |             -300 |           -9300 |
        | 5010                  | Löner     |               6000 |              200 |          [6020] |
        | 6420                  | Licenser  |               3000 |              100 |            3100 |` }],
    }],
  },
};

/** A column that the additions make on fewer rows than this is no sum of them: a frame for several years, perhaps. */
const FEWEST_FITTING = 0.5;

function check(workbook: CheckContext): Observation[] {
  return [
    ...tablesOfKind(workbook, "investments", "operatingDetail", "operatingSummary").flatMap(checkAppropriation),
    ...tablesOfKind(workbook, "operatingDetail", "operatingSummary", "accountBudget").flatMap(checkRevised),
  ];
}

function checkAppropriation(view: TableView): Observation[] {
  const found = findAppropriation(view);
  const rows = figureRows(view);
  if (!found || found.terms.length === 0 || (found.fit < FEWEST_FITTING && rows.length > 2)) return [];
  return checkRows(view, rows, { terms: found.terms, result: found.column, resultName: "Totalt anslag", partsPhrase: "budget plus tillägg och överföring är" });
}

/** The budget in force is the one first decided and what has been changed since, where the rows show that it is made so. */
function checkRevised(view: TableView): Observation[] {
  const [original, budget] = [columnWith(view, "originalBudget"), columnWith(view, "budget")];
  const added = columnsWith(view, "supplement", "carryOver");
  if (!original || !budget || added.length === 0) return [];
  const terms = [original, ...added].map((column): SignedColumn => ({ column, sign: 1 }));
  const rows = figureRows(view);
  const { asked, fitting } = fitRows(view, rows, terms, budget);
  if (asked < 2 || fitting <= asked * FEWEST_FITTING) return [];
  return checkRows(view, rows, { terms, result: budget, resultName: "Gällande budget", partsPhrase: "ursprunglig budget plus förändringar är" });
}

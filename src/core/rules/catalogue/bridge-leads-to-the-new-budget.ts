/** Förändringarna ska leda från förra årets budget till årets, i varje kostnadsslag. */
import type { Row } from "../../recognise/table";
import { checkSum } from "../arithmetic/check-sum";
import { figureRows, isNumber, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const bridgeLeadsToTheNewBudget: Rule = {
  id: "bridge-leads-to-the-new-budget",
  title: "Budget i fjol plus förändringar är årets budget",
  why: "Bryggan visar nämnden varför budgeten ändras; en krona som inte syns i bryggan är en krona ingen har beslutat om.",
  source: "Ludvika, detaljbudget: kostnads- och intäktsslag med förändringar mellan åren.",
  reads: ["changeBridge"],
  check,
  examples: {
    ok: [{
      shows: "20 152 + 1 062 + 1 256 = 22 470.",
      sheets: [{ name: "Förändringar", drawing: `
        | Förändringar mellan budget 2023 och budget 2024, tkr |                  |                |                |         |       |
        |                          | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter | Summa |
        | Budget 2023              |             20152 |           2739 |            51244 |   -74135 |     0 |
        | Kostnads/int-förändring  |              1062 |            919 |             1115 |    -1705 |  1391 |
        | Verksamhetsförändring    |              1256 |                |            -1543 |    -1104 | -1391 |
        | Budget 2024              |             22470 |           3658 |            50816 |   -76944 |     0 |` }],
    }],
    notOk: [{
      shows: "Lönekostnaden 2024 är 22 740, men bryggan leder till 22 470.",
      class: "error",
      sheets: [{ name: "Förändringar", drawing: `
        | Förändringar mellan budget 2023 och budget 2024, tkr |                  |                |                |         |       |
        |                          | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter | Summa |
        | Budget 2023              |             20152 |           2739 |            51244 |   -74135 |     0 |
        | Kostnads/int-förändring  |              1062 |            919 |             1115 |    -1705 |  1391 |
        | Verksamhetsförändring    |              1256 |                |            -1543 |    -1104 | -1391 |
        | Budget 2024              |           [22740] |           3658 |            50816 |   -76944 | =B6+C6+D6+E6 → 270 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "changeBridge").flatMap((view) => bridges(view).flatMap((bridge) => checkBridge(view, bridge)));
}

interface Bridge {
  readonly steps: readonly Row[];
  readonly result: Row;
}

/** From one "Budget …" row to the next: one bridge, or several after each other for the plan years. */
function bridges(view: TableView): Bridge[] {
  const rows = figureRows(view).filter(({ kind }) => kind !== "ofWhich");
  const budgets = rows.flatMap((row, index) => (/budget|plan|ram/iu.test(row.label) ? [index] : []));
  return budgets.slice(1).flatMap((end, nth): Bridge[] => {
    const start = budgets[nth] ?? 0;
    const result = rows[end];
    return result && end - start > 1 ? [{ steps: rows.slice(start, end), result }] : [];
  });
}

function checkBridge(view: TableView, { steps, result }: Bridge): Observation[] {
  return view.amounts.flatMap(({ column }) => {
    const target = view.cell(result.row, column);
    const terms = steps.map(({ row }) => view.cell(row, column));
    if (!isNumber(target) || target.formula !== undefined || terms.some(({ kind }) => kind === "unreadable")) return [];
    const numbers = terms.filter(isNumber);
    if (numbers.length === 0) return [];
    return checkSum({ view, terms: numbers, result: target, resultName: `”${result.label}”`, partsPhrase: "bryggan leder till" }) ?? [];
  });
}

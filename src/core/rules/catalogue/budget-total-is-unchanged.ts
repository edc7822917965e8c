/** Detaljbudgeten får fördela om men inte ändra det som är beslutat: totalen ska vara densamma. */
import { kronorPer } from "../../money/money-unit";
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { isNumber, placeInTable, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { reportStep } from "../checked-round";
import type { Observation, Rule } from "../rule";

export const budgetTotalIsUnchanged: Rule = {
  id: "budget-total-is-unchanged",
  title: "Detaljbudgetens total är den beslutade",
  why: "Nämnden fördelar fullmäktiges pengar; en ändrad total kräver ett nytt beslut.",
  source: "Ludvika, detaljbudget: totalen ändras inte, bara fördelningen.",
  reads: ["operatingDetail", "operatingSummary", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Omfördelat mellan slag, men summan är densamma.",
      sheets: [{ name: "Detaljbudget", drawing: `
        | Detaljbudget 2024, tkr |                       |                   |
        | Slag                   | Beslutad budget 2024 | Detaljbudget 2024 |
        | Intäkter               |               -76944 |            -76944 |
        | Personalkostnader      |                22470 |             22000 |
        | Övriga kostnader       |                54974 |             55444 |
        | Summa                  |                  500 |               500 |` }],
    }],
    notOk: [{
      shows: "Detaljbudgeten är 530 större än den beslutade.",
      class: "rule",
      sheets: [{ name: "Detaljbudget", drawing: `
        | Detaljbudget 2024, tkr |                       |                   |
        | Slag                   | Beslutad budget 2024 | Detaljbudget 2024 |
        | Intäkter               |               -76944 |            -76944 |
        | Personalkostnader      |                22470 |             23000 |
        | Övriga kostnader       |                54974 |             54974 |
        | Summa                  |                  500 |            [1030] |` }],
    }],
  },
};

const DECIDED = /beslutad|fastställd|fullmäktige|\bKF\b/iu;
const DISTRIBUTED = /detalj|intern|fördela|förslag|ver\.? ?\d|justerad/iu;

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary", "accountBudget").flatMap((view) => {
    const budgets = view.amounts.filter(({ role }) => role === "budget");
    const decided = budgets.find(({ header }) => DECIDED.test(header.join(" ")));
    const distributed = budgets.find((column) => column !== decided && DISTRIBUTED.test(column.header.join(" ")) && column.period?.to === decided?.period?.to);
    return decided && distributed ? compare(workbook, view, decided, distributed) : [];
  });
}

function compare({ round }: CheckContext, view: TableView, decided: Column, distributed: Column): Observation[] {
  const total = view.table.rows.filter(({ kind }) => kind === "total").at(-1);
  const [before, after] = [decided, distributed].map(({ column }) => (total ? view.cell(total.row, column) : undefined));
  if (!before || !after || !isNumber(before) || !isNumber(after)) return [];
  const off = (after.value - before.value) * kronorPer(view.unit);
  if (Math.abs(off) <= reportStep(round)) return [];
  return [{
    class: "rule",
    at: placeInTable(view, after),
    message: `Detaljbudgetens total i ${cellAddress(after.row, after.column)} är ${showNumber(after.value)} men den beslutade är ${showNumber(before.value)}.`,
    advice: "Fördela om så att totalen blir den beslutade, eller hänvisa till beslutet om en ny.",
    related: [placeInTable(view, before)],
    difference: off,
  }];
}

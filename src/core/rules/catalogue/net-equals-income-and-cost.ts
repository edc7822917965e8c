/** Nettot och radsumman ska vara kolumnerna de lägger ihop: intäkter och kostnader, eller alla slag utom därav. */
import type { Column, ColumnRole } from "../../recognise/table";
import { columnsWith, figureRows, type TableView } from "../arithmetic/table-view";
import { checkRows, fitRows, type SignedColumn } from "../arithmetic/check-rows";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const netEqualsIncomeAndCost: Rule = {
  id: "net-equals-income-and-cost",
  title: "Netto och radsummor stämmer med kolumnerna de lägger ihop",
  why: "Nettokostnaden är det som medlemmarna betalar; den ska gå att räkna fram ur raden.",
  source: "Ludvika, detaljbudget: intäkt externa + interna + kostnad = nettokostnad; kostnadsslagen utan därav = summa.",
  reads: ["operatingDetail", "operatingSummary", "changeBridge", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Externa och interna intäkter och kostnaden blir nettot.",
      sheets: [{ name: "Detaljbudget", drawing: `
        | Driftbudget 2024, tkr |                 |                 |         |              |
        | Verksamhet            | Intäkt externa  | Intäkt interna  | Kostnad | Nettokostnad |
        | 030 Administration    |           -2901 |           -3549 |    6450 |            0 |
        | 032 Teknik            |          -12722 |          -14863 |   27600 |           15 |
        | 089 Vidarefakturering |           -4870 |            -485 |    5355 |            0 |` }],
    }],
    notOk: [{
      shows: "Nettot på rad 032 är 51 men raden blir 15.",
      class: "error",
      sheets: [{ name: "Detaljbudget", drawing: `
        | Driftbudget 2024, tkr |                 |                 |         |              |
        | Verksamhet            | Intäkt externa  | Intäkt interna  | Kostnad | Nettokostnad |
        | 030 Administration    |           -2901 |           -3549 |    6460 |           10 |
        | 032 Teknik            |          -12722 |          -14863 |   27600 |         [51] |
        | 089 Vidarefakturering |           -4870 |            -485 |    5365 |           10 |` }],
    }],
  },
};

const TERMS: readonly ColumnRole[] = [
  "externalIncome", "internalIncome", "income", "cost", "wageCost", "capitalCost", "rentCost", "otherCost",
];

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary", "changeBridge", "accountBudget").flatMap((view) => {
    const terms = columnsWith(view, ...TERMS);
    if (terms.length < 2) return [];
    const equations = hasSeveral(terms) ? columnsWith(view, "net", "sum").flatMap((result) => bestEquation(view, terms.filter((term) => isOfSame(term, result)), [result]) ?? []) : [bestEquation(view, terms)].filter((each) => each !== undefined);
    return equations.flatMap((equation) => checkRows(view, figureRows(view), { ...equation, resultName: equation.result.role === "net" ? "Nettot" : "Summan", partsPhrase: "raden blir" }));
  });
}

/** Income and costs of both budget and outcome: each has a netto of its own. */
function hasSeveral(terms: readonly Column[]): boolean {
  return terms.some((term) => !isOfSame(term, terms[0] as Column));
}

function isOfSame(a: Column, b: Column): boolean {
  return a.measure === b.measure && a.period?.from === b.period?.from && a.period?.to === b.period?.to && a.member === b.member;
}

interface Equation {
  readonly terms: readonly SignedColumn[];
  readonly result: Column;
}

/** The result column, and the way of adding, that hold on most rows; nothing when none holds on half of them. */
function bestEquation(view: TableView, columns: readonly Column[], results: readonly Column[] = columnsWith(view, "net", "sum")): Equation | undefined {
  const rows = figureRows(view);
  let best: { equation: Equation; fit: number } | undefined;
  if (columns.length < 2) return undefined;
  for (const result of results) {
    for (const terms of signings(columns)) {
      const { asked, fitting } = fitRows(view, rows, terms, result);
      const fit = asked === 0 ? 0.5 : fitting / asked;
      if (fit >= 0.5 && (!best || fit > best.fit)) best = { equation: { terms, result }, fit };
    }
  }
  return best?.equation;
}

/** As they stand; or, where all amounts are written without sign, income minus cost or cost minus income. */
function signings(columns: readonly Column[]): (readonly SignedColumn[])[] {
  const isIncome = ({ role }: Column): boolean => role === "income" || role === "externalIncome" || role === "internalIncome";
  return [
    columns.map((column) => ({ column, sign: 1 })),
    columns.map((column) => ({ column, sign: isIncome(column) ? 1 : -1 })),
    columns.map((column) => ({ column, sign: isIncome(column) ? -1 : 1 })),
  ];
}

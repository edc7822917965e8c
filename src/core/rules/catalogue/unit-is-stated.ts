/** Enheten ska framgå av tabellen: kr, tkr eller miljoner kronor, och en och samma. */
import { readUnit } from "../../recognise/read-unit";
import { placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { titlesOf } from "../label-cells";
import type { Observation, Rule } from "../rule";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget", "investments", "changeBridge", "contribution", "budgetChanges"] as const;

export const unitIsStated: Rule = {
  id: "unit-is-stated",
  title: "Enheten står i tabellen",
  why: "7 600 kan vara kronor eller tusental; läsaren ska inte behöva räkna ut vilket.",
  source: "Nämndernas tabeller är i kronor, tkr eller miljoner kronor, ibland på samma sida.",
  reads: KINDS,
  check,
  examples: {
    ok: [{
      shows: "tkr står i rubriken.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |             |              |
        | Slag            | Budget 2024 | Prognos 2024 |
        | Intäkter        |      -12000 |       -12000 |
        | Kostnader       |       12000 |        12000 |` }],
    }],
    notOk: [{
      shows: "Ingen enhet någonstans.",
      class: "label",
      isDoubtful: true,
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024 |               |              |
        | [Slag]     |   Budget 2024 | Prognos 2024 |
        | Intäkter   |        -12000 |       -12000 |
        | Kostnader  |         12000 |        12000 |` }],
    }, {
      shows: "Investeringarna är tusental under en rubrik som säger miljoner.",
      class: "wrongUnit",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |             |              |
        | Slag            | Budget 2024 | Prognos 2024 |
        | Intäkter        |      -35400 |       -35400 |
        | Kostnader       |       35400 |        36600 |` }, { name: "Investeringar", drawing: `
        | [Investeringar 2024, mnkr] |             |              |
        | Projekt                    | Budget 2024 | Prognos 2024 |
        | Rullstolar                 |        2400 |         2700 |
        | Lyftar                     |        1500 |         1500 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) => [
    ...(isStatedBeside(workbook, view) || isExport(view) ? [] : missing(view)),
    ...contradictory(view),
    ...unbelievable(view),
  ]);
}

/** The economy system's own rows per konto are kronor, and nobody writes it there. */
function isExport({ table }: TableView): boolean {
  return table.unit === "kr" && table.rows.some(({ account }) => account !== undefined);
}

/** A unit said once on a sheet holds for the small tables below it. */
function isStatedBeside({ tables }: CheckContext, { table }: TableView): boolean {
  return tables.some((other) => other.table !== table && other.table.sheet === table.sheet && other.table.unitIsStated);
}

function missing(view: TableView): Observation[] {
  const { table } = view;
  if (table.unitIsStated || view.amounts.length === 0) return [];
  const guess = view.unit ? ` Beloppen har lästs som ${view.unit}.` : "";
  return [{
    class: "label",
    isDoubtful: true,
    at: placeOf(table.sheet, table.range.top, table.range.left),
    message: `Tabellen på bladet ”${table.sheet}” säger inte om beloppen är kr, tkr eller miljoner kronor.${guess}`,
    advice: "Skriv enheten i rubriken, till exempel ”(tkr)”.",
  }];
}

/** The heading's unit makes the amounts a thousand times too large; no report is made until it is settled. */
function unbelievable(view: TableView): Observation[] {
  const { table } = view;
  const other = table.unitIsStated ? table.alternatives.find(({ unit }) => unit !== table.unit) : undefined;
  if (!other) return [];
  const said = titlesOf(view).find(({ text }) => readUnit(text).unit === table.unit);
  return [{
    class: "wrongUnit",
    at: said?.at ?? placeOf(table.sheet, table.range.top, table.range.left),
    message: other.reason,
    advice: `Skriv rätt enhet i rubriken, eller välj enhet för tabellen under fliken Underlag om ${table.unit} är rätt.`,
  }];
}

/** Two different units in the titles above one table. */
function contradictory(view: TableView): Observation[] {
  const stated = titlesOf(view).flatMap(({ text, at }) => {
    const { unit } = readUnit(text);
    return unit ? [{ unit, at, text }] : [];
  });
  const [first] = stated;
  const other = stated.find(({ unit }) => unit !== first?.unit);
  if (!first || !other) return [];
  return [{
    class: "label",
    isDoubtful: true,
    at: other.at,
    message: `Rubrikerna över tabellen säger både ${first.unit} (”${first.text}”) och ${other.unit} (”${other.text}”).`,
    advice: "Låt en enhet stå kvar, den som beloppen är i.",
    related: [first.at],
  }];
}

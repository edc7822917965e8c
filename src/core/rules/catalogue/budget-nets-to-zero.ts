/** Nollbudget: årets budgeterade intäkter och kostnader ska mötas, totalt och i varje verksamhet. */
import type { Column, Row } from "../../recognise/table";
import { fullYear, isSamePeriod } from "../../followup/measure";
import { kronorPer } from "../../money/money-unit";
import { placesOf } from "../arithmetic/check-sum";
import { showRounded } from "../arithmetic/show-number";
import { columnWith, columnsWith, isNumber, placeOf, textAt, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { reportStep, type CheckedRound } from "../checked-round";
import type { Place } from "../finding";
import type { Observation, Rule } from "../rule";

export const budgetNetsToZero: Rule = {
  id: "budget-nets-to-zero",
  title: "Årets budget går jämnt ut",
  why: "Medlemmarna betalar nämndens kostnader fullt ut; ett netto i budgeten är pengar som ingen har lovat.",
  source: "Ludvika, detaljbudget: ram minus netto är 0, per verksamhet och totalt. Gäller nämnder med nollbudget.",
  follows: ["hasZeroBudget"],
  reads: ["operatingDetail", "accountBudget"],
  check,
  examples: {
    ok: [{
      shows: "Verksamheten går jämnt ut på en rapportenhet när.",
      policy: { hasZeroBudget: true },
      round: { year: 2024 },
      sheets: [{ name: "Budget", drawing: `
        | Detaljbudget 2024, kr |       |                  |             |
        | Verksamhet            | Konto | Kontotext        | Budget 2024 |
        | 030 Administration    |  3510 | Medlemsbidrag    |    -6450300 |
        | 030 Administration    |  5010 | Löner            |     4000000 |
        | 030 Administration    |  7430 | Konsulter        |     2450600 |
        | 032 Teknik            |  3510 | Medlemsbidrag    |    -2758400 |
        | 032 Teknik            |  5010 | Löner            |     2758400 |` }],
    }],
    notOk: [{
      shows: "032 budgeterar 45 000 kr mer kostnader än intäkter.",
      class: "rule",
      policy: { hasZeroBudget: true },
      round: { year: 2024 },
      sheets: [{ name: "Budget", drawing: `
        | Detaljbudget 2024, kr |       |                  |             |
        | Verksamhet            | Konto | Kontotext        | Budget 2024 |
        | 030 Administration    |  3510 | Medlemsbidrag    |    -6450300 |
        | 030 Administration    |  5010 | Löner            |     4000000 |
        | 030 Administration    |  7430 | Konsulter        |     2450300 |
        | 032 Teknik            |  3510 | Medlemsbidrag    |  [-2758400] |
        | 032 Teknik            |  5010 | Löner            |     2803400 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  if (!policy.hasZeroBudget || round.year === undefined) return [];
  return tablesOfKind(workbook, "operatingDetail", "accountBudget").filter(({ table }) => table.positive !== "none").flatMap((view) =>
    columnsWith(view, "budget").filter((column) => isYearBudget(column, round)).flatMap((column) => checkColumn(view, column, round)),
  );
}

function isYearBudget({ period }: Column, { year }: CheckedRound): boolean {
  return period === undefined || (year !== undefined && isSamePeriod(period, fullYear(year)));
}

function checkColumn(view: TableView, column: Column, round: CheckedRound): Observation[] {
  const details = view.table.rows.filter(({ kind }) => kind === "detail");
  const groups = groupByActivity(view, details);
  const found = groups.size > 1 ? [...groups].flatMap(([name, rows]) => checkNet(view, column, rows, `verksamhet ${name}`, round)) : [];
  return found.some((observation) => observation.class !== "rounding") ? found : [...found, ...checkNet(view, column, details, "hela nämnden", round)];
}

function groupByActivity(view: TableView, rows: readonly Row[]): Map<string, Row[]> {
  const activity = columnWith(view, "activity", "activityName");
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = (activity && textAt(view.grid, row.row, activity.column)) || row.group || "";
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

function checkNet(view: TableView, column: Column, rows: readonly Row[], whose: string, round: CheckedRound): Observation[] {
  const cells = rows.map(({ row }) => view.cell(row, column.column));
  const numbers = cells.filter(isNumber);
  if (numbers.length < 2 || cells.some(({ kind }) => kind === "unreadable")) return [];
  const kronor = Math.round(numbers.reduce((sum, { value }) => sum + value, 0) * kronorPer(view.unit) * 100) / 100;
  if (kronor === 0) return [];
  const isRounding = Math.abs(kronor) <= reportStep(round);
  const words = `Budgeten ${round.year ?? ""} för ${whose} går inte jämnt ut: netto ${showRounded(kronor, 0)} kr, men ska vara 0.`;
  return [{
    class: isRounding ? "rounding" : "rule",
    at: sumCell(view, column, rows) ?? placeOfFirst(view, numbers),
    message: words,
    advice: isRounding
      ? "Nettot är högst en enhet i rapporten och syns inte där. Inget behöver ändras."
      : "Justera intäkter eller kostnader så att nettot blir 0, eller ändra inställningen Nollbudget om nämnden inte har en sådan.",
    related: placesOf(view, numbers),
    difference: kronor,
  }];
}

/** The sum that the sheet itself shows for these rows: the first subtotal or total right below them. */
function sumCell(view: TableView, column: Column, rows: readonly Row[]): Place | undefined {
  const last = rows.at(-1)?.row ?? 0;
  const next = view.table.rows.find(({ row, kind }) => row > last && kind !== "ofWhich" && kind !== "note");
  const isSum = next?.kind === "subtotal" || next?.kind === "total";
  return next && isSum ? placeOf(view.table.sheet, next.row, column.column) : undefined;
}

function placeOfFirst(view: TableView, numbers: readonly NumberCell[]): Place {
  return placeOf(view.table.sheet, numbers[0]?.row ?? view.table.body.first, numbers[0]?.column ?? view.table.range.left);
}

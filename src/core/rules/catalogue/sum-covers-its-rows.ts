/** En summaformel ska ta med alla rader som hör dit, och ingen rad två gånger. */
import type { Row } from "../../recognise/table";
import { showFormula } from "../../sheet/show-formula";
import { kronorPer } from "../../money/money-unit";
import { areaAddress, cellAddress } from "../../sheet/address";
import { changeCell, type CellChange } from "../../sheet/cell-change";
import { parseSumFormula, type SummedArea } from "../arithmetic/parse-sum-formula";
import { showCount, showNumber } from "../arithmetic/show-number";
import { findRowSums, isVertical, type RowSum } from "../arithmetic/sum-structure";
import { isNumber, placeOf, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget", "investments", "actionPlan", "budgetChanges", "population", "staff", "changeBridge"] as const;

export const sumCoversItsRows: Rule = {
  id: "sum-covers-its-rows",
  title: "Summaformeln tar med alla sina rader, en gång var",
  why: "En rad som läggs till sist i en tabell hamnar ofta utanför formeln, och summan ser ändå rimlig ut.",
  source: "Ett av de vanligaste formelfelen i kalkylblad.",
  reads: KINDS,
  check,
  examples: {
    ok: [{
      shows: "Formeln tar med alla tre raderna.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |                     |                     |
        | Projekt                 | Budget              | Prognos             |
        | Säkerhet                | 1000                | 1000                |
        | Nät                     | 3000                | 2900                |
        | Identitet               | 500                 | 400                 |
        | Totalt                  | =SUM(B3:B5) → 4500  | =SUM(C3:C5) → 4300  |` }],
    }],
    notOk: [{
      shows: "Formeln för prognosen slutar en rad för tidigt.",
      class: "error",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |                     |                       |
        | Projekt                 | Budget              | Prognos               |
        | Säkerhet                | 1000                | 1000                  |
        | Nät                     | 3000                | 2900                  |
        | Identitet               | 500                 | 400                   |
        | Totalt                  | =SUM(B3:B5) → 4500  | [=SUM(C3:C4) → 3900]  |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) => {
    const sums = findRowSums(view).filter((sum) => isVertical(view, sum)).filter(({ isCertain, parts }) => isCertain && parts.every(({ sign }) => sign === 1));
    return sums.flatMap((sum) => view.amounts.flatMap(({ column }) => checkFormula(view, sum, column)));
  });
}

function checkFormula(view: TableView, sum: RowSum, column: number): Observation[] {
  const cell = view.cell(sum.total.row, column);
  if (!isNumber(cell) || cell.formula === undefined) return [];
  const areas = parseSumFormula(cell.formula);
  // A sum along the row, or with minus signs, says something else than "these rows".
  if (!areas || areas.some(({ area, sign }) => sign === -1 || area.left !== column || area.right !== column)) return [];
  const counted = countRows(view, areas, column);
  const wanted = new Set(sum.parts.flatMap(({ row }) => leaves(view, row, column)));
  return [...missing(view, cell, wanted, counted), ...repeated(view, cell, counted)];
}

/** How many times each row that holds figures of its own is added. */
function countRows(view: TableView, areas: readonly SummedArea[], column: number): Map<Row, number> {
  const counts = new Map<Row, number>();
  for (const { area, skipsSubtotals } of areas) {
    for (const row of view.table.rows) {
      if (row.row < area.top || row.row > area.bottom) continue;
      const cell = view.cell(row.row, column);
      if (skipsSubtotals && isNumber(cell) && /SUBTOTAL/iu.test(cell.formula ?? "")) continue;
      for (const leaf of leaves(view, row, column)) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
    }
  }
  return counts;
}

/** A subtotal that is itself a formula stands for the rows it adds; any other row stands for itself. */
function leaves(view: TableView, row: Row, column: number): readonly Row[] {
  const cell = view.cell(row.row, column);
  const isSum = row.kind === "subtotal" || row.kind === "total";
  const areas = isSum && isNumber(cell) && cell.formula !== undefined ? parseSumFormula(cell.formula) : undefined;
  if (!areas) return [row];
  const inside = view.table.rows.filter((other) => other.row < row.row && areas.some(({ area }) =>
    area.left === column && area.right === column && other.row >= area.top && other.row <= area.bottom));
  return inside.length === 0 ? [row] : inside.flatMap((other) => leaves(view, other, column));
}

function missing(view: TableView, total: NumberCell, wanted: ReadonlySet<Row>, counted: ReadonlyMap<Row, number>): Observation[] {
  const left = [...wanted].filter((row) => !counted.has(row)).map(({ row }) => view.cell(row, total.column)).filter(isNumber);
  if (left.length === 0 || counted.size === 0) return [];
  const amount = left.reduce((sum, { value }) => sum + value, 0);
  const which = left.map(({ row, column }) => cellAddress(row, column)).join(", ");
  const rows = showCount(left.length, "en rad", "rader");
  return [{
    class: "error",
    isDoubtful: amount === 0,
    at: placeOf(view.table.sheet, total.row, total.column),
    message: `Formeln i ${cellAddress(total.row, total.column)} tar inte med ${rows} som hör dit (${which}, ${showNumber(amount)}).`,
    advice: `Låt formeln räkna med ${which} också.`,
    arithmetic: showFormula(total.formula ?? ""),
    ...extended(view, total, left),
    related: left.map(({ row, column }) => placeOf(view.table.sheet, row, column)),
    difference: -amount * kronorPer(view.unit),
  }];
}

/** One range that ends too soon, with the missing rows next to it, is stretched; anything else is the user's to rewrite. */
function extended(view: TableView, { formula = "", row, column }: NumberCell, left: readonly NumberCell[]): { readonly fix?: readonly CellChange[] } {
  const [only, ...more] = parseSumFormula(formula) ?? [];
  const match = /^=SUM\(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+\)$/iu.test(formula);
  if (!only || more.length > 0 || !match) return {};
  const rows = left.map((cell) => cell.row);
  const [top, bottom] = [Math.min(only.area.top, ...rows), Math.max(only.area.bottom, ...rows)];
  const added = bottom - top - (only.area.bottom - only.area.top);
  if (added !== rows.length || (row >= top && row <= bottom)) return {};
  return { fix: [changeCell(view.grid, row, column, { formula: `=SUM(${areaAddress({ ...only.area, top, bottom })})` })] };
}

function repeated(view: TableView, total: NumberCell, counted: ReadonlyMap<Row, number>): Observation[] {
  const twice = [...counted].flatMap(([row, times]) => (times > 1 || row.kind === "ofWhich" ? [view.cell(row.row, total.column)] : [])).filter(isNumber);
  const amount = twice.reduce((sum, { value }) => sum + value, 0);
  const first = twice[0];
  if (!first || amount === 0) return [];
  const which = twice.length > 4 ? showCount(twice.length, "en rad", "rader") : twice.map(({ row, column }) => cellAddress(row, column)).join(", ");
  return [{
    class: "error",
    at: placeOf(view.table.sheet, total.row, total.column),
    message: `Formeln i ${cellAddress(total.row, total.column)} räknar ${which} två gånger (${showNumber(amount)}): både delarna och raden som redan innehåller dem.`,
    advice: "Ta bort antingen delsummorna eller detaljraderna ur formeln.",
    arithmetic: showFormula(total.formula ?? ""),
    related: twice.map(({ row, column }) => placeOf(view.table.sheet, row, column)),
    difference: amount * kronorPer(view.unit),
  }];
}

/** The formulas of ours that fit a recognised table, ready to insert: right columns, the table's sign written out, and unfilled cells kept blank. */
import { directionOfIndicator } from "../goals/direction-of-indicator";
import { readAssessment } from "../goals/read-assessment";
import type { Column, RecognisedTable } from "../recognise/table";
import { areaAddress, quoteSheetName } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import { columnName } from "./column-name";
import { OWN_FUNCTIONS } from "./own-functions";

export interface FormulaSuggestion {
  readonly id: string;
  /** What it computes, by the table's own headings. */
  readonly about: string;
  /** In English form, as Excel's API takes it. */
  readonly formula: string;
}

/** Sheet rows, ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export function suggestFormulas(table: RecognisedTable, grid: Grid, rows: RowSpan, fromSheet: string): FormulaSuggestion[] {
  const writer: Writer = { table, grid, rows, prefix: table.sheet === fromSheet ? "" : `${quoteSheetName(table.sheet)}!` };
  return [...deviations(writer), ...usedShares(writer), ...forecasts(writer), ...keys(writer), ...goals(writer)];
}

interface Writer {
  readonly table: RecognisedTable;
  readonly grid: Grid;
  readonly rows: RowSpan;
  readonly prefix: string;
}

function cellsOf({ rows, prefix }: Writer, { column }: Column): string {
  return prefix + areaAddress({ top: rows.first, bottom: rows.last, left: column, right: column });
}

function call(id: string, ...args: readonly string[]): string {
  return `${OWN_FUNCTIONS[id] ?? id}(${args.join(",")})`;
}

/** A forecast may be unfilled on any row, another column only where it is blank now. */
function guarded(writer: Writer, column: Column, expression: string): string {
  const { grid, rows } = writer;
  const isBlankSomewhere = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => valueAt(grid, rows.first + index, column.column)).includes("");
  return column.role === "forecast" || column.role === "result" || isBlankSomewhere ? `=IF(${cellsOf(writer, column)}="","",${expression})` : `=${expression}`;
}

function withRole({ table }: Writer, ...roles: readonly Column["role"][]): readonly Column[] {
  return table.columns.filter(({ role }) => roles.includes(role));
}

function isSameTime(a: Column, b: Column): boolean {
  if (a.period && b.period) return a.period.from === b.period.from && a.period.to === b.period.to;
  return a.span === b.span;
}

function isSameYear(a: Column, b: Column): boolean {
  return !a.period || !b.period || a.period.to.slice(0, 4) === b.period.to.slice(0, 4);
}

/** Every actual or forecast with the budget for the same time. Investments and forecasts may be set against the year's only budget, a part of the year's outcome not. */
function pairs(writer: Writer): { readonly budget: Column; readonly outcome: Column }[] {
  const budgets = withRole(writer, "budget");
  return withRole(writer, "actual", "forecast").flatMap((outcome) => {
    const isAgainstYear = outcome.role === "forecast" || writer.table.kind === "investments" || (outcome.span === undefined && outcome.period === undefined);
    const only = budgets.length === 1 && isAgainstYear ? budgets[0] : undefined;
    const budget = budgets.find((candidate) => isSameTime(candidate, outcome)) ?? only;
    return budget && isSameYear(budget, outcome) ? [{ budget, outcome }] : [];
  });
}

function deviations(writer: Writer): FormulaSuggestion[] {
  const plusMeans = writer.table.positive === "income" ? '"intäkt"' : '"kostnad"';
  return ["AVVIKELSE", "AVVIKELSEPROCENT"].flatMap((id) =>
    pairs(writer).map(({ budget, outcome }) => ({
      id,
      about: `${columnName(outcome)} mot ${columnName(budget)}`,
      formula: guarded(writer, outcome, call(id, cellsOf(writer, budget), cellsOf(writer, outcome), plusMeans)),
    })),
  );
}

function usedShares(writer: Writer): FormulaSuggestion[] {
  const granted = withRole(writer, "appropriation")[0] ?? (writer.table.kind === "investments" ? withRole(writer, "budget")[0] : undefined);
  return withRole(writer, "actual").flatMap((actual) =>
    granted ? [{ id: "UPPARBETAT", about: `${columnName(actual)} av ${columnName(granted)}`, formula: guarded(writer, actual, call("UPPARBETAT", cellsOf(writer, actual), cellsOf(writer, granted))) }] : [],
  );
}

function forecasts(writer: Writer): FormulaSuggestion[] {
  const yearBudget = withRole(writer, "budget").find(({ span }) => span === "fullYear");
  return withRole(writer, "actual").filter(({ span }) => span === "period").flatMap((actual) => {
    const periodBudget = withRole(writer, "budget").find((budget) => budget !== yearBudget && isSameTime(budget, actual));
    const isRunning = writer.table.kind !== "investments" && actual.period?.from.endsWith("-01") === true;
    const months = isRunning && actual.period ? Number(actual.period.to.slice(-2)) : undefined;
    const rest = yearBudget && periodBudget;
    return [
      ...(rest ? [{ id: "HELARSPROGNOS", about: `${columnName(actual)} och resten av ${columnName(yearBudget)}`, formula: guarded(writer, actual, call("HELARSPROGNOS", cellsOf(writer, actual), cellsOf(writer, yearBudget), cellsOf(writer, periodBudget))) }] : []),
      ...(months ? [{ id: "FRAMSKRIVNING", about: `${columnName(actual)} framräknat till tolv månader`, formula: guarded(writer, actual, call("FRAMSKRIVNING", cellsOf(writer, actual), String(months))) }] : []),
    ];
  });
}

function keys(writer: Writer): FormulaSuggestion[] {
  return withRole(writer, "population").map((population) => ({ id: "FORDELNINGSNYCKEL", about: `Andel av ${columnName(population)}`, formula: `=${call("FORDELNINGSNYCKEL", cellsOf(writer, population))}` }));
}

function goals(writer: Writer): FormulaSuggestion[] {
  const [target] = withRole(writer, "target");
  if (!target) return ownAssessments(writer);
  return withRole(writer, "result", "actual", "forecast").flatMap((result) => {
    const about = `${columnName(result)} mot ${columnName(target)}`;
    const argsOn = (part: Writer): string[] => [cellsOf(part, result), cellsOf(part, target), directions(part)];
    return [
      { id: "MALUPPFYLLELSE", about, formula: guarded(writer, result, call("MALUPPFYLLELSE", ...argsOn(writer))) },
      ...eachGoal(writer).map(({ goal, part }) => ({ id: "NAMNDMAL", about: goal === "" ? about : `${goal}: ${about}`, formula: `=${call("NAMNDMAL", ...argsOn(part))}` })),
    ];
  });
}

/** Where there is no target, the committee's own words about each indicator, if there are any on every row. */
function ownAssessments(writer: Writer): FormulaSuggestion[] {
  return withRole(writer, "assessment").flatMap((assessment) => eachGoal(writer).flatMap(({ goal, part: { rows, ...part } }) => {
    const words = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => String(valueAt(part.grid, rows.first + index, assessment.column)));
    if (!words.every((word) => readAssessment(word) !== undefined)) return [];
    const about = columnName(assessment);
    return [{ id: "NAMNDMAL", about: goal === "" ? about : `${goal}: ${about}`, formula: `=${call("NAMNDMAL", cellsOf({ ...part, rows }, assessment))}` }];
  }));
}

/** The rows of each goal: a goal's indicators stand together under it. */
function eachGoal(writer: Writer): { readonly goal: string; readonly part: Writer }[] {
  const { first, last } = writer.rows;
  const goals: { goal: string; first: number; last: number }[] = [];
  for (const { row, group = "" } of writer.table.rows) {
    if (row < first || row > last) continue;
    const open = goals.at(-1);
    if (open?.goal === group) open.last = row;
    else goals.push({ goal: group, first: row, last: row });
  }
  if (goals.length < 2) return [{ goal: "", part: writer }];
  return goals.map(({ goal, ...rows }) => ({ goal, part: { ...writer, rows } }));
}

/** One word when all rows agree, else one per row; what an indicator's name does not tell is taken as higher. */
function directions({ table, grid, rows }: Writer): string {
  const indicator = table.columns.find(({ role }) => role === "indicator")?.column;
  const words = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => {
    const name = indicator === undefined ? "" : String(valueAt(grid, rows.first + index, indicator));
    return directionOfIndicator(name) === "lower" ? '"lägre"' : '"högre"';
  });
  return words.every((word) => word === words[0]) ? (words[0] ?? '"högre"') : `{${words.join(";")}}`;
}

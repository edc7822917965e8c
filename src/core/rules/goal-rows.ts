/** Nämndmålen med sina indikatorer: each goal's rows, with result, forecast and target as the sheet writes them. */
import { assessIndicator, type Direction, type IndicatorVerdict } from "../goals/assess-indicator";
import { directionOfIndicator } from "../goals/direction-of-indicator";
import { readTarget } from "../goals/read-target";
import type { Column, ColumnRole } from "../recognise/table";
import { valueAt, type CellValue } from "../sheet/grid";
import { columnsWith, textAt, type TableView } from "./arithmetic/table-view";
import { yearsIn } from "./label-cells";

export interface IndicatorRow {
  readonly view: TableView;
  readonly row: number;
  readonly goal: string;
  readonly indicator: string;
  readonly result: CellValue;
  readonly forecast: CellValue;
  readonly target: CellValue;
  /** The committee's own assessment, "" where there is none. */
  readonly assessment: string;
  /** By the indicator's own words; undefined where they do not tell. */
  readonly direction: Direction | undefined;
}

export interface Goal {
  readonly name: string;
  readonly indicators: readonly IndicatorRow[];
}

export function goalsOf(view: TableView): readonly Goal[] {
  const goals = new Map<string, IndicatorRow[]>();
  for (const { row, kind, group, label } of view.table.rows) {
    if (kind === "heading" || kind === "note") continue;
    const text = (role: ColumnRole): string => textIn(view, row, role);
    const value = (role: ColumnRole): CellValue => valueIn(view, row, role);
    const indicator = text("indicator") || label;
    if (indicator === "") continue;
    const goal = group ?? text("goal");
    const read: IndicatorRow = {
      view, row, goal, indicator,
      result: value("result"), forecast: value("forecast"), target: value("target"),
      assessment: text("assessment"),
      direction: directionOfIndicator(indicator),
    };
    goals.set(goal, [...(goals.get(goal) ?? []), read]);
  }
  return [...goals].map(([name, indicators]) => ({ name, indicators }));
}

function textIn(view: TableView, row: number, role: ColumnRole): string {
  const column = goalColumn(view, role);
  return column ? textAt(view.grid, row, column.column) : "";
}

function valueIn(view: TableView, row: number, role: ColumnRole): CellValue {
  const column = goalColumn(view, role);
  return column ? valueAt(view.grid, row, column.column) : "";
}

/** Of several results or targets the latest year's counts, and among those of no year the last. */
export function goalColumn(view: TableView, role: ColumnRole): Column | undefined {
  const columns = columnsWith(view, role);
  const latest = Math.max(0, ...columns.flatMap(({ header }) => yearsIn(header.join(" "))));
  return columns.filter(({ header }) => latest === 0 || yearsIn(header.join(" ")).includes(latest)).at(-1) ?? columns.at(-1);
}

/** What the goal is judged by: the result; before the year has ended, the forecast where there is one. */
export function outcomeOf(row: IndicatorRow, isYearOver: boolean): CellValue {
  return isYearOver || row.forecast === "" ? row.result : row.forecast;
}

/** A bare number asks for at least that much, unless the indicator's words say that lower is better. */
export function judge(row: IndicatorRow, outcome: CellValue, direction: Direction = row.direction ?? "higher"): IndicatorVerdict {
  return assessIndicator(outcome, row.target, direction);
}

/** A target that says only a number, while the indicator's name is no verb of change either. */
export function isBareTarget(row: IndicatorRow): boolean {
  return readTarget(row.target).kind === "bare" && !/^(?:öka|minska|höj|sänk|förbättra|reducera)/iu.test(row.indicator.trim());
}

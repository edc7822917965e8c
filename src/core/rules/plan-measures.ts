/** Åtgärderna i handlingsplanen, rad för rad: what each one says of itself, with the cells that say it. */
import { parseDay, type Day } from "../followup/swedish-date";
import { kronorPer } from "../money/money-unit";
import type { Column, ColumnRole } from "../recognise/table";
import { valueAt } from "../sheet/grid";
import { tablesOfKind, type CheckContext } from "./check-context";
import type { Place } from "./finding";
import { columnsWith, columnWith, isNumber, placeOf, textAt, type NumberCell, type TableView } from "./arithmetic/table-view";

export interface PlanMeasure {
  readonly view: TableView;
  readonly row: number;
  /** "1.2", or "rad 7" where the plan has no numbers. */
  readonly name: string;
  readonly description: string;
  readonly activity: string;
  readonly decidedBy: string;
  readonly decisionDate: PlanDate;
  readonly startDate: PlanDate;
  readonly status: "planned" | "started" | "unknown";
  readonly included: "yes" | "no" | "unanswered";
  readonly effectActual: NumberCell | undefined;
  readonly effectForecast: NumberCell | undefined;
  readonly amount: NumberCell | undefined;
  /** "Inga åtgärder". */
  readonly isNone: boolean;
}

export type PlanDate =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly shown: string };

export function actionPlans(workbook: CheckContext): readonly TableView[] {
  return tablesOfKind(workbook, "actionPlan");
}

/** Rows with nothing but their number are the form's own empty lines. */
export function planMeasures(view: TableView): readonly PlanMeasure[] {
  return view.table.rows
    .filter(({ kind }) => kind === "detail" || kind === "note")
    .map(({ row }) => readMeasure(view, row))
    .filter((measure) => hasContent(measure));
}

/** Measures that someone means to carry out. */
export function realMeasures(view: TableView): readonly PlanMeasure[] {
  return planMeasures(view).filter(({ isNone }) => !isNone);
}

function readMeasure(view: TableView, row: number): PlanMeasure {
  const text = (role: ColumnRole): string => textIn(view, row, role);
  const number = (role: ColumnRole): NumberCell | undefined => numberIn(view, row, role);
  const description = text("description");
  return {
    view, row, description,
    name: text("number") || `rad ${row + 1}`,
    activity: text("activity") || text("activityName"),
    decidedBy: text("decidedBy"),
    decisionDate: dateIn(view, row, "decisionDate", "date"),
    startDate: dateIn(view, row, "startDate"),
    status: statusOf(text("status")),
    included: answerOf(text("included")),
    effectActual: number("effectActual"),
    effectForecast: number("effectForecast"),
    amount: number("amount"),
    isNone: /^(?:inga?|ingen)\b.*(?:åtgärd|aktuell)|^inga$|^inga åtgärder/iu.test(description),
  };
}

function hasContent(measure: PlanMeasure): boolean {
  if (isGroupHeading(measure)) return false;
  const texts = [measure.description, measure.activity, measure.decidedBy];
  const isEffectGiven = [measure.effectActual, measure.effectForecast, measure.amount].some((cell) => cell !== undefined && cell.value !== 0);
  return texts.some((text) => text !== "") || measure.included === "yes" || measure.status !== "unknown" || isEffectGiven;
}

/** "1 Personal" above 1.1 and 1.2: a name for the group, with nothing decided or counted. */
function isGroupHeading(measure: PlanMeasure): boolean {
  const isWholeNumber = /^\d{1,2}\.?$/u.test(measure.name);
  const isBare = measure.activity === "" && measure.decidedBy === "" && measure.included === "unanswered" && measure.status === "unknown";
  const cells = [measure.effectActual, measure.effectForecast, measure.amount];
  return isWholeNumber && isBare && !measure.isNone && cells.every((cell) => cell === undefined || cell.value === 0);
}

function statusOf(text: string): PlanMeasure["status"] {
  if (/^planer/iu.test(text)) return "planned";
  return /^(?:på\s?börja|pågå|start|genomför)/iu.test(text) ? "started" : "unknown";
}

function answerOf(text: string): PlanMeasure["included"] {
  if (/^(?:ja|j|x|yes)\b/iu.test(text)) return "yes";
  return /^(?:nej|n|no)\b/iu.test(text) ? "no" : "unanswered";
}

function textIn(view: TableView, row: number, role: ColumnRole): string {
  const column = columnWith(view, role);
  return column ? textAt(view.grid, row, column.column) : "";
}

function numberIn(view: TableView, row: number, role: ColumnRole): NumberCell | undefined {
  const column = columnFor(view, role);
  const cell = column && view.cell(row, column.column);
  return cell && isNumber(cell) ? cell : undefined;
}

function dateIn(view: TableView, row: number, ...roles: readonly ColumnRole[]): PlanDate {
  const column = columnWith(view, ...roles);
  const value = column ? valueAt(view.grid, row, column.column) : "";
  const shown = String(value).trim();
  if (shown === "" || /^[-–—]$/u.test(shown)) return { kind: "blank" };
  const day = parseDay(value);
  return day ? { kind: "day", day } : { kind: "unreadable", shown };
}

/** Of two columns of effects, one so far and one for the year, the forecast is the year's. */
function columnFor(view: TableView, role: ColumnRole): Column | undefined {
  const [first, second, ...more] = columnsWith(view, role === "effectActual" ? "effectForecast" : role);
  const isPair = first !== undefined && second !== undefined && more.length === 0 && second.period?.to.endsWith("-12") === true && first.period?.to.endsWith("-12") === false;
  if (role === "effectActual") return columnWith(view, role) ?? (isPair ? first : undefined);
  return role === "effectForecast" && isPair ? second : first;
}

/** The cell of a measure in the column with a role; the row's first cell where the plan has no such column. */
export function placeInMeasure({ view, row }: PlanMeasure, ...roles: readonly ColumnRole[]): Place {
  const column = roles.map((role) => columnFor(view, role)).find((found) => found !== undefined);
  return placeOf(view.table.sheet, row, column?.column ?? view.table.range.left);
}

export function effectInKronor({ view }: PlanMeasure, cell: NumberCell): number {
  return cell.value * kronorPer(view.unit);
}

/** The effect that the plan says is in the forecast: Belopp where it is given, else the forecast effect of a Ja. */
export function includedEffect(measure: PlanMeasure): NumberCell | undefined {
  if (measure.included !== "yes") return undefined;
  return measure.amount && measure.amount.value !== 0 ? measure.amount : (measure.effectForecast ?? measure.amount);
}

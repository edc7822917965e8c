/** What recognition says of a sheet: its tables, with every column's and row's meaning and the evidence for it. */
import type { Area } from "../sheet/address";

export type TableKind =
  | "operatingDetail" // drift per konto, verksamhet, medlem eller motpart
  | "operatingSummary" // själva rapporttabellen: intäkter, kostnader, netto
  | "ledger" // huvudbok: en rad per verifikation
  | "accountBudget" // budget per konto, med eller utan rapportrad
  | "investments"
  | "actionPlan" // handlingsplan
  | "goals"
  | "population"
  | "changeBridge" // budget n−1 → budget n per slag
  | "budgetChanges" // beslutade budgetförändringar under året
  | "contribution" // kommunbidrag eller ram, en rad för sig
  | "staff"
  | "internalControl"
  | "sickLeave"
  | "facts"; // Uppgifter: etikett och värde

export type Unit = "kr" | "tkr" | "mnkr" | "percent" | "count" | "unknown";

/** Which amounts carry plus in the table as stored. "none": the table holds no signed income and cost. */
export type PositiveSign = "income" | "cost" | "none";

/** A period in months, ends included, e.g. { from: "2024-01", to: "2024-04" }. A full year is a period. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export type ColumnRole =
  // what a row is about
  | "account" | "accountName" | "accountClass" | "activity" | "activityName" | "member" | "counterparty"
  | "responsibility" | "project" | "owner" | "reportRow" | "label" | "number" | "text" | "comment"
  | "dimension" // annan koddel: aktivitet, objekt, fri kod
  | "ledgerPeriod" | "voucher" | "date"
  // amounts; the period tells period budget from annual budget
  | "budget" | "originalBudget" | "actual" | "forecast" | "previousForecast" | "deviation" | "remaining" | "usedShare" | "amount"
  | "debit" | "credit" | "share"
  // investments
  | "supplement" | "carryOver" | "appropriation"
  // detaljbudget and bridge
  | "externalIncome" | "internalIncome" | "income" | "cost" | "net"
  | "wageCost" | "ofWhich" | "capitalCost" | "rentCost" | "otherCost" | "sum" | "headcount"
  // action plan
  | "description" | "goal" | "decidedBy" | "decisionDate" | "status" | "startDate" | "effectActual" | "effectForecast" | "included"
  // goals
  | "councilGoal" | "indicator" | "result" | "target" | "assessment"
  // internal control
  | "controlPoint" | "doneYes" | "doneNo" | "withoutRemark" | "withRemark" | "remark" | "measure"
  // population and facts
  | "municipality" | "population" | "key" | "value"
  | "unknown";

export interface Column {
  /** Sheet column, counted from 0. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly period?: Period;
  /** The header as written, top to bottom, merged cells filled in. */
  readonly header: readonly string[];
  /** Where it differs from the table's unit. */
  readonly unit?: Unit;
  /** Whether the amounts are for part of the year or all of it; said also where the year is not known. */
  readonly span?: Span;
  /** The kommun whose part of the amounts this is, where the kommuner stand in columns. */
  readonly member?: string;
  /** What the amounts are where the role is an economic one: an income column under "Budget 2024" holds budget. */
  readonly measure?: "budget" | "actual" | "forecast" | "previousForecast" | "deviation";
  /** The arithmetic that holds on every row: the column is the sum of `plus` less the sum of `minus` (sheet columns). A deviation's pair stands here. */
  readonly equation?: Equation;
}

export type Span = "period" | "fullYear" | "month";

export interface Equation {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

export type RowKind = "heading" | "detail" | "subtotal" | "total" | "ofWhich" | "note";

export interface Row {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly label: string;
  /** Konto as written ("3510"); text, since it may start with 0. */
  readonly account?: string;
  /** Verksamhet, project group or owner that the row stands under, as written. */
  readonly group?: string;
  readonly member?: string;
  /** Where the row's sign differs from the table's (kommunbidrag, resultat). */
  readonly positive?: PositiveSign;
}

/** Why we believe something, in Swedish words that the pane shows. */
export interface Evidence {
  readonly about: "kind" | "range" | "header" | "column" | "row" | "unit" | "sign" | "period";
  readonly text: string;
  readonly column?: number;
  readonly row?: number;
}

export interface RecognisedTable {
  /** Stable within one reading: sheet name and top left cell, e.g. "Drift jan-apr!A5". */
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** Header and body, without title lines above and notes below. */
  readonly range: Area;
  readonly headerRows: { readonly first: number; readonly last: number } | undefined;
  readonly title: readonly string[];
  readonly unit: Unit;
  /** True when no cell says the unit and it was inferred or left unknown. */
  readonly unitIsStated: boolean;
  readonly positive: PositiveSign;
  readonly columns: readonly Column[];
  /** Empty for a ledger: its rows are all alike and lie in `body`. */
  readonly rows: readonly Row[];
  readonly body: { readonly first: number; readonly last: number };
  /** 0–1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Only where another reading is equally good. */
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly kind: TableKind;
  readonly unit: Unit;
  readonly positive: PositiveSign;
  readonly columns: readonly Column[];
  /** What speaks for this reading, in Swedish. */
  readonly reason: string;
}

/** A cell inside a table that should be an amount and could not be read, or a sheet that could not. Never dropped silently. */
export interface Unread {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  /** How many cells the message speaks of, when more than one. */
  readonly count?: number;
  /** What we saw, what we expected, what to do; in Swedish. */
  readonly message: string;
}

/** Uppföljningstillfälle: the year and the months that the workbook reports. */
export interface Round {
  readonly year?: number;
  /** 1–12, ends included. */
  readonly months?: { readonly first: number; readonly last: number };
  /** When both year and months are known. */
  readonly period?: Period;
  readonly evidence: readonly Evidence[];
}

/** Everything recognised in a workbook. */
export interface Reading {
  readonly tables: readonly RecognisedTable[];
  readonly unread: readonly Unread[];
  /** Per sheet, what was examined, in Swedish; used when nothing was found. */
  readonly examined: readonly { readonly sheet: string; readonly text: string }[];
  /** Undefined when nothing in the workbook says a year or months. */
  readonly round?: Round;
  /** What became of the user's saved corrections. */
  readonly corrections?: readonly CorrectionOutcome[];
}

/** What became of a saved correction in this reading. */
export interface CorrectionOutcome {
  readonly fingerprint: string;
  /** The id of the table that it was used on. */
  readonly table?: string;
  readonly state: "applied" | "doesNotFit" | "unused";
  /** Swedish: what was changed, or what no longer fits. */
  readonly message: string;
}

/** A report laid out: every cell with its content and look, before anything is written in a workbook. */
import type { Figure } from "../followup/figure";
import type { AskedWord } from "./placeholders";
import type { Amount } from "../money/amount";
import type { MoneyUnit } from "../money/money-unit";
import type { Area } from "../sheet/address";
import type { PageSetup } from "../sheet/edit";

export type CellStyle =
  | "title" | "dated" | "caption" | "key" | "header" | "headerGroup" | "label" | "text" | "wide" | "sentence" | "note" | "signature" | "amount";

/** One cell of the report's own, counted from the report's first row and column. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
}

export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  /** A figure of the follow-up: kronor times `sign`, printed in the unit. */
  | { readonly kind: "figure"; readonly figure: Figure; readonly sign: 1 | -1; readonly unit: MoneyUnit; readonly decimals: number }
  /** Arithmetic on the report's own cells. `amount` is as printed, sign and all. */
  | { readonly kind: "own"; readonly terms: readonly OwnTerm[]; readonly amount: Amount; readonly unit: MoneyUnit; readonly decimals: number }
  /** A sentence on figures of the report's own: `formula` with {0}, {1} … for the cells, `text` as it reads now. */
  | { readonly kind: "sentence"; readonly text: string; readonly formula: string; readonly cells: readonly OwnCell[] }
  /** A number that is no money: head count, per cent. `formula`: arithmetic on the report's own cells that no sum or difference can write. */
  | { readonly kind: "number"; readonly value: number; readonly source?: SourceCell; readonly formula?: string; readonly decimals: number; readonly isPercent: boolean };

export interface OwnTerm {
  readonly cell: OwnCell;
  readonly by: 1 | -1;
}

export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ReportCell {
  readonly content: CellContent;
  readonly style: CellStyle;
  readonly isBold?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top";
  /** Set off from the figures to the left. */
  readonly isIndented?: boolean;
}

export interface ReportRow {
  readonly cells: readonly (ReportCell | undefined)[];
  /** Lines above: a table's first and last rows and its totals. */
  readonly border?: { readonly top?: "thin" | "medium"; readonly bottom?: "thin" | "medium"; readonly from: number; readonly to: number };
  readonly height?: number;
}

/** One table of the report: its heading and where its rows stand. */
export interface ReportPart {
  readonly caption?: string;
  readonly key?: string;
  readonly headerRows: number;
  /** First and last row, header included. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

export interface ReportTable {
  readonly template: string;
  /** The sheet's wished-for name; another may be taken if it is in use. */
  readonly sheet: string;
  readonly rows: readonly ReportRow[];
  readonly width: number;
  readonly parts: readonly ReportPart[];
  readonly merges: readonly Area[];
  /** In points, one per column. */
  readonly columnWidths: readonly number[];
  readonly page: Omit<PageSetup, "printArea">;
  /** What the reader should know: a date left blank, lines without a row. Swedish. */
  readonly notices: readonly string[];
  /** What the user can be asked for, since neither sheets nor settings say it. */
  readonly blanks?: readonly AskedWord[];
}

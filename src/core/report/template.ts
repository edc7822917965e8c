/** A report template is data: what a committee's document holds, so that a new committee is a new file and no new code. */
import type { CostType } from "../followup/account-plan";
import type { InvestmentRole } from "../followup/investment-line";
import type { MeasureName } from "../followup/measure";
import type { Side } from "../followup/operating-line";
import type { MoneyUnit } from "../money/money-unit";
import type { ColumnRole, TableKind } from "../recognise/table";

export interface Template {
  /** The same as the file's name. */
  readonly id: string;
  /** As the ribbon and the pane call it. */
  readonly name: string;
  /** The sheet it is inserted as. */
  readonly sheet: string;
  /** One sentence on what document it is and whose. */
  readonly about: string;
  /** Text with {placeholders}; see placeholders.ts. */
  readonly title: string;
  readonly orientation: "portrait" | "landscape";
  readonly unit: MoneyUnit;
  readonly decimals: number;
  /** A general document, written in the unit that the committee's own Uppgifter name. */
  readonly isInCommitteeUnit?: true;
  /** "Daterad den 6 maj 2024" under the title. */
  readonly isDated: boolean;
  /** A line to sign on, with the signer's title below. */
  readonly isSigned: boolean;
  readonly blocks: readonly Block[];
}

export type Block = OperatingBlock | InvestmentBlock | RecordBlock | FrameBlock | AllocationBlock | DeviationBlock | SentenceBlock;

interface BlockBase {
  /** The table's own heading, with placeholders. */
  readonly caption?: string;
  /** The unit and sign key under the heading. */
  readonly key?: string;
  /** Where it differs from the template's. */
  readonly unit?: MoneyUnit;
  readonly decimals?: number;
  /** Without it the document cannot be made; other blocks are left out when the workbook has nothing for them. */
  readonly isRequired?: true;
  /** The document closes a year; it is not made from part of one. */
  readonly isFullYear?: true;
  /** The document belongs to a follow-up during the year. */
  readonly isPartOfYear?: true;
  /** Follows along in the document, but is no reason to make it. */
  readonly isSupplement?: true;
}

interface ColumnBase {
  readonly id: string;
  readonly header: string;
  /** The header above, shared by neighbours with the same text. */
  readonly group?: string;
  /** Left out when the workbook has no amount for it. */
  readonly isOptional?: true;
}

/** Which operating lines a row or column is about; every condition must hold. */
export interface Selection {
  readonly side?: readonly Side[];
  readonly costType?: readonly CostType[];
  readonly counterparty?: "external" | "internal";
}

/** Drift: rows by what lines are about, columns by measure. */
export interface OperatingBlock extends BlockBase {
  readonly kind: "operating";
  /** How the report prints: Ludvika writes income with plus, Herrljunga and Sydnärke cost. */
  readonly positive: "income" | "cost";
  readonly labelHeader: string;
  /** One of these must be in the workbook, where no single column is needed. */
  readonly needsAny?: readonly MeasureName[];
  readonly columns: readonly OperatingColumn[];
  readonly rows: readonly OperatingRow[];
}

export type OperatingColumn = ColumnBase &
  (
    | {
        readonly kind: "measure";
        readonly measure: MeasureName;
        readonly select?: Selection;
        /** An optional column that stands only where the workbook tells internal income from external, or only where it does not. */
        readonly whenDivided?: boolean;
      }
    /** Positive is always better. */
    | { readonly kind: "deviation"; readonly of: string; readonly against: string }
    | { readonly kind: "comment" }
  );

export type OperatingRow =
  | OperatingRowBase & { readonly kind: "lines"; readonly label: string; readonly select: Selection }
  /** One row for each verksamhet, member, report row or konto class that the workbook has. */
  | OperatingRowBase & {
      readonly kind: "each";
      readonly of: "activity" | "member" | "reportRow" | "costType";
      readonly select?: Selection;
      /** The row for lines that name none; written only when there are any. */
      readonly rest: string;
    }
  | OperatingRowBase & { readonly kind: "sum"; readonly label: string; readonly of: readonly string[] };

interface OperatingRowBase {
  readonly id: string;
  readonly isBold?: true;
  /** Where the row prints with another sign than the block: kommunbidrag and resultat. */
  readonly positive?: "income" | "cost";
  /** Columns that the committee's form leaves empty on this row. */
  readonly blank?: readonly string[];
  /** The row stands in the form only when the workbook has something for it. */
  readonly isOptional?: true;
  /** A sum stands only if so many of its rows do. */
  readonly needsParts?: number;
  /** The row stands only if that row does. */
  readonly needs?: string;
}

export interface InvestmentBlock extends BlockBase {
  readonly kind: "investments";
  readonly columns: readonly InvestmentColumn[];
  readonly rows: InvestmentRows;
  /** Absent in a form whose only row is the total. */
  readonly labelHeader?: string;
}

export type InvestmentColumn = ColumnBase &
  (
    | { readonly kind: "amount"; readonly role: InvestmentRole }
    /** The sum of other columns; the sheet's own total where those are missing. */
    | { readonly kind: "sum"; readonly of: readonly string[]; readonly otherwise: InvestmentRole }
    /** "left": positive when money is left; "spent": positive when more is spent. */
    | { readonly kind: "deviation"; readonly of: string; readonly against: string; readonly sense: "left" | "spent" }
    | { readonly kind: "comment" }
  );

export type InvestmentRows =
  | { readonly kind: "total"; readonly label?: string }
  | { readonly kind: "projects"; readonly totalLabel: string }
  /** Grouped by owner; {owner} stands in the subtotal's label. */
  | { readonly kind: "owners"; readonly subtotalLabel: string; readonly totalLabel: string };

/** A table repeated row by row as it stands; its sums are made anew from its rows. */
export interface RecordBlock extends BlockBase {
  readonly kind: "records";
  readonly of: TableKind;
  /** Which table of that kind, from 0, when each has a document of its own; the first when left out. */
  readonly nth?: number;
  /** Part of the rows, when one table holds what the committee reports in two documents; numbered anew from 1. */
  readonly rows?: { readonly from: number; readonly to?: number };
  /** Columns that the sheet must have. */
  readonly needs?: readonly ColumnRole[];
  readonly columns: readonly RecordColumn[];
  /** A total row where the sheet has none. */
  readonly totalLabel?: string;
}

export type RecordColumn = ColumnBase &
  (
    | {
        readonly kind: "cell";
        /** "rowLabel" is the row's own name, wherever it stands. */
        readonly role: ColumnRole | "rowLabel";
        /** Read instead where the sheet has no column of that role. */
        readonly orRole?: ColumnRole;
        /** Which year's column, counted from the round's own; any when left out. */
        readonly year?: number;
        readonly show: "text" | "amount" | "number" | "mark";
        /** Merged downwards where the sheet is. */
        readonly isMerged?: true;
      }
    /** The sum of other columns on the row. */
    | { readonly kind: "sum"; readonly of: readonly string[] }
    /** The goal's assessment by its own indicators. */
    | { readonly kind: "assessment" }
  );

/** Ram, justerad ram and how the budget keeps within it. */
export interface FrameBlock extends BlockBase {
  readonly kind: "frame";
}

/** Fördelning av över- eller underskott efter invånare. */
export interface AllocationBlock extends BlockBase {
  readonly kind: "allocation";
}

/** Ready sentences for the tjänsteskrivelse, each with its figures beside it. */
export interface SentenceBlock extends BlockBase {
  readonly kind: "sentences";
  readonly of: "period" | "forecast" | "investments";
}

/** Väsentliga avvikelser, per verksamhet or report row, with the sheet's own comments. */
export interface DeviationBlock extends BlockBase {
  readonly kind: "deviations";
  readonly of: "period" | "forecast";
}

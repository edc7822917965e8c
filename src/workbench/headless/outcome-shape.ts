/** What a headless run expects of an action's outcome. The workbench imports nothing of the product, so the shape is said again here. */

export interface AreaShape {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PlaceShape {
  readonly sheet: string;
  readonly area: AreaShape;
}

export interface PeriodShape {
  readonly from: string;
  readonly to: string;
}

export interface ColumnShape {
  readonly column: number;
  readonly role: string;
  readonly period?: PeriodShape;
  readonly unit?: string;
  readonly span?: string;
  readonly measure?: string;
  readonly member?: string;
}

export interface RowShape {
  readonly row: number;
  readonly kind: string;
  readonly label: string;
  readonly account?: string;
  readonly group?: string;
  readonly member?: string;
  readonly positive?: string;
}

export interface AlternativeShape {
  readonly kind: string;
  readonly unit: string;
  readonly positive: string;
  readonly columns: readonly ColumnShape[];
  readonly reason: string;
}

export interface TableShape {
  readonly id: string;
  readonly kind: string;
  readonly sheet: string;
  readonly range: AreaShape;
  readonly unit: string;
  readonly positive: string;
  readonly confidence: number;
  readonly columns: readonly ColumnShape[];
  readonly rows: readonly RowShape[];
  readonly body: { readonly first: number; readonly last: number };
  readonly alternatives: readonly AlternativeShape[];
}

export interface UnreadShape {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
  readonly message: string;
}

export interface FindingShape {
  readonly rule: string;
  readonly severity: string;
  readonly class: string;
  readonly at: PlaceShape;
  readonly message: string;
  readonly advice: string;
  readonly related: readonly PlaceShape[];
  readonly acceptance?: { readonly accepted: string; readonly reason: string };
}

export interface ReportShape {
  readonly id: string;
  readonly sheet: string;
  readonly range: AreaShape;
  readonly state: string;
  readonly text: readonly (readonly string[])[];
}

export interface OutcomeShape {
  readonly reading: { readonly tables: readonly TableShape[]; readonly unread: readonly UnreadShape[] };
  readonly findings: readonly FindingShape[];
  readonly reports: readonly ReportShape[];
  readonly problems: readonly { readonly kind: string; readonly message: string }[];
  readonly notices: readonly string[];
}

export type ActionShape = (options: Readonly<Record<string, string>>) => Promise<OutcomeShape>;

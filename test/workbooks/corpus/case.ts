/** One workbook of the corpus: its sheets drawn, and what a person who knows budgets says that they are. */
export interface Case {
  readonly name: string;
  /** Sheet name to drawing. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly expect: readonly ExpectedTable[];
}

export interface ExpectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly unit: string;
  readonly positive?: string;
  /** "A account; C budget 2024-01..2024-04"; a period is checked only where it is written. */
  readonly columns: string;
  /** "5 heading; 6-9 detail; 10 subtotal"; nothing for a ledger. */
  readonly rows?: string;
  /** True where the reading must ask. */
  readonly asks?: boolean;
}

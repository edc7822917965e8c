/** A problem: we could not do what was asked. It is returned, never thrown, and its message ends in what to do. */

export interface Problem {
  readonly kind:
    // the workbook's own
    | "noBudgetTable"
    | "ambiguousReading"
    | "unreadableAmounts"
    | "datesFrom1904"
    | "nothingToReport"
    | "protected"
    | "nameTaken"
    | "changedSincePreview"
    | "wrongSelection"
    | "noSuchFinding"
    | "noReason"
    | "notSettings"
    // ours
    | "disagrees"
    | "notRemembered"
    | "notFetched"
    // Excel's
    | "cellEdit"
    | "excelBusy"
    | "tooLarge"
    | "excelRefused"
    | "notAnswering"
    | "tooOldExcel"
    | "cancelled";
  /** Swedish: what we saw, what we expected, what to do. */
  readonly message: string;
}

/** What came of trying: the value, or why not. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

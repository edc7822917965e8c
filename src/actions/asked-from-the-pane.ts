/** What the pane asks for beside the catalogue: questions with answers of their own kind. Fetched with the catalogue, at the first click. */
export { insertAllocation, offerAllocation, readAmountInCell } from "./allocate-on-members";
export { applyFormulas } from "./apply-formulas";
export { changeCells } from "./change-cells";
export { readCommitteeSettings, saveCommitteeSettings } from "./committee-settings";
export { correctReading, forgetReading } from "./correct-reading";
export { insertFunction } from "./insert-function";
export { openExample } from "./open-example";
export { previewFormulas } from "./preview-formulas";
export { traceSelection } from "./trace-selection";
export { showPlace } from "./show-place";
export { watchWorkbook } from "./watch-workbook";

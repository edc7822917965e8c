import { excelErrorTexts } from "../../src/excel/excel-error-texts";
import { readWorkbook } from "../../src/excel/read-workbook";
import { openExcel } from "../workbench/open-excel";
import { failRequest, failure } from "./refuse";

/** Every code of Excel.ErrorCodes and of the transport that a user of ours may meet. */
const CODES = [
  "InvalidOperationInCellEditMode", "AccessDenied", "ItemAlreadyExists", "ItemNotFound", "InvalidSelection", "InvalidReference", "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "FilteredRangeConflict", "MergedRangeConflict", "InsertDeleteConflict",
  "NonBlankCellOffSheet", "PivotTableRangeConflict", "UnsupportedSheet", "ActivityLimitReached", "MemoryLimitReached", "ServiceNotAvailable",
  "RequestAborted", "HostRestartNeeded", "OperationCellsExceedLimit", "RangeExceedsLimit", "FormulaLengthExceedsLimit", "ApiNotFound",
];

describe("what Excel refuses", () => {
  it.each(CODES)("has a Swedish text for %s that ends in what to do", (code) => {
    const problem = excelErrorTexts.get(code);
    expect(problem?.message).toMatch(/(försök igen|försök på nytt|kör igen|öppna arbetsboken igen)\.$/);
  });

  it("is told by its code and place when we have no text for it", async () => {
    const { host } = await openExcel();
    failRequest(host, 1, failure("GeneralException", "Range.values"));
    const read = await readWorkbook();
    expect(read).toMatchObject({ ok: false, problem: { kind: "excelRefused", message: expect.stringContaining("GeneralException vid Range.values") as string } });
  });

  it("is a mistake of ours, and thrown, when we read what we never loaded", async () => {
    const { host } = await openExcel();
    failRequest(host, 1, failure("InvalidObjectPath"));
    await expect(readWorkbook()).rejects.toThrow();
  });
});

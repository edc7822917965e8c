import { traceCell } from "../../../src/core/report/trace-cell";
import { reportFromSample, understandSample } from "./report-from-sample";

const plain = (text: string | undefined): string | undefined => text?.replace(/\u00a0/gu, " ");

test("a figure is followed to its source cells, their sum and the rounding", async () => {
  const { grids } = await understandSample("ludvika-gsn-2024-t2");
  const trace = traceCell(await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"), 7, 2, grids);
  expect(trace).toMatchObject({ about: "Kostnader · Januari–april 2024 · Utfall", shown: "−22,5" });
  expect(trace?.steps[0]).toMatchObject({ sheet: "Drift jan-apr", area: { top: 10, bottom: 17, left: 4, right: 4 } });
  expect(plain(trace?.steps[0]?.text)).toBe("Drift jan-apr!E11:E18: 8 celler, tillsammans 1 954 790");
  expect(plain(trace?.rounding)).toBe("−22 468 400,00 kr delas med 1 000 000 och visas i miljoner kronor med en decimal: −22,5.");
});

test("a deviation is followed to the report's own cells, so that 20,4 − 22,1 = −1,8 can be understood", async () => {
  const { grids } = await understandSample("ludvika-gsn-2024-t2");
  const trace = traceCell(await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"), 6, 3, grids);
  expect(trace?.steps.map(({ text }) => text)).toEqual([
    "C7 Intäkter · Januari–april 2024 · Utfall: 20,4",
    "minus B7 Intäkter · Januari–april 2024 · Budget: 22,1",
  ]);
  expect(plain(trace?.rounding)).toContain("−1 766");
});

test("a text has nothing to follow", async () => {
  expect(traceCell(await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"), 0, 0, [])).toBeUndefined();
});

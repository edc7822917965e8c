import { measureInTable, measureKey, measureNamed, measureOfColumn } from "../../../src/core/followup/measure";
import type { Column, RecognisedTable } from "../../../src/core/recognise/table";

const round = { year: 2024, period: { from: "2024-01", to: "2024-04" } };
const column = (more: Partial<Column>): Column => ({ column: 0, role: "budget", header: [], ...more });
const keyOf = (more: Partial<Column>): string | undefined => {
  const measure = measureOfColumn(column(more), round);
  return measure && measureKey(measure);
};

test("a column's own months go before everything", () => {
  expect(keyOf({ period: { from: "2024-01", to: "2024-04" } })).toBe("budget 2024-01..2024-04");
});

test("a budget or forecast that names no months is the year's, an outcome the round's", () => {
  expect(keyOf({})).toBe("budget 2024-01..2024-12");
  expect(keyOf({ role: "forecast" })).toBe("forecast 2024-01..2024-12");
  expect(keyOf({ role: "actual" })).toBe("actual 2024-01..2024-04");
});

test("words for part of the year make a budget the period's", () => {
  expect(keyOf({ span: "period" })).toBe("budget 2024-01..2024-04");
});

test("an economic column counts as what its header says its amounts are", () => {
  expect(keyOf({ role: "income", measure: "forecast" })).toBe("forecast 2024-01..2024-12");
  expect(keyOf({ role: "deviation" })).toBeUndefined();
});

test("last year's outcome is of the same months", () => {
  expect(measureKey(measureNamed("previousActual", round))).toBe("actual 2023-01..2023-04");
  expect(measureKey(measureNamed("periodBudget", round))).toBe("budget 2024-01..2024-04");
});

test("months in columns add up to the period they lie in, unless a column repeats it", () => {
  const months = ["01", "02", "03", "04"].map((month, at) => column({ column: at, role: "actual", period: { from: `2024-${month}`, to: `2024-${month}` } }));
  const sum = column({ column: 4, role: "actual", period: round.period });
  const table = (columns: readonly Column[]): RecognisedTable => ({ columns }) as RecognisedTable;
  const keys = (columns: readonly Column[]): readonly (string | undefined)[] => columns.map((one) => { const measure = measureInTable(table(columns), one, round); return measure && measureKey(measure); });
  expect(new Set(keys(months))).toEqual(new Set(["actual 2024-01..2024-04"]));
  expect(keys([...months, sum]).filter((key) => key === "actual 2024-01..2024-04")).toHaveLength(1);
});

test("quarters add up to the period where they cover it, with months where they do not, and never to a part of it", () => {
  const half = { year: 2024, period: { from: "2024-01", to: "2024-06" } };
  const part = (from: string, to: string, at: number): Column => column({ column: at, role: "actual", period: { from: `2024-${from}`, to: `2024-${to}` } });
  const keys = (...columns: readonly Column[]): readonly string[] => columns.map((one) => { const measure = measureInTable({ columns } as RecognisedTable, one, half); return measure ? measureKey(measure).slice(-7) : ""; });
  expect(keys(part("01", "03", 0), part("04", "06", 1))).toEqual(["2024-06", "2024-06"]);
  expect(keys(part("01", "03", 0), part("04", "04", 1), part("05", "06", 2))).toEqual(["2024-06", "2024-06", "2024-06"]);
  expect(keys(part("01", "03", 0), part("04", "05", 1))).toEqual(["2024-03", "2024-05"]);
  expect(keys(part("05", "05", 0), part("06", "06", 1))).toEqual(["2024-05", "2024-06"]);
  expect(keys(part("01", "03", 0), part("04", "06", 1), part("01", "06", 2))).toEqual(["2024-03", "2024-06", "2024-06"]);
});

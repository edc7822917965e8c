import { wholeOfMonths } from "../../../src/core/recognise/whole-of-months";
import type { Column, ColumnRole } from "../../../src/core/recognise/table";

const month = (at: number, role: ColumnRole = "budget"): Column => {
  const name = `2025-${String(at).padStart(2, "0")}`;
  return { column: at, role, header: [name], period: { from: name, to: name } };
};
const whole = (months: readonly Column[]): Column | undefined => {
  const sum: Column = { column: 99, role: "sum", header: ["Totalt"], equation: { plus: months.map(({ column }) => column), minus: [] } };
  return wholeOfMonths([...months, sum]).at(-1);
};
const YEAR = Array.from({ length: 12 }, (_, at) => at + 1);

describe("the sum of months", () => {
  it("of a budget is the year's", () => {
    expect(whole(YEAR.map((at) => month(at)))).toMatchObject({ role: "budget", period: { from: "2025-01", to: "2025-12" }, span: "fullYear" });
  });

  it("of a part of the year is that part's", () => {
    expect(whole([1, 2, 3, 4].map((at) => month(at)))).toMatchObject({ role: "budget", period: { from: "2025-01", to: "2025-04" }, span: "period" });
  });

  it.each([
    ["an outcome, which its months tell", YEAR.map((at) => month(at, "actual"))],
    ["months with one missing", [1, 2, 4].map((at) => month(at))],
    ["budget and outcome together", [month(1), month(2), month(3, "actual")]],
    ["two columns only", [month(1), month(2)]],
  ])("is left a sum of %s", (_, months) => {
    expect(whole(months)?.role).toBe("sum");
  });
});

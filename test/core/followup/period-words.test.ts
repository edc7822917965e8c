import { capitalised, lastDay, periodInWords, yearMonth } from "../../../src/core/followup/period-words";

test("a period is written in months with an en dash, a year as helår", () => {
  expect(periodInWords({ from: "2024-01", to: "2024-04" })).toBe("januari\u2013april 2024");
  expect(periodInWords({ from: "2026-02", to: "2026-02" })).toBe("februari 2026");
  expect(periodInWords({ from: "2024-01", to: "2024-12" })).toBe("helår 2024");
  expect(periodInWords({ from: "2023-09", to: "2024-08" })).toBe("september 2023\u2013augusti 2024");
});

test("the last day of a period knows leap years", () => {
  expect(lastDay({ from: "2021-01", to: "2021-07" })).toBe("210731");
  expect(lastDay({ from: "2024-01", to: "2024-02" })).toBe("240229");
  expect(lastDay({ from: "2023-01", to: "2023-02" })).toBe("230228");
});

test("a period is named by its last month where the header is short", () => {
  expect(yearMonth({ from: "2023-01", to: "2023-08" })).toBe("202308");
  expect(capitalised("januari\u2013april 2024")).toBe("Januari\u2013april 2024");
});

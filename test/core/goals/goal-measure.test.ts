import { compareMeasures, measureOfNumber, readMeasure } from "../../../src/core/goals/goal-measure";
import type { ReadNumber } from "../../../src/core/money/parse-number";

function measure(cell: string | number): ReadNumber {
  const read = readMeasure(cell);
  if (read.kind !== "number") throw new Error(`${cell}: ${read.kind}`);
  return read;
}

test.each<[string | number, string | number, -1 | 0 | 1]>([
  ["-852 tkr", "0 tkr", -1],
  ["0,5 mnkr", "500 tkr", 0],
  ["72,25 %", "80 %", -1],
  [0.7225, "80 %", -1],
  [1.02, "100 %", 1],
  ["18 st", "15", 1],
  ["75 st.", "75 stycken", 0],
  [5, "0 %", 1],
])("%j beside %j compares as %d", (a, b, order) => {
  expect(compareMeasures(measure(a), measure(b))).toBe(order);
});

test.each<[string | number, string | number]>([
  [72.25, "80 %"],
  ["18 st", "15 dagar"],
  ["408 tkr", 500],
  ["408 tkr", "5 st"],
  ["8 st", "80 %"],
])("%j and %j are counted in different things, so neither is more", (a, b) => {
  expect(compareMeasures(measure(a), measure(b))).toBeUndefined();
});

test("a missing value, an answer and an unreadable text are told apart", () => {
  expect(readMeasure("ej mätt").kind).toBe("noValue");
  expect(readMeasure("Ja.")).toEqual({ kind: "answer", isYes: true });
  expect(readMeasure("cirka 5").kind).toBe("unreadable");
  expect(readMeasure("1.234").kind).toBe("ambiguous");
  expect(measureOfNumber(0.1).decimal).toEqual({ digits: 1n, scale: 1 });
});

import type { SelectionSummary } from "./chrome/status-bar";

const FIGURE = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** What Excel's status bar says of the selected cells, when more than one of them holds something. */
export function summariseSelection(values: readonly (string | number | boolean)[]): SelectionSummary | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (values.length < 2 || numbers.length === 0) return undefined;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { sum: FIGURE.format(sum), average: FIGURE.format(sum / numbers.length), count: FIGURE.format(values.length) };
}

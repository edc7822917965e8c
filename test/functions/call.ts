/** Calls a custom function as Excel does, and gives its answer with errors as plain text: "#VALUE! budget: …". */
import "./real-custom-functions";

export type ExcelArgument = unknown[][] | null;
export type CustomFunction = (...args: never[]) => unknown[][];

export function call(code: CustomFunction, ...args: readonly ExcelArgument[]): unknown[][] {
  try {
    return (code as unknown as (...args: readonly ExcelArgument[]) => unknown[][])(...args).map((row) => row.map(told));
  } catch (error) {
    return [[told(error)]];
  }
}

function told(cell: unknown): unknown {
  if (!(cell instanceof CustomFunctions.Error)) return cell;
  const { code, message } = cell as CustomFunctions.Error;
  return message ? `${code} ${message}` : code;
}

/** One scalar call. */
export function callOne(code: CustomFunction, ...values: readonly unknown[]): unknown {
  return call(code, ...values.map((value) => (value === undefined ? null : [[value]])))[0]?.[0];
}

/** A column of a sheet. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** What a custom function answers when it cannot give a value: Excel's code and a Swedish text that says what to do. */

/** The codes that Excel lets a custom function return; it shows a text of ours only with the first two. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

export interface FunctionError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** One cell of an answer. */
export type CellAnswer = number | string | FunctionError;

/** #VALUE!: the argument cannot be used as it stands. */
export function refuse(argument: string, text: string): FunctionError {
  return { code: "#VALUE!", message: `${argument}: ${text}` };
}

/** #N/A: there is no value, and none can be made up. */
export function noValue(argument: string, text: string): FunctionError {
  return { code: "#N/A", message: `${argument}: ${text}` };
}

export const DIVISION_BY_ZERO: FunctionError = { code: "#DIV/0!", message: "" };

export function isError(answer: unknown): answer is FunctionError {
  return typeof answer === "object" && answer !== null && "code" in answer && "message" in answer;
}

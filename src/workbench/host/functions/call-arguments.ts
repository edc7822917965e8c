/** The arguments of a formula as Excel hands them to an add-in's function; undefined result means "not called, the cell shows this error". */
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject, ArrayValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, FunctionParameter } from "./metadata";

export type BlankArgument = 0 | null | "";
type Plain = string | number | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };
export type Argument = Plain | Plain[][] | (Plain | Plain[][])[];

export interface CallRules {
  readonly blank: BlankArgument;
  readonly takesErrors: boolean;
}

export function callArguments(values: readonly BaseValueObject[], metadata: FunctionMetadata, rules: CallRules): { args: Argument[] } | { error: string } {
  const { parameters } = metadata;
  const args: Argument[] = [];
  try {
    parameters.forEach((parameter, at) => {
      if (parameter.repeating) args.push(values.slice(at).map((value) => argument(value, parameter, rules)));
      else args.push(values[at] === undefined ? missing(parameter) : argument(values[at], parameter, rules));
    });
    const last = parameters[parameters.length - 1];
    if (values.length > parameters.length && !last?.repeating) throw new NotCalled("#VALUE!");
    return { args };
  } catch (refusal) {
    if (refusal instanceof NotCalled) return { error: refusal.code };
    throw refusal;
  }
}

class NotCalled extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function missing(parameter: FunctionParameter): null {
  if (!parameter.optional) throw new NotCalled("#VALUE!");
  return null;
}

function argument(value: BaseValueObject, parameter: FunctionParameter, rules: CallRules): Plain | Plain[][] {
  if (parameter.dimensionality === "matrix") {
    if (!value.isArray()) return [[plain(value, parameter, rules)]];
    const array = value as ArrayValueObject;
    return Array.from({ length: array.getRowCount() }, (_, row) => Array.from({ length: array.getColumnCount() }, (_cell, column) => plain(array.get(row, column), parameter, rules)));
  }
  if (!value.isArray()) return plain(value, parameter, rules);
  const array = value as ArrayValueObject;
  if (array.getRowCount() * array.getColumnCount() !== 1) throw new NotCalled("#VALUE!");
  return plain(array.get(0, 0), parameter, rules);
}

/** Numbers, texts and booleans are converted as the parameter's type says; "any" is handed over as it is. */
function plain(value: Nullable<BaseValueObject>, { type }: FunctionParameter, rules: CallRules): Plain {
  if (!value || value.isNull()) return type === "number" ? 0 : type === "string" ? "" : type === "boolean" ? false : rules.blank;
  if (value.isError()) {
    const code = String((value as unknown as { getErrorType(): string }).getErrorType());
    if (!rules.takesErrors || (type !== undefined && type !== "any")) throw new NotCalled(code);
    return { type: "CustomFunctionError", code };
  }
  const raw = value.getValue();
  const given = value.isBoolean() ? raw === true || raw === 1 : raw;
  if (type === "number") return asNumber(given);
  if (type === "string") return typeof given === "boolean" ? (given ? "TRUE" : "FALSE") : String(given);
  if (type === "boolean") return typeof given === "string" ? asTruth(given) : Boolean(given);
  return given as Plain;
}

function asNumber(given: unknown): number {
  if (typeof given === "boolean") return given ? 1 : 0;
  const number = typeof given === "string" && given.trim() !== "" ? Number(given.replace(/\s/g, "").replace(",", ".")) : given;
  if (typeof number !== "number" || Number.isNaN(number)) throw new NotCalled("#VALUE!");
  return number;
}

function asTruth(given: string): boolean {
  const word = given.toUpperCase();
  if (word === "TRUE" || word === "SANT") return true;
  if (word === "FALSE" || word === "FALSKT") return false;
  throw new NotCalled("#VALUE!");
}

/** Arguments come as JSON from outside: each is checked before it is used. */
import type { Json } from "./host-object";
import { refuse } from "./api-error";

export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return refuse("InvalidArgument");
}

export function asNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return refuse("InvalidArgument");
}

export function asCount(value: unknown): number {
  const number = asNumber(value);
  return Number.isInteger(number) ? number : refuse("InvalidArgument");
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  return refuse("InvalidArgument");
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (value && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse("InvalidArgument");
}

export function isOneOf<T extends string>(value: unknown, choices: readonly T[]): value is T {
  return choices.includes(value as T);
}

export function asChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  return isOneOf(value, choices) ? value : refuse("InvalidArgument");
}

/** A matrix of the range's own shape, or one value for all its cells. */
export function asMatrix(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = Array.from({ length: columns }, () => value);
    return Array.from({ length: rows }, () => row);
  }
  const matrix = value as readonly unknown[];
  if (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== columns)) {
    refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return matrix as readonly (readonly unknown[])[];
}

export function asJson(value: unknown): Json {
  return value as Json;
}

/** Whether what was read from a workbook or a file is a set of named values, and not a list or a bare value. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

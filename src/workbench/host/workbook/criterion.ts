/** A criterion of SUMIFS and its kin, as Excel reads it: 5, ">=3000", "intäkt*", "<>", "". */
import type { CellValue } from "./cell-value";

export type Criterion = (value: CellValue) => boolean;

export function criterion(wanted: CellValue): Criterion {
  if (typeof wanted === "number") return (value) => numberOf(value) === wanted;
  if (typeof wanted === "boolean") return (value) => value === wanted;
  const match = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted);
  const [operator, operand] = [match?.[1], match?.[2] ?? ""];
  if (operator === "<>") {
    const same = operand === "" ? isBlank : equalTo(operand);
    return (value) => !same(value);
  }
  if (operator === "=" && operand === "") return isBlank;
  if (operator === undefined || operator === "=") return operand === "" ? isBlank : equalTo(operand);
  return comparison(operator, operand);
}

function isBlank(value: CellValue): boolean {
  return value === "";
}

/** Text that is a number equals the number, and both kinds of cells hold it. */
function numberOf(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "" || !/^[-+]?[\d.]+(?:e[-+]?\d+)?%?$/i.test(value.trim())) return undefined;
  const number = Number(value.trim().replace("%", ""));
  return Number.isNaN(number) ? undefined : number / (value.includes("%") ? 100 : 1);
}

function equalTo(operand: string): Criterion {
  const number = numberOf(operand);
  if (number !== undefined) return (value) => numberOf(value) === number;
  if (/^(?:true|false)$/i.test(operand)) return (value) => value === (operand.toLowerCase() === "true");
  const lower = operand.toLowerCase();
  if (!/[*?~]/.test(operand)) return (value) => typeof value === "string" && value.toLowerCase() === lower;
  const pattern = wildcard(lower);
  return (value) => typeof value === "string" && value !== "" && pattern.test(value.toLowerCase());
}

/** "*" any text, "?" any letter, "~" takes the next one as it is. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_, plain?: string, wild?: string, special?: string) =>
    plain !== undefined ? `\\${plain}` : wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${special ?? ""}`,
  );
  return new RegExp(`^${source}$`);
}

function comparison(operator: string, operand: string): Criterion {
  const number = numberOf(operand);
  const holds = (order: number): boolean => (operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0);
  if (number !== undefined) return (value) => typeof value === "number" && holds(value - number);
  const lower = operand.toLowerCase();
  return (value) => typeof value === "string" && value !== "" && holds(value.toLowerCase().localeCompare(lower, "sv"));
}

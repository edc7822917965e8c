/** What one rule sees in drawn sheets that pass through the real reading, in a form that laws can be read from. */
import type { Finding } from "../../../src/core/rules/finding";
import type { Example, Rule } from "../../../src/core/rules/rule";
import { runExample } from "../../../src/core/rules/run-example";
import { areaAddress, cellAddress } from "../../../src/core/sheet/address";
import type { CellChange } from "../../../src/core/sheet/cell-change";

export interface Seen extends Pick<Finding, "severity" | "class" | "message" | "advice"> {
  readonly difference: number | undefined;
  readonly at: string;
  readonly related: readonly string[];
  /** "C5 = 105". */
  readonly fix: readonly string[];
  /** The numbers and cells of the message and of the advice, in order, without their words. */
  readonly told: string;
}

/** `sheets` is a drawing per sheet name. */
export function seenBy(rule: Rule, sheets: Readonly<Record<string, string>>, settings: Pick<Example, "round" | "policy"> = {}): Seen[] {
  const drawn = Object.entries(sheets).map(([name, drawing]) => ({ name, drawing }));
  return runExample(rule, { shows: "", sheets: drawn, ...settings }).findings.map(({ severity, class: kind, difference, message, advice, at, related, fix = [] }) => ({
    severity, class: kind, difference, message, advice,
    at: place(at), related: related.map(place), fix: fix.map(showChange), told: figuresIn(`${message} ${advice}`),
  }));
}

/** "error Drift!C5"; "error? Drift!C5" where it is only asked. */
export function saidBy(...from: Parameters<typeof seenBy>): string[] {
  return seenBy(...from).map(({ severity, class: kind, at }) => `${kind}${severity === "question" && kind !== "question" ? "?" : ""} ${at}`);
}

function place({ sheet, area }: Finding["at"]): string {
  return `${sheet}!${areaAddress(area)}`;
}

function showChange({ row, column, after }: CellChange): string {
  const content = after === null ? "" : "formula" in after ? after.formula : "number" in after ? after.number : after.text;
  return `${cellAddress(row, column)} = ${content}`;
}

/** Numbers with their no-break spaces as plain ones, and cell addresses. */
function figuresIn(text: string): string {
  return [...text.matchAll(/(?<![\p{L}\d])(?:[A-Z]{1,2}\d+|[−-]?\d[\d\u00A0]*(?:[.,]\d+)*)(?:\u00A0%)?/gu)].map(([figure]) => figure.replaceAll("\u00A0", " ").trim()).join(" ");
}

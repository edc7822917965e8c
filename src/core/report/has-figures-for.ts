/** Tells whether the workbook has what a table of a report needs. */
import { deviationPair } from "./deviation-pair";
import type { FollowUp } from "../followup/follow-up";
import { fullYear, isSamePeriod, measureKey, measureNamed } from "../followup/measure";
import { allocationOf } from "../followup/allocation";
import { recordTables } from "./record-tables";
import { viewForBlock } from "./view-for-block";
import { isSelected } from "./select-lines";
import type { Block, InvestmentBlock, OperatingBlock } from "./template";

export function hasFiguresFor(block: Block, followUp: FollowUp): boolean {
  const { year, period } = followUp.round;
  const isWholeYear = year > 0 && isSamePeriod(period, fullYear(year));
  if ((block.isFullYear && !isWholeYear) || (block.isPartOfYear && isWholeYear)) return false;
  switch (block.kind) {
    case "operating": return hasOperating(block, followUp);
    case "investments": return hasInvestments(block, followUp);
    case "records": return recordTables(block, followUp).some(({ columns }) => (block.needs ?? []).every((role) => columns.some((column) => column.role === role)));
    case "frame": return followUp.frame !== undefined;
    case "allocation": return allocationOf(followUp) !== undefined;
    case "deviations": return hasDeviations(block.of, followUp);
    case "sentences": return block.of === "investments" ? followUp.investments.some(({ parts }) => parts.actual ?? parts.forecast) : hasDeviations(block.of, followUp);
  }
}

/** Every column that is not optional has an amount somewhere, and every row of lines that sums need can be told apart. */
function hasOperating(block: OperatingBlock, whole: FollowUp): boolean {
  const followUp = viewForBlock(block, whole);
  const held = new Set(followUp.operating.flatMap(({ cells }) => cells.map(({ measure }) => measureKey(measure))));
  const hasColumns = block.columns.every((column) => {
    if (column.kind !== "measure" || column.isOptional) return true;
    const measure = measureNamed(column.measure, followUp.round);
    return held.has(measureKey(measure));
  });
  const hasAny = block.needsAny?.some((name) => held.has(measureKey(measureNamed(name, followUp.round)))) ?? true;
  return hasColumns && hasAny && hasParts(block, followUp);
}

/** A table by verksamhet or member needs two of them; one that tells income from cost needs lines that do. */
function hasParts(block: OperatingBlock, { operating }: FollowUp): boolean {
  const ofLines = block.rows.filter((row) => row.kind !== "sum");
  const required = ofLines.filter(({ isOptional }) => !isOptional);
  return block.rows.every((row) => {
    if (row.isOptional || row.kind === "sum") return true;
    const own = operating.filter((line) => isSelected(line, row.kind === "each" ? row.select ?? {} : row.select));
    if (row.kind === "each" && row.of === "activity") return own.some(({ activity }) => activity !== undefined);
    if (row.kind === "each" && row.of === "member") return own.some(({ member }) => member !== undefined);
    return row.kind === "each" ? own.length > 0 : true;
  }) && operating.some((line) => (required.length > 0 ? required : ofLines).some((row) => isSelected(line, row.select ?? {})));
}

function hasInvestments(block: InvestmentBlock, { investments }: FollowUp): boolean {
  if (block.rows.kind === "owners" && !investments.some(({ owner }) => owner !== undefined)) return false;
  return investments.length > 0 && block.columns.every((column) => column.kind !== "amount" || column.isOptional || investments.some(({ parts }) => parts[column.role]));
}

function hasDeviations(of: "period" | "forecast", followUp: FollowUp): boolean {
  const [said, against] = deviationPair(of);
  const held = new Set(followUp.operating.flatMap(({ cells }) => cells.map(({ measure }) => measureKey(measure))));
  return [said, against].every((name) => held.has(measureKey(measureNamed(name, followUp.round))));
}

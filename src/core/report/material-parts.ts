/** Väsentliga avvikelser: income and cost of each part that miss the budget by more than the committee lets pass in silence. */
import { figureOfLines } from "../followup/figure-of-lines";
import type { FollowUp } from "../followup/follow-up";
import { measureNamed } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import { amountOfKronor } from "../money/amount";
import { isMaterial } from "../rules/is-material";
import type { Policy } from "../policy/policy";
import { deviationPair } from "./deviation-pair";
import { signed } from "./filled-cell";
import { partOf } from "./select-lines";

export type DeviationOf = "period" | "forecast";

export interface MaterialPart {
  readonly label: string;
  readonly lines: readonly OperatingLine[];
}

export function materialParts(followUp: FollowUp, of: DeviationOf, { material }: Pick<Policy, "material">): readonly MaterialPart[] {
  // Without any forecast, say, nothing has been compared: a whole budget is no deviation.
  if (pairOf(answeredFor(followUp), of, followUp).some((kronor) => kronor.length === 0)) return [];
  return partsOf(followUp).filter(({ lines }) => {
    const [budget] = pairOf(lines, of, followUp);
    return isMaterial(amountOfKronor(deviationOf(lines, of, followUp)) / 100, amountOfKronor(budget) / 100, material);
  });
}

/** Kronor: budget, then outcome or forecast. */
export function pairOf(lines: readonly OperatingLine[], of: DeviationOf, { round }: FollowUp): readonly [readonly number[], readonly number[]] {
  const [said, against] = deviationPair(of);
  const kronorOf = (name: typeof said): readonly number[] => figureOfLines(lines, measureNamed(name, round))?.kronor ?? [];
  return [kronorOf(against), kronorOf(said)];
}

/** Kronor, better plus. */
export function deviationOf(lines: readonly OperatingLine[], of: DeviationOf, followUp: FollowUp): readonly number[] {
  const [budget, outcome] = pairOf(lines, of, followUp);
  return [...outcome, ...signed(budget, -1)];
}

/** Kommunbidrag and the like is given, not earned: it deviates from nothing that the committee answers for. */
export function answeredFor({ operating }: FollowUp): readonly OperatingLine[] {
  return operating.filter(({ side }) => side !== "contribution");
}

/** Income and cost apart: together they would hide each other. */
function partsOf(followUp: FollowUp): readonly MaterialPart[] {
  const labelOf = partLabels(followUp);
  const parts = new Map<string, OperatingLine[]>();
  for (const line of answeredFor(followUp)) parts.set(labelOf(line), [...(parts.get(labelOf(line)) ?? []), line]);
  return [...parts].map(([label, lines]) => ({ label, lines }));
}

/** What the reports call the part that a line belongs to. */
export function partLabels({ operating }: FollowUp): (line: OperatingLine) => string {
  const division = operating.some(({ activity }) => activity !== undefined) ? "activity" : "reportRow";
  const sides: Readonly<Record<string, string>> = division === "activity" ? { income: ", intäkter", cost: ", kostnader" } : {};
  return (line) => {
    const name = partOf(line, division) ?? "Övrigt";
    const side = sides[line.side] ?? "";
    // The sheet's own row may say it already: "Utbildning, intäkter".
    return name.toLowerCase().endsWith(side) ? name : `${name}${side}`;
  };
}

/** Iakttagelserna i grupper: those that one cell would explain stand together, the others under the rule that saw them. */
import { areaAddress } from "../sheet/address";
import type { Finding, Place } from "./finding";

export interface FindingGroup {
  readonly key: string;
  /** The rule of the group's findings; of a group with a cause, the first one's. */
  readonly rule: string;
  /** The cell that would explain them all. */
  readonly cause?: Place;
  readonly findings: readonly Finding[];
}

/** In the order that they came; a lone finding with a cause stands under its rule like any other. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCause = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = causeKey(finding);
    if (key !== undefined) byCause.set(key, [...(byCause.get(key) ?? []), finding]);
  }
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    // What else is said of the guilty cell itself belongs with it.
    const cause = causeKey(finding) ?? (byCause.has(keyOf(finding.at)) ? keyOf(finding.at) : undefined);
    const isShared = cause !== undefined && (byCause.get(cause)?.length ?? 0) > 1;
    const key = isShared ? cause : finding.rule;
    const former = groups.get(key);
    groups.set(key, { key, rule: former?.rule ?? finding.rule, ...(isShared ? { cause: finding.cause ?? finding.at } : {}), findings: [...(former?.findings ?? []), finding] });
  }
  return [...groups.values()];
}

function causeKey({ cause }: Finding): string | undefined {
  return cause && keyOf(cause);
}

function keyOf({ sheet, area }: Place): string {
  return `${sheet}!${areaAddress(area)}`;
}

/** Findings with one cause: the same difference in two checks that share one cell points at that cell. */
import { areaAddress } from "../sheet/address";
import type { Finding, Place } from "./finding";

export function linkFindings(findings: readonly Finding[]): readonly Finding[] {
  const linked = new Map<Finding, Finding>();
  const candidates = findings.filter(isArithmetic);
  for (const group of groupByDifference(candidates)) {
    for (const [finding, cause, other] of pairsWithOneCell(group)) linked.set(finding, withCause(finding, cause, other));
    for (const [finding, other] of cancellingPairs(group)) if (!linked.has(finding)) linked.set(finding, withCancelling(finding, other));
  }
  return findings.map((finding) => linked.get(finding) ?? finding);
}

function isArithmetic(finding: Finding): boolean {
  return finding.difference !== undefined && finding.difference !== 0 && (finding.severity === "error" || finding.severity === "warning");
}

function groupByDifference(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = Math.abs(finding.difference ?? 0).toPrecision(9);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function pairsWithOneCell(group: readonly Finding[]): (readonly [Finding, Place, Finding])[] {
  return group.flatMap((finding) => {
    for (const other of group) {
      if (other === finding) continue;
      const shared = sharedPlaces(finding, other);
      const cause = shared.length === 1 ? shared[0] : undefined;
      if (cause) return [[finding, cause, other] as const];
    }
    return [];
  });
}

/** The single cells that both findings speak of. */
function sharedPlaces(a: Finding, b: Finding): Place[] {
  const shared = new Map<string, Place>();
  for (const one of placesOf(a)) {
    for (const other of placesOf(b)) {
      const cell = commonCell(one, other);
      if (cell) shared.set(areaAddress(cell.area), cell);
    }
  }
  return [...shared.values()];
}

function placesOf(finding: Finding): readonly Place[] {
  return [finding.at, ...finding.related];
}

function commonCell(a: Place, b: Place): Place | undefined {
  if (a.sheet !== b.sheet) return undefined;
  const top = Math.max(a.area.top, b.area.top);
  const left = Math.max(a.area.left, b.area.left);
  const isOneCell = top === Math.min(a.area.bottom, b.area.bottom) && left === Math.min(a.area.right, b.area.right);
  return isOneCell ? { sheet: a.sheet, area: { top, left, bottom: top, right: left } } : undefined;
}

function withCause(finding: Finding, cause: Place, other: Finding): Finding {
  const address = areaAddress(cause.area);
  const text = `Samma differens finns i ${areaAddress(other.at.area)}; båda förklaras om ${address} är fel.`;
  return { ...finding, cause, advice: `${finding.advice} ${text}` };
}

/** Two errors in one column that take each other out, so that the total still ties. */
function cancellingPairs(group: readonly Finding[]): (readonly [Finding, Finding])[] {
  return group.flatMap((finding) => {
    const other = group.find(
      ({ at, difference, rule }) =>
        rule === finding.rule && at.sheet === finding.at.sheet && at.area.left === finding.at.area.left &&
        (difference ?? 0) === -(finding.difference ?? 0),
    );
    return other ? [[finding, other] as const] : [];
  });
}

function withCancelling(finding: Finding, other: Finding): Finding {
  const text = `Felen i ${areaAddress(finding.at.area)} och ${areaAddress(other.at.area)} tar ut varandra, så att summan ändå stämmer.`;
  return { ...finding, advice: `${finding.advice} ${text}`, related: [...finding.related, other.at] };
}

/** Findings with one cause: the same difference in two checks that share one cell points at that cell. */
import { areaAddress, isInside, parseArea, type Area } from "../sheet/address";
import { formulaAt, type Grid } from "../sheet/grid";
import type { Finding, Place } from "./finding";

export function linkFindings(findings: readonly Finding[], grids: ReadonlyMap<string, Grid> = new Map()): readonly Finding[] {
  const linked = new Map<Finding, Finding>();
  const candidates = findings.filter(isArithmetic);
  for (const group of groupByDifference(candidates)) {
    for (const [finding, cause, other] of pairsWithOneCell(group)) linked.set(finding, withCause(finding, cause, other));
    for (const finding of group) {
      const known = linked.has(finding) ? [] : group.flatMap((other) => linked.get(other) ?? []).filter(({ cause }) => cause && inherits(finding, cause, grids));
      const heir = known.find(({ at, cause }) => cause && isSamePlace(at, cause)) ?? known[0];
      if (heir?.cause) linked.set(finding, withCause(finding, heir.cause, heir));
    }
    for (const finding of group) {
      const root = linked.has(finding) ? undefined : rootOf(finding, group, grids);
      if (!root) continue;
      linked.set(finding, withCause(finding, root.at, root));
      if (!linked.has(root)) linked.set(root, { ...root, cause: root.at });
    }
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
      if (cell) shared.set(`${cell.sheet}!${areaAddress(cell.area)}`, cell);
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

/** The finding whose own cell this one is calculated from, and that is calculated from none of the others. */
function rootOf(finding: Finding, group: readonly Finding[], grids: ReadonlyMap<string, Grid>): Finding | undefined {
  const above = (each: Finding): readonly Finding[] => group.filter((other) => other !== each && isOneCell(other.at) && inherits(each, other.at, grids));
  return above(finding).find((other) => above(other).length === 0);
}

function isOneCell({ area }: Place): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** A figure that is calculated from the guilty cell is off by as much. */
function inherits(finding: Finding, cause: Place, grids: ReadonlyMap<string, Grid>): boolean {
  const { top: row, left: column } = cause.area;
  const grid = grids.get(cause.sheet);
  if (!grid) return false;
  const seen = new Set<string>();
  const reaches = ({ top, left }: Area, depth: number): boolean => {
    const formula = formulaAt(grid, top, left);
    if (formula === undefined || depth > DEEPEST || seen.has(`${top},${left}`)) return false;
    seen.add(`${top},${left}`);
    const areas = [...formula.matchAll(OWN_CELLS)].flatMap(([text]) => parseArea(text) ?? []);
    return areas.some((area) => isInside(area, row, column) || (area.top === area.bottom && area.left === area.right && reaches(area, depth + 1)));
  };
  return placesOf(finding).some(({ sheet, area }) => sheet === cause.sheet && isOneCell({ sheet, area }) && reaches(area, 0));
}

const DEEPEST = 4;
const OWN_CELLS = /(?<![A-Za-z0-9_.'!])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gu;

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && areaAddress(a.area) === areaAddress(b.area);
}

/** The cell as the finding's reader needs it: with its sheet, where that is another than the finding's own. */
function sayPlace({ sheet, area }: Place, { at }: Finding): string {
  return sheet === at.sheet ? areaAddress(area) : `${areaAddress(area)} på bladet ”${sheet}”`;
}

function withCause({ fix, ...finding }: Finding, cause: Place, other: Finding): Finding {
  const [own, guilty, also] = [finding.at, cause, other.at].map((place) => sayPlace(place, finding));
  // The guilty cell has a finding of its own: what it says goes first, and this one may then be right as it stands.
  if (!isSamePlace(finding.at, cause) && isSamePlace(other.at, cause)) return { ...finding, cause, advice: `Rätta ${guilty} först: samma differens finns där, och ${own} stämmer när ${guilty} är rätt.` };
  const text = `Samma differens finns i ${also}; båda förklaras om ${guilty} är fel.`;
  return { ...finding, ...(fix ? { fix } : {}), cause, advice: `${finding.advice} ${text}` };
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

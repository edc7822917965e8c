/** Ett kort märke för siffrorna bakom en iakttagelse, så att man ser om de har ändrats sedan den godtogs. */
import { valueAt, type Grid } from "../sheet/grid";
import type { Finding, Place } from "./finding";

/**
 * What the finding was about, without where it stood: a row inserted above changes nothing, a changed figure does. The row's
 * own label is part of it, so that two rows with the same figures are told apart.
 */
export function figuresFingerprint(finding: Finding, grids: readonly Grid[]): string {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const figures = [finding.at, ...finding.related].map((place) => valuesIn(place, bySheet.get(place.sheet)));
  const label = labelOf(finding.at, bySheet.get(finding.at.sheet));
  return hash(JSON.stringify([finding.rule, finding.class, finding.difference ?? 0, finding.arithmetic ?? "", label, figures]));
}

function valuesIn({ area }: Place, grid: Grid | undefined): readonly unknown[] {
  if (!grid) return [];
  const values: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(valueAt(grid, row, column));
  }
  return values;
}

/** The first text of the row. */
function labelOf({ area }: Place, grid: Grid | undefined): string {
  const cells = grid?.values[area.top - grid.area.top] ?? [];
  return String(cells.find((value) => typeof value === "string" && value.trim() !== "") ?? "");
}

/** FNV-1a over 53 bits, as text: an accident must be seen, not an enemy. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b) ^ (low >>> 13);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

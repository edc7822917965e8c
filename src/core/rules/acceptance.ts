/** Godta med motivering: a finding that the user lets stand, with a reason and a date, for as long as the figures stand too. */
import { areaAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Acceptance, Finding } from "./finding";
import { figuresFingerprint } from "./figures-fingerprint";

export interface Judgement {
  /** As they came, those that have been accepted with their acceptance. */
  readonly findings: readonly Finding[];
  /** Acceptances whose figures have changed, or whose finding is gone: told, and forgotten the next time something is kept. */
  readonly lapsed: readonly Acceptance[];
}

export function acceptFinding(finding: Finding, grids: readonly Grid[], reason: string, accepted: string): Acceptance {
  return { rule: finding.rule, sheet: finding.at.sheet, address: areaAddress(finding.at.area), figures: figuresFingerprint(finding, grids), reason: reason.trim(), accepted };
}

/** Each acceptance answers for one finding; of several that fit, the one at the same address first. */
export function applyAcceptances(findings: readonly Finding[], acceptances: readonly Acceptance[], grids: readonly Grid[]): Judgement {
  const left = new Set(acceptances);
  const marks = findings.map((finding) => (acceptances.some(({ rule }) => rule === finding.rule) ? figuresFingerprint(finding, grids) : ""));
  const answers = new Map<Finding, Acceptance>();
  for (const isHere of [true, false]) {
    findings.forEach((finding, index) => {
      if (answers.has(finding)) return;
      const fitting = [...left].find((each) => each.rule === finding.rule && each.figures === marks[index] && (!isHere || isSamePlace(each, finding)));
      if (!fitting) return;
      left.delete(fitting);
      answers.set(finding, fitting);
    });
  }
  const judged = findings.map((finding): Finding => {
    const acceptance = answers.get(finding);
    return acceptance ? { ...finding, acceptance } : finding;
  });
  return { findings: judged, lapsed: [...left] };
}

function isSamePlace({ sheet, address }: Acceptance, { at }: Finding): boolean {
  return sheet === at.sheet && address === areaAddress(at.area);
}

/** Reads what the settings hold; anything that is not an acceptance is left out. */
export function readAcceptances(stored: unknown): readonly Acceptance[] {
  return Array.isArray(stored) ? stored.filter(isAcceptance) : [];
}

function isAcceptance(entry: unknown): entry is Acceptance {
  if (typeof entry !== "object" || entry === null) return false;
  const fields = entry as Record<string, unknown>;
  return ["rule", "sheet", "address", "figures", "reason", "accepted"].every((name) => typeof fields[name] === "string");
}

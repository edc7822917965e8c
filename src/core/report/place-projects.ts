/** Which rows an investment table has: its projects, each owner's subtotal, and the total. */
import type { InvestmentLine } from "../followup/investment-line";
import type { InvestmentBlock } from "./template";

export interface PlacedProject {
  readonly label: string;
  readonly lines: readonly InvestmentLine[];
  /** Positions of the rows that a sum adds; undefined for a project. */
  readonly adds?: readonly number[];
}

export function placeProjects({ rows }: InvestmentBlock, lines: readonly InvestmentLine[]): readonly PlacedProject[] {
  if (rows.kind === "total") return [{ label: rows.label ?? "", lines }];
  const projects = (own: readonly InvestmentLine[]): PlacedProject[] => own.map((line) => ({ label: line.project, lines: [line] }));
  if (rows.kind === "projects") {
    return [...projects(lines), { label: rows.totalLabel, lines, adds: lines.map((_, at) => at) }];
  }
  const placed: PlacedProject[] = [];
  for (const owner of new Set(lines.map((line) => line.owner ?? ""))) {
    const own = lines.filter((line) => (line.owner ?? "") === owner);
    const from = placed.length;
    placed.push(...projects(own));
    placed.push({ label: rows.subtotalLabel.replace("{owner}", ownerWord(owner)), lines: own, adds: own.map((_, at) => from + at) });
  }
  const subtotals = placed.flatMap(({ adds }, at) => (adds ? [at] : []));
  return [...placed, { label: rows.totalLabel, lines, adds: subtotals }];
}

/** "Gemensamt" becomes "gemensamma" in "S:a investeringar gemensamma"; a municipality keeps its name. */
function ownerWord(owner: string): string {
  if (owner === "") return "utan ägare";
  return /^gemensam/iu.test(owner) ? "gemensamma" : owner;
}

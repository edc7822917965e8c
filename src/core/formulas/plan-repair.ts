/**
 * Reparera formler: a formula typed, or opened, before the add-in was there shows #NAMN? for ever; only writing it anew helps
 * (OfficeDev/office-js#6611). The same formula is written again, under the names that Excel knows.
 */
import { valueAt, type Grid } from "../sheet/grid";
import type { FormulaChange, FormulaLeft, FormulaPlan } from "./formula-change";
import { OWN_FUNCTIONS } from "./own-functions";
import { ownFormulas } from "./own-formulas";

export function planRepair(grids: readonly Grid[]): FormulaPlan {
  const changes: FormulaChange[] = [];
  const left: FormulaLeft[] = [];
  for (const own of ownFormulas(grids)) {
    const { grid, row, column, formula } = own;
    const after = underKnownNames(formula);
    if (after === formula && valueAt(grid, row, column) !== "#NAME?") continue;
    const place = { sheet: grid.sheet, area: { top: row, left: column, bottom: row, right: column }, before: formula };
    if (grid.isProtected) left.push({ ...place, reason: `Bladet ${grid.sheet} är skyddat. Ta bort skyddet och reparera igen.` });
    else changes.push({ ...place, after: [[after]], edit: { kind: "write", sheet: grid.sheet, area: place.area, cells: [[{ formula: after }]] } });
  }
  return { changes, left };
}

/** Nested calls too, so the whole text is gone through, texts and sheet names excepted. */
function underKnownNames(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:\[\d+\]!)?_xldudf_(?<name>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu, (whole: string, name: string | undefined) => {
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    return OWN_FUNCTIONS[upper] ?? (Object.values(OWN_FUNCTIONS).includes(upper) ? upper : whole);
  });
}


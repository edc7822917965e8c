/** "Reparera formler" and "Ersätt med värden", first half: what would be written, for the user to see. Writes nothing. */
import type { FormulaPlan } from "../core/formulas/formula-change";
import { planRepair } from "../core/formulas/plan-repair";
import { planReplacement } from "../core/formulas/plan-replacement";
import type { Attempt } from "../core/problem";
import { readWorkbook } from "../excel/read-workbook";
import type { Run } from "./run";

export type FormulaTask = "repair" | "replace";

export async function previewFormulas(task: FormulaTask, run: Run = {}): Promise<Attempt<FormulaPlan>> {
  const read = await readWorkbook({ signal: run.signal, onWaiting: run.onProgress });
  if (!read.ok) return read;
  const { grids } = read.value;
  return { ok: true, value: task === "repair" ? planRepair(grids) : planReplacement(grids) };
}

/** "Infoga i markerad cell": writes one of our functions on the selected rows, with its cells from the recognised table. Only in empty cells. */
import { planInsertion, type InsertionPlan, type Selection } from "../core/formulas/plan-insertion";
import type { Attempt, Problem } from "../core/problem";
import { areaAddress } from "../core/sheet/address";
import { applyEdits, type WrittenArea } from "../excel/apply-edits";
import { readSelection } from "../excel/read-selection";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { Run } from "./run";

/** What the user chose among several pairs of columns, and for which cells the choice was offered. */
export interface InsertionChoice extends Selection {
  readonly about: string;
}

export type InsertionAnswer =
  | { readonly kind: "inserted"; readonly place: Selection; readonly about: string; readonly count: number }
  | { readonly kind: "choose"; readonly place: Selection; readonly choices: readonly string[] };

/** The selection is read last, so that what is written over is what stood there a moment before writing: nothing. */
export async function insertFunction(functionId: string, choice: InsertionChoice | undefined, run: Run = {}): Promise<Attempt<InsertionAnswer>> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const selected = await readSelection({ signal: run.signal, onWaiting: run.onProgress });
  if (!selected.ok) return selected;
  const { sheet, area, isEmpty } = selected.value;
  const place = { sheet, area };
  if (choice && !isSamePlace(choice, place)) return failed("changedSincePreview", `Markeringen är nu ${sheet}, ${areaAddress(area)}. Markera ${areaAddress(choice.area)} på ${choice.sheet} igen, eller infoga på nytt.`);
  const plan = planInsertion({ functionId, reading: opened.value.reading, grids: opened.value.sources, selection: place, choice: choice?.about });
  if (plan.kind === "problem") return { ok: false, problem: plan.problem };
  if (!isEmpty) return failed("wrongSelection", `${sheet}, ${areaAddress(area)} är inte tom, och inget skrivs över. Markera tomma celler och infoga igen.`);
  if (plan.kind === "choose") return { ok: true, value: { kind: "choose", place, choices: plan.choices } };
  return write(plan, place, opened.value, run);
}

function isSamePlace(a: Selection, b: Selection): boolean {
  return a.sheet === b.sheet && areaAddress(a.area) === areaAddress(b.area);
}

async function write(plan: Extract<InsertionPlan, { kind: "insert" }>, place: Selection, { contents }: OpenWorkbook, run: Run): Promise<Attempt<InsertionAnswer>> {
  const { about, formulas, edits, restore } = plan;
  const readBack = formulas.map(({ row, column }) => ({ sheet: place.sheet, area: { top: row, left: column, bottom: row, right: column } }));
  const options = { before: contents.sheets, onWaiting: run.onProgress, onWriting: run.onWriting };
  const applied = await applyEdits(edits, { ...options, restore, readBack });
  if (!applied.ok) return applied;
  if (!applied.value.some(isUnknown)) return { ok: true, value: { kind: "inserted", place, about, count: formulas.length } };
  const restored = await applyEdits(restore, options);
  if (!restored.ok) return restored;
  return failed("excelRefused", "Excel känner inte funktionen än, så inget skrevs. Vänta några sekunder och försök igen.");
}

function isUnknown({ values }: WrittenArea): boolean {
  return values[0]?.[0] === "#NAME?";
}

function failed(kind: Problem["kind"], message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind, message } };
}

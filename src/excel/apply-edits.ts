/** Applies a report's edits in one request, and sees to it that a failure leaves it whole or absent. */
import type { Attempt } from "../core/problem";
import { areaAddress, type Area } from "../core/sheet/address";
import type { SheetEdit } from "../core/sheet/edit";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { StoredState } from "../core/state/stored-state";
import { queueEdit, type SheetByName } from "./queue-edit";
import { removeAddedSheets } from "./remove-added-sheets";
import { findTooMuch, queueFormerState, queueState, type KeptState } from "./settings";
import { withExcel, type Question, type SessionOptions } from "./session";

export interface ApplyOptions extends SessionOptions {
  /** The sheets that were there before, so that nobody else's is ever taken for ours. */
  readonly before: readonly SheetInfo[];
  /** Written instead if the edits fail half-way on a sheet that was there before. */
  readonly restore?: readonly SheetEdit[];
  /** What is to be remembered of the edits, in the same request, and what was remembered before. */
  readonly remember?: { readonly state: StoredState; readonly found: KeptState };
  /** Areas to read back once everything is written, as Excel made them. */
  readonly readBack?: readonly { readonly sheet: string; readonly area: Area }[];
}

/** An area as Excel holds it after writing. */
export interface WrittenArea {
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
  /** As shown, with the number format applied. */
  readonly text: readonly (readonly string[])[];
}

/** A batch refused because a cell is being edited, or stopped before it was sent, was never begun; after any other failure part of it may stand. */
export async function applyEdits(edits: readonly SheetEdit[], options: ApplyOptions): Promise<Attempt<readonly WrittenArea[]>> {
  const { remember, restore = [], readBack = [] } = options;
  const tooMuch = remember && findTooMuch(remember.state);
  if (tooMuch) return { ok: false, problem: tooMuch };
  const applied = await withExcel((session) => session.write(askToApply(edits, readBack, remember && ((context) => queueState(context, remember.state, remember.found)))), options);
  if (applied.ok || applied.problem.kind === "cellEdit" || applied.problem.kind === "cancelled") return applied;
  const mended = await withExcel(async (session) => {
    await removeAddedSheets(session, addedSheets(edits), options.before, applied.problem);
    const there = await session.ask(askForNames);
    const left = restore.filter(({ sheet }) => there.includes(sheet));
    await session.write(askToApply(left, [], remember && ((context) => queueFormerState(context, remember.found))));
  }, options);
  if (mended.ok) return applied;
  const message = `${applied.problem.message} Det gick inte heller att återställa bladet, så det kan vara halvskrivet: ta bort det och kör igen.`;
  return { ok: false, problem: { ...applied.problem, message } };
}

/** New sheets come first: a name that is taken is then refused before anything is written. */
function askToApply(edits: readonly SheetEdit[], readBack: NonNullable<ApplyOptions["readBack"]>, queueLast?: (context: Excel.RequestContext) => void): Question<WrittenArea[]> {
  return (context) => {
    const { worksheets } = context.workbook;
    const sheets = new Map<string, Excel.Worksheet>();
    for (const edit of edits) {
      if (edit.kind === "addSheet") sheets.set(edit.sheet, worksheets.add(edit.sheet));
      if (edit.kind === "copySheet") sheets.set(edit.sheet, copyOf(worksheets.getItem(edit.from), edit.sheet));
    }
    const sheetByName: SheetByName = (name) => {
      const sheet = sheets.get(name) ?? worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    };
    for (const edit of edits) if (edit.kind !== "addSheet" && edit.kind !== "copySheet") queueEdit(edit, sheetByName);
    const takes = readBack.map(({ sheet, area }) => queueReadBack(sheetByName(sheet), sheet, area));
    queueLast?.(context);
    return () => takes.map((take) => take());
  };
}

/** A sheet that a colleague has deleted meanwhile is hers to delete: there is nothing to put back. */
const askForNames: Question<string[]> = ({ workbook: { worksheets } }) => {
  worksheets.load("items/name");
  return () => worksheets.items.map(({ name }) => name);
};

function addedSheets(edits: readonly SheetEdit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === "addSheet" || edit.kind === "copySheet" ? [edit.sheet] : []));
}

function copyOf(original: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = original.copy("After", original);
  copy.name = name;
  return copy;
}

function queueReadBack(sheet: Excel.Worksheet, name: string, area: Area): () => WrittenArea {
  sheet.load("id");
  const range = sheet.getRange(areaAddress(area));
  range.load("formulas,values,numberFormat,text");
  return () => writtenArea(sheet, range, { sheet: name, area });
}

function writtenArea(sheet: Excel.Worksheet, range: Excel.Range, place: Pick<WrittenArea, "sheet" | "area">): WrittenArea {
  const { formulas, values, numberFormat: formats, text } = range;
  return { ...place, sheetId: sheet.id, formulas, values, formats, text };
}

/** Applies a report's edits in one request, and sees to it that a failure leaves it whole or absent. */
import type { Attempt, Problem } from "../core/problem";
import { areaAddress, type Area } from "../core/sheet/address";
import type { SheetEdit } from "../core/sheet/edit";
import type { SheetInfo } from "../core/sheet/sheet-info";
import { isSameState } from "../core/state/merge-states";
import type { StoredState } from "../core/state/stored-state";
import { queueEdit, type SheetByName } from "./queue-edit";
import { removeAddedSheets } from "./remove-added-sheets";
import { withExcel, type Question, type Session, type SessionOptions } from "./session";
import { askForState, isOvertaken, keepOver, mergeKept, queueFormerState, queueState, refuseTooMuch, type KeptState } from "./settings";

export interface ApplyOptions extends SessionOptions {
  /** The sheets that were there before, so that nobody else's is ever taken for ours. */
  readonly before: readonly SheetInfo[];
  /** Written instead if the edits fail half-way on a sheet that was there before. */
  readonly restore?: readonly SheetEdit[];
  /** What is to be remembered of the edits, in the same request: while they are made, and when they are done; and what was remembered before. */
  readonly remember?: { readonly during: StoredState; readonly state: StoredState; readonly found: KeptState };
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
  const { remember } = options;
  const begun = await (remember ? withExcel((session) => begin(session, remember), options) : nothingToRemember);
  if (!begun.ok) return begun;
  const applied = await withExcel((session) => session.write(askToApply(edits, options.readBack ?? [], begun.value)), options);
  if (applied.ok) return settle(applied.value, begun.value, options);
  if (applied.problem.kind === "cellEdit" || applied.problem.kind === "cancelled") return applied;
  return mend(edits, begun.value, applied.problem, options);
}

/** What is to be kept, upon what is kept now: somebody may have kept something since the workbook was read. */
interface Begun {
  readonly now: KeptState;
  readonly during: StoredState;
  readonly state: StoredState;
}

const nothingToRemember = { ok: true, value: undefined } as const;

async function begin(session: Session, { found, during, state }: NonNullable<ApplyOptions["remember"]>): Promise<Begun> {
  const now = await session.ask(askForState);
  const begun = { now, during: mergeKept(found, during, now), state: mergeKept(found, state, now) };
  refuseTooMuch(begun.during);
  refuseTooMuch(begun.state);
  return begun;
}

interface Applied {
  readonly areas: readonly WrittenArea[];
  /** What was kept just before, as the same request saw it. */
  readonly overwritten?: KeptState;
}

async function settle({ areas, overwritten }: Applied, begun: Begun | undefined, options: ApplyOptions): Promise<Attempt<readonly WrittenArea[]>> {
  const written = begun && overwritten && { found: begun.now, state: begun.state, overwritten };
  if (!written || !isOvertaken(written)) return { ok: true, value: areas };
  const kept = await withExcel((session) => keepOver(session, written), options);
  if (kept.ok) return { ok: true, value: areas };
  const message = `Det som skulle skrivas är skrivet, men en kollega sparade något i samma stund som kan ha gått förlorat: kontrollera inställningar och kommentarer. ${kept.problem.message}`;
  return { ok: false, problem: { ...kept.problem, message } };
}

/** Whole or absent: what was added is removed, what was there before is put back, and what others have kept meanwhile stays. */
async function mend(edits: readonly SheetEdit[], begun: Begun | undefined, problem: Problem, options: ApplyOptions): Promise<Attempt<never>> {
  const mended = await withExcel(async (session) => {
    await removeAddedSheets(session, addedSheets(edits), options.before, problem);
    const there = await session.ask(askForNames);
    const left = (options.restore ?? []).filter(({ sheet }) => there.includes(sheet));
    await session.write(askToApply(left, []));
    if (begun) await forget(session, begun);
  }, options);
  if (mended.ok) return { ok: false, problem };
  const advice = addedSheets(edits).length > 0 || begun
    ? "Det gick inte heller att återställa bladet, så det kan vara halvskrivet: kör igen, så görs det klart; annars ta bort det."
    : "Det gick inte heller att lägga tillbaka cellerna: titta efter vad som hann skrivas innan du gör om det.";
  return { ok: false, problem: { ...problem, message: `${problem.message} ${advice}` } };
}

/** Last of all: until the sheets are as they were it must be known that they may be half done. */
async function forget(session: Session, { now, during, state }: Begun): Promise<void> {
  const found = await session.ask(askForState);
  const attempted = isSameState(found.state, state) ? state : during;
  const former = mergeKept({ ...now, state: attempted }, now.state, found);
  if (isSameState(former, found.state)) return;
  await session.write((context) => {
    if (isSameState(former, now.state)) queueFormerState(context, now);
    else queueState(context, former, found);
    return () => undefined;
  });
}

/** What is begun is noted first, and then new sheets: a name that is taken is refused before anything is written. */
function askToApply(edits: readonly SheetEdit[], readBack: NonNullable<ApplyOptions["readBack"]>, begun?: Begun): Question<Applied> {
  return (context) => {
    const { worksheets } = context.workbook;
    const takeOverwritten = begun && askForState(context);
    if (begun) queueState(context, begun.during, begun.now);
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
    if (begun) queueState(context, begun.state, { ...begun.now, condition: begun.now.condition === "newer" ? "newer" : "usable" });
    return () => ({ areas: takes.map((take) => take()), ...(takeOverwritten ? { overwritten: takeOverwritten() } : {}) });
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

/** Applies a report's edits in one request, and sees to it that a failure leaves it whole or absent. */
import type { Attempt, Problem } from "../core/problem";
import type { SheetEdit } from "../core/sheet/edit";
import type { SheetInfo } from "../core/sheet/sheet-info";
import { isSameState } from "../core/state/merge-states";
import type { StoredState } from "../core/state/stored-state";
import { askToApply, type Noted, type ReadBack, type WrittenArea } from "./ask-to-apply";
import { removeAddedSheets } from "./remove-added-sheets";
import { withExcel, type Question, type Session, type SessionOptions } from "./session";
import { askForState, isOvertaken, keepOver, mergeKept, queueFormerState, queueState, refuseTooMuch, type KeptState } from "./settings";

export type { WrittenArea } from "./ask-to-apply";

export interface ApplyOptions extends SessionOptions {
  /** The sheets that were there before, so that nobody else's is ever taken for ours. */
  readonly before: readonly SheetInfo[];
  /** Written instead if the edits fail half-way on a sheet that was there before. */
  readonly restore?: readonly SheetEdit[];
  /** What is to be remembered of the edits, in the same request: while they are made, and when they are done; and what was remembered before. */
  readonly remember?: { readonly during: StoredState; readonly state: StoredState; readonly found: KeptState };
  readonly readBack?: ReadBack;
}

/** A batch refused because a cell is being edited, or stopped before it was sent, was never begun; after any other failure part of it may stand. */
export async function applyEdits(edits: readonly SheetEdit[], options: ApplyOptions): Promise<Attempt<readonly WrittenArea[]>> {
  const { remember } = options;
  const begun = await (remember ? withExcel((session) => begin(session, remember), options) : nothingToRemember);
  if (!begun.ok) return begun;
  const applied = await withExcel((session) => session.write(askToWrite(edits, options.readBack ?? [], begun.value)), options);
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
    const { names, found } = await session.ask(askWhatStands);
    const left = (options.restore ?? []).filter(({ sheet }) => names.includes(sheet));
    await session.write(askToApply(left, [], begun && backFrom(begun, found)));
  }, options);
  if (mended.ok) return { ok: false, problem };
  const advice = addedSheets(edits).length > 0 || begun
    ? "Det gick inte heller att återställa bladet, så det kan vara halvskrivet: kör igen, så görs det klart; annars ta bort det."
    : "Det gick inte heller att lägga tillbaka cellerna: titta efter vad som hann skrivas innan du gör om det.";
  return { ok: false, problem: { ...problem, message: `${problem.message} ${advice}` } };
}

/** Until the sheets are as they were, it is known that they may be half done. */
function backFrom({ now, during, state }: Begun, found: KeptState): Noted {
  const attempted = { ...now, state: isSameState(found.state, state) ? state : during };
  const former = mergeKept(attempted, now.state, found);
  return {
    first: (context) => queueState(context, mergeKept(attempted, during, found), found),
    last: (context) => (isSameState(former, now.state) ? queueFormerState(context, now) : queueState(context, former, readable(found))),
  };
}

function askToWrite(edits: readonly SheetEdit[], readBack: ReadBack, begun: Begun | undefined): Question<Applied> {
  return (context) => {
    if (!begun) return asApplied(askToApply(edits, readBack)(context));
    const { now, during, state } = begun;
    const takeOverwritten = askForState(context);
    const take = askToApply(edits, readBack, { first: () => queueState(context, during, now), last: () => queueState(context, state, readable(now)) })(context);
    return () => ({ areas: take(), overwritten: takeOverwritten() });
  };
}

function asApplied(take: () => WrittenArea[]): () => Applied {
  return () => ({ areas: take() });
}

/** What was damaged has been put aside by the first writing. */
function readable(found: KeptState): KeptState {
  return found.condition === "damaged" ? { ...found, condition: "usable" } : found;
}

/** A sheet that a colleague has deleted meanwhile is hers to delete: there is nothing to put back. */
const askWhatStands: Question<{ readonly names: readonly string[]; readonly found: KeptState }> = (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const takeState = askForState(context);
  return () => ({ names: worksheets.items.map(({ name }) => name), found: takeState() });
};

function addedSheets(edits: readonly SheetEdit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === "addSheet" || edit.kind === "copySheet" ? [edit.sheet] : []));
}

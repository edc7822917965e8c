/** What we keep in the workbook: one versioned value under one key, read with the sheets and written with the report. */
import type { Attempt, Problem } from "../core/problem";
import { isSameState, mergeStates } from "../core/state/merge-states";
import { understandState, type FoundState, type StoredState } from "../core/state/stored-state";
import { withExcel, type Question, type Session, type SessionOptions } from "./session";
import { Stop } from "./stop";

const KEY = "namndrapport";
/** Ours, where a newer version of Nämndrapport has left its own under the key above. */
const KEY_BESIDE_NEWER = "namndrapport-1";
/** Where what could not be understood is put aside. */
const KEY_DAMAGED = "namndrapport-skadad";

/** Small, because Excel loses large settings and every co-author's copy carries them (office-js issues 621 and 3957). */
const MOST_CHARACTERS = 45_000;
/** How many times in a row another may come between. */
const MOST_TURNS = 8;

export interface KeptState extends FoundState {
  /** As it stood in the workbook, to be put aside if damaged. */
  readonly raw: unknown;
}

export const askForState: Question<KeptState> = (context) => {
  const { settings } = context.workbook;
  const main = settings.getItemOrNullObject(KEY);
  const besideNewer = settings.getItemOrNullObject(KEY_BESIDE_NEWER);
  main.load("value");
  besideNewer.load("value");
  return () => keptState(valueOf(main), valueOf(besideNewer));
};

function keptState(raw: unknown, rawBesideNewer: unknown): KeptState {
  const found = understandState(raw);
  if (found.condition !== "newer") return { ...found, raw };
  return { condition: "newer", state: understandState(rawBesideNewer).state, raw };
}

function valueOf(setting: Excel.Setting): unknown {
  return setting.isNullObject ? undefined : setting.value;
}

/** The state alone, without the sheets. */
export function readState(options: SessionOptions = {}): Promise<Attempt<KeptState>> {
  return withExcel((session) => session.ask(askForState), options);
}

/**
 * Keeps what the change makes of what is kept now. Excel knows no lock: what another pane or a co-author has kept in the very same moment is seen
 * in the request that writes over it, and written again with it in.
 */
export function changeState(change: (state: StoredState) => StoredState, options: SessionOptions = {}): Promise<Attempt<StoredState>> {
  return withExcel(async (session) => {
    const found = await session.ask(askForState);
    return keep(session, change(found.state), found);
  }, options);
}

/** Keeps a state that was thought out from what was found earlier, with what others have kept since. */
export function saveState(state: StoredState, found: KeptState, options: SessionOptions = {}): Promise<Attempt<StoredState>> {
  return withExcel(async (session) => {
    const now = await session.ask(askForState);
    return keep(session, mergeKept(found, state, now), now);
  }, options);
}

async function keep(session: Session, state: StoredState, found: KeptState): Promise<StoredState> {
  refuseTooMuch(state);
  return keepOver(session, { found, state, overwritten: await session.write(askToKeep(state, found)) });
}

export interface Written {
  /** What the state that was written began from. */
  readonly found: FoundState;
  readonly state: StoredState;
  /** What stood there just before, as the same request saw it. */
  readonly overwritten: KeptState;
}

/** Again, with what somebody kept between our reading and our writing; nearly always there is nothing. */
export async function keepOver(session: Session, { found, state, overwritten }: Written, turns = MOST_TURNS): Promise<StoredState> {
  if (!isOvertaken({ found, state, overwritten })) return state;
  const isNewerLost = losesNewer(found, overwritten);
  const merged = mergeKept(found, state, overwritten);
  if (turns === 0) throw new Stop(manyKeepAtOnce);
  refuseTooMuch(merged);
  const now: KeptState = { ...overwritten, condition: overwritten.condition === "newer" ? "newer" : "usable" };
  const next = await session.write(askToKeep(merged, now, isNewerLost));
  return keepOver(session, { found: { condition: now.condition, state }, state: merged, overwritten: next }, turns - 1);
}

/** Somebody has kept something since it was found, and it is not in what was written over it. */
export function isOvertaken({ found, state, overwritten }: Written): boolean {
  return losesNewer(found, overwritten) || !isSameState(mergeKept(found, state, overwritten), state);
}

function losesNewer(found: FoundState, overwritten: FoundState): boolean {
  return overwritten.condition === "newer" && found.condition !== "newer";
}

function askToKeep(state: StoredState, found: KeptState, isNewerLost = false): Question<KeptState> {
  return (context) => {
    const take = askForState(context);
    if (isNewerLost) context.workbook.settings.add(KEY, found.raw);
    queueState(context, state, found);
    return take;
  };
}

/** What is gone or cannot be understood takes nothing with it, and a newer version's is no matter of ours. */
export function mergeKept(found: FoundState, state: StoredState, now: KeptState): StoredState {
  const isComparable = now.condition === "usable" || (now.condition === "newer" && found.condition === "newer");
  return isComparable ? mergeStates(found.state, state, now.state) : state;
}

/** Queued last in the batch that it tells of, so that what is written and that it is ours come to be together or not at all. */
export function queueState({ workbook: { settings } }: Excel.RequestContext, state: StoredState, found: KeptState): void {
  if (found.condition === "damaged") settings.add(KEY_DAMAGED, found.raw);
  settings.add(found.condition === "newer" ? KEY_BESIDE_NEWER : KEY, state);
}

/** Back to what was found. */
export function queueFormerState({ workbook: { settings } }: Excel.RequestContext, { condition, state, raw }: KeptState): void {
  if (condition === "newer") settings.add(KEY_BESIDE_NEWER, state);
  else if (raw === undefined || raw === null) settings.getItemOrNullObject(KEY).delete();
  else settings.add(KEY, raw);
}

export function refuseTooMuch(state: StoredState): void {
  const problem = findTooMuch(state);
  if (problem) throw new Stop(problem);
}

const manyKeepAtOnce: Problem = { kind: "excelBusy", message: "Någon annan sparar i arbetsboken hela tiden. Vänta några sekunder och försök igen." };

function findTooMuch(state: StoredState): Problem | undefined {
  return JSON.stringify(state).length > MOST_CHARACTERS ? tooMuchKept(state) : undefined;
}

/** What the user can do about each part that grows. */
const WAYS_OUT = {
  comments: "Mest plats tar kommentarerna: korta dem, eller skriv dem på bladet i stället",
  acceptances: "Mest plats tar godtagna iakttagelser: ångra godtaganden som inte längre behövs",
  corrections: "Mest plats tar rättelserna under Underlag: glöm de som inte längre behövs",
  adopted: "Mest plats tar de fastställda versionerna: flytta äldre versioner till en egen arbetsbok",
  reports: "Mest plats tar rapporterna: ta bort rapportblad som inte längre behövs",
} as const;

function tooMuchKept(state: StoredState): Problem {
  const sizes = (Object.keys(WAYS_OUT) as (keyof typeof WAYS_OUT)[]).map((part) => ({ part, size: JSON.stringify(state[part] ?? "").length }));
  const { part } = sizes.reduce((largest, one) => (one.size > largest.size ? one : largest));
  return { kind: "tooLarge", message: `Nämndrapports minne i arbetsboken är fullt. ${WAYS_OUT[part]}, och försök igen. Inget har skrivits.` };
}

/** What we keep in the workbook: one versioned value under one key, read with the sheets and written with the report. */
import type { Attempt, Problem } from "../core/problem";
import { understandState, type FoundState, type StoredState } from "../core/state/stored-state";
import { withExcel, type Question, type SessionOptions } from "./session";

const KEY = "namndrapport";
/** Ours, where a newer version of Nämndrapport has left its own under the key above. */
const KEY_BESIDE_NEWER = "namndrapport-1";
/** Where what could not be understood is put aside. */
const KEY_DAMAGED = "namndrapport-skadad";

/** Small, because Excel loses large settings and every co-author's copy carries them (office-js issues 621 and 3957). */
const MOST_CHARACTERS = 45_000;

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

/** Keeps a new state in the workbook; what a newer version left is not touched, what was damaged is put aside. */
export async function saveState(state: StoredState, found: KeptState, options: SessionOptions = {}): Promise<Attempt<void>> {
  const problem = findTooMuch(state);
  if (problem) return { ok: false, problem };
  const write: Question<void> = (context) => {
    queueState(context, state, found);
    return () => undefined;
  };
  return withExcel((session) => session.write(write), options);
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

export function findTooMuch(state: StoredState): Problem | undefined {
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

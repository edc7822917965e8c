/** What two have kept at once, put together: each one's changes since what both began from; where both changed the same thing, mine is kept. */
import { isRecord } from "../policy/is-record";
import type { StoredReport } from "../report/stored-report";
import type { AdoptedReport, StoredState } from "./stored-state";

/** Undefined: it is not there. */
type Part = unknown;
type Merge = (base: Part, mine: Part, theirs: Part) => Part;

export function mergeStates(base: StoredState, mine: StoredState, theirs: StoredState): StoredState {
  return { ...(mergeFields(base, mine, theirs) as StoredState), version: 1 };
}

/** Whether two states say the same, in whatever order their fields stand. */
export function isSameState(a: StoredState, b: StoredState): boolean {
  return isSame(a, b);
}

const sheetKey = (entry: Part): string => {
  const { sheetId, sheet } = entry as StoredReport | AdoptedReport;
  return sheetId === "" ? `named ${sheet}` : `id ${sheetId}`;
};

/** One thing that changes as a whole. */
const mergeWhole: Merge = (base, mine, theirs) => (isSame(base, mine) ? theirs : mine);

const mergeFields: Merge = (base, mine, theirs) => mergeRecords(base, mine, theirs, (name) => PARTS[name] ?? mergeWhole);
const mergeByName: Merge = (base, mine, theirs) => mergeRecords(base, mine, theirs, () => mergeWhole);
const mergeComments: Merge = (base, mine, theirs) => mergeRecords(base, mine, theirs, () => mergeByName);
const mergeSheets = listBy(sheetKey, mergeWhole);
/** An acceptance is never changed: it is there or not. */
const mergeAcceptances = listBy((entry) => JSON.stringify(entry), mergeWhole);
const mergeColumns = listBy((entry) => JSON.stringify([fieldOf(entry, "header"), fieldOf(entry, "nth") ?? 0]), mergeWhole);
const mergeRows = listBy((entry) => String(fieldOf(entry, "label")), mergeWhole);
const mergeCorrection: Merge = (base, mine, theirs) =>
  mergeRecords(base, mine, theirs, (name) => (name === "columns" ? mergeColumns : name === "rows" ? mergeRows : mergeWhole));

const PARTS: Readonly<Record<string, Merge>> = {
  reports: mergeSheets,
  adopted: mergeSheets,
  corrections: listBy((entry) => String(fieldOf(entry, "fingerprint")), mergeCorrection),
  acceptances: mergeAcceptances,
  settings: mergeByName,
  answers: mergeByName,
  comments: mergeComments,
};

function mergeRecords(base: Part, mine: Part, theirs: Part, mergeOf: (name: string) => Merge): Part {
  if (!isRecord(mine) || !isRecord(theirs)) return mergeWhole(base, mine, theirs);
  const from = isRecord(base) ? base : {};
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const merged = names.map((name) => [name, mergeOne(mergeOf(name), from[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Mine in my order, and then what they have added. */
function listBy(keyOf: (entry: Part) => string, mergeEntry: Merge): Merge {
  return (base, mine, theirs) => {
    if (!Array.isArray(mine) || !Array.isArray(theirs)) return mergeWhole(base, mine, theirs);
    const [from, own, other] = [byKey(Array.isArray(base) ? base : [], keyOf), byKey(mine, keyOf), byKey(theirs, keyOf)];
    const keys = [...new Set([...own.keys(), ...other.keys()])];
    return keys.map((key) => mergeOne(mergeEntry, from.get(key), own.get(key), other.get(key))).filter((entry) => entry !== undefined);
  };
}

/** Entries of one key are told apart by their turn. */
function byKey(list: readonly Part[], keyOf: (entry: Part) => string): ReadonlyMap<string, Part> {
  const turns = new Map<string, number>();
  return new Map(list.map((entry) => {
    const key = keyOf(entry);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return [`${turn} ${key}`, entry];
  }));
}

/** What one has taken away is gone, unless the other has changed it meanwhile. */
function mergeOne(merge: Merge, base: Part, mine: Part, theirs: Part): Part {
  if (mine === undefined) return isSame(base, theirs) ? undefined : theirs;
  if (theirs === undefined) return isSame(base, mine) ? undefined : mine;
  return merge(base, mine, theirs);
}

function isSame(a: Part, b: Part): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, at) => isSame(entry, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}

function fieldOf(entry: Part, name: string): Part {
  return isRecord(entry) ? entry[name] : undefined;
}

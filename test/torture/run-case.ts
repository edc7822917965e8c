/** One scenario, one fault, at one request; then once more without fault. Says what was broken, if anything. */
import type { ExcelHost, IncomingRequest } from "../../src/workbench/host/excel-host";
import { kindOf } from "../../src/workbench/host/request-log";
import type { Batch } from "../../src/workbench/host/rich-api/batch";
import { understandState } from "../../src/core/state/stored-state";
import { takeClock } from "./clock";
import type { Fault, Stage } from "./faults";
import { openCase, type OpenedCase } from "./open-case";
import type { Came, Scenario } from "./scenarios";
import { sheetPictures, type SheetPicture } from "./sheet-pictures";

/** What a scenario does where nothing goes wrong. */
export interface Golden {
  readonly requests: number;
  readonly came: Came;
  readonly sheets: readonly SheetPicture[];
  /** The contents of every sheet after one run, and after two. */
  readonly wholes: ReadonlySet<string>;
  /** Those that were reports of ours before the run: they may be written. */
  readonly ownSheets: readonly string[];
}

export interface Course {
  readonly scenario: Scenario;
  readonly workbook: Uint8Array;
  readonly golden: Golden;
}

/** Start-up and letting go of ranges are office.js's own, which waits for no answer. */
const COUNTED: readonly string[] = ["work", "settings"];
const OTHERS_SETTING = "annat-tillägg";

export async function prepareCourse(scenario: Scenario, workbook: Uint8Array): Promise<Course> {
  const first = await openCase(workbook);
  first.host.book.settings.set(OTHERS_SETTING, JSON.stringify({ deras: 1 }));
  await scenario.prepare(first);
  await first.host.idle();
  const prepared = first.host.save();
  await first.close();
  const second = await openCase(prepared);
  const before = second.host.log.length;
  const { state } = understandState(stored(second.host));
  const ownSheets = state.reports.map(({ sheet }) => second.host.book.sheetNamed(sheet)?.id ?? "");
  const came = await scenario.run();
  await second.host.idle();
  const requests = second.host.log.slice(before).filter(({ kind }) => COUNTED.includes(kind)).length;
  const sheets = sheetPictures(second.host);
  // A version adopted again is version 2: whole too, though not the same.
  await scenario.run();
  await second.host.idle();
  const wholes = new Set([...sheets, ...sheetPictures(second.host)].map(({ contents }) => contents));
  const golden = { requests, came, sheets, wholes, ownSheets };
  await second.close();
  return { scenario, workbook: prepared, golden };
}

/** Undefined when all that is promised held. Run once: where the first run has left the workbook as it was, the next would be the very same as without fault. */
export async function runCase(course: Course, fault: Fault, at: number, isRunOnce = false): Promise<string | undefined> {
  const clock = takeClock();
  const opened = await openCase(course.workbook);
  try {
    return await strike(course, fault, at, { opened, timeIsUp: clock.strike, isRunOnce });
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    clock.restore();
    opened.host.onRequest = undefined;
    opened.host.onAnswer = undefined;
    await opened.close();
  }
}

interface Struck {
  readonly opened: OpenedCase;
  readonly timeIsUp: () => void;
  readonly isRunOnce: boolean;
}

/** Everything that a run could have left its mark on. */
function allOf(host: ExcelHost): string {
  return JSON.stringify([sheetPictures(host), [...host.book.settings], host.book.names.map(({ name, formula }) => [name, formula])]);
}

async function strike({ scenario, golden }: Course, fault: Fault, at: number, { opened, timeIsUp, isRunOnce }: Struck): Promise<string | undefined> {
  const { host } = opened;
  const untouched = allOf(host);
  let expected = sheetPictures(host);
  const hit = arm(host, fault, at, timeIsUp, () => (expected = sheetPictures(host)));
  const came = await Promise.race([scenario.run(), hit.isGone]);
  host.onRequest = undefined;
  host.onAnswer = undefined;
  host.switches.isAnsweringTwice = false;
  hit.thaw();
  if (came === undefined) await opened.startAnew();
  await host.idle();
  if (fault.isByColleague) return afterColleague(expected, host, golden) ?? tells(came, fault, golden);
  const told = tells(came, fault, golden) ?? isUntouched(expected, host, golden) ?? keeps(host);
  if (told !== undefined || (isRunOnce && allOf(host) === untouched)) return told;
  const again = await scenario.run();
  await host.idle();
  if (scenario.makesVersions) return isUntouched(expected, host, { ...golden, wholes: new Set(sheetPictures(host).map(({ contents }) => contents)) }) ?? keeps(host);
  return isUntouched(expected, host, golden) ?? isFinished(again, host, golden) ?? keeps(host);
}

interface Hit {
  readonly isGone: Promise<undefined>;
  readonly thaw: () => void;
}

function arm(host: ExcelHost, fault: Fault, at: number, timeIsUp: () => void, noteColleague: () => void): Hit {
  let count = 0;
  let isAside = false;
  let isFrozen = false;
  let isOver = false;
  let thaw: () => void = () => undefined;
  let goAway: (gone: undefined) => void = () => undefined;
  const thawed = new Promise<undefined>((resolve) => (thaw = () => {
    isOver = true;
    resolve(undefined);
  }));
  const isGone = new Promise<undefined>((resolve) => (goAway = resolve));
  const never = new Promise<never>(() => undefined);
  const freeze = (): Promise<undefined> => {
    isFrozen = true;
    setImmediate(() => isOver || timeIsUp());
    return thawed;
  };
  const stage = (request: IncomingRequest): Stage => ({
    host, request, timeIsUp, freeze,
    startAnew: () => {
      setImmediate(() => goAway(undefined));
      return never;
    },
    aside: async (work) => {
      isAside = true;
      try {
        return await work();
      } finally {
        isAside = false;
        if (fault.isByColleague) noteColleague();
      }
    },
  });
  let struck = "";
  host.onRequest = (request) => {
    if (isAside) return undefined;
    if (isFrozen) return freeze();
    host.switches.isAnsweringTwice = false;
    if (!COUNTED.includes(kindOf(JSON.parse(request.body) as Batch))) return undefined;
    if (++count !== at) return undefined;
    struck = request.body;
    return fault.before?.(stage(request));
  };
  host.onAnswer = (request) => (!isAside && request.body === struck ? fault.after?.(stage(request)) : undefined);
  return { isGone, thaw };
}

/** What the user is told: a known kind, in Swedish, ending in what to do; or nothing, because all was done. */
function tells(came: Came | undefined, fault: Fault, golden: Golden): string | undefined {
  if (came === undefined) return undefined;
  const usual = new Set(golden.came.problems.map(({ kind }) => kind));
  const fresh = came.problems.filter(({ kind }) => !usual.has(kind));
  const wrong = fresh.find(({ kind, message }) => !/\.$/u.test(message) || !ADVICE.test(message) || (fault.kinds.length > 0 && !fault.kinds.includes(kind) && kind !== "notRemembered"));
  if (wrong) return `told ${wrong.kind}: ${wrong.message}`;
  if (fresh.length === 0 && !fault.isByColleague && came.reports.length !== golden.came.reports.length) return `made ${came.reports.length} of ${golden.came.reports.length} reports and said nothing`;
  return undefined;
}

const ADVICE = /försök|kör |läs |uppdatera|stäng|avsluta|ta bort|vänta|nästa gång|räkna om|ladda om|gör om|kontrollera|lägg till|skapa|titta|skriv /iu;

/** Every sheet that was there is as it was, or as a run without fault makes it; every new one is whole. */
function isUntouched(expected: readonly SheetPicture[], host: ExcelHost, golden: Golden): string | undefined {
  const now = sheetPictures(host);
  for (const before of expected) {
    const after = now.find(({ id }) => id === before.id);
    if (!after) return `the sheet ${before.name} is gone`;
    if (after.contents !== before.contents && !golden.wholes.has(after.contents)) return `the sheet ${before.name} is neither as it was nor whole${difference(before.contents, after.contents)}`;
    if (after.contents === before.contents && after.exact !== before.exact && !golden.ownSheets.includes(before.id)) return `the looks of ${before.name} are changed`;
    if (after.name !== before.name) return `the sheet ${before.name} is called ${after.name}`;
  }
  const known = new Set(expected.map(({ id }) => id));
  const halfDone = now.find((sheet) => !known.has(sheet.id) && !golden.wholes.has(sheet.contents));
  return halfDone && `the new sheet ${halfDone.name} is half done`;
}

/** Hers is never lost; what we add beside it is whole or not there. */
function afterColleague(expected: readonly SheetPicture[], host: ExcelHost, golden: Golden): string | undefined {
  const now = sheetPictures(host);
  for (const before of expected) {
    const after = now.find(({ id }) => id === before.id);
    if (!after) return `the sheet ${before.name} is gone`;
    if (after.exact !== before.exact && !golden.ownSheets.includes(before.id)) return `the sheet ${before.name} is not as the colleague left it`;
  }
  return undefined;
}

function isFinished(again: Came, host: ExcelHost, golden: Golden): string | undefined {
  const kinds = (came: Came): string => came.problems.map(({ kind }) => kind).join();
  if (kinds(again) !== kinds(golden.came)) return `the next run says ${kinds(again) || "nothing"}: ${again.problems[0]?.message ?? ""}`;
  if (again.reports.length !== golden.came.reports.length) return `the next run makes ${again.reports.length} of ${golden.came.reports.length} reports`;
  const names = new Set(sheetPictures(host).map(({ name }) => name));
  const missing = golden.sheets.find(({ name }) => !names.has(name));
  return missing && `${missing.name} is missing after the next run`;
}

function keeps(host: ExcelHost): string | undefined {
  if (host.book.settings.get(OTHERS_SETTING) !== JSON.stringify({ deras: 1 })) return "another add-in's setting is changed";
  const { condition } = understandState(stored(host));
  return condition === "usable" || condition === "absent" ? undefined : `our settings are ${condition}`;
}

function stored({ book }: ExcelHost): unknown {
  const ours = book.settings.get("namndrapport");
  return ours === undefined ? undefined : JSON.parse(ours);
}

/** The first cells that differ, for whoever is to mend it. */
function difference(before: string, after: string): string {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const lost = was.filter((cell) => !is.includes(cell)).slice(0, 2);
  const come = is.filter((cell) => !was.includes(cell)).slice(0, 2);
  return `: lost ${lost.join(" and ") || "nothing"}, come ${come.join(" and ") || "nothing"}`;
}

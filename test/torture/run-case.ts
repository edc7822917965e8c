/** One scenario, one fault, at one request; then once more without fault. Says what was broken, if anything. */
import type { ExcelHost } from "../../src/workbench/host/excel-host";
import { understandState } from "../../src/core/state/stored-state";
import { armFaults, COUNTED } from "./arm-faults";
import { takeClock } from "./clock";
import type { Fault } from "./faults";
import { openCase, type OpenedCase } from "./open-case";
import type { Scenario } from "./scenarios";
import { sheetPictures } from "./sheet-pictures";
import { afterColleague, isFinished, isUntouched, keeps, OTHERS_SETTING, stored, tells, type Golden } from "./what-holds";

export interface Course {
  readonly scenario: Scenario;
  readonly workbook: Uint8Array;
  readonly golden: Golden;
}

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
  const armed = armFaults(host, [{ fault, at }], timeIsUp, () => (expected = sheetPictures(host)));
  const came = await Promise.race([scenario.run(), armed.gone()]);
  armed.disarm();
  armed.endRun();
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


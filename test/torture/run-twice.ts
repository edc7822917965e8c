/** Two faults, the second in what the product does about the first or in the next run; then a run without fault. Says what was broken, if anything. */
import { armFaults } from "./arm-faults";
import { takeClock } from "./clock";
import { FAULTS, type Fault } from "./faults";
import { openCase, type OpenedCase } from "./open-case";
import { prepareCourse, type Course } from "./run-case";
import { SCENARIOS } from "./scenarios";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";
import { isFinished, isUntouched, keeps } from "./what-holds";

/** What writes. Reading is asked again or given up, and leaves nothing to mend. */
export const WRITING = ["report", "report, reports made", "protocol, reports made", "adopt, reports made", "new-round, reports up to date", "insert an allocation", "save settings", "accept", "answer, reports made"];
/** The first requests read, and one fault at them is the whole story. */
const FIRST_WRITING = 4;
/** What leaves something half done, or undone, or done without our knowing. */
const FIRST = faultsNamed(["refuses with GeneralException", "does 25 % and refuses the rest", "does 50 % and refuses the rest", "does 98 % and refuses the rest", "does it, and loses the answer", "starts anew after doing it"]);
const SECOND = faultsNamed(["refuses with GeneralException", "does 50 % and refuses the rest", "starts anew after doing it"]);
/** After the first; the mending has three or four, and the next run as many as the first had. */
const MOST_LATER = 7;

export interface Pair {
  readonly scenario: string;
  readonly request: number;
  readonly later: number;
  readonly first: string;
  readonly second: string;
  readonly number: number;
}

export async function runPairs(isWanted: (pair: Pair) => boolean, scenarios: readonly string[], tell: (line: string) => void = () => undefined): Promise<{ cases: number; broken: string[] }> {
  const workbook = await smallWorkbook();
  const broken: string[] = [];
  let [cases, number] = [0, 0];
  for (const scenario of SCENARIOS.filter(({ name }) => scenarios.includes(name))) {
    const course = await prepareCourse(scenario, workbook);
    for (const { request, later, first, second } of pairsOf(course)) {
      if (!isWanted({ scenario: scenario.name, request, later, first: first.name, second: second.name, number: number++ })) continue;
      const why = await runTwice(course, { fault: first, at: request }, { fault: second, at: later });
      if (why === "not reached") continue;
      cases++;
      if (why !== undefined) broken.push(`${scenario.name}, request ${request}, Excel ${first.name}, and ${later} later ${second.name}: ${why}`);
      if (why !== undefined) tell(broken.at(-1) ?? "");
    }
    tell(`${scenario.name}: hittills ${cases} fall av två fel, ${broken.length} som inte höll`);
  }
  return { cases, broken };
}

function pairsOf({ golden }: Course): { request: number; later: number; first: Fault; second: Fault }[] {
  const from = Math.min(FIRST_WRITING, Math.max(1, golden.requests - 1));
  const requests = Array.from({ length: golden.requests - from + 1 }, (_, at) => from + at);
  const laters = Array.from({ length: MOST_LATER }, (_, at) => at + 1);
  return requests.flatMap((request) => laters.flatMap((later) => FIRST.flatMap((first) => SECOND.map((second) => ({ request, later, first, second })))));
}

type Struck = Parameters<typeof armFaults>[1][number];

async function runTwice(course: Course, first: Struck, second: Struck): Promise<string | undefined> {
  const clock = takeClock();
  const opened = await openCase(course.workbook);
  try {
    return await strikeTwice(course, [first, second], opened, clock.strike);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    clock.restore();
    await opened.close();
  }
}

async function strikeTwice({ scenario, golden }: Course, strikes: readonly Struck[], opened: OpenedCase, timeIsUp: () => void): Promise<string | undefined> {
  const { host } = opened;
  const before = sheetPictures(host);
  const armed = armFaults(host, strikes, timeIsUp);
  for (let run = 1; run <= strikes.length && armed.left() > 0; run++) {
    const came = await Promise.race([scenario.run(), armed.gone()]);
    armed.endRun();
    if (came === undefined) await opened.startAnew();
    await host.idle();
  }
  armed.disarm();
  if (armed.left() > 0) return "not reached";
  const again = await scenario.run();
  await host.idle();
  const wholes = scenario.makesVersions ? new Set(sheetPictures(host).map(({ contents }) => contents)) : golden.wholes;
  return isUntouched(before, host, { ...golden, wholes }) ?? (scenario.makesVersions ? undefined : isFinished(again, host, golden)) ?? keeps(host);
}

function faultsNamed(names: readonly string[]): readonly Fault[] {
  return names.map((name) => FAULTS.find((fault) => fault.name === name) ?? unknown(name));
}

function unknown(name: string): never {
  throw new Error(`There is no fault called ${name}.`);
}

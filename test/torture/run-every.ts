/** Runs the cases that are wanted of all scenarios × requests × faults, and gives those that broke a promise. */
import { FAULTS } from "./faults";
import { prepareCourse, runCase } from "./run-case";
import { SCENARIOS } from "./scenarios";
import { smallWorkbook } from "./small-workbook";

export interface Place {
  /** Counted over all cases. */
  readonly number: number;
  readonly scenario: string;
  readonly request: number;
  readonly faultNumber: number;
}

export interface Wanted {
  readonly isWanted: (place: Place) => boolean;
  readonly scenarios?: (name: string) => boolean;
  /** A long run tells how far it has come after each scenario. */
  readonly tell?: (line: string) => void;
  /** Where a fault has left the workbook untouched, the next run is tried for one in so many. */
  readonly nextRunOf?: number;
}

export async function runEvery({ isWanted, scenarios = () => true, tell = () => undefined, nextRunOf = 1 }: Wanted): Promise<{ cases: number; broken: string[] }> {
  const workbook = await smallWorkbook();
  const broken: string[] = [];
  let cases = 0;
  let number = 0;
  for (const scenario of SCENARIOS) {
    if (!scenarios(scenario.name)) continue;
    const course = await prepareCourse(scenario, workbook);
    for (let request = 1; request <= course.golden.requests; request++) {
      for (const [faultNumber, fault] of FAULTS.entries()) {
        if (!isWanted({ number: number++, scenario: scenario.name, request, faultNumber })) continue;
        cases++;
        const why = await runCase(course, fault, request, cases % nextRunOf !== 0);
        if (why === undefined) continue;
        broken.push(`${scenario.name}, request ${request} of ${course.golden.requests}, Excel ${fault.name}: ${why}`);
        tell(broken.at(-1) ?? "");
      }
    }
    tell(`${scenario.name}: ${course.golden.requests} anrop; hittills ${cases} fall, ${broken.length} som inte höll`);
  }
  return { cases, broken };
}

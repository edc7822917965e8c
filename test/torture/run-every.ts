/** Runs the cases that are wanted of all scenarios × requests × faults, and gives those that broke a promise. */
import { FAULTS } from "./faults";
import { prepareCourse, runCase } from "./run-case";
import { SCENARIOS } from "./scenarios";
import { smallWorkbook } from "./small-workbook";

export interface Place {
  readonly scenario: string;
  readonly scenarioNumber: number;
  readonly request: number;
  readonly faultNumber: number;
}

/** A long run tells how far it has come after each scenario. */
type Tell = (line: string) => void;

export async function runEvery(isWanted: (place: Place) => boolean, scenarios: (name: string) => boolean = () => true, tell: Tell = () => undefined): Promise<{ cases: number; broken: string[] }> {
  const workbook = await smallWorkbook();
  const broken: string[] = [];
  let cases = 0;
  for (const [scenarioNumber, scenario] of SCENARIOS.entries()) {
    if (!scenarios(scenario.name)) continue;
    const course = await prepareCourse(scenario, workbook);
    for (let request = 1; request <= course.golden.requests; request++) {
      for (const [faultNumber, fault] of FAULTS.entries()) {
        if (!isWanted({ scenario: scenario.name, scenarioNumber, request, faultNumber })) continue;
        cases++;
        const why = await runCase(course, fault, request);
        if (why === undefined) continue;
        broken.push(`${scenario.name}, request ${request} of ${course.golden.requests}, Excel ${fault.name}: ${why}`);
        tell(broken.at(-1) ?? "");
      }
    }
    tell(`${scenario.name}: ${course.golden.requests} anrop; hittills ${cases} fall, ${broken.length} som inte höll`);
  }
  return { cases, broken };
}

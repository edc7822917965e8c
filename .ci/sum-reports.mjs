// Adds up what the test runners themselves reported and prints one last line. The argument is 1 when a command failed: a
// failure that no test stands for (types, walls, lint, a runner that never reported) is then counted as one.
import { existsSync, readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
for (const runner of ["unit", "office", "e2e", "independent"]) {
  const file = `reports/${runner}.json`;
  if (!existsSync(file)) {
    console.log(`${runner}: ingen rapport`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  // A skipped test is not a passed one.
  const broken = report.failed + report.brokenSuites + report.skipped;
  console.log(`${runner}: ${report.passed} passed, ${broken} failed`);
  passed += report.passed;
  failed += broken;
}
const aCommandFailed = process.argv[2] !== "0";
if (aCommandFailed && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

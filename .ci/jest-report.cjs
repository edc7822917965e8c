/** A jest reporter that writes reports/<project>.json with the counts that .ci/run adds up. */
const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "../reports");

module.exports = class JestReport {
  onRunComplete(_contexts, { testResults }) {
    const projects = new Map();
    for (const suite of testResults) {
      const name = suite.displayName?.name ?? "tests";
      const counts = projects.get(name) ?? { passed: 0, failed: 0, skipped: 0, brokenSuites: 0, tests: [] };
      counts.passed += suite.numPassingTests;
      counts.failed += suite.numFailingTests;
      counts.skipped += suite.numPendingTests + suite.numTodoTests;
      // A suite that could not even be loaded has no tests to count.
      if (suite.testExecError) counts.brokenSuites += 1;
      for (const { fullName, status, duration } of suite.testResults) counts.tests.push({ file: suite.testFilePath.slice(folder.length - "reports".length), test: fullName, status, ms: duration });
      projects.set(name, counts);
    }
    mkdirSync(folder, { recursive: true });
    for (const [name, counts] of projects) writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(counts, null, 1)}\n`);
  }
};

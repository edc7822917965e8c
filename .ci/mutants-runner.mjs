// Runs the core's tests in one process for Stryker: what they load is loaded once, not once for every mutant, so that a mutant takes
// milliseconds instead of seconds. Knows as much of jest as the core's tests use; `expect` and `each` are jest's own.
import { createRequire } from "node:module";
import { resolve, sep } from "node:path";
import { performance } from "node:perf_hooks";
import { declareClassPlugin, PluginKind, commonTokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { bind } from "jest-each";
import { register } from "tsx/cjs/api";

const require = createRequire(import.meta.url);
/** What the instrumented code looks at. */
const stryker = (globalThis.__stryker__ ??= {});

/** A test that takes this much of the processor would be run for every mutant that survives: those do without it, and the score is the lower for it. */
const SLOW_MICROSECONDS = 1_500_000;

let tests = [];
let group = [];
let setups = [];

function inGroup(name, work) {
  const outer = { group, setups };
  group = [...group, name];
  setups = [...setups];
  work();
  ({ group, setups } = outer);
}

function addTest(name, work) {
  tests.push({ id: [...group, name].join(" › "), work, setups });
}

function giveGlobals() {
  const it = Object.assign(addTest, { each: bind(addTest, false) });
  Object.assign(globalThis, { expect, it, test: it, describe: Object.assign(inGroup, { each: bind(inGroup, false) }), beforeAll: (work) => setups.push(work) });
}

class InProcessRunner {
  static inject = [commonTokens.options];

  constructor({ inProcess }) {
    this.files = inProcess.files;
    this.only = inProcess.only;
    this.costs = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register();
    giveGlobals();
  }

  /** Reads the tests anew, with all that builds on the broken file; the rest is as it was. */
  load() {
    forget(this.broken);
    tests = [];
    for (const file of this.files) {
      group = [file];
      setups = [];
      require(resolve(file));
    }
    tests = tests.filter(({ id }) => id.includes(this.only));
    // The quickest first: most mutants are noticed by many tests.
    tests.sort((a, b) => (this.costs.get(a.id) ?? 0) - (this.costs.get(b.id) ?? 0));
    this.isLoaded = true;
    this.broken = undefined;
  }

  async run(isWanted, isBailing) {
    const results = [];
    const done = new Set();
    for (const { id, work, setups: before } of tests) {
      if (!isWanted(id)) continue;
      stryker.currentTestId = id;
      const [started, spent] = [performance.now(), process.cpuUsage()];
      const result = await failureOf(async () => {
        for (const setup of before) if (!done.has(setup)) await setup();
        before.forEach((setup) => done.add(setup));
        await work();
      });
      const { user, system } = process.cpuUsage(spent);
      results.push({ id, name: id, timeSpentMs: performance.now() - started, cost: user + system, ...result });
      if (isBailing && result.status === TestStatus.Failed) break;
    }
    stryker.currentTestId = undefined;
    return results;
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    this.load();
    const found = await this.run(() => true, false);
    this.unfit = new Set(found.filter(({ status, cost }) => status === TestStatus.Failed || cost > SLOW_MICROSECONDS).map(({ id }) => id));
    for (const { id, status, cost } of found) if (this.unfit.has(id)) console.error(`utan: ${id} (${status === TestStatus.Failed ? "faller innan något är brutet" : `${Math.round(cost / 1000)} ms`})`);
    this.costs = new Map(found.map(({ id, cost }) => [id, cost]));
    this.isLoaded = false;
    return { status: DryRunStatus.Complete, tests: found.filter(({ id }) => !this.unfit.has(id)), mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, disableBail, hitLimit, mutantActivation, reloadEnvironment }) {
    const isStatic = mutantActivation === "static";
    Object.assign(stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined, activeMutant: isStatic ? activeMutant.id : undefined });
    if (isStatic) forget(sandboxFileName);
    const loading = reloadEnvironment || !this.isLoaded ? await failureOf(() => this.load()) : undefined;
    stryker.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const found = loading?.failureMessage ? [{ id: "loading", name: "loading", timeSpentMs: 0, ...loading }] : await this.run((id) => (wanted ? wanted.has(id) : !this.unfit.has(id)), !disableBail);
    stryker.activeMutant = undefined;
    // What was loaded with the mutant in it must not be used for the next one.
    if (isStatic) [this.isLoaded, this.broken] = [false, sandboxFileName];
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? { status: DryRunStatus.Complete, tests: found }, !disableBail);
  }
}

/** Lets go of a file, of all that imports it and of the tests. */
function forget(file) {
  const own = Object.values(require.cache).filter(({ filename }) => !filename.includes(`${sep}node_modules${sep}`));
  const gone = new Set(own.filter(({ filename }) => filename === file || filename.includes(`${sep}test${sep}`)));
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const each of own) if (each.children.some((child) => gone.has(child))) gone.add(each);
  }
  for (const { filename } of gone) Reflect.deleteProperty(require.cache, filename);
}

async function failureOf(work) {
  try {
    await work();
    return { status: TestStatus.Success };
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];

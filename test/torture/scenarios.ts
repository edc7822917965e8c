/** Everything that a user can ask for, on a workbook without reports and on one with reports whose sources have changed since. */
import { actions, type ActionId } from "../../src/actions/catalogue";
import { applyFormulas } from "../../src/actions/apply-formulas";
import { insertAllocation } from "../../src/actions/allocate-on-members";
import { saveCommitteeSettings } from "../../src/actions/committee-settings";
import { correctReading, forgetReading } from "../../src/actions/correct-reading";
import { previewFormulas } from "../../src/actions/preview-formulas";
import type { Attempt, Problem } from "../../src/core/problem";
import { areaAddress, cellAddress } from "../../src/core/sheet/address";
import type { OpenedCase } from "./open-case";

/** As much of an outcome as every scenario has. */
export interface Came {
  readonly problems: readonly Problem[];
  readonly reports: readonly { readonly sheet: string; readonly state: string }[];
}

export interface Scenario {
  readonly name: string;
  readonly run: () => Promise<Came>;
  /** Run again it makes something more, and not the same again. */
  readonly makesVersions?: boolean;
  /** Done once to the workbook before it is saved and opened anew for each case. */
  readonly prepare: (opened: OpenedCase) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const TODAY = { today: "2024-05-06", day: "2024-05-06" };
const OPTIONS: Partial<Record<ActionId, Readonly<Record<string, string>>>> = { report: { template: "all" }, answer: { dated: "2024-05-07" } };

const VERSIONS: readonly ActionId[] = ["adopt", "new-round"];

function run(id: ActionId, options: Readonly<Record<string, string>> = {}): Promise<Came> {
  return actions[id]({ ...TODAY, ...OPTIONS[id], ...options });
}

/** Reports and protocol made, something accepted, and then a source changed, so that a refresh has something to write. */
async function makeAll({ host }: OpenedCase): Promise<void> {
  await run("report");
  await run("protocol");
  await acceptFirst();
  const { reading } = await actions.read({});
  const table = reading.tables.find(({ kind }) => kind === "operatingDetail" || kind === "operatingSummary") ?? reading.tables[0];
  const row = table?.rows.find(({ kind }) => kind === "detail")?.row ?? 0;
  const column = table?.columns.find(({ role }) => role === "forecast" || role === "actual")?.column ?? 0;
  if (table) await host.type(table.sheet, cellAddress(row, column), "12345");
}

async function acceptFirst(): Promise<Came> {
  const checked = await actions.check({});
  const finding = checked.findings.find(({ acceptance }) => acceptance === undefined);
  if (!finding) return checked;
  return run("accept", { rule: finding.rule, cell: `${finding.at.sheet}!${areaAddress(finding.at.area)}`, reason: "Utrett med redovisningen." });
}

async function reportsOnly(): Promise<void> {
  await run("report");
}

const ALLOCATION = { amount: -852, unit: "tkr", decimals: 0, members: [{ name: "Norrby", weight: 20_100 }, { name: "Söderby", weight: 9_900 }], keyName: "Invånare", keySource: "SCB", keyDate: "2023-12-31" } as const;

async function asCame(work: Promise<Attempt<unknown>>): Promise<Came> {
  const done = await work;
  return { problems: done.ok ? [] : [done.problem], reports: [] };
}

async function ownFormula({ host }: OpenedCase): Promise<void> {
  const sheet = host.book.sheets()[0]?.name ?? "";
  await host.type(sheet, "Z3", "=AVVIKELSE(100;90)");
  await host.type(sheet, "Z4", "=SUMMA(1;AVVIKELSE(5;2))");
}

async function replaceFormulas(): Promise<Came> {
  const preview = await previewFormulas("replace");
  if (!preview.ok) return { problems: [preview.problem], reports: [] };
  const applied = await applyFormulas(preview.value.changes);
  return { problems: applied.ok ? [] : [applied.problem], reports: [] };
}

export const SCENARIOS: readonly Scenario[] = [
  ...(Object.keys(actions) as ActionId[]).filter((id) => id !== "accept").flatMap((id): Scenario[] => [
    { name: id, prepare: nothing, run: () => run(id) },
    { name: `${id}, reports made`, prepare: makeAll, run: () => run(id), makesVersions: VERSIONS.includes(id) },
  ]),
  { name: "new-round, reports up to date", prepare: reportsOnly, run: () => run("new-round"), makesVersions: true },
  { name: "accept", prepare: nothing, run: acceptFirst },
  { name: "accept, reports made", prepare: makeAll, run: acceptFirst },
  { name: "save settings", prepare: nothing, run: () => asCame(saveCommitteeSettings({ committee: "Gemensamma lönenämnden" })) },
  { name: "insert an allocation", prepare: nothing, run: () => asCame(insertAllocation(ALLOCATION)) },
  { name: "correct a reading", prepare: nothing, run: () => correctReading({ fingerprint: "rubrik som inte finns", kind: "none" }) },
  { name: "forget a correction", prepare: nothing, run: () => forgetReading("rubrik som inte finns") },
  { name: "replace formulas", prepare: ownFormula, run: replaceFormulas },
];

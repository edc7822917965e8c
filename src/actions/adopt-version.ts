/** "Fastställ version": freezes reports as values on dated sheets of their own, which are never written again. */
import type { FollowUp } from "../core/followup/follow-up";
import { isoDay } from "../core/followup/swedish-date";
import type { Attempt, Problem } from "../core/problem";
import { findProtection } from "../core/report/find-protection";
import { planAdoption, type PlannedAdoption } from "../core/report/plan-adoption";
import { planReport, type PlannedReport } from "../core/report/plan-report";
import { templateWithId } from "../core/report/templates/catalogue";
import type { OwnSheet } from "../core/report/find-own-sheets";
import { latestAdopted, rememberAdopted, rememberBegunAdoption } from "../core/state/remember-adopted";
import type { StoredState } from "../core/state/stored-state";
import { applyEdits } from "../excel/apply-edits";
import { readSelection } from "../excel/read-selection";
import { selectCell } from "../excel/select-cell";
import { saveState } from "../excel/settings";
import { checkOpened } from "./check-opened";
import { followUpOf } from "./follow-up-of";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { todayIn } from "./today";

export function adoptVersion(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  return adopt(options, run, (state) => state);
}

/** The same, and then the state is changed by what the adoption was for. */
export async function adopt(options: Readonly<Record<string, string>>, run: Run, then: (state: StoredState) => StoredState): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { contents, ownSheets } = opened.value;
  const { outcome } = await checkOpened(opened.value);
  const nothing: Outcome = { ...outcome, problems: [] };
  const choice = await chooseSheets(options["template"], ownSheets, run);
  if (!choice.ok) return { ...nothing, problems: [choice.problem] };
  const chosen = choice.value;
  if (chosen.length === 0) return { ...nothing, problems: [nothingMade] };
  const obstacle = findProtection(chosen.map(({ sheet }) => ({ state: "new", sheet: sheet.name })), contents.sheets, contents.structureIsProtected);
  const planned = obstacle ? { adoptions: [], problems: [obstacle] } : plan(chosen, outcome, opened.value, options);
  // All or none: a round that is half adopted would look finished.
  if (planned.problems.length > 0) return { ...nothing, problems: planned.problems };
  run.onProgress?.("Fastställer …");
  const problem = await write(planned.adoptions, opened.value, run, then);
  const reports = planned.adoptions.map(({ template, sheet, area, text }) => ({ id: template, sheet, range: area, state: "new" as const, text }));
  return problem ? { ...nothing, problems: [problem] } : { ...nothing, reports };
}

/** The report asked for; else the one that the user stands on; else all, each in its latest sheet. Where she stands is not guessed: a version cannot be taken back. */
async function chooseSheets(template: string | undefined, ownSheets: readonly OwnSheet[], run: Run): Promise<Attempt<readonly OwnSheet[]>> {
  const latest = ownSheets.filter(({ report }, at) => !ownSheets.slice(at + 1).some((later) => later.report.template === report.template));
  if (template !== undefined && template !== "all") return { ok: true, value: latest.filter(({ report }) => report.template === template) };
  if (template === "all") return { ok: true, value: latest };
  const selected = await readSelection({ signal: run.signal, onWaiting: run.onProgress });
  if (!selected.ok) return selected;
  const standingOn = ownSheets.filter(({ sheet }) => sheet.name === selected.value.sheet);
  return { ok: true, value: standingOn.length > 0 ? standingOn : latest };
}

function plan(chosen: readonly OwnSheet[], checked: Outcome, opened: OpenWorkbook, options: Readonly<Record<string, string>>) {
  const { contents: { grids, sheets }, adopted } = opened;
  const followUp = followUpOf(opened);
  const { dated } = followUp.facts;
  const day = options["dated"] ?? (dated ? isoDay(dated) : todayIn(options));
  const findings = checked.findings.filter(({ acceptance }) => acceptance === undefined);
  const unchecked = checked.problems[0]?.message;
  const names = sheets.map(({ name }) => name);
  const adoptions: PlannedAdoption[] = [];
  const problems: Problem[] = [];
  for (const { sheet, report } of chosen) {
    const own = { ...report, sheet: sheet.name };
    const current = asItWouldBe(own, followUp, opened);
    const previous = latestAdopted(adopted, report.template);
    const planned = planAdoption({ own, template: report.template, current, grids, sheets: [...names, ...adoptions.map((one) => one.sheet)], previous, facts: followUp.facts, day, findings, unchecked });
    if (planned.ok) adoptions.push(planned.value);
    else problems.push(planned.problem);
  }
  return { adoptions, problems };
}

/** The report as the sources give it now; what no template makes (the allocation, the protocol) is adopted as it stands. */
function asItWouldBe(own: OwnSheet["report"], followUp: FollowUp, { contents: { grids }, reading }: OpenWorkbook): Attempt<PlannedReport> | undefined {
  const template = templateWithId(own.template);
  if (!template) return undefined;
  const planned = planReport({ template, reading, followUp, settings: {}, sheets: [], grids, own: [own] });
  if (!planned.ok) return planned;
  const current = planned.value.at(-1);
  return current && { ok: true, value: current };
}

async function write(adoptions: readonly PlannedAdoption[], opened: OpenWorkbook, run: Run, then: (state: StoredState) => StoredState): Promise<Problem | undefined> {
  const { contents, adopted } = opened;
  const readBack = adoptions.map(({ sheet, area }) => ({ sheet, area }));
  const { kept } = contents;
  const made = (idOf: (at: number) => string) => adoptions.map(({ template, sheet, area, version }, at) => ({ template, sheet, area, version, sheetId: idOf(at) }));
  const during = rememberBegunAdoption(kept.state, adopted, made(() => ""));
  const done = then(rememberAdopted(kept.state, adopted, made(() => "")));
  const applied = await applyEdits(adoptions.flatMap(({ edits }) => edits), { before: contents.sheets, remember: { during, state: done, found: kept }, readBack, ...run, onWaiting: run.onProgress });
  if (!applied.ok) return applied.problem;
  const state = then(rememberAdopted(kept.state, adopted, made((at) => applied.value[at]?.sheetId ?? "")));
  const saved = await saveState(state, { ...kept, state: done }, { ...run, onWaiting: run.onProgress });
  const first = adoptions[0];
  // It is made: that Excel does not bring it to the front, because another workbook has the focus, changes nothing.
  if (first) await selectCell({ sheet: first.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  return saved.ok ? undefined : { kind: "notRemembered", message: `Versionen är fastställd, men Nämndrapport känner bara igen bladet på namnet: byt inte namn på det. ${saved.problem.message}` };
}

const nothingMade: Problem = {
  kind: "nothingToReport",
  message: "Arbetsboken har ingen sådan rapport från Nämndrapport att fastställa. Skapa rapporten först.",
};

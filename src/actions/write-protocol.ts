/** "Infoga kontrollprotokoll": the check as a sheet of its own, refreshed where it stands. No source sheet is touched. */
import { reportsOf } from "../core/report/find-own-sheets";
import { findProtection } from "../core/report/find-protection";
import { planTable } from "../core/report/plan-report";
import { layOutProtocol } from "../core/report/control-protocol";
import { makeContext } from "../core/rules/check-context";
import { RULES } from "../core/rules/index";
import { listAccrualEffects } from "../core/rules/list-accrual-effects";
import { forgetAcceptances } from "../core/state/remember-acceptance";
import { applyReports } from "./apply-reports";
import { checkOpened, type Checked } from "./check-opened";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { todayIn } from "./today";

export async function writeProtocol(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const checked = await checkOpened(opened.value);
  const { outcome } = checked;
  const planned = planProtocol(checked, opened.value, todayIn(options));
  const { contents } = opened.value;
  const obstacle = findProtection(planned, contents.sheets, contents.structureIsProtected);
  if (obstacle) return { ...outcome, problems: [obstacle] };
  run.onProgress?.("Skriver protokollet …");
  const { reports, problems } = await applyReports(planned, withoutLapsed(opened.value, checked), run);
  return { ...outcome, reports, problems: [...outcome.problems, ...problems], notices: [...new Set([...outcome.notices, ...planned.flatMap(({ notices }) => notices)])] };
}

function planProtocol({ outcome, input }: Checked, { contents, ownSheets, reading }: OpenWorkbook, checked: string): ReturnType<typeof planTable> {
  if (!input) return [];
  const table = layOutProtocol({
    rules: RULES, findings: outcome.findings, kinds: new Set(reading.tables.map(({ kind }) => kind)),
    accrualEffects: listAccrualEffects(makeContext(input)), round: input.round, checked,
  });
  const own = reportsOf(table.template, ownSheets);
  return planTable(table, { sheets: contents.sheets.map(({ name }) => name), grids: contents.grids, own });
}

/** What is no longer accepted is forgotten when something is kept anyway. */
function withoutLapsed(opened: OpenWorkbook, { lapsed }: Checked): OpenWorkbook {
  const { kept } = opened.contents;
  return { ...opened, contents: { ...opened.contents, kept: { ...kept, state: forgetAcceptances(kept.state, lapsed) } } };
}

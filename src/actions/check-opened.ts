/** Every rule over a workbook that has been read: what was found, what the user has accepted of it, and what the protocol needs besides. */
import { recogniseInSteps } from "../core/recognise/recognise-workbook";
import { withComments } from "../core/report/round-comments";
import { templatesThatFit } from "../core/report/templates-that-fit";
import { applyAcceptances, readAcceptances } from "../core/rules/acceptance";
import type { CheckInput } from "../core/rules/check-context";
import { findCheckedRound } from "../core/rules/checked-round";
import { policyOf, readSettings } from "../core/rules/committee-settings";
import type { Acceptance } from "../core/rules/finding";
import { checkInSteps, checkReports } from "../core/rules/run-rules";
import type { Steps } from "../core/sheet/steps";
import { findNoTable } from "./find-no-table";
import { uncommented } from "./follow-up-of";
import { inSlices } from "./in-slices";
import type { OpenWorkbook } from "./open-workbook";
import type { Outcome } from "./outcome";
import { overviewOfOpened } from "./overview-of-opened";

export interface Checked {
  readonly outcome: Outcome;
  /** Undefined when there was nothing to check; the outcome tells why. */
  readonly input: CheckInput | undefined;
  readonly lapsed: readonly Acceptance[];
}

export function checkOpened(opened: OpenWorkbook): Promise<Checked> {
  return inSlices(checkOpenedInSteps(opened));
}

function* checkOpenedInSteps(opened: OpenWorkbook): Steps<Checked> {
  const { contents, reading, sources, notices, seen } = opened;
  const read: Outcome = { reading, findings: [], reports: [], problems: [], notices, seen };
  const noTable = findNoTable(reading);
  if (noTable) return { outcome: { ...read, problems: [noTable] }, input: undefined, lapsed: [] };
  const { state } = contents.kept;
  const settings = readSettings(state.settings);
  const round = findCheckedRound(reading, sources, settings);
  yield;
  const followUp = uncommented(opened);
  yield;
  const input: CheckInput = { reading, grids: sources, round, policy: policyOf(settings, round.committee), followUp: withComments(followUp, state.comments) };
  const all = [...(yield* checkInSteps(input)), ...checkReports(yield* ownReports(opened, input))];
  yield;
  const { findings, lapsed } = applyAcceptances(all, readAcceptances(state.acceptances), contents.grids);
  const fitting = templatesThatFit(followUp).map(({ id }) => id);
  yield;
  return { outcome: { ...read, findings, lapsed, fitting, overview: overviewOfOpened(opened, followUp, input) }, input, lapsed };
}

/** Our own sheets are no sources, but a reader may misunderstand them too. */
function* ownReports({ contents, ownSheets }: OpenWorkbook, input: CheckInput): Steps<CheckInput> {
  const own = new Set(ownSheets.map(({ sheet }) => sheet.name));
  const grids = contents.grids.filter(({ sheet }) => own.has(sheet));
  return { round: input.round, policy: input.policy, grids, reading: yield* recogniseInSteps(grids) };
}

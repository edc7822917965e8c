/** Every rule over a workbook that has been read: what was found, what the user has accepted of it, and what the protocol needs besides. */
import { recogniseInSteps } from "../core/recognise/recognise-workbook";
import { applyAcceptances, readAcceptances } from "../core/rules/acceptance";
import type { CheckInput } from "../core/rules/check-context";
import { findCheckedRound } from "../core/rules/checked-round";
import { policyOf, readSettings } from "../core/rules/committee-settings";
import type { Acceptance } from "../core/rules/finding";
import { checkInSteps, checkReports } from "../core/rules/run-rules";
import { findFitting } from "./find-fitting";
import { findNoTable } from "./find-no-table";
import { followUpOf } from "./follow-up-of";
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

export async function checkOpened(opened: OpenWorkbook): Promise<Checked> {
  const { contents, reading, sources, notices, seen } = opened;
  const read: Outcome = { reading, findings: [], reports: [], problems: [], notices, seen };
  const noTable = findNoTable(reading);
  if (noTable) return { outcome: { ...read, problems: [noTable] }, input: undefined, lapsed: [] };
  const { state } = contents.kept;
  const settings = readSettings(state.settings);
  const round = findCheckedRound(reading, sources, settings);
  const input: CheckInput = { reading, grids: sources, round, policy: policyOf(settings, round.committee), followUp: followUpOf(opened) };
  const all = [...(await inSlices(checkInSteps(input))), ...checkReports(await ownReports(opened, input))];
  const { findings, lapsed } = applyAcceptances(all, readAcceptances(state.acceptances), contents.grids);
  const fitting = findFitting(reading, sources);
  return { outcome: { ...read, findings, lapsed, fitting, overview: overviewOfOpened(opened, input) }, input, lapsed };
}

/** Our own sheets are no sources, but a reader may misunderstand them too. */
async function ownReports({ contents, ownSheets }: OpenWorkbook, input: CheckInput): Promise<CheckInput> {
  const own = new Set(ownSheets.map(({ sheet }) => sheet.name));
  const grids = contents.grids.filter(({ sheet }) => own.has(sheet));
  return { round: input.round, policy: input.policy, grids, reading: await inSlices(recogniseInSteps(grids)) };
}

/** "Inställningar": what the workbook keeps of the committee and its local rules, with what its sheets say beside it. */
import type { Attempt } from "../core/problem";
import { findCheckedRound } from "../core/rules/checked-round";
import { readSettings, type CommitteeSettings } from "../core/rules/committee-settings";
import { readState, saveState } from "../excel/settings";
import { openWorkbook } from "./open-workbook";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";

export interface SettingsInWorkbook {
  readonly settings: CommitteeSettings;
  /** The committee that the sheets name; its rules are the defaults. */
  readonly committeeOfSheets: string | undefined;
}

export async function readCommitteeSettings(run: Run = {}): Promise<Attempt<SettingsInWorkbook>> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const { reading, sources, contents } = opened.value;
  const settings = readSettings(contents.kept.state.settings);
  return { ok: true, value: { settings, committeeOfSheets: findCheckedRound(reading, sources).committee } };
}

/** Reset is to save none. */
export async function saveCommitteeSettings(settings: CommitteeSettings, run: Run = {}): Promise<Attempt<CommitteeSettings>> {
  // Read afresh: a colleague in the same workbook may have kept something since we last looked.
  const kept = await readState(run);
  if (!kept.ok) return kept;
  const asKept = readSettings(settings);
  const saved = await saveState({ ...kept.value.state, settings: asKept }, kept.value, run);
  if (!saved.ok) return saved;
  // Excel tells of no such change, and what was found under the former settings is of another moment.
  noteChange(false);
  return { ok: true, value: asKept };
}

/** "Inställningar": what the workbook keeps of the committee and its local rules, with what its sheets say beside it. */
import type { Attempt } from "../core/problem";
import { findCheckedRound } from "../core/rules/checked-round";
import { readSettings, type CommitteeSettings } from "../core/rules/committee-settings";
import { mergeStates } from "../core/state/merge-states";
import { changeState } from "../excel/settings";
import { openWorkbook } from "./open-workbook";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";

export interface SettingsInWorkbook {
  readonly settings: CommitteeSettings;
  /** The committee that the sheets name; its rules are the defaults. */
  readonly committeeOfSheets: string | undefined;
}

/** What the form was last filled with. */
let shown: CommitteeSettings | undefined;

export async function readCommitteeSettings(run: Run = {}): Promise<Attempt<SettingsInWorkbook>> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const { reading, sources, contents } = opened.value;
  const settings = readSettings(contents.kept.state.settings);
  shown = settings;
  return { ok: true, value: { settings, committeeOfSheets: findCheckedRound(reading, sources).committee } };
}

/** Reset is to save none. What a colleague has changed since the form was filled stays, unless the same was changed in the form. */
export async function saveCommitteeSettings(settings: CommitteeSettings, run: Run = {}): Promise<Attempt<CommitteeSettings>> {
  const asFilledIn = readSettings(settings);
  const saved = await changeState((now) => mergeStates({ ...now, settings: shown ?? readSettings(now.settings) }, { ...now, settings: asFilledIn }, now), run);
  if (!saved.ok) return saved;
  // Excel tells of no such change, and what was found under the former settings is of another moment.
  noteChange(false);
  shown = readSettings(saved.value.settings);
  return { ok: true, value: shown };
}

import type { SettingsInWorkbook } from "../../actions/committee-settings";
import type { Attempt } from "../../core/problem";
import type { CommitteeSettings } from "../../core/rules/committee-settings";

/** What the view "Inställningar" can ask for. */
export interface SettingsActions {
  readonly read: () => Promise<Attempt<SettingsInWorkbook>>;
  readonly save: (settings: CommitteeSettings) => Promise<Attempt<CommitteeSettings>>;
}

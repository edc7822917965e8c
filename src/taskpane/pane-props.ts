import type { Activity } from "../actions/activity";
import type { ActionId } from "../actions/catalogue";
import type { Correction } from "../core/recognise/correction";
import type { Place } from "../core/rules/finding";
import type { FunctionActions } from "./functions/function-actions";

/** What the pane is given: data to show and callbacks to answer with. It reaches for nothing itself. */
export interface PaneProps {
  readonly isDark: () => boolean;
  readonly listenToVisibility: (listener: () => void) => void;
  readonly listenToActivity: (listener: () => void) => () => void;
  readonly currentActivity: () => Activity;
  readonly start: (id: ActionId, options?: Readonly<Record<string, string>>) => void;
  /** "Ändra": keeps what the user says of a table, and reads again. */
  readonly correct: (correction: Correction) => void;
  /** "Ångra rättelsen". */
  readonly forget: (fingerprint: string) => void;
  readonly stop: () => void;
  readonly functions: FunctionActions;
  /** What to tell the user when the place could not be shown. */
  readonly showPlace: (place: Place) => Promise<string | undefined>;
}

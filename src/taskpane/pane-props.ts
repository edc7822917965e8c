import type { Activity } from "../actions/activity";
import type { ActionId } from "../actions/catalogue";
import type { Place } from "../core/rules/finding";

/** What the pane is given: data to show and callbacks to answer with. It reaches for nothing itself. */
export interface PaneProps {
  readonly isDark: () => boolean;
  readonly listenToVisibility: (listener: () => void) => void;
  readonly listenToActivity: (listener: () => void) => () => void;
  readonly currentActivity: () => Activity;
  readonly start: (id: ActionId) => void;
  readonly stop: () => void;
  /** What to tell the user when the place could not be shown. */
  readonly showPlace: (place: Place) => Promise<string | undefined>;
}

import type { ActionId } from "../actions/catalogue";
import type { Outcome } from "../actions/outcome";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";

/** What each tab of the pane is given. */
export interface ViewProps {
  /** The action that gave the outcome. */
  readonly action: ActionId | undefined;
  readonly outcome: Outcome | undefined;
  readonly isRunning: boolean;
  readonly pane: PaneProps;
  readonly showPlace: ShowPlace;
}

import type { ActionId } from "../actions/catalogue";
import type { Outcome } from "../actions/outcome";
import type { Known } from "./known";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";
import type { TabId } from "./tab-id";

/** What each tab of the pane is given. */
export interface ViewProps {
  /** The action that gave the outcome. */
  readonly action: ActionId | undefined;
  readonly outcome: Outcome | undefined;
  /** The latest look over the whole workbook, whatever was done since. */
  readonly known: Known | undefined;
  readonly isRunning: boolean;
  /** The whole workbook, without leaving the view. */
  readonly readAgain: () => void;
  readonly pane: PaneProps;
  readonly showPlace: ShowPlace;
  /** To another view. */
  readonly go: (tab: TabId) => void;
}

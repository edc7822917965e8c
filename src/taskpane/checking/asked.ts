import type { PaneProps } from "../pane-props";
import type { ViewProps } from "../view-props";

/** What a finding may ask of the pane. */
export interface Asked extends Pick<ViewProps, "isRunning" | "showPlace" | "go">, Pick<PaneProps, "start" | "change"> {}

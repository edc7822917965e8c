/** Composition root of the pane: tells the plain components what Office knows and what the actions can do. */
import { listenToActivity, currentActivity } from "../actions/activity";
import { applyFormulas } from "../actions/apply-formulas";
import { announceMistake, runAction, runAnnounced, stopAction } from "../actions/run-action";
import type { ActionId } from "../actions/catalogue";
import { correctReading, forgetReading } from "../actions/correct-reading";
import { insertFunction } from "../actions/insert-function";
import { previewFormulas } from "../actions/preview-formulas";
import { showPlace } from "../actions/show-place";
import type { PaneProps } from "./pane-props";

/** In a shared runtime Office also says how the page was loaded: shown, or hidden behind a ribbon command (not in the types). */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode };
}

/** React and Fluent come in chunks of their own, so that ribbon commands answer before the pane is drawn. */
void Office.onReady(async (info) => {
  const { renderPane } = await import("./render-pane");
  const guard = (id: ActionId, work: Promise<unknown>): void => {
    work.then(undefined, (error: unknown) => announceMistake(id, error));
  };
  const start: PaneProps["start"] = (id, options) => guard(id, runAction(id, options));
  renderPane({
    isDark: () => Office.context.officeTheme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches,
    listenToVisibility: (listener) => void Office.addin.onVisibilityModeChanged(listener),
    listenToActivity,
    currentActivity,
    start,
    correct: (correction) => guard("read", runAnnounced("read", (run) => correctReading(correction, run))),
    forget: (fingerprint) => guard("read", runAnnounced("read", (run) => forgetReading(fingerprint, run))),
    stop: stopAction,
    functions: { insert: insertFunction, preview: previewFormulas, apply: applyFormulas },
    showPlace: async (place) => (await showPlace(place))?.message,
  });
  // Opened by the button Underlag: what the user wants is to see what the workbook holds.
  if ((info as ReadyInfo).addin?.visibilityMode === Office.VisibilityMode.taskpane && currentActivity().state === "idle") start("read");
});

/** Composition root of the pane: tells the plain components what Office knows and what the actions can do. */
import { listenToActivity, currentActivity } from "../actions/activity";
import { runAction, stopAction, announceMistake } from "../actions/run-action";
import type { ActionId } from "../actions/catalogue";
import { showPlace } from "../actions/show-place";

/** In a shared runtime Office also says how the page was loaded: shown, or hidden behind a ribbon command (not in the types). */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode };
}

/** React and Fluent come in chunks of their own, so that ribbon commands answer before the pane is drawn. */
void Office.onReady(async (info) => {
  const { renderPane } = await import("./render-pane");
  const start = (id: ActionId): void => {
    runAction(id).then(undefined, (error: unknown) => announceMistake(id, error));
  };
  renderPane({
    isDark: () => Office.context.officeTheme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches,
    listenToVisibility: (listener) => void Office.addin.onVisibilityModeChanged(listener),
    listenToActivity,
    currentActivity,
    start,
    stop: stopAction,
    showPlace: async (place) => (await showPlace(place))?.message,
  });
  // Opened by the button Underlag: what the user wants is to see what the workbook holds.
  if ((info as ReadyInfo).addin?.visibilityMode === Office.VisibilityMode.taskpane && currentActivity().state === "idle") start("read");
});

/** Composition root of the pane: tells the plain components what Office knows and what the actions can do. */
import { listenToActivity, currentActivity } from "../actions/activity";
import { runAction, runAnnounced, runForView, stopAction } from "../actions/run-action";
import type { ActionId } from "../actions/catalogue";
import { failedOutcome, type Outcome } from "../actions/outcome";
import type { Run } from "../actions/run";
import type * as Asks from "../actions/asked-from-the-pane";
import { whenFetched } from "../actions/when-fetched";
import type { Attempt } from "../core/problem";
import { whenSelectionMoves } from "../actions/selection-moves";
import { countChanges, countOwnChanges, whenWorkbookChanges } from "../actions/workbook-changes";
import { firstRun } from "./first-run";
import { isOfficeDark, listenToTheme } from "./office-theme";
import type { PaneProps } from "./pane-props";
import { showUnsupported, unsupported } from "./requirements";
import { technicalInformation } from "./technical-information";

/** In a shared runtime Office also says how the page was loaded: shown, or hidden behind a ribbon command (not in the types). */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode };
}

type Asked = typeof Asks;

const fetchAsked = () => whenFetched(import(/* webpackChunkName: "actions" */ "../actions/asked-from-the-pane"));

async function answered<T>(ask: (asked: Asked) => Promise<Attempt<T>>): Promise<Attempt<T>> {
  const fetched = await fetchAsked();
  return fetched.ok ? ask(fetched.value) : fetched;
}

/** What writes for a view takes its turn with what is announced. */
function written<T>(ask: (asked: Asked, run: Run) => Promise<Attempt<T>>): Promise<Attempt<T>> {
  return runForView(async (run) => {
    const fetched = await fetchAsked();
    return fetched.ok ? ask(fetched.value, run) : fetched;
  });
}

function announced(id: ActionId, ask: (asked: Asked, run: Run) => Promise<Outcome>): Promise<Outcome | undefined> {
  return runAnnounced(id, async (run) => {
    const fetched = await fetchAsked();
    return fetched.ok ? ask(fetched.value, run) : failedOutcome(fetched.problem);
  });
}

/**
 * React and Fluent come in chunks of their own, so that ribbon commands answer before the pane is drawn. Fetched while Office gets ready;
 * where they never come it is said by the page itself.
 */
const fetchedPane = import(/* webpackChunkName: "pane" */ "./render-pane");

void Office.onReady(async (info) => {
  const why = unsupported(info.host);
  if (why !== undefined) return showUnsupported(why);
  const { renderPane } = await fetchedPane;
  // A mistake has been announced where it was made.
  const guard = (work: Promise<unknown>): void => void work.catch(() => undefined);
  const start: PaneProps["start"] = (id, options) => guard(runAction(id, options));
  await renderPane({
    isDark: isOfficeDark,
    listenToTheme,
    technical: technicalInformation,
    listenToActivity,
    currentActivity,
    start,
    correct: (correction) => guard(announced("read", ({ correctReading }, run) => correctReading(correction, run))),
    forget: (fingerprint) => guard(announced("read", ({ forgetReading }, run) => forgetReading(fingerprint, run))),
    change: (changes) => guard(announced("check", ({ changeCells }, run) => changeCells(changes, run))),
    stop: stopAction,
    functions: {
      insert: (id, choice) => written(({ insertFunction }, run) => insertFunction(id, choice, run)),
      preview: (task) => answered(({ previewFormulas }) => previewFormulas(task)),
      apply: (changes) => written(({ applyFormulas }, run) => applyFormulas(changes, run)),
    },
    settings: {
      read: () => answered(({ readCommitteeSettings }) => readCommitteeSettings()),
      save: (settings) => written(({ saveCommitteeSettings }, run) => saveCommitteeSettings(settings, run)),
    },
    tracing: { trace: () => answered(({ traceSelection }) => traceSelection()), listen: whenSelectionMoves },
    allocation: {
      offer: () => answered(({ offerAllocation }) => offerAllocation()),
      readAmount: () => answered(({ readAmountInCell }) => readAmountInCell()),
      insert: (request) => written(({ insertAllocation }, run) => insertAllocation(request, run)),
    },
    firstRun: firstRun(),
    openExample: async () => {
      const example = await whenFetched(import(/* webpackChunkName: "example" */ "../../assets/exempel.xlsx"));
      const fetched = await fetchAsked();
      if (!example.ok) return example.problem.message;
      return (fetched.ok ? await fetched.value.openExample(example.value.default) : fetched.problem)?.message;
    },
    changes: { count: countChanges, countOwn: countOwnChanges, listen: whenWorkbookChanges },
    showPlace: async (place) => {
      const fetched = await fetchAsked();
      return (fetched.ok ? await fetched.value.showPlace(place) : fetched.problem)?.message;
    },
  });
  // From the first thing that is asked for: what it finds is of another moment as soon as the workbook changes.
  let wasRunning = false;
  listenToActivity(() => {
    const isRunning = currentActivity().state === "running";
    if (isRunning && !wasRunning) guard(fetchAsked().then((fetched) => (fetched.ok ? fetched.value.watchWorkbook({}) : undefined)));
    wasRunning = isRunning;
  });
  // Opened by its button in the ribbon: what the user wants to know is where the round stands.
  if ((info as ReadyInfo).addin?.visibilityMode === Office.VisibilityMode.taskpane && currentActivity().state === "idle") start("overview");
});

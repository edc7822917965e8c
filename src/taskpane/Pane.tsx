import { Button, Spinner, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { Home20Regular } from "@fluentui/react-icons";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Activity } from "../actions/activity";
import { ActivityBar } from "./ActivityBar";
import { Heading1 } from "./Heading1";
import { momentShown } from "./moment-shown";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";
import { StaleBar } from "./StaleBar";
import { TabMenu } from "./TabMenu";
import { TabRow } from "./TabRow";
import type { TabId } from "./tab-id";
import { tabs } from "./tabs";
import { useKnown } from "./use-known";

const useStyles = makeStyles({
  /** Long words break and fields shrink, so that nothing is cut off at 200 per cent. */
  page: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, overflowWrap: "anywhere",
    "& input, & select, & textarea, & .fui-Input, & .fui-Select, & .fui-Textarea": { minWidth: 0 },
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media (max-width: 345px)": { paddingInline: tokens.spacingHorizontalS },
  },
  seldom: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  title: { margin: 0 },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const [home] = tabs;
const steps = tabs.filter(({ place }) => place === "tab");
const others = tabs.filter(({ place }) => place === "menu");

/** The whole pane: the ways to go, what goes on, and under it one view at a time. */
export function Pane({ activity, pane }: { readonly activity: Activity; readonly pane: PaneProps }) {
  const styles = useStyles();
  const action = activity.state === "idle" ? undefined : activity.action;
  const isRunning = activity.state === "running";
  const [chosen, choose] = useState(() => tabOf(action) ?? tabs[0]);
  const [notShown, setNotShown] = useState<string>();
  const staying = useRef(false);
  const readAgain = (): void => {
    staying.current = true;
    pane.start("overview");
  };
  // A click in the ribbon brings its own view to the front; to read again what a view shows does not leave it.
  useEffect(() => {
    if (!isRunning) return;
    const own = staying.current ? undefined : tabOf(action);
    staying.current = false;
    if (own) choose(own);
  }, [isRunning, action]);
  // The report that was made is told at the top, wherever its button stood.
  useEffect(() => {
    if (activity.state === "done" && activity.outcome.reports.length > 0) window.scrollTo({ top: 0 });
  }, [activity]);
  const { known, isBehind } = useKnown(activity, pane.changes);
  const changes = useSyncExternalStore(pane.changes.listen, pane.changes.count);
  // One who comes back from making a report is shown where the round stands now.
  const isHome = chosen === home;
  const { start } = pane;
  useEffect(() => {
    if (isHome && isBehind && !isRunning) start("overview");
  }, [isHome, isBehind, isRunning, start]);
  const go = (id: TabId): void => choose(tabs.find((tab) => tab.id === id) ?? tabs[0]);
  const showPlace: ShowPlace = (place) => void pane.showPlace(place).then(setNotShown, () => setNotShown("Cellen kunde inte visas. Läs arbetsboken igen och försök på nytt."));
  const outcome = activity.state === "done" ? activity.outcome : activity.state === "running" ? activity.previous : undefined;
  const shown = momentShown(chosen.id, known, outcome);
  const { View } = chosen;
  const isTab = chosen.place === "tab";
  return (
    <main className={styles.page}>
      <Heading1>Nämndrapport</Heading1>
      <nav aria-label="Nämndrapports vyer">
        <div className={styles.seldom}>
          <Button size="small" appearance={chosen === home ? "secondary" : "subtle"} icon={<Home20Regular />} aria-current={chosen === home ? "page" : undefined} onClick={() => choose(home)}>{home.name}</Button>
          <TabMenu tabs={others} chosen={chosen} choose={choose} />
        </div>
        <TabRow tabs={steps} chosen={chosen} choose={choose} />
      </nav>
      <ActivityBar activity={activity} outcome={outcome} notShown={notShown} pane={pane} />
      {shown && changes > shown.changes && <StaleBar at={shown.at} isDisabled={isRunning} readAgain={readAgain} />}
      <div id="view" role={isTab ? "tabpanel" : "region"} {...viewName(chosen)} className={styles.view}>
        {chosen.place === "menu" && <Subtitle1 as="h2" id="view-title" className={styles.title}>{chosen.name}</Subtitle1>}
        <Suspense fallback={<Spinner size="small" label="Öppnar …" />}>
          <View action={action} outcome={outcome} known={known} isRunning={isRunning} readAgain={readAgain} pane={pane} showPlace={showPlace} go={go} />
        </Suspense>
      </div>
    </main>
  );
}

/** A step is named by its tab, another view by its title; the overview's own title is the committee's name. */
function viewName({ id, place, name }: (typeof tabs)[number]) {
  if (place === "home") return { "aria-label": name };
  return { "aria-labelledby": place === "tab" ? `tab-${id}` : "view-title" };
}

function tabOf(action: string | undefined) {
  return tabs.find(({ actions }) => actions.some((own) => own === action));
}

import { Spinner, Subtitle1, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import type { Activity } from "../actions/activity";
import { ActivityBar } from "./ActivityBar";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";
import { TabMenu } from "./TabMenu";
import { tabs } from "./tabs";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  navigation: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  tabs: { flexWrap: "wrap" },
  title: { margin: 0 },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const steps = tabs.filter(({ place }) => place === "tab");
const others = tabs.filter(({ place }) => place === "menu");

/** The whole pane: the ways to go, what goes on, and under it one view at a time. */
export function Pane({ activity, pane }: { readonly activity: Activity; readonly pane: PaneProps }) {
  const styles = useStyles();
  const action = activity.state === "idle" ? undefined : activity.action;
  const isRunning = activity.state === "running";
  const [chosen, choose] = useState(() => tabOf(action) ?? tabs[0]);
  const [notShown, setNotShown] = useState<string>();
  // A click in the ribbon brings its own view to the front.
  useEffect(() => {
    const own = isRunning ? tabOf(action) : undefined;
    if (own) choose(own);
  }, [isRunning, action]);
  const showPlace: ShowPlace = (place) => void pane.showPlace(place).then(setNotShown);
  const outcome = activity.state === "done" ? activity.outcome : activity.state === "running" ? activity.previous : undefined;
  const { View } = chosen;
  const isTab = chosen.place === "tab";
  return (
    <main className={styles.page}>
      <div className={styles.navigation}>
        <TabList
          className={styles.tabs} size="small" aria-label="Nämndrapport" selectedValue={isTab ? chosen.id : null}
          onTabSelect={(_, { value }) => choose(tabs.find(({ id }) => id === value) ?? tabs[0])}
        >
          {steps.map(({ id, name }) => <Tab key={id} id={`tab-${id}`} aria-controls="view" value={id}>{name}</Tab>)}
        </TabList>
        <TabMenu tabs={others} chosen={chosen} choose={choose} />
      </div>
      <ActivityBar activity={activity} outcome={outcome} notShown={notShown} stop={pane.stop} />
      <div id="view" role={isTab ? "tabpanel" : "region"} aria-labelledby={isTab ? `tab-${chosen.id}` : "view-title"} className={styles.view}>
        {!isTab && <Subtitle1 as="h2" id="view-title" className={styles.title}>{chosen.name}</Subtitle1>}
        <Suspense fallback={<Spinner size="small" label="Öppnar …" />}>
          <View action={action} outcome={outcome} isRunning={isRunning} pane={pane} showPlace={showPlace} />
        </Suspense>
      </div>
    </main>
  );
}

function tabOf(action: string | undefined) {
  return tabs.find(({ actions }) => actions.some((own) => own === action));
}

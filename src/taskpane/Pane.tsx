import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Activity } from "../actions/activity";
import { ActivityBar } from "./ActivityBar";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";
import { tabs } from "./tabs";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  tabs: { flexWrap: "wrap" },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** The whole pane: what goes on at the top, and under it one tab at a time. */
export function Pane({ activity, pane }: { readonly activity: Activity; readonly pane: PaneProps }) {
  const styles = useStyles();
  const action = activity.state === "idle" ? undefined : activity.action;
  const isRunning = activity.state === "running";
  const [chosen, choose] = useState(() => tabOf(action) ?? tabs[0]);
  const [notShown, setNotShown] = useState<string>();
  // A click in the ribbon brings its own tab to the front.
  useEffect(() => {
    const own = isRunning ? tabOf(action) : undefined;
    if (own) choose(own);
  }, [isRunning, action]);
  const showPlace: ShowPlace = (place) => void pane.showPlace(place).then(setNotShown);
  const outcome = activity.state === "done" ? activity.outcome : activity.state === "running" ? activity.previous : undefined;
  const { View } = chosen;
  return (
    <main className={styles.page}>
      <TabList
        className={styles.tabs} size="small" aria-label="Nämndrapport" selectedValue={chosen.id}
        onTabSelect={(_, { value }) => choose(tabs.find(({ id }) => id === value) ?? tabs[0])}
      >
        {tabs.map(({ id, name }) => <Tab key={id} id={`tab-${id}`} aria-controls="view" value={id}>{name}</Tab>)}
      </TabList>
      <ActivityBar activity={activity} outcome={outcome} notShown={notShown} stop={pane.stop} />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${chosen.id}`} className={styles.view}>
        <View action={action} outcome={outcome} isRunning={isRunning} pane={pane} showPlace={showPlace} />
      </div>
    </main>
  );
}

function tabOf(action: string | undefined) {
  return tabs.find(({ actions }) => actions.some((own) => own === action));
}

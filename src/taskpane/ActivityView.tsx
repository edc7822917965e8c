import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Activity } from "../actions/activity";
import { OutcomeView } from "./OutcomeView";
import type { PaneProps } from "./pane-props";
import type { ShowPlace } from "./show-place";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

type Props = Pick<PaneProps, "start" | "stop" | "showPlace"> & { readonly activity: Activity };

/** The whole pane: what can be asked for, and what came of the last thing asked. */
export function ActivityView({ activity, start, stop, showPlace }: Props) {
  const styles = useStyles();
  const [notShown, setNotShown] = useState<string>();
  const show: ShowPlace = (place) => void showPlace(place).then(setNotShown);
  const isRunning = activity.state === "running";
  const outcome = activity.state === "done" ? activity.outcome : activity.state === "running" ? activity.previous : undefined;
  return (
    <main className={styles.page}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isRunning} onClick={() => start("read")}>Läs underlaget</Button>
        <Button disabled={isRunning} onClick={() => start("check")}>Kontrollera underlaget</Button>
        <Button disabled={isRunning} onClick={() => start("appendix-1")}>Skapa bilaga 1</Button>
        {isRunning && <Button onClick={stop}>Avbryt</Button>}
        <div role="status">{isRunning && <Spinner size="tiny" labelPosition="after" label={activity.progress} />}</div>
      </div>
      {activity.state === "broken" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Nämndrapport gjorde fel.</MessageBarTitle>
            Inget mer skrevs. Försök igen; händer det på nytt, lämna detta till den som sköter tillägget: {activity.said}
          </MessageBarBody>
        </MessageBar>
      )}
      {activity.state === "idle" && <p>Öppna arbetsboken med nämndens budget och utfall och läs underlaget. Källbladen ändras aldrig.</p>}
      {notShown !== undefined && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{notShown}</MessageBarBody></MessageBar>
      )}
      {outcome && <OutcomeView outcome={outcome} showPlace={show} />}
    </main>
  );
}

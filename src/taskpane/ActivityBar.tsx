import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Activity } from "../actions/activity";
import type { Outcome } from "../actions/outcome";
import { Message } from "./Message";
import type { PaneProps } from "./pane-props";
import { MistakeMessage, ProblemMessage } from "./ProblemMessage";

const useStyles = makeStyles({
  /** Without gaps, for it is empty most of the time: what is said aloud must be there before it has anything to say. */
  bar: { display: "flex", flexDirection: "column" },
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  /** What is done in no time, as saving a comment, does not make the view jump. */
  progress: {
    display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center",
    animationName: { from: { maxHeight: 0, overflow: "hidden" }, to: { maxHeight: 0, overflow: "hidden" } }, animationDuration: "300ms",
  },
});

interface Props {
  readonly activity: Activity;
  readonly outcome: Outcome | undefined;
  /** Why a place could not be shown in its sheet. */
  readonly notShown: string | undefined;
  readonly pane: PaneProps;
}

/** What goes on and what went wrong, the same on every tab; said aloud to those who do not see it. */
export function ActivityBar({ activity, outcome, notShown, pane }: Props) {
  const styles = useStyles();
  const isRunning = activity.state === "running";
  // What has been read can be put away; the next thing done tells anew.
  const [putAway, setPutAway] = useState<Activity>();
  const told = putAway === activity ? undefined : outcome;
  const hasTold = told !== undefined && told.problems.length + told.notices.length > 0;
  return (
    <div className={styles.bar}>
      <div className={isRunning ? styles.progress : undefined}>
        <div role="status">{isRunning && <Spinner size="tiny" labelPosition="after" label={activity.progress} />}</div>
        {isRunning && <Button size="small" disabledFocusable={activity.stop === "writing"} aria-describedby="not-stoppable" onClick={pane.stop}>Avbryt</Button>}
        {isRunning && activity.stop === "writing" && <Text id="not-stoppable" size={200}>Skrivningen avbryts inte, så att rapporten inte blir halv.</Text>}
      </div>
      <div className={styles.messages} aria-live="polite">
        {activity.state === "broken" && <MistakeMessage said={activity.said} action={activity.action} pane={pane} />}
        {notShown !== undefined && <Message intent="warning">{notShown}</Message>}
        {activity.state !== "idle" && told?.problems.map((problem) => <ProblemMessage key={problem.message} problem={problem} action={activity.action} isRunning={isRunning} pane={pane} />)}
        {told?.notices.map((text) => <Message key={text} intent="info">{text}</Message>)}
        {hasTold && !isRunning && <div><Button size="small" onClick={() => setPutAway(activity)}>Dölj</Button></div>}
      </div>
    </div>
  );
}

import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Activity } from "../actions/activity";
import type { Outcome } from "../actions/outcome";

const useStyles = makeStyles({
  /** Without gaps, for it is empty most of the time: what is said aloud must be there before it has anything to say. */
  bar: { display: "flex", flexDirection: "column" },
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  progress: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

interface Props {
  readonly activity: Activity;
  readonly outcome: Outcome | undefined;
  /** Why a place could not be shown in its sheet. */
  readonly notShown: string | undefined;
  readonly stop: () => void;
}

/** What goes on and what went wrong, the same on every tab; said aloud to those who do not see it. */
export function ActivityBar({ activity, outcome, notShown, stop }: Props) {
  const styles = useStyles();
  const isRunning = activity.state === "running";
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <div role="status">{isRunning && <Spinner size="tiny" labelPosition="after" label={activity.progress} />}</div>
        {isRunning && <Button size="small" disabledFocusable={activity.stop === "writing"} aria-describedby="not-stoppable" onClick={stop}>Avbryt</Button>}
        {isRunning && activity.stop === "writing" && <Text id="not-stoppable" size={200}>Skrivningen avbryts inte, så att rapporten inte blir halv.</Text>}
      </div>
      <div className={styles.messages} aria-live="polite">
        {activity.state === "broken" && <Mistake said={activity.said} />}
        {notShown !== undefined && <Message intent="warning" text={notShown} />}
        {outcome?.problems.map(({ message }) => <Message key={message} intent="error" text={message} />)}
        {outcome?.notices.map((text) => <Message key={text} intent="info" text={text} />)}
      </div>
    </div>
  );
}

function Mistake({ said }: { readonly said: string }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Nämndrapport gjorde fel.</MessageBarTitle>
        Inget mer skrevs. Försök igen; händer det på nytt, lämna detta till den som sköter tillägget: {said}
      </MessageBarBody>
    </MessageBar>
  );
}

function Message({ intent, text }: { readonly intent: "error" | "info" | "warning"; readonly text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

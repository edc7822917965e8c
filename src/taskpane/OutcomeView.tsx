import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Outcome } from "../actions/outcome";
import { areaAddress } from "../core/sheet/address";
import { FindingList } from "./FindingList";
import { Heading } from "./Heading";
import type { ShowPlace } from "./show-place";
import { TableList } from "./TableList";
import { reportStates } from "./words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly outcome: Outcome;
  readonly showPlace: ShowPlace;
}

/** What an action gave: what went wrong first, then what was made, then what was read. */
export function OutcomeView({ outcome, showPlace }: Props) {
  const styles = useStyles();
  const { tables, unread } = outcome.reading;
  return (
    <>
      <div className={styles.section} aria-live="polite">
        {outcome.problems.map(({ message }) => <Message key={message} intent="error" text={message} />)}
        {outcome.notices.map((text) => <Message key={text} intent="info" text={text} />)}
      </div>
      {outcome.reports.map(({ id, sheet, range, state }) => (
        <section key={id} className={styles.section}>
          <Heading>{sheet}</Heading>
          <span>{reportStates[state]}</span>
          <div><Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa {areaAddress(range)}</Button></div>
        </section>
      ))}
      {outcome.findings.length > 0 && <FindingList findings={outcome.findings} showPlace={showPlace} />}
      {tables.length > 0 && <TableList tables={tables} showPlace={showPlace} />}
      {unread.length > 0 && (
        <section className={styles.section}>
          <Heading>Kunde inte läsas</Heading>
          <ul className={styles.list}>{unread.map(({ message }) => <li key={message}>{message}</li>)}</ul>
        </section>
      )}
    </>
  );
}

function Message({ intent, text }: { readonly intent: "error" | "info"; readonly text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

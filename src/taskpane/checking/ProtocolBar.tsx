import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { InsertedReport } from "../../actions/outcome";
import type { ViewProps } from "../view-props";
import { reportStates } from "../words";

interface Props {
  readonly reports: readonly InsertedReport[];
  readonly showPlace: ViewProps["showPlace"];
}

/** Where the protocol that was just made stands. */
export function ProtocolBar({ reports, showPlace }: Props) {
  return (
    <>
      {reports.map(({ sheet, range, state }) => (
        <MessageBar key={sheet} intent={state === "kept" ? "info" : "success"} layout="multiline">
          <MessageBarBody>{sheet}: {reportStates[state]}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => showPlace({ sheet, area: range })}>Visa protokollet</Button></MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}

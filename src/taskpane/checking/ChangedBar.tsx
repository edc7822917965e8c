import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { cellAddress } from "../../core/sheet/address";
import { reversed, showInput, type CellChange } from "../../core/sheet/cell-change";
import type { PaneProps } from "../pane-props";
import type { ViewProps } from "../view-props";

interface Props {
  readonly changed: readonly CellChange[];
  readonly isRunning: boolean;
  readonly change: PaneProps["change"];
  readonly showPlace: ViewProps["showPlace"];
}

/** What was just written in the sheet, and the way back. */
export function ChangedBar({ changed, isRunning, change, showPlace }: Props) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{changed.map(({ sheet, row, column, before, after }) => `${sheet}, ${cellAddress(row, column)}: ${showInput(before)} är nu ${showInput(after)}.`).join(" ")}</MessageBarBody>
      <MessageBarActions>
        {changed.slice(0, 1).map(({ sheet, row, column }) => (
          <Button key="show" size="small" onClick={() => showPlace({ sheet, area: { top: row, bottom: row, left: column, right: column } })}>Visa</Button>
        ))}
        <Button size="small" disabled={isRunning} onClick={() => change(changed.map(reversed))}>Ångra</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

import type { ReactElement } from "react";
import { FormulaBar } from "./chrome/formula-bar";
import { focusGrid } from "./focus-grid";
import { areaName } from "./grid/a1";
import { selectedArea } from "./grid/selection";
import type { Session } from "./session";
import type { Editing } from "./use-editing";
import type { SessionState } from "./use-session";

interface FormulaLineProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly editing: Editing;
}

/** The formula bar on the session; when it is done, the keyboard goes back to the sheet. */
export function FormulaLine({ session, state: { selection, view }, editing }: FormulaLineProps): ReactElement {
  return (
    <FormulaBar
      address={areaName(selectedArea(selection, view.merges))}
      text={editing.draft?.text ?? session.contentText(selection.active)}
      isEditing={editing.draft !== undefined}
      onGoTo={(address) => {
        editing.goTo(address);
        focusGrid();
      }}
      onFocus={() => editing.begin("editing", "bar")}
      onChange={(text) => editing.change(text, "bar")}
      onCommit={(step) => {
        editing.commit(step);
        focusGrid();
      }}
      onLeave={editing.commit}
      onCancel={() => {
        editing.cancel();
        focusGrid();
      }}
    />
  );
}

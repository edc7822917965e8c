import type { ReactElement } from "react";
import { STAY } from "./grid/cell-editor";
import { Grid } from "./grid/grid";
import type { Refusal, Session } from "./session";
import { useClipboard } from "./use-clipboard";
import type { Editing } from "./use-editing";
import { useFileDrop } from "./use-file-drop";
import type { SessionState } from "./use-session";

interface SheetAreaProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly editing: Editing;
  readonly refuse: (refusal: Refusal) => void;
  readonly onOpenFile: (file: File) => void;
}

/** The grid on the session, with the clipboard and files dropped on it. */
export function SheetArea({ session, state: { view, selection, select }, editing, refuse, onOpenFile }: SheetAreaProps): ReactElement {
  const drop = useFileDrop(onOpenFile);
  const clipboard = useClipboard({ session, view, selection, isEditing: editing.draft !== undefined, refuse });
  return (
    <main className={drop.isTarget ? "grid-home is-target" : "grid-home"} {...drop.handlers} {...clipboard}>
      <Grid
        view={view}
        selection={selection}
        draft={editing.draft}
        onSelect={(next) => {
          editing.commit(STAY);
          select(next);
        }}
        onIntent={editing.answer}
        onEdit={() => editing.begin("editing", "cell")}
        onDraft={(text) => editing.change(text, "cell")}
        onCommit={editing.commit}
        onCancel={editing.cancel}
        onColumnWidth={(column, pixels) => session.setColumnWidth(column, pixels)}
        onPoint={editing.point}
      />
    </main>
  );
}

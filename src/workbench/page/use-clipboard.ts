import type { ClipboardEvent } from "react";
import { selectedArea, type Selection } from "./grid/selection";
import type { SheetView } from "./grid/sheet-view";
import type { Refusal, Session } from "./session";

interface ClipboardOptions {
  readonly session: Session;
  readonly view: SheetView;
  readonly selection: Selection;
  /** While a cell is edited, the clipboard belongs to its text. */
  readonly isEditing: boolean;
  readonly refuse: (refusal: Refusal) => void;
}

export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function useClipboard({ session, view, selection, isEditing, refuse }: ClipboardOptions): ClipboardHandlers {
  if (isEditing) return { onCopy: () => undefined, onCut: () => undefined, onPaste: () => undefined };
  const area = selectedArea(selection, view.merges);
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", session.copyText(area));
  };
  return {
    onCopy,
    onCut: (event) => {
      onCopy(event);
      refuse(session.clear(area));
    },
    onPaste: (event) => {
      event.preventDefault();
      refuse(session.pasteInto(selection.active, event.clipboardData.getData("text/plain")));
    },
  };
}

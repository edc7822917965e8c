import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import type { Box } from "./cell-box";
import { CELL_PADDING } from "./cell-box";
import type { Draft } from "./draft";
import type { Step } from "./movement";
import { textWidth } from "./text-width";

interface CellEditorProps {
  readonly draft: Draft;
  readonly box: Box;
  readonly font: string;
  readonly room: number;
  readonly onChange: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
}

export const STAY: Step = { rows: 0, columns: 0 };
const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The step that a key ends the editing with. */
export function committingStep(event: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">, mode: Draft["mode"]): Step | undefined {
  if (event.key === "Enter" && !event.altKey) return { rows: event.shiftKey ? -1 : 1, columns: 0 };
  if (event.key === "Tab") return { rows: 0, columns: event.shiftKey ? -1 : 1 };
  return mode === "typing" ? ARROWS[event.key] : undefined;
}

/** The formula bar goes on with the same text; to go anywhere else is to be done with it. */
function isFormulaInput(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && element.classList.contains("formula-input");
}

/** The box one types in, over the cell and as wide as the text needs. */
export function CellEditor({ draft, box, font, room, onChange, onCommit, onCancel }: CellEditorProps): ReactElement {
  const input = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null || draft.where !== "cell") return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [draft.where, draft.place]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    const step = event.nativeEvent.isComposing ? undefined : committingStep(event, draft.mode);
    if (event.key === "Escape") onCancel();
    else if (step !== undefined) onCommit(step);
    else return;
    event.preventDefault();
  };

  const lines = draft.text.split("\n");
  const wanted = Math.max(...lines.map((line) => textWidth(line, font))) + 4 * CELL_PADDING;
  const width = Math.min(Math.max(box.width + 1, wanted), Math.max(box.width + 1, room));
  return (
    <textarea
      ref={input}
      className="cell-editor"
      aria-label="Redigera cellen"
      spellCheck={false}
      rows={lines.length}
      value={draft.text}
      style={{ left: box.x - 1, top: box.y - 1, width, minHeight: box.height + 1, font }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => isFormulaInput(event.relatedTarget) || onCommit(STAY)}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

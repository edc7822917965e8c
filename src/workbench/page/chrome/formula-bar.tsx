import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import { committingStep, STAY } from "../grid/cell-editor";
import type { Step } from "../grid/movement";

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly onGoTo: (address: string) => void;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  /** The focus went elsewhere while something was typed. */
  readonly onLeave: (step: Step) => void;
  readonly onCancel: () => void;
}

function NameBox({ address, onGoTo }: Pick<FormulaBarProps, "address" | "onGoTo">): ReactElement {
  const [typed, setTyped] = useState(address);
  useEffect(() => setTyped(address), [address]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") onGoTo(typed);
    if (event.key === "Escape") setTyped(address);
  };
  return (
    <input
      className="name-box"
      aria-label="Namnruta"
      value={typed}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(address)}
      onKeyDown={onKeyDown}
    />
  );
}

function isCellEditor(element: EventTarget | null): boolean {
  return element instanceof HTMLElement && element.classList.contains("cell-editor");
}

/** The name box and the formula of the active cell, in Swedish. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { address, text, isEditing, onGoTo, onFocus, onChange, onCommit, onLeave, onCancel } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const step = event.nativeEvent.isComposing ? undefined : committingStep(event, "editing");
    if (event.key === "Escape") onCancel();
    else if (step !== undefined) onCommit(step);
    else return;
    event.preventDefault();
  };
  return (
    <section className="formula-bar" aria-label="Formelrad">
      <NameBox address={address} onGoTo={onGoTo} />
      <button className="bar-button" title="Ångra skrivningen (Esc)" aria-label="Ångra skrivningen" disabled={!isEditing} onMouseDown={(event) => event.preventDefault()} onClick={onCancel}>
        ✕
      </button>
      <button
        className="bar-button"
        title="Skriv in (Retur)"
        aria-label="Skriv in"
        disabled={!isEditing}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onCommit(STAY)}
      >
        ✓
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula-input"
        aria-label="Formelfält"
        spellCheck={false}
        rows={1}
        value={text}
        onFocus={onFocus}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => isEditing && !isCellEditor(event.relatedTarget) && onLeave(STAY)}
      />
    </section>
  );
}

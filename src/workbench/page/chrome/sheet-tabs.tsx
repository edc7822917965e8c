import { useState, type KeyboardEvent, type ReactElement } from "react";

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly color: string | undefined;
}

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string;
  readonly onActivate: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onAdd: () => void;
  readonly onDelete: (id: string) => void;
}

function Rename({ name, onDone }: { readonly name: string; readonly onDone: (name: string | undefined) => void }): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") onDone(event.currentTarget.value);
    if (event.key === "Escape") onDone(undefined);
  };
  return <input className="tab-rename" aria-label="Bladets namn" autoFocus defaultValue={name} maxLength={31} onKeyDown={onKeyDown} onBlur={(event) => onDone(event.target.value)} />;
}

/** The sheets of the workbook; a double click renames one. */
export function SheetTabs({ tabs, activeId, onActivate, onRename, onAdd, onDelete }: SheetTabsProps): ReactElement {
  const [renaming, setRenaming] = useState<string>();
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[index + step];
    if (event.key === "F2") setRenaming(tabs[index]?.id);
    if (step === 0 || next === undefined) return;
    onActivate(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <nav className="sheet-tabs" aria-label="Bladflikar">
      <div className="tab-strip" role="tablist" aria-label="Blad">
        {tabs.map(({ id, name, color }, index) =>
          renaming === id ? (
            <Rename
              key={id}
              name={name}
              onDone={(typed) => {
                setRenaming(undefined);
                if (typed !== undefined && typed.trim() !== "" && typed !== name) onRename(id, typed);
              }}
            />
          ) : (
            <button
              key={id}
              id={`tab-${id}`}
              role="tab"
              className="tab"
              aria-selected={id === activeId}
              tabIndex={id === activeId ? 0 : -1}
              style={color === undefined ? undefined : { boxShadow: `inset 0 -3px ${color}` }}
              onClick={() => onActivate(id)}
              onDoubleClick={() => setRenaming(id)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {name}
            </button>
          ),
        )}
      </div>
      <button className="tab-action" aria-label="Nytt blad" title="Nytt blad" onClick={onAdd}>
        +
      </button>
      <button className="tab-action" aria-label="Ta bort bladet" title="Ta bort bladet" disabled={tabs.length < 2} onClick={() => onDelete(activeId)}>
        −
      </button>
    </nav>
  );
}

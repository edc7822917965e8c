import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly isChecked?: boolean;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly face: ReactNode;
  readonly className: string;
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu below itself; arrows, Esc and a click elsewhere do what they do in other menus. */
export function MenuButton({ face, className, title, items }: MenuButtonProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    list.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
    const closeOutside = (event: PointerEvent): void => {
      if (!home.current?.contains(event.target as Node)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside, true);
    return () => document.removeEventListener("pointerdown", closeOutside, true);
  }, [isOpen]);

  const close = (): void => {
    setIsOpen(false);
    home.current?.querySelector("button")?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return close();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    const now = all.findIndex((item) => item === document.activeElement);
    all[(now + step + all.length) % all.length]?.focus();
  };

  return (
    <div className="menu-home" ref={home}>
      <button className={className} title={title} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {face}
      </button>
      {isOpen && (
        <div className="menu" role="menu" ref={list} onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.key}
              className="menu-item"
              role={item.isChecked === undefined ? "menuitem" : "menuitemcheckbox"}
              aria-checked={item.isChecked}
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              <span className="menu-check" aria-hidden="true">
                {item.isChecked === true ? "✓" : ""}
              </span>
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Tab } from "./tabs";

const useStyles = makeStyles({
  place: { position: "relative" },
  list: {
    position: "absolute", insetBlockStart: "100%", insetInlineEnd: 0, zIndex: 1, boxSizing: "border-box", width: "max-content", maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})`,
    display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalXS, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", padding: tokens.spacingVerticalSNudge, border: "none", borderRadius: tokens.borderRadiusMedium, cursor: "pointer", textAlign: "left",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, backgroundColor: "transparent",
    ":hover": { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

/**
 * The views that are not steps of every round. Ours, with the keys of WAI-ARIA's menu: Fluent's own is placed outside the page's landmarks,
 * reaches out of a pane of 175 pixels (200 per cent), and would be the only thing to bring its code for placing things.
 */
export function TabMenu({ tabs, chosen, choose }: Props) {
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector("button")?.focus();
  }, [isOpen]);
  const close = (): void => {
    open(false);
    place.current?.querySelector("button")?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      // Else office.js takes the key in Excel on the web, and moves the focus to the sheet.
      event.stopPropagation();
      close();
    }
    if (event.key === "Tab") open(false);
    focusBy(event, [...(list.current?.querySelectorAll("button") ?? [])]);
  };
  return (
    // What is pressed by the mouse does not take the focus from the menu, which would close it before the click came.
    <div ref={place} className={styles.place} onMouseDown={(event) => event.preventDefault()} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) open(false); }}>
      <Button size="small" appearance="subtle" icon={<MoreHorizontal20Regular />} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => open(!isOpen)}>Mer</Button>
      {isOpen && (
        <div ref={list} role="menu" aria-label="Mer" className={styles.list} onKeyDown={move}>
          {tabs.map((tab) => (
            <button key={tab.id} type="button" role="menuitemradio" aria-checked={tab === chosen} tabIndex={-1} className={styles.item} onClick={() => { choose(tab); close(); }}>
              <span aria-hidden="true">{tab === chosen ? "✓" : ""}</span>{tab.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Up and down go round; Home and End go to the ends. */
function focusBy(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const here = items.findIndex((item) => item === document.activeElement);
  const places: Readonly<Record<string, number>> = { ArrowDown: (here + 1) % items.length, ArrowUp: (here + items.length - 1) % items.length, Home: 0, End: items.length - 1 };
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items[place]?.focus();
}

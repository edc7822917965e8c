import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { Tab } from "./tabs";

const mark = { content: '""', position: "absolute", insetInline: tokens.spacingHorizontalSNudge, bottom: 0, height: tokens.strokeWidthThick, borderRadius: tokens.borderRadiusCircular } as const;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", "@media (max-width: 345px)": { columnGap: tokens.spacingHorizontalXS } },
  tab: {
    position: "relative", padding: tokens.spacingHorizontalSNudge, border: "none", borderRadius: tokens.borderRadiusMedium, backgroundColor: "transparent", cursor: "pointer",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2,
    "@media (max-width: 345px)": { paddingInline: tokens.spacingHorizontalXXS },
    // As wide as when it is chosen and bold, so that the row never moves or breaks.
    "::before": { content: "attr(data-name)", display: "block", height: 0, overflow: "hidden", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { ...mark, backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1,
    "::after": { ...mark, backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
  },
});

interface Props {
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

/**
 * The steps of every round. Ours, in Fluent's looks and with the keys of WAI-ARIA's tabs: Fluent's own row brings 30 kB of focus handling
 * that the pane would have to fetch before it can be used (docs/bench.md).
 */
export function TabRow({ tabs, chosen, choose }: Props) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const reached = tabs.includes(chosen) ? chosen : tabs[0];
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...(row.current?.querySelectorAll("button") ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const places: Readonly<Record<string, number>> = { ArrowRight: (here + 1) % buttons.length, ArrowLeft: (here + buttons.length - 1) % buttons.length, Home: 0, End: buttons.length - 1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    buttons[place]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label="Nämndrapport" className={styles.row} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id} id={`tab-${tab.id}`} type="button" role="tab" aria-controls="view" aria-selected={tab === chosen} data-name={tab.name} tabIndex={tab === reached ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)} onClick={() => choose(tab)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}

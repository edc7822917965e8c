import { useEffect } from "react";
import { saveFile } from "./save-file";
import type { Session } from "./session";

/** F6 goes round these, as in Excel; Tab inside the sheet moves the selection and cannot be the way out. */
const STOPS = ["[role=grid]", "[role=tab][aria-selected=true]", ".ribbon button", ".name-box"];
const PANE = STOPS.length;

function stopWithFocus(): number {
  const focused = document.activeElement;
  if (focused instanceof HTMLIFrameElement) return PANE;
  const inside = ["[role=grid]", ".sheet-tabs", ".ribbon", ".formula-bar"].findIndex((region) => document.querySelector(region)?.contains(focused));
  return Math.max(0, inside);
}

function goRound(session: Session, step: 1 | -1): void {
  const count = session.isPaneOpen ? PANE + 1 : PANE;
  const next = (stopWithFocus() + step + count) % count;
  if (next === PANE) session.enterPane();
  else document.querySelector<HTMLElement>(STOPS[next] ?? "")?.focus();
}

/** Keys that work wherever the focus is in the page. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const saves = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s";
      if (event.key !== "F6" && !saves) return;
      event.preventDefault();
      if (saves) void saveFile(session);
      else goRound(session, event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [session]);
}

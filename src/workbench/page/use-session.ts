import { useCallback, useSyncExternalStore, useMemo, useRef } from "react";
import type { LogEntry } from "./chrome/log-drawer";
import type { SheetTab } from "./chrome/sheet-tabs";
import type { SelectionSummary } from "./chrome/status-bar";
import { selectedArea, type Selection } from "./grid/selection";
import type { SheetView } from "./grid/sheet-view";
import type { Session } from "./session";
import { summariseSelection } from "./summarise-selection";

export interface SessionState {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly tabs: readonly SheetTab[];
  readonly isPaneOpen: boolean;
  readonly busyControl: string | undefined;
  readonly summary: SelectionSummary | undefined;
  readonly log: readonly LogEntry[];
  readonly gaps: readonly string[];
}

/** The session as the page shows it now; anything that changes there draws the page again. */
export function useSession(session: Session): SessionState {
  const revision = useSyncExternalStore(
    useCallback((listener) => session.subscribe(listener), [session]),
    () => session.revision,
  );
  const select = useCallback((selection: Selection) => session.select(selection), [session]);
  const drawn = useRef<{ readonly session: Session; readonly cells: number; readonly sheet: string; readonly view: SheetView }>();
  return useMemo(() => {
    const sheet = session.sheets.activeId;
    const kept = drawn.current;
    const isCurrent = kept?.session === session && kept.cells === session.cellRevision && kept.sheet === sheet;
    const view = isCurrent ? kept.view : session.view();
    drawn.current = { session, cells: session.cellRevision, sheet, view };
    const selection = session.selection();
    return {
      view,
      selection,
      select,
      tabs: session.sheets.tabs(),
      isPaneOpen: session.isPaneOpen,
      busyControl: session.busyControl,
      summary: summariseSelection(session.valuesIn(selectedArea(selection, view.merges))),
      log: session.log(),
      gaps: session.gaps(),
    };
  }, [session, select, revision]);
}

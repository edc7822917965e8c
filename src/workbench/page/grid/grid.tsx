import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { areaName } from "./a1";
import { withWholeMerges } from "./cell-area";
import type { Draft } from "./draft";
import { HeaderStrips } from "./header-strips";
import { keyIntent, type KeyIntent } from "./key-intent";
import type { Step } from "./movement";
import { paneLayouts, type PaneLayout, type Scroll } from "./pane-layout";
import { PaneWindow } from "./pane-window";
import { scrollToShow } from "./scroll-to-show";
import { selectedArea, type Selection } from "./selection";
import type { SheetView } from "./sheet-view";
import { useGridPointer } from "./use-grid-pointer";
import { useSize } from "./use-size";

const HEADER_HEIGHT = 22;

export interface GridProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly draft: Draft | undefined;
  readonly onSelect: (selection: Selection) => void;
  readonly onIntent: (intent: KeyIntent, pageHeight: number) => void;
  readonly onEdit: () => void;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
  readonly onColumnWidth: (column: number, width: number) => void;
  /** While a formula is typed, a click on a cell writes its address; false lets the click select as usual. */
  readonly onPoint: (address: string) => boolean;
}

function FreezeLines({ view, width, height }: { readonly view: SheetView; readonly width: number; readonly height: number }): ReactElement {
  const { rows, columns } = view.frozen;
  return (
    <>
      {rows > 0 && <div className="freeze-line" style={{ left: 0, top: view.rows.start(rows) - 1, width, height: 1 }} />}
      {columns > 0 && <div className="freeze-line" style={{ left: view.columns.start(columns) - 1, top: 0, width: 1, height }} />}
    </>
  );
}

/** The active cell in words, for those who listen to the grid. */
function ActiveCellName({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  return (
    <div className="visually-hidden" role="row">
      <div role="gridcell" id="active-cell" aria-selected="true">
        {`${name} ${text === "" ? "tom" : text}`}
      </div>
    </div>
  );
}

/** The pane where a cell begins, be it scrolled out of sight: what is typed before the window has come along is not lost. */
function paneHolding(panes: readonly PaneLayout[], view: SheetView, row: number, column: number): PaneLayout | undefined {
  const name = row < view.frozen.rows ? (column < view.frozen.columns ? "corner" : "top") : column < view.frozen.columns ? "left" : "main";
  return panes.find((pane) => pane.name === name);
}

/** The sheet: scrolled, selected and edited like Excel's, drawn from a SheetView and owning nothing but its scroll. */
export function Grid(props: GridProps): ReactElement {
  const { view, selection, draft } = props;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [scroll, setScroll] = useState<Scroll>({ left: 0, top: 0 });
  const focusTarget = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const headerWidth = 22 + String(view.rows.count).length * 7;
  const width = Math.max(0, size.width - headerWidth);
  const height = Math.max(0, size.height - HEADER_HEIGHT);
  const panes = useMemo(() => paneLayouts(view, scroll, width, height), [view, scroll, width, height]);
  const frame = { view, panes, headerWidth, headerHeight: HEADER_HEIGHT };
  const pointer = useGridPointer({ ...props, ...frame });

  useEffect(() => {
    if (scroller === null || width === 0) return;
    scroller.scrollTo(scrollToShow(view, selection.head, { left: scroller.scrollLeft, top: scroller.scrollTop }, width, height));
    // Only a moved selection pulls the window along; scrolling away from it is free.
  }, [scroller, selection.head.row, selection.head.column, view.name, width > 0]);

  useEffect(() => {
    if (draft === undefined && document.activeElement === document.body) focusTarget.current?.focus({ preventScroll: true });
  }, [draft]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const intent = draft === undefined ? keyIntent(event.nativeEvent) : undefined;
    if (intent === undefined) return;
    event.preventDefault();
    props.onIntent(intent, height);
  };

  const area = selectedArea(selection, view.merges);
  const { row, column } = selection.active;
  const active = withWholeMerges({ top: row, bottom: row, left: column, right: column }, view.merges);
  const edited = draft === undefined ? undefined : paneHolding(panes, view, draft.place.row, draft.place.column);
  return (
    <div className="grid-scroller" ref={setScroller} onScroll={(event) => setScroll({ left: event.currentTarget.scrollLeft, top: event.currentTarget.scrollTop })}>
      <div className="grid-extent" style={{ width: headerWidth + view.columns.length, height: HEADER_HEIGHT + view.rows.length }}>
        <div
          className="grid-window"
          ref={focusTarget}
          role="grid"
          tabIndex={0}
          aria-label={`Bladet ${view.name}`}
          aria-rowcount={view.rows.count}
          aria-colcount={view.columns.count}
          aria-activedescendant="active-cell"
          style={{ width: size.width, height: size.height }}
          onKeyDown={onKeyDown}
          {...pointer}
        >
          <div className="panes" role="presentation" style={{ left: headerWidth, top: HEADER_HEIGHT, width, height }}>
            {panes.map((pane) => (
              <PaneWindow key={pane.name} {...props} pane={pane} area={area} active={active} draft={pane === edited ? draft : undefined} />
            ))}
            <FreezeLines view={view} width={width} height={height} />
          </div>
          <HeaderStrips {...frame} area={area} />
          <ActiveCellName name={areaName(area)} text={view.cell(row, column)?.text ?? ""} />
        </div>
      </div>
    </div>
  );
}

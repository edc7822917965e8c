import type { ReactElement } from "react";
import { withWholeMerges, type CellArea } from "./cell-area";
import { areaBox } from "./cell-box";
import { CellEditor } from "./cell-editor";
import type { Draft } from "./draft";
import type { Step } from "./movement";
import { Pane } from "./pane";
import type { PaneLayout } from "./pane-layout";
import { SelectionLayer } from "./selection-layer";
import type { SheetView } from "./sheet-view";

const DEFAULT_FONT = "11pt Calibri, Carlito, sans-serif";

interface PaneWindowProps {
  readonly view: SheetView;
  readonly pane: PaneLayout;
  readonly area: CellArea;
  readonly active: CellArea;
  /** Given to the one pane where the edited cell begins. */
  readonly draft: Draft | undefined;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
}

type EditedCellProps = Omit<PaneWindowProps, "area" | "active" | "draft"> & { readonly draft: Draft };

function EditedCell({ view, pane, draft, onDraft, onCommit, onCancel }: EditedCellProps): ReactElement {
  const { row, column } = draft.place;
  const box = areaBox(view, withWholeMerges({ top: row, bottom: row, left: column, right: column }, view.merges));
  return (
    <CellEditor
      draft={draft}
      box={box}
      font={view.cell(row, column)?.look.font ?? DEFAULT_FONT}
      room={pane.fromX + pane.width - box.x}
      onChange={onDraft}
      onCommit={onCommit}
      onCancel={onCancel}
    />
  );
}

/** One window on the sheet with its cells, the selection and, where it is, the cell being edited. */
export function PaneWindow({ view, pane, area, active, draft, onDraft, onCommit, onCancel }: PaneWindowProps): ReactElement {
  return (
    <div className={`pane pane-${pane.name}`} role="rowgroup" style={{ left: pane.x, top: pane.y, width: pane.width, height: pane.height }}>
      <div className="sheet" role="presentation" style={{ transform: `translate(${-pane.fromX}px, ${-pane.fromY}px)` }}>
        <Pane view={view} pane={pane} />
        <SelectionLayer view={view} area={area} active={active} />
        {draft !== undefined && <EditedCell view={view} pane={pane} draft={draft} onDraft={onDraft} onCommit={onCommit} onCancel={onCancel} />}
      </div>
    </div>
  );
}

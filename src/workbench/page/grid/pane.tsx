import { memo, type CSSProperties, type ReactElement } from "react";
import { placeName } from "./a1";
import type { Axis } from "./axis";
import { bordersInPane, type DrawnLine } from "./borders-in-pane";
import { CELL_PADDING, indentOf, sideOf, type Box } from "./cell-box";
import { cellsInPane, type PlacedCell } from "./cells-in-pane";
import type { PaneLayout } from "./pane-layout";
import type { SheetView } from "./sheet-view";

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function at({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}

function textStyle(placed: PlacedCell): CSSProperties {
  const { look } = placed.cell;
  const side = sideOf(placed.cell);
  return {
    ...at(placed.textBox),
    font: look.font,
    color: look.color,
    textDecoration: look.decoration,
    justifyContent: JUSTIFY[side],
    alignItems: ALIGN[look.vertical],
    textAlign: side,
    lineHeight: 1.15,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    paddingLeft: side === "left" ? indentOf(placed.cell) : CELL_PADDING,
    paddingRight: side === "right" ? indentOf(placed.cell) : CELL_PADDING,
  };
}

function turned(rotation: number): CSSProperties | undefined {
  if (rotation === 0) return undefined;
  if (rotation === 90) return { writingMode: "vertical-rl", transform: "rotate(180deg)" };
  return rotation === -90 ? { writingMode: "vertical-rl" } : { transform: `rotate(${-rotation}deg)` };
}

function CellText({ placed }: { readonly placed: PlacedCell }): ReactElement {
  const { row, column, cell, text } = placed;
  const { rotation, shift } = cell.look;
  const name = placeName({ row, column });
  return (
    <div
      role="gridcell"
      data-cell={name}
      aria-colindex={column + 1}
      aria-label={`${name} ${cell.text}`}
      className="cell"
      title={cell.note}
      style={textStyle(placed)}
    >
      <span className={shift === "none" ? undefined : `cell-${shift}`} style={turned(rotation)}>
        {text}
      </span>
    </div>
  );
}

function Line({ x, y, length, isAcross, line }: DrawnLine): ReactElement {
  const border = `${line.width}px ${line.style} ${line.color}`;
  return <div className="line" style={isAcross ? { left: x, top: y, width: length, borderTop: border } : { left: x, top: y, height: length, borderLeft: border }} />;
}

/** Hidden rows and columns end where their neighbour does, and need no line of their own. */
function ends(axis: Axis, first: number, last: number): number[] {
  return [...new Set(Array.from({ length: last - first + 1 }, (_, index) => axis.start(first + index + 1) - 1))];
}

function Gridlines({ view, pane }: { readonly view: SheetView; readonly pane: PaneLayout }): ReactElement {
  const { area, fromX, fromY, width, height } = pane;
  const across = ends(view.rows, area.top, area.bottom);
  const down = ends(view.columns, area.left, area.right);
  return (
    <>
      {across.map((y) => (
        <div key={`y${y}`} className="gridline" style={{ left: fromX, top: y, width, height: 1 }} />
      ))}
      {down.map((x) => (
        <div key={`x${x}`} className="gridline" style={{ left: x, top: fromY, width: 1, height }} />
      ))}
    </>
  );
}

function rowsOf(placed: readonly PlacedCell[]): [number, PlacedCell[]][] {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of placed) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows];
}

interface PaneProps {
  readonly view: SheetView;
  readonly pane: PaneLayout;
}

/** The cells of one window: lines first, then fills, texts and borders, as paper would have them. */
export const Pane = memo(function Pane({ view, pane }: PaneProps): ReactElement {
  const placed = cellsInPane(view, pane);
  return (
    <>
      {view.showsGridlines && <Gridlines view={view} pane={pane} />}
      {placed.map(({ row, column, box, cell: { look } }) =>
        look.fill === undefined ? null : (
          <div key={`f${row},${column}`} className="fill" style={{ left: box.x - 1, top: box.y - 1, width: box.width + 1, height: box.height + 1, background: look.fill }} />
        ),
      )}
      {rowsOf(placed).map(([row, cells]) => (
        <div key={`r${row}`} role="row" aria-rowindex={row + 1}>
          {cells.map((cell) => (
            <CellText key={cell.column} placed={cell} />
          ))}
        </div>
      ))}
      {bordersInPane(view, pane).map((line) => (
        <Line {...line} key={line.key} />
      ))}
    </>
  );
});

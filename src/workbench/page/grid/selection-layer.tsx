import type { ReactElement } from "react";
import { areaBox, type Box } from "./cell-box";
import type { CellArea } from "./cell-area";
import type { SheetView } from "./sheet-view";

interface SelectionLayerProps {
  readonly view: SheetView;
  readonly area: CellArea;
  readonly active: CellArea;
}

function framed({ x, y, width, height }: Box): { left: number; top: number; width: number; height: number } {
  return { left: x - 2, top: y - 2, width: width + 3, height: height + 3 };
}

/** The green frame, the light tint over a larger selection and the untinted active cell. */
export function SelectionLayer({ view, area, active }: SelectionLayerProps): ReactElement {
  const outer = areaBox(view, area);
  const inner = areaBox(view, active);
  const isOneCell = outer.width === inner.width && outer.height === inner.height;
  return (
    <>
      {!isOneCell && (
        <svg className="selection-tint" style={{ left: outer.x, top: outer.y }} width={outer.width} height={outer.height} aria-hidden="true">
          <path
            fillRule="evenodd"
            d={`M0 0H${outer.width}V${outer.height}H0Z M${inner.x - outer.x} ${inner.y - outer.y}h${inner.width - 1}v${inner.height - 1}h${1 - inner.width}Z`}
          />
        </svg>
      )}
      <div className="selection-frame" style={framed(outer)} />
    </>
  );
}

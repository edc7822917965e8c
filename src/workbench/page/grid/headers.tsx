import type { CSSProperties, ReactElement } from "react";
import type { Axis } from "./axis";

export interface HeaderStretch {
  readonly at: number;
  readonly length: number;
  readonly from: number;
}

interface HeadersProps {
  readonly side: "columns" | "rows";
  readonly axis: Axis;
  readonly stretch: HeaderStretch;
  readonly selected: { readonly first: number; readonly last: number };
  readonly nameOf: (index: number) => string;
}

function indexesIn(axis: Axis, stretch: HeaderStretch): number[] {
  const first = axis.indexAt(stretch.from);
  const last = axis.indexAt(stretch.from + stretch.length);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((index) => axis.size(index) > 0);
}

/** The letters above or the numbers beside one stretch of the sheet. */
export function Headers({ side, axis, stretch, selected, nameOf }: HeadersProps): ReactElement {
  const isAcross = side === "columns";
  const window: CSSProperties = isAcross ? { left: stretch.at, width: stretch.length } : { top: stretch.at, height: stretch.length };
  return (
    <div className={`headers headers-${side}`} style={window}>
      {indexesIn(axis, stretch).map((index) => {
        const from = axis.start(index) - stretch.from;
        const isSelected = index >= selected.first && index <= selected.last;
        return (
          <div
            key={index}
            className={isSelected ? "header header-selected" : "header"}
            data-header={nameOf(index)}
            style={isAcross ? { left: from, width: axis.size(index) } : { top: from, height: axis.size(index) }}
          >
            {nameOf(index)}
            {isAcross && <span className="header-grip" />}
          </div>
        );
      })}
    </div>
  );
}

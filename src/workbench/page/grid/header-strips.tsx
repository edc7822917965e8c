import type { ReactElement } from "react";
import { columnLetters } from "./a1";
import type { CellArea } from "./cell-area";
import { Headers } from "./headers";
import type { GridFrame } from "./hit-test";

/** Column letters and row numbers, one strip for each stretch of panes. */
export function HeaderStrips({ view, panes, headerWidth, headerHeight, area }: GridFrame & { readonly area: CellArea }): ReactElement {
  const above = panes.filter(({ name }) => name === "main" || name === "left");
  const beside = panes.filter(({ name }) => name === "main" || name === "top");
  return (
    <div aria-hidden="true">
      <div className="column-headers" style={{ left: headerWidth, height: headerHeight }}>
        {above.map(({ name, x, width, fromX }) => (
          <Headers
            key={name}
            side="columns"
            axis={view.columns}
            stretch={{ at: x, length: width, from: fromX }}
            selected={{ first: area.left, last: area.right }}
            nameOf={columnLetters}
          />
        ))}
      </div>
      <div className="row-headers" style={{ top: headerHeight, width: headerWidth }}>
        {beside.map(({ name, y, height, fromY }) => (
          <Headers
            key={name}
            side="rows"
            axis={view.rows}
            stretch={{ at: y, length: height, from: fromY }}
            selected={{ first: area.top, last: area.bottom }}
            nameOf={(row) => String(row + 1)}
          />
        ))}
      </div>
      <div className="header-corner" style={{ width: headerWidth, height: headerHeight }} />
    </div>
  );
}

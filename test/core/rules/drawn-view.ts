/** The first recognised table of a drawn sheet, as the rules see it. */
import { makeContext } from "../../../src/core/rules/check-context";
import type { TableView } from "../../../src/core/rules/arithmetic/table-view";
import { drawWorkbook, inputOf } from "./check-drawing";

export function drawnView(drawing: string): TableView {
  const { grids } = drawWorkbook([{ name: "Blad", drawing }]);
  const [view] = makeContext(inputOf(grids)).tables;
  if (!view) throw new Error(`no table: ${drawing}`);
  return view;
}

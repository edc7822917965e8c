/** Vilken kolumn som är årets totala anslag, when a table also shows what whole projects may cost over several years. */
import { WHOLE_PROJECT_WORDS } from "../../recognise/header-words";
import type { Column } from "../../recognise/table";
import { fitRows, type SignedColumn } from "./check-rows";
import { columnWith, columnsWith, figureRows, type TableView } from "./table-view";

export interface AppropriationColumn {
  readonly column: Column;
  /** Budget, supplements and carry-over that make it; empty where the table does not show them. */
  readonly terms: readonly SignedColumn[];
  /** Share of the rows where the terms make the column. */
  readonly fit: number;
}

/** The one that budget and additions make on most rows; else the one that stands last. */
export function findAppropriation(view: TableView): AppropriationColumn | undefined {
  const budget = columnWith(view, "budget");
  const added = columnsWith(view, "supplement", "carryOver");
  const terms = budget && added.length > 0 ? [budget, ...added].map((column): SignedColumn => ({ column, sign: 1 })) : [];
  let best: AppropriationColumn | undefined;
  for (const column of columnsWith(view, "appropriation").filter(({ header }) => !WHOLE_PROJECT_WORDS.test(header.join(" ")))) {
    const { asked, fitting } = terms.length > 0 ? fitRows(view, figureRows(view), terms, column) : { asked: 0, fitting: 0 };
    const fit = asked === 0 ? 0 : fitting / asked;
    if (!best || fit >= best.fit) best = { column, terms, fit };
  }
  return best;
}

/** What a project may spend this year: the appropriation, or the budget with what has been added to it. */
export function planColumns(view: TableView): readonly Column[] {
  const stated = findAppropriation(view);
  if (stated) return [stated.column];
  const budget = columnWith(view, "budget");
  return budget ? [budget, ...columnsWith(view, "supplement", "carryOver")] : [];
}

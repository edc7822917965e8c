/** "Funktioner": the formulas that fit where the user stands. The selected rows of a table, else the whole of every table. Writes nothing. */
import { suggestFormulas, type FormulaSuggestion } from "../core/formulas/suggest-formulas";
import type { Attempt } from "../core/problem";
import type { RecognisedTable } from "../core/recognise/table";
import { readSelection, type Selection } from "../excel/read-selection";
import { openWorkbook } from "./open-workbook";
import type { Run } from "./run";

export interface SuggestionsHere {
  readonly selection: Selection;
  readonly suggestions: readonly FormulaSuggestion[];
}

export async function suggestHere(run: Run = {}): Promise<Attempt<SuggestionsHere>> {
  const selected = await readSelection({ signal: run.signal, onWaiting: run.onProgress });
  if (!selected.ok) return selected;
  const opened = await openWorkbook(run);
  if (!opened.ok) return opened;
  const selection = selected.value;
  const { reading, sources } = opened.value;
  const here = reading.tables.filter((table) => isBeside(table, selection));
  const tables = here.length > 0 ? here : reading.tables.filter(({ kind }) => kind !== "ledger");
  const suggestions = tables.flatMap((table) => {
    const grid = sources.find(({ sheet }) => sheet === table.sheet);
    return grid ? suggestFormulas(table, grid, rowsFor(table, selection), selection.sheet) : [];
  });
  return { ok: true, value: { selection, suggestions } };
}

function isBeside({ sheet, body, kind }: RecognisedTable, selection: Selection): boolean {
  return kind !== "ledger" && sheet === selection.sheet && selection.area.top <= body.last && selection.area.bottom >= body.first;
}

/** Beside a table the selected rows are meant; one cell at its first row means the whole column. */
function rowsFor(table: RecognisedTable, selection: Selection): { readonly first: number; readonly last: number } {
  const { top, bottom } = selection.area;
  if (!isBeside(table, selection) || (top === bottom && top === table.body.first)) return table.body;
  return { first: Math.max(top, table.body.first), last: Math.min(bottom, table.body.last) };
}

/** En formel ska se ut som sina grannar: den som avviker har ofta fått en rad eller kolumn fel vid kopiering. */
import { showFormula } from "../../sheet/show-formula";
import { cellAddress } from "../../sheet/address";
import { copyFormula, formOf } from "../arithmetic/formula-forms";
import { figureRows, isNumber, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const formulaLikeItsNeighbours: Rule = {
  id: "formula-like-its-neighbours",
  title: "Formler i samma rad eller kolumn är lika",
  why: "En ensam avvikande formel syns inte i siffrorna, men den räknar på fel celler.",
  source: "Kalkylbladsgranskning; jämför ExceLint (Barowy m.fl.).",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Alla avvikelser räknas på samma sätt.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |        |         |               |
        | Slag            | Budget | Prognos | Avvikelse     |
        | Intäkter        |  -9000 |   -9000 | =B3-C3 → 0    |
        | Personal        |   5000 |    5100 | =B4-C4 → -100 |
        | Lokaler         |   1000 |    1000 | =B5-C5 → 0    |
        | Övrigt          |   3000 |    2900 | =B6-C6 → 100  |` }],
    }, {
      shows: "Nettots avvikelse räknas som avvikelserna ovanför, inte som summorna bredvid.",
      sheets: [{ name: "Sammanställning", drawing: `
        | Sammanställning 2025, tkr |                |                    |                   |
        | Post                      | Budget 2025    | Prognos 2025       | Avvikelse         |
        | Intäkter                  | 35400          | 35320              | =C3-B3 → -80      |
        | Kostnader                 | -35400         | -36600             | =C4-B4 → -1200    |
        | Netto                     | =B3+B4 → 0     | =C3+C4 → -1280     | =C5-B5 → -1280    |` }],
    }],
    notOk: [{
      shows: "Formeln för lokaler hämtar prognosen från raden ovanför.",
      class: "error",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr |        |         |                  |
        | Slag            | Budget | Prognos | Avvikelse        |
        | Intäkter        |  -9000 |   -9000 | =B3-C3 → 0       |
        | Personal        |   5000 |    5100 | =B4-C4 → -100    |
        | Lokaler         |   1000 |    1000 | [=B5-C4 → -4100] |
        | Övrigt          |   3000 |    2900 | =B6-C6 → 100     |` }],
    }],
  },
};

/** Fewer formulas than this have no majority to speak of. */
const FEWEST = 3;

function check(workbook: CheckContext): Observation[] {
  return workbook.tables.flatMap(checkTable);
}

function checkTable(view: TableView): Observation[] {
  const details = new Set(figureRows(view).filter(({ kind }) => kind === "detail").map(({ row }) => row));
  const cells = figureRows(view).flatMap(({ row }) => view.table.columns.map(({ column }) => view.cell(row, column))).filter(isNumber).filter(({ formula }) => formula !== undefined);
  const byRow = groupBy(cells.filter(({ row }) => !details.has(row)), ({ row }) => row);
  const byColumn = groupBy(cells.filter(({ row }) => details.has(row)), ({ column }) => column);
  const rowForms = mapValues(byRow, majority);
  const columnForms = mapValues(byColumn, majority);
  return cells.flatMap((cell) => {
    const own = formOf(cell);
    const expected = details.has(cell.row) ? columnForms.get(cell.column) : rowForms.get(cell.row);
    const isLikeColumn = columnForms.get(cell.column)?.form === own || (!details.has(cell.row) && isCopied(byColumn.get(cell.column), own));
    if (!expected || expected.form === own || isLikeColumn) return [];
    return [unlike(view, cell, expected)];
  });
}

/** The rows above a net may be too few to have a majority, and still all be built as it is. */
function isCopied(column: readonly NumberCell[] = [], form: string): boolean {
  return column.length > 0 && column.every((cell) => formOf(cell) === form);
}

interface Form {
  readonly form: string;
  readonly example: NumberCell;
}

/** The form that all but one of the formulas share, or at least four out of five. */
function majority(cells: readonly NumberCell[]): Form | undefined {
  if (cells.length < FEWEST) return undefined;
  for (const members of groupBy(cells, formOf).values()) {
    const [example] = members;
    const isCommon = members.length >= 2 && (members.length === cells.length - 1 || members.length >= cells.length * 0.8);
    if (example && isCommon) return { form: formOf(example), example };
  }
  return undefined;
}

function unlike(view: TableView, cell: NumberCell, expected: Form): Observation {
  const address = cellAddress(cell.row, cell.column);
  const model = cellAddress(expected.example.row, expected.example.column);
  return {
    class: "error",
    at: placeInTable(view, cell),
    message: `Formeln i ${address} (${showFormula(cell.formula ?? "")}) är inte byggd som grannarna, till exempel ${model} (${showFormula(expected.example.formula ?? "")}).`,
    advice: `Kopiera formeln från ${model} till ${address}, eller låt den stå om skillnaden är avsedd.`,
    related: [placeInTable(view, expected.example)],
    ...copyFormula(view, expected.example, cell),
  };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** Varje kontrollpunkt ska ha ett svar, Ja eller Nej, och ett resultat, utan eller med anmärkning. */
import type { ColumnRole } from "../../recognise/table";
import { columnWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

const HEAD = `
  | Uppföljning av plan för intern kontroll 2023 |                 |     |          |    |            |           |
  | Kontrollpunkt                                | Kontroll utförd | <   | Resultat | <  | Anmärkning | Förbättringsåtgärder |
  | ^                                            | Ja              | Nej | UA       | MA | ^          | ^         |`;

export const controlPointIsAnswered: Rule = {
  id: "control-point-is-answered",
  title: "Varje kontrollpunkt är besvarad",
  why: "En tom ruta i intern kontroll går inte att skilja från en kontroll som glömdes.",
  source: "Ludvika, uppföljning av intern kontroll: varje punkt har Ja eller Nej och UA eller MA.",
  reads: ["internalControl"],
  check,
  examples: {
    ok: [{
      shows: "Båda punkterna är besvarade; en tom numrerad rad är ingen punkt.",
      sheets: [{ name: "Intern kontroll", drawing: `${HEAD}
        | 1 Följs checklistan vid nyanställning? | x |   | x |   |                    |                |
        | 2 Följs projektmodellen?               | x |   |   | x | Mallar används inte | Utbilda i maj |
        | 3 Anmäls tillbud?                      | x |   | x |   |                    |                |
        | 4                                      |   |   |   |   |                    |                |` }],
    }],
    notOk: [{
      shows: "Punkt 3 är utförd men har inget resultat.",
      class: "rule",
      sheets: [{ name: "Intern kontroll", drawing: `${HEAD}
        | 1 Följs checklistan vid nyanställning? | x |   | x  |   |                    |               |
        | 2 Följs projektmodellen?               | x |   |    | x | Mallar används inte | Utbilda i maj |
        | 3 Anmäls tillbud?                      | x |   | [] |   |                    |               |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "internalControl").flatMap((view) => view.table.rows.filter(({ kind }) => kind === "detail").flatMap(({ row, label }) => {
    if (!/\p{L}{3}/u.test(label)) return [];
    const name = label.length > 60 ? `${label.slice(0, 57)}…` : label;
    const isDone = isMarked(view, row, "doneYes");
    return [
      ...exactlyOne(view, row, name, ["doneYes", "doneNo"], "Ja eller Nej"),
      ...(isDone ? exactlyOne(view, row, name, ["withoutRemark", "withRemark"], "UA eller MA") : []),
    ];
  }));
}

export function isMarked(view: TableView, row: number, role: ColumnRole): boolean {
  const column = columnWith(view, role);
  return column !== undefined && textAt(view.grid, row, column.column) !== "";
}

function exactlyOne(view: TableView, row: number, name: string, roles: readonly [ColumnRole, ColumnRole], words: string): Observation[] {
  const columns = roles.flatMap((role) => columnWith(view, role) ?? []);
  const [first] = columns;
  if (!first || columns.length < 2) return [];
  const marked = roles.filter((role) => isMarked(view, row, role)).length;
  if (marked === 1) return [];
  return [{
    class: "rule",
    at: placeOf(view.table.sheet, row, first.column),
    message: `Kontrollpunkten ”${name}” har ${marked === 0 ? "inget kryss" : "två kryss"} i ${words}; den ska ha ett.`,
    advice: marked === 0 ? `Kryssa ${words}.` : "Ta bort det kryss som är fel.",
  }];
}

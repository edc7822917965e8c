/** Varje kontrollpunkt ska ha ett svar, Ja eller Nej, och ett resultat, utan eller med anmärkning. */
import { isAnswered, sharedAnswer } from "../../followup/control-answer";
import type { Answer } from "../../recognise/answer-of";
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

export function isMarked(view: TableView, row: number, answer: Answer): boolean {
  const role = sharedAnswer(view.table.columns.map((column) => column.role), answer) ?? answer;
  const column = columnWith(view, role);
  return column !== undefined && isAnswered(answer, role, textAt(view.grid, row, column.column));
}

function exactlyOne(view: TableView, row: number, name: string, answers: readonly [Answer, Answer], words: string): Observation[] {
  const [first, second] = answers.map((role) => columnWith(view, role));
  const marked = answers.filter((answer) => isMarked(view, row, answer)).length;
  const column = first ?? second;
  if (!column || marked === 1) return [];
  const isShared = !first || !second;
  const none = isShared ? `är inte besvarad med ${words}` : `har inget kryss i ${words}; den ska ha ett`;
  return [{
    class: "rule",
    at: placeOf(view.table.sheet, row, column.column),
    message: `Kontrollpunkten ”${name}” ${marked === 0 ? none : `har två kryss i ${words}; den ska ha ett`}.`,
    advice: marked > 0 ? "Ta bort det kryss som är fel." : isShared ? `Skriv ${words}.` : `Kryssa ${words}.`,
  }];
}

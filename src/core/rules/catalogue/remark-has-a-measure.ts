/** En kontroll med anmärkning ska säga vad som var fel och vad som görs åt det. */
import type { ColumnRole } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { columnWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";
import { isMarked } from "./control-point-is-answered";

const HEAD = `
  | Uppföljning av plan för intern kontroll 2023 |                 |     |          |    |            |           |
  | Kontrollpunkt                                | Kontroll utförd | <   | Resultat | <  | Anmärkning | Förbättringsåtgärder |
  | ^                                            | Ja              | Nej | UA       | MA | ^          | ^         |`;

export const remarkHasAMeasure: Rule = {
  id: "remark-has-a-measure",
  title: "En anmärkning har en förklaring och en åtgärd",
  why: "Anmärkningen är till för att något ska ändras till nästa år.",
  source: "Ludvika, intern kontroll: anmärkning (MA) följs av förbättringsåtgärd.",
  reads: ["internalControl"],
  check,
  examples: {
    ok: [{
      shows: "Punkten med MA har både anmärkning och åtgärd.",
      sheets: [{ name: "Intern kontroll", drawing: `${HEAD}
        | 1 Följs checklistan vid nyanställning? | x |   | x |   |                     |               |
        | 2 Följs projektmodellen?               | x |   |   | x | Mallar används inte | Utbilda i maj |` }],
    }],
    notOk: [{
      shows: "Punkt 2 har en anmärkning men ingen åtgärd.",
      class: "rule",
      sheets: [{ name: "Intern kontroll", drawing: `${HEAD}
        | 1 Följs checklistan vid nyanställning? | x |   | x |   |                     |               |
        | 2 Följs projektmodellen?               | x |   |   | x | Mallar används inte | []            |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "internalControl").flatMap((view) =>
    view.table.rows.filter(({ kind, row }) => kind === "detail" && isMarked(view, row, "withRemark")).flatMap(({ row, label }) => [
      ...lacks(view, row, label, "remark", "anmärkning", "Skriv vad kontrollen visade."),
      ...lacks(view, row, label, "measure", "förbättringsåtgärd", "Skriv vad som har gjorts eller ska göras."),
    ]));
}

function lacks(view: TableView, row: number, label: string, role: ColumnRole, what: string, advice: string): Observation[] {
  const column = columnWith(view, role);
  if (!column || textAt(view.grid, row, column.column) !== "") return [];
  const name = label.length > 60 ? `${label.slice(0, 57)}…` : label;
  return [{
    class: "rule",
    at: placeOf(view.table.sheet, row, column.column),
    message: `”${name}” är kontrollerad med anmärkning (MA) men ${cellAddress(row, column.column)} har ingen ${what}.`,
    advice,
  }];
}

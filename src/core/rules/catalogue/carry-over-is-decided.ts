/** Överföring av investeringsmedel räknas först när den är beslutad; ett ärende på väg ska synas som en not. */
import type { Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { columnsWith, isNumber, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const carryOverIsDecided: Rule = {
  id: "carry-over-is-decided",
  title: "Överförda investeringsmedel är beslutade, och ett ärende på väg syns",
  why: "Blir överföringen beviljad växer anslaget; läsaren ska veta att det kan hända.",
  source: "Ludvika: överföring av oförbrukade investeringsmedel är ett eget ärende.",
  reads: ["investments"],
  check,
  examples: {
    ok: [{
      shows: "Överföringen är beslutad och inräknad.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |           |                            |               |                                      |
        | Projekt                 | Årsbudget | Överfört från 2023         | Totalt anslag | Kommentar                            |
        | Säkerhet                |      1000 |                        400 |          1400 | Överföring beslutad av KF 2024-04-22 |
        | Nät                     |      3000 |                          0 |          3000 |                                      |
        | Totalt                  |      4000 |                        400 |          4400 |                                      |` }],
    }],
    notOk: [{
      shows: "Ärendet är inskickat men inte beslutat, och inget är överfört.",
      class: "question",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |           |                            |               |                                                                  |
        | Projekt                 | Årsbudget | Överfört från 2023         | Totalt anslag | Kommentar                                                        |
        | Säkerhet                |      1000 |                          0 |          1000 |                                                                  |
        | Nät                     |      3000 |                          0 |          3000 |                                                                  |
        | Totalt                  |      4000 |                        [0] |          4000 | Ärende om att flytta oförbrukade medel från 2023 är inte beslutat |` }],
    }],
  },
};

const MOVES_MONEY = /flytt|överför|ombudget|föra över|förs över/iu;
const IS_PENDING = /(?:inte|ej|ännu) (?:\p{L}+ )?(?:beslutat|beslutad|beviljat|beviljad|behandlat|behandlad)|inskicka|inlämna|begär|ansök|äska|väntar på beslut|under beredning/iu;

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "investments").flatMap((view) => view.table.rows.flatMap((row) => {
    const note = pendingNote(view, row);
    return note ? [ask(view, row, note)] : [];
  }));
}

interface Note {
  readonly text: string;
  readonly column: number;
}

/** A text anywhere in the row, or in a note below the table, that speaks of money to be moved but not decided. */
function pendingNote(view: TableView, { row }: Row): Note | undefined {
  for (let column = view.table.range.left; column <= view.table.range.right; column++) {
    const text = textAt(view.grid, row, column);
    if (MOVES_MONEY.test(text) && IS_PENDING.test(text)) return { text, column };
  }
  return undefined;
}

function ask(view: TableView, row: Row, note: Note): Observation {
  const added = columnsWith(view, "carryOver", "supplement")[0];
  const cell = added && view.cell(row.row, added.column);
  const amount = cell && isNumber(cell) ? cell.value : 0;
  const at = placeOf(view.table.sheet, row.row, added?.column ?? note.column);
  const related = [placeOf(view.table.sheet, row.row, note.column)];
  const where = cellAddress(row.row, note.column);
  if (amount !== 0) {
    return {
      class: "question", at, related,
      message: `${where} säger att överföringen inte är beslutad (”${note.text}”), men ${cellAddress(row.row, at.area.left)} räknar redan med den.`,
      advice: "Sätt överföringen till 0 tills den är beslutad, och visa ärendet i en not.",
    };
  }
  return {
    class: "question", at, related,
    message: `${where} säger att ett ärende om överförda medel inte är beslutat (”${note.text}”), och inget är överfört i tabellen.`,
    advice: "Vill du visa ärendet som en not under tabellen i rapporten, så att nämnden ser att anslaget kan växa?",
  };
}

/** En summarad ska ha en etikett, så att läsaren och nästa års kopia vet vad den är. */
import type { ColumnRole } from "../../recognise/table";
import { placeOf, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { cellAddress } from "../../sheet/address";
import { changeCell } from "../../sheet/cell-change";
import type { Observation, Rule } from "../rule";

export const totalRowHasALabel: Rule = {
  id: "total-row-has-a-label",
  title: "Summaraden säger att den är en summa",
  why: "En rad utan namn läses som ännu ett projekt, och räknas med en gång till nästa år.",
  source: "Nämndernas tabeller: sista raden heter Summa, Total eller Totalt.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Sista raden heter Totalt.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar (tkr) |        |        |         |
        | Projekt             | Budget | Utfall | Prognos |
        | IT INVEST LEKEBERG  |   1645 |   1487 |    1600 |
        | IT INVEST LAXÅ      |    735 |    176 |     700 |
        | Totalt              |   2380 |   1663 |    2300 |` }],
    }],
    notOk: [{
      shows: "Sista raden är summan men har inget namn.",
      class: "label",
      isDoubtful: true,
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar (tkr) |        |        |         |
        | Projekt             | Budget | Utfall | Prognos |
        | IT INVEST LEKEBERG  |   1645 |   1487 |    1600 |
        | IT INVEST LAXÅ      |    735 |    176 |     700 |
        | []                  |   2380 |   1663 |    2300 |` }],
    }],
  },
};

/** What the rows of a table are called by. */
const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["label", "project", "accountName", "activityName", "municipality"]);

function check(workbook: CheckContext): Observation[] {
  return workbook.tables.flatMap((view) => view.table.rows.filter(({ kind, label }) => (kind === "total" || kind === "subtotal") && label.trim() === "").map(({ row }) => unnamed(view, row)));
}

function unnamed(view: TableView, row: number): Observation {
  const column = view.table.columns.find(({ role }) => NAMES.has(role))?.column ?? view.table.range.left;
  const address = cellAddress(row, column);
  return {
    class: "label",
    isDoubtful: true,
    at: placeOf(view.table.sheet, row, column),
    message: `Rad ${row + 1} summerar raderna ovanför men ${address} är tom.`,
    advice: `Skriv ”Totalt” i ${address}.`,
    fix: [changeCell(view.grid, row, column, { text: "Totalt" })],
  };
}

/** Ett underskott är redan minus: ett minustecken efter ordet säger samma sak två gånger, eller dess motsats. */
import { cellAddress } from "../../sheet/address";
import { columnsWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const deficitIsSaidOnce: Rule = {
  id: "deficit-is-said-once",
  title: "Ett underskott skrivs utan minus",
  why: "Den som läser ”underskott med −852” vet inte om det är ett underskott eller motsatsen.",
  source: "Sydnärkes årsredovisning 2024: ”underskott med -852 tkr” bredvid ”1 648 tkr högre”.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Kommentaren säger underskott och beloppet, utan minus.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr  |             |             |                                     |
        | Slag             | Budget 2024 | Utfall 2024 | Kommentar                           |
        | Intäkter         |       -9000 |       -9000 |                                     |
        | Tele och data    |        4000 |        5345 | Ett underskott om 1 345 tkr, avtal. |
        | Övriga kostnader |        5000 |        5000 |                                     |` }],
    }],
    notOk: [{
      shows: "Ett underskott med minus kan läsas som ett överskott.",
      class: "label",
      isDoubtful: true,
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr  |             |             |                                        |
        | Slag             | Budget 2024 | Utfall 2024 | Kommentar                              |
        | Intäkter         |       -9000 |       -9000 |                                        |
        | Tele och data    |        4000 |        5345 | [Ett underskott om -1 345 tkr, avtal.] |
        | Övriga kostnader |        5000 |        5000 |                                        |` }],
    }],
  },
};

const TWICE = /underskott(?:et)? (?:med|om|på|blir|är|blev) (?:cirka |ca )?[-−–] ?(\d(?:[\d ,]*\d)?)/iu;

function check(workbook: CheckContext): Observation[] {
  return workbook.tables.filter(({ table }) => table.kind !== "ledger").flatMap(checkComments);
}

function checkComments(view: TableView): Observation[] {
  return view.table.rows.flatMap(({ row }) => columnsWith(view, "comment", "text").flatMap(({ column }): Observation[] => {
    const found = TWICE.exec(textAt(view.grid, row, column));
    if (!found) return [];
    const [said, amount = ""] = found;
    return [{
      class: "label",
      isDoubtful: true,
      at: placeOf(view.table.sheet, row, column),
      message: `Kommentaren i ${cellAddress(row, column)} skriver ”${said}”: underskottet har redan minus i sig.`,
      advice: `Skriv ${amount} utan minus, eller ”avvikelse” i stället för underskott.`,
    }];
  }));
}

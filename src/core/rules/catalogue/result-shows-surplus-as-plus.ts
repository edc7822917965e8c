/** En rad som heter resultat ska visa överskott med plus; annars läses ett underskott som ett överskott. */
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { columnsWith, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { headingsOf, titlesOf } from "../label-cells";
import { isByMemberOnly } from "../paired-facts";
import { isResultRow } from "../result-rows";
import type { Observation, Rule } from "../rule";
import { findRowSums } from "../arithmetic/sum-structure";

export const resultShowsSurplusAsPlus: Rule = {
  id: "result-shows-surplus-as-plus",
  title: "En resultatrad visar överskott med plus",
  why: "NETTORESULTAT 852 läses som ett överskott, men tabellens plus är kostnad och 852 är ett underskott.",
  source: "I tabeller där kostnad är plus får resultatraden samma tecken, tvärtemot hur ordet läses.",
  reads: ["operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "Raden heter Nettokostnad, som den är.",
      sheets: [{ name: "Drift", drawing: `
        | Driftredovisning 2024, tkr |             |             |           |
        | Kontotext                  | Budget 2024 | Utfall 2024 | Avvikelse |
        | Intäkter                   |      -43306 |      -43860 |       554 |
        | Kostnader                  |       43306 |       44712 |     -1406 |
        | Nettokostnad               |           0 |         852 |      -852 |` }],
    }],
    notOk: [{
      shows: "Raden heter nettoresultat men visar ett underskott med plus.",
      class: "label",
      isDoubtful: true,
      sheets: [{ name: "Drift", drawing: `
        | Driftredovisning 2024, tkr |             |             |           |
        | Kontotext                  | Budget 2024 | Utfall 2024 | Avvikelse |
        | Intäkter                   |      -43306 |      -43860 |       554 |
        | Kostnader                  |       43306 |       44712 |     -1406 |
        | [NETTORESULTAT]            |           0 |         852 |      -852 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "operatingSummary", "operatingDetail").filter(({ table }) => table.positive === "cost").flatMap((view) => [
    ...misleadingTitle(view),
    ...misleadingRows(view),
  ]);
}

/** "RESULTAT NETTO" over a table of net costs, one row for each member. */
function misleadingTitle(view: TableView): Observation[] {
  if (!isByMemberOnly(view) && !holdsOnlyCosts(view)) return [];
  const places = [...titlesOf(view), ...headingsOf(view)].filter(({ text, columns }) => /\bresultat\b|nettoresultat/iu.test(text) && !/fördeln/iu.test(text) && columns.every(({ role }) => role === "member" || role === "label"));
  return places.slice(0, 1).map(({ text, at }) => ({
    class: "label" as const,
    isDoubtful: true,
    at,
    message: `Rubriken ”${text}” säger resultat, men tabellen visar nettokostnader med plus för kostnad.`,
    advice: "Ska rubriken vara ”Nettokostnad per kommun”?",
  }));
}

function holdsOnlyCosts(view: TableView): boolean {
  const rows = view.table.rows.filter(({ kind }) => kind === "detail");
  const amounts = rows.flatMap(({ row }) => columnsWith(view, "actual", "forecast", "budget").map(({ column }) => view.cell(row, column))).filter(isNumber);
  return amounts.length > 0 && amounts.every(({ value }) => value >= 0) && !view.table.rows.some((row) => isResultRow(row) || /intäkt/iu.test(row.label));
}

function misleadingRows(view: TableView): Observation[] {
  return view.table.rows.filter((row) => isResultRow(row) && row.kind !== "heading" && isStoredAsCost(view, row.row)).flatMap(({ row, label }) => {
    const shown = columnsWith(view, "actual", "forecast", "budget").map(({ column }) => view.cell(row, column)).filter(isNumber).find(({ value }) => value !== 0);
    return shown ? [ask(view, row, label, `${cellAddress(shown.row, shown.column)} är ${showNumber(shown.value)}`, shown.value > 0)] : [];
  });
}

/** The row adds the rows above as they stand, so its plus is the table's: more cost than income. */
function isStoredAsCost(view: TableView, row: number): boolean {
  return findRowSums(view).some(({ total, parts, isCertain }) => total.row === row && isCertain && parts.every(({ sign }) => sign === 1) && total.positive !== "income");
}

function ask(view: TableView, row: number, label: string, saw: string, isDeficit: boolean): Observation {
  return {
    class: "label",
    isDoubtful: true,
    at: placeOf(view.table.sheet, row, view.table.columns.find(({ role }) => role === "label" || role === "accountName")?.column ?? view.table.range.left),
    message: `Raden ”${label}” visar ${isDeficit ? "ett underskott med plus" : "ett överskott med minus"} (${saw}), eftersom tabellens plus är kostnad.`,
    advice: "Ska raden heta Nettokostnad? Vänd annars tecknet, så att överskott är plus.",
  };
}

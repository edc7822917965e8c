/** Avvikelsen ska vara skillnaden mellan sitt par: utfall och periodbudget, prognos och årsbudget, utfall och anslag. */
import type { Row } from "../../recognise/table";
import { cellAddress, columnLetters } from "../../sheet/address";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";
import { checkRows } from "../arithmetic/check-rows";
import { findDeviationPair, rowSign, type DeviationPair } from "../arithmetic/deviation-pair";
import { columnsWith, figureRows, isNumber, placeOf, type TableView } from "../arithmetic/table-view";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget", "investments", "staff"] as const;

export const deviationEqualsItsPair: Rule = {
  id: "deviation-equals-its-pair",
  title: "Avvikelsen är skillnaden mellan de två belopp den jämför",
  why: "Avvikelsen är det tal som nämnden beslutar om, så den får inte säga något annat än kolumnerna bredvid.",
  source: "Avvikelsekolumnerna i alla fem nämndernas rapporter.",
  reads: KINDS,
  check,
  examples: {
    ok: [
      {
        shows: "Plus är bättre i en drifttabell där intäkter bär minus: budget − prognos.",
        sheets: [{ name: "Drift", drawing: `
          | Resultaträkning 2023, tkr |        |         |           |
          | Slag                      | Budget | Prognos | Avvikelse |
          | Intäkter                  |  -8013 |   -8213 |       200 |
          | Personalkostnader         |   5013 |    5013 |         0 |
          | Övriga kostnader          |   3000 |    3200 |      -200 |
          | Summa                     |      0 |       0 |         0 |` }],
      },
    ],
    notOk: [
      {
        shows: "Avvikelsen för personalkostnader är fel med 300.",
        class: "error",
        sheets: [{ name: "Drift", drawing: `
          | Resultaträkning 2023, tkr |        |         |           |
          | Slag                      | Budget | Prognos | Avvikelse |
          | Intäkter                  |  -8013 |   -8213 |       200 |
          | Personalkostnader         |   5013 |    4913 |     [400] |
          | Lokalkostnader            |   1000 |    1150 |      -150 |
          | Övriga kostnader          |   2000 |    2200 |      -200 |` }],
      },
      {
        shows: "Avvikelsen för övriga kostnader har omvänt tecken.",
        class: "reversedSign",
        sheets: [{ name: "Drift", drawing: `
          | Resultaträkning 2023, tkr |        |         |           |
          | Slag                      | Budget | Prognos | Avvikelse |
          | Intäkter                  |  -8013 |   -8213 |       200 |
          | Personalkostnader         |   5013 |    4913 |       100 |
          | Lokalkostnader            |   1000 |    1150 |      -150 |
          | Övriga kostnader          |   2000 |    2200 |     [200] |` }],
      },
    ],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) => columnsWith(view, "deviation", "remaining").filter(({ unit }) => unit !== "percent").flatMap((column) => {
    const pair = findDeviationPair(view, column);
    return pair ? checkColumn(view, pair) : unknownPair(view, column.column);
  }));
}

function checkColumn(view: TableView, pair: DeviationPair): Observation[] {
  const rows = figureRows(view).filter((row) => !fitsEitherWay(view, row, pair));
  return checkRows(view, rows, {
    terms: pair.terms,
    result: pair.deviation,
    resultName: "Avvikelsen",
    partsPhrase: `${pair.phrase} är`,
  }, rowSign(view));
}

/** A row with its own sign (kommunbidrag, resultat) may be printed with either convention; both are read right. */
function fitsEitherWay(view: TableView, row: Row, { terms, deviation }: DeviationPair): boolean {
  if (row.positive === undefined || row.positive === view.table.positive) return false;
  return [1, -1].some((sign) => checkRows(view, [row], { terms, result: deviation, resultName: "", partsPhrase: "" }, () => sign as 1 | -1).length === 0);
}

function unknownPair(view: TableView, column: number): Observation[] {
  const rows = figureRows(view).filter(({ row }) => isNumber(view.cell(row, column)));
  const first = rows[0];
  if (!first) return [];
  return [{
    class: "notChecked",
    at: placeOf(view.table.sheet, first.row, column),
    message: `Avvikelsen i kolumn ${columnLetters(column)} är inte skillnaden mellan några två av tabellens kolumner, så den gick inte att kontrollera från ${cellAddress(first.row, column)} och nedåt.`,
    advice: "Kontrollera att både budget- och utfalls- eller prognoskolumnen är med och har lästs rätt.",
  }];
}

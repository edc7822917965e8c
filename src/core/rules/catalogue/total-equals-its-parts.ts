/** Summan ska stämma med sina delar: every subtotal and total is the sum of the rows that belong to it. */
import type { CheckContext } from "../check-context";
import { tablesOfKind } from "../check-context";
import { isContributionRow, isResultRow } from "../result-rows";
import type { Observation, Rule } from "../rule";
import { checkSum } from "../arithmetic/check-sum";
import { parseSumFormula } from "../arithmetic/parse-sum-formula";
import { findRowSums, isNamedAsSum, isVertical, numbersOf, termsOf, type RowSum } from "../arithmetic/sum-structure";
import { isNumber, placeOf, type NumberCell, type TableView } from "../arithmetic/table-view";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget", "investments", "actionPlan", "budgetChanges", "population", "staff", "changeBridge"] as const;

export const totalEqualsItsParts: Rule = {
  id: "total-equals-its-parts",
  title: "Summan stämmer med sina delar",
  why: "En läsare som räknar efter ska få samma summa som rapporten, annars tror hon inte på resten heller.",
  source: "Alla fem nämndernas tabeller; avrundning enligt intervallogik som i XBRL Calculations 1.1.",
  reads: KINDS,
  check,
  examples: {
    ok: [
      {
        shows: "Summan är delarna, och avrundade tal får skilja så mycket som avrundningen förklarar.",
        sheets: [{ name: "Drift", drawing: `
          | Drift januari–april 2024, tkr |        |        |
          | Slag                          | Budget | Utfall |
          | Intäkter                      |  -9000 |  -8800 |
          | Personalkostnader             |   6000 |   5901 |
          | Övriga kostnader              |   3000 |   2913 |
          | Summa                         |      0 |     15 |` }],
      },
    ],
    notOk: [
      {
        shows: "Utfallets summa är 110, men delarna blir 0.",
        class: "error",
        sheets: [{ name: "Drift", drawing: `
          | Drift januari–april 2024, tkr |        |        |
          | Slag                          | Budget | Utfall |
          | Intäkter                      |  -9000 |  -8800 |
          | Personalkostnader             |   6000 |   5900 |
          | Övriga kostnader              |   3000 |   2900 |
          | Summa                         |      0 |  [110] |` }],
      },
      {
        shows: "Summan har rätt belopp men omvänt tecken.",
        class: "reversedSign",
        sheets: [{ name: "Drift", drawing: `
          | Drift januari–april 2024, tkr |        |        |
          | Slag                          | Budget | Utfall |
          | Intäkter                      |  -9000 |  -8800 |
          | Personalkostnader             |   6500 |   5900 |
          | Övriga kostnader              |   3000 |   3900 |
          | Summa                         |    500 | [-1000] |` }],
      },
    ],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) =>
    findRowSums(view).filter((sum) => isOwnSum(sum) && isVertical(view, sum)).flatMap((sum) => (sum.isCertain ? checkTotal(view, sum) : unknownParts(view, sum))),
  );
}

/** Resultat = kommunbidrag − nettokostnad has a rule of its own. Income minus cost, where amounts have no sign, is checked here. */
function isOwnSum({ parts, total }: RowSum): boolean {
  return !(isResultRow(total) && parts.some(({ row }) => isContributionRow(row)));
}

function checkTotal(view: TableView, { total, parts, isGuessed }: RowSum): Observation[] {
  return numbersOf(view, total)
    .filter((result) => !isSumFormula(result))
    .flatMap((result) => {
      const terms = termsOf(view, parts, result.column);
      if (terms.length === 0 || hasUnreadable(view, parts, result.column)) return [];
      const wrong = checkSum({
        view, terms, result,
        resultName: "Summan",
        partsPhrase: "delarna blir",
        alreadyCounted: ofWhichCells(view, result),
      });
      return wrong ? (isGuessed ? withoutFix(wrong) : wrong) : [];
    });
}

/** Nothing is proposed for a cell that may be right when only the choice of parts says that it is wrong. */
function withoutFix({ fix: _, ...rest }: Observation): Observation {
  return rest;
}

/** Excel adds these itself; which cells they add is another rule's business. */
function isSumFormula({ formula }: NumberCell): boolean {
  return formula !== undefined && parseSumFormula(formula) !== undefined;
}

function hasUnreadable(view: TableView, parts: RowSum["parts"], column: number): boolean {
  return parts.some(({ row }) => view.cell(row.row, column).kind === "unreadable");
}

function ofWhichCells(view: TableView, { row, column }: NumberCell): NumberCell[] {
  return view.table.rows
    .filter(({ kind, row: other }) => kind === "ofWhich" && other < row)
    .map(({ row: other }) => view.cell(other, column))
    .filter(isNumber);
}

function unknownParts(view: TableView, { total }: RowSum): Observation[] {
  if (!isNamedAsSum(total)) return [];
  const label = total.label === "" ? `rad ${total.row + 1}` : `”${total.label}”`;
  return [{
    class: "notChecked",
    at: placeOf(view.table.sheet, total.row, view.amounts[0]?.column ?? view.table.range.left),
    message: `Det går inte att se vilka rader som ${label} summerar: inget sätt att lägga ihop raderna ovanför stämmer i någon kolumn.`,
    advice: "Kontrollera summan för hand, eller ändra radernas roll på fliken Underlag.",
  }];
}

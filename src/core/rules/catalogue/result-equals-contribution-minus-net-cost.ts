/** Resultatet ska vara kommunbidraget minus nettokostnaden, med radernas egna tecken. */
import { checkSum } from "../arithmetic/check-sum";
import { findRowSums, numbersOf, termsOf, type RowSum } from "../arithmetic/sum-structure";
import type { TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

export const resultEqualsContributionMinusNetCost: Rule = {
  id: "result-equals-contribution-minus-net-cost",
  title: "Resultatet är kommunbidraget minus nettokostnaden",
  why: "Här möts två tecken på en rad: kommunbidraget är ett plus för nämnden fastän tabellens plus är kostnad.",
  source: "R18 (Herrljunga/Vårgårda, resultaträkning).",
  check,
  examples: {
    ok: [{
      shows: "12 741 − 14 386 = −1 645.",
      sheets: [{ name: "Resultaträkning", drawing: `
        | Resultaträkning, tkr  |               |               |
        |                       | Utfall 202208 | Utfall 202308 |
        | Intäkter              |         -4457 |         -5131 |
        | Personalkostnader     |          9928 |         12780 |
        | Övriga kostnader      |          8915 |          9930 |
        | Summa nettokostnader  |         14386 |         17579 |
        | Kommunbidrag          |         12741 |         17177 |
        | Resultat              |         -1645 |          -402 |` }],
    }],
    notOk: [{
      shows: "Resultatet 2023 är −420, men 17 177 − 17 579 är −402.",
      class: "error",
      sheets: [{ name: "Resultaträkning", drawing: `
        | Resultaträkning, tkr  |               |               |
        |                       | Utfall 202208 | Utfall 202308 |
        | Intäkter              |         -4457 |         -5131 |
        | Personalkostnader     |          9928 |         12780 |
        | Övriga kostnader      |          8915 |          9930 |
        | Summa nettokostnader  |         14386 |         17579 |
        | Kommunbidrag          |         12741 |         17177 |
        | Resultat              |         -1645 |        [-420] |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").flatMap((view) =>
    findRowSums(view).filter(({ parts, isCertain }) => isCertain && parts.some(({ sign }) => sign === -1)).flatMap((sum) => checkResult(view, sum)),
  );
}

function checkResult(view: TableView, { total, parts }: RowSum): Observation[] {
  return numbersOf(view, total).flatMap((result) => {
    const terms = termsOf(view, parts, result.column);
    return terms.length < 2 ? [] : (checkSum({ view, terms, result, resultName: "Resultatet", partsPhrase: "kommunbidraget minus nettokostnaden är" }) ?? []);
  });
}

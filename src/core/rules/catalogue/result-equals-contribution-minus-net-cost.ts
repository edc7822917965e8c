/** Resultatet ska vara kommunbidraget minus nettokostnaden, med radernas egna tecken. */
import { checkSum } from "../arithmetic/check-sum";
import type { Row } from "../../recognise/table";
import { figureRows, isNumber, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isContributionRow, isNetCostRow, isResultRow } from "../result-rows";
import type { Observation, Rule } from "../rule";

export const resultEqualsContributionMinusNetCost: Rule = {
  id: "result-equals-contribution-minus-net-cost",
  title: "Resultatet är kommunbidraget minus nettokostnaden",
  why: "Här möts två tecken på en rad: kommunbidraget är ett plus för nämnden fastän tabellens plus är kostnad.",
  source: "Herrljunga och Vårgårda, resultaträkning med kommunbidrag.",
  reads: ["operatingDetail", "operatingSummary"],
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
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").flatMap((view) => {
    const rows = figureRows(view);
    const result = rows.find(isResultRow);
    const contribution = rows.find(isContributionRow);
    const net = rows.find(isNetCostRow);
    return result && contribution && net && result.row > net.row ? checkResult(view, { result, contribution, net }) : [];
  });
}

interface ResultRows {
  readonly result: Row;
  readonly contribution: Row;
  readonly net: Row;
}

interface Term {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** The signs that hold in most columns; where none does, the ones that the rows' own signs say. */
function checkResult(view: TableView, { result, contribution, net }: ResultRows): Observation[] {
  const ways: (readonly Term[])[] = [
    [{ row: contribution, sign: 1 }, { row: net, sign: -1 }],
    [{ row: contribution, sign: 1 }, { row: net, sign: 1 }],
    [{ row: contribution, sign: -1 }, { row: net, sign: -1 }],
  ];
  const checked = ways.map((terms) => checkColumns(view, result, terms));
  const fewest = Math.min(...checked.map(({ found }) => found.length));
  const best = checked.find(({ found }) => found.length === fewest);
  return best && (best.found.length * 2 <= best.asked || best.asked === 1) ? best.found : [];
}

function checkColumns(view: TableView, result: Row, terms: readonly Term[]): { asked: number; found: Observation[] } {
  const columns = view.amounts.filter(({ role }) => role !== "deviation").flatMap(({ column }) => {
    const target = view.cell(result.row, column);
    const cells = terms.flatMap(({ row, sign }) => {
      const cell = view.cell(row.row, column);
      return isNumber(cell) ? [{ ...cell, value: cell.value * sign || 0 }] : [];
    });
    return isNumber(target) && cells.length === terms.length ? [{ target, cells }] : [];
  });
  const found = columns.flatMap(({ target, cells }) =>
    checkSum({ view, terms: cells, result: target, resultName: "Resultatet", partsPhrase: "kommunbidraget minus nettokostnaden är" }) ?? []);
  return { asked: columns.length, found };
}

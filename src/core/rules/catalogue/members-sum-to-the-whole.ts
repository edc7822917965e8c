/** Medlemmarnas andelar av nettokostnaden ska tillsammans vara nämndens. */
import { measureKey, measureOfColumn, type Measure } from "../../followup/measure";
import { kronorPer } from "../../money/money-unit";
import type { Column } from "../../recognise/table";
import { WHOLE_WORDS } from "../../recognise/header-words";
import { plainHeader } from "../../recognise/read-period";
import { checkRows, fitRows, type SignedColumn } from "../arithmetic/check-rows";
import { figureRows, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isByMemberOnly, type PairedFact, type ToldAmount } from "../paired-facts";
import { isContributionRow, isNetCostRow, isResultRow } from "../result-rows";
import type { Observation, Rule } from "../rule";
import { comparePair } from "./same-fact-agrees-between-sheets";

const WHOLE = `
  | Resultaträkning 2023, tkr |             |              |
  | Slag                      | Budget 2023 | Prognos 2023 |
  | Intäkter                  |       -8013 |        -8213 |
  | Kostnader                 |       34025 |        34225 |
  | Summa nettokostnader      |       26012 |        26012 |`;

export const membersSumToTheWhole: Rule = {
  id: "members-sum-to-the-whole",
  title: "Medlemmarnas delar är tillsammans hela nämnden",
  why: "Varje kommun läser sin rad; tillsammans ska raderna vara det som nämnden har redovisat.",
  source: "Herrljunga och Vårgårda: nettokostnad per kommun bredvid nämndens resultaträkning.",
  reads: ["operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "12 279 + 13 732 = 26 011, en avrundad tusenlapp från 26 012.",
      sheets: [{ name: "Resultat", drawing: WHOLE }, { name: "Per kommun", drawing: `
        | Nettokostnad per kommun, tkr |             |              |
        | Kommun                       | Budget 2023 | Prognos 2023 |
        | Herrljunga                   |       12279 |        12079 |
        | Vårgårda                     |       13732 |        13932 |
        | Summa                        |       26011 |        26011 |` }],
    }],
    notOk: [{
      shows: "Medlemmarnas prognos är 500 högre än nämndens.",
      class: "error",
      sheets: [{ name: "Resultat", drawing: WHOLE }, { name: "Per kommun", drawing: `
        | Nettokostnad per kommun, tkr |             |              |
        | Kommun                       | Budget 2023 | Prognos 2023 |
        | Herrljunga                   |       12279 |        12579 |
        | Vårgårda                     |       13732 |        13932 |
        | Summa                        |       26011 |      [26511] |` }],
    }, {
      shows: "Totalen bredvid kommunerna är 100 högre än deras delar.",
      class: "error",
      sheets: [{ name: "Per kommun", drawing: `
        | Nettokostnad per kommun 2023, tkr |            |          |            |          |        |        |
        |                                   | Herrljunga | <        | Vårgårda   | <        | Totalt | <      |
        | Verksamhet                        | Budget     | Prognos  | Budget     | Prognos  | Budget | Prognos |
        | Drift                             |       8100 |     8050 |       9200 |     9150 |  17300 | [17300] |
        | Utveckling                        |       4100 |     4000 |       4500 |     4600 |   8600 |    8600 |
        | Summa                             |      12200 |    12050 |      13700 |    13750 |  25900 |   25800 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return [...checkTables(workbook), ...tablesOfKind(workbook, "operatingSummary", "operatingDetail").flatMap(checkColumns)];
}

/** The kommuner in columns, and what they come to in a column beside them. */
function checkColumns(view: TableView): Observation[] {
  const members = view.amounts.filter(({ member }) => member !== undefined);
  return view.amounts.filter(({ member, role }) => member === undefined && role !== "deviation").flatMap((whole) => {
    const terms = members.filter((column) => column.role === whole.role && column.measure === whole.measure && column.period?.from === whole.period?.from && column.period?.to === whole.period?.to).map((column): SignedColumn => ({ column, sign: 1 }));
    const { asked, fitting } = fitRows(view, figureRows(view), terms, whole);
    // A column that seldom is the sum is of something else, such as what the kommuner do not share.
    const isWhole = terms.length > 1 && (WHOLE_WORDS.test(plainHeader(whole.header.join(" "))) || fitting * 2 > asked);
    return isWhole ? checkRows(view, figureRows(view), { terms, result: whole, resultName: "Totalen", partsPhrase: "medlemmarna blir" }) : [];
  });
}

function checkTables(workbook: CheckContext): Observation[] {
  const operating = tablesOfKind(workbook, "operatingSummary", "operatingDetail");
  const wholes = operating.filter((view) => !isByMemberOnly(view));
  return operating.filter(isByMemberOnly).flatMap((members) => members.amounts.flatMap((column) => {
    const measure = measureOfColumn(column, workbook.followUp.round);
    const whole = measure && wholes.map((view) => netCost(view, measure, workbook)).find((amount) => amount !== undefined);
    const sum = measure && addUp(members, column);
    if (!measure || !whole || !sum) return [];
    const pair: PairedFact = { name: "nettokostnaden, medlemmarna tillsammans", first: whole, second: sum };
    return isSameThing(pair) ? (comparePair(pair) ?? []) : [];
  }));
}

/** What the members pay in, or budget of their own, is another amount than the committee's net cost: far from it in size. */
function isSameThing({ first, second }: PairedFact): boolean {
  const [a, b] = [Math.abs(first.kronor), Math.abs(second.kronor)];
  return Math.abs(a - b) <= 0.25 * Math.max(a, b) || Math.abs(a - 1000 * b) <= a * 0.01 || Math.abs(b - 1000 * a) <= b * 0.01;
}

/** The net cost row of a table, or the sum of its detail rows where it has none. */
function netCost(view: TableView, measure: Measure, { followUp }: CheckContext): ToldAmount | undefined {
  const column = view.amounts.find((each) => {
    const own = measureOfColumn(each, followUp.round);
    return own !== undefined && measureKey(own) === measureKey(measure);
  });
  if (!column) return undefined;
  const net = view.table.rows.find((row) => row.kind !== "detail" && isNetCostRow(row)) ?? view.table.rows.filter(({ kind }) => kind === "total").at(-1);
  const cell = net && !isResultRow(net) ? view.cell(net.row, column.column) : undefined;
  if (!cell || !isNumber(cell)) return addUp(view, column);
  const unit = kronorPer(view.unit);
  return { kronor: cell.value * unit, slack: cell.isExact ? 0.005 : (view.step * unit) / 2, at: placeOf(view.table.sheet, cell.row, cell.column) };
}

/** The detail rows of one column. Rounded rows may each be half a step off. */
function addUp(view: TableView, column: Column): ToldAmount | undefined {
  const rows = view.table.rows.filter((row) => row.kind === "detail" && !isContributionRow(row) && !isResultRow(row));
  const cells = rows.map(({ row }) => view.cell(row, column.column));
  const numbers = cells.filter(isNumber);
  const total = view.table.rows.filter(({ kind }) => kind === "total").at(-1) ?? rows.at(-1);
  if (!total || numbers.length === 0 || cells.some(({ kind }) => kind === "unreadable")) return undefined;
  const unit = kronorPer(view.unit);
  const typed = numbers.filter((cell) => !cell.isExact && cell.value !== 0).length;
  return {
    kronor: Math.round(numbers.reduce((sum, { value }) => sum + value, 0) * unit * 100) / 100,
    slack: (typed * view.step * unit) / 2,
    at: placeOf(view.table.sheet, total.row, column.column),
  };
}

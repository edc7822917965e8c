/** Tecknen ska följa tabellen: ett belopp som är sin grannes spegelbild har fått fel tecken. */
import type { Column, Row } from "../../recognise/table";
import { classOfAccount, classOfName } from "../../followup/account-plan";
import { kronorPer } from "../../money/money-unit";
import { cellAddress } from "../../sheet/address";
import { writeNumber } from "../arithmetic/check-sum";
import { showNumber } from "../arithmetic/show-number";
import { isNumber, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget"] as const;

export const signsFollowTheTable: Rule = {
  id: "signs-follow-the-table",
  title: "Beloppen har tabellens tecken",
  why: "Ett omvänt tecken gör att beloppet räknas bort i stället för till, så felet blir dubbelt så stort som talet.",
  source: "Teckenfel är vardag när uttag görs med ”vänt tecken”.",
  reads: KINDS,
  check,
  examples: {
    ok: [{
      shows: "En liten kreditering i utfallet är inget teckenfel.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2021, tkr         |             |               |              |
        | Slag                    | Budget 2021 | Utfall 210731 | Prognos 2021 |
        | Intäkter                |      -36791 |        -21506 |       -36791 |
        | Personalkostnader       |       11662 |          5495 |         9662 |
        | Datorer & basutrustning |         200 |           -15 |          200 |` }],
    }],
    notOk: [{
      shows: "Prognosen för intäkter saknar sitt minus.",
      class: "reversedSign",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2021, tkr         |             |               |              |
        | Slag                    | Budget 2021 | Utfall 210731 | Prognos 2021 |
        | Intäkter                |      -36791 |        -21506 |      [36791] |
        | Personalkostnader       |       11662 |          5495 |         9662 |
        | Datorer & basutrustning |         200 |           -15 |          200 |` }],
    }],
  },
};

/** A net that is nearly nothing may fall on either side of zero. */
const SMALLEST_STEPS = 20;
const COMPARED: ReadonlySet<string> = new Set(["budget", "forecast", "previousForecast", "actual"]);

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) => {
    const columns = view.amounts.filter(({ role }) => COMPARED.has(role));
    const rows = view.table.rows.filter(({ kind }) => kind === "detail");
    const mirrored = rows.flatMap((row) => findMirrored(view, row, columns) ?? []);
    return [...mirrored.map((found) => observe(view, found)), ...wrongSide(view, rows, columns)];
  });
}

interface Mirrored {
  readonly cell: NumberCell;
  readonly like: NumberCell;
  readonly isExact: boolean;
}

/** One cell against all the others of its row: exactly their opposite, or of their size with another sign. */
function findMirrored(view: TableView, { row }: Row, columns: readonly Column[]): Mirrored | undefined {
  const cells = columns.map(({ column }) => view.cell(row, column)).filter(isNumber).filter(({ value }) => Math.abs(value) >= SMALLEST_STEPS * view.step);
  for (const cell of cells) {
    const others = cells.filter((other) => other !== cell);
    if (others.length === 0 || others.some(({ value }) => Math.sign(value) === Math.sign(cell.value))) continue;
    const opposite = others.find(({ value }) => value === -cell.value);
    if (opposite && (others.length > 1 || isExpectedSign(view, row, opposite))) return { cell, like: opposite, isExact: true };
    const near = others.find(({ value }) => Math.abs(cell.value / value) > 0.5 && Math.abs(cell.value / value) < 2);
    if (near && others.length > 1) return { cell, like: near, isExact: false };
  }
  return undefined;
}

/** With two cells only, the konto or the name says which of them is right. */
function isExpectedSign(view: TableView, row: number, cell: NumberCell): boolean {
  const expected = expectedSign(view, view.table.rows.find((each) => each.row === row));
  return expected === undefined ? cell.column < Math.max(...view.amounts.map(({ column }) => column)) : Math.sign(cell.value) === expected;
}

function expectedSign(view: TableView, row: Row | undefined): 1 | -1 | undefined {
  const positive = row?.positive ?? view.table.positive;
  const type = row && ((row.account === undefined ? undefined : classOfAccount(row.account)) ?? classOfName(row.label));
  if (!type || positive === "none") return undefined;
  const isIncome = type === "income" || type === "contribution";
  return isIncome === (positive === "income") ? 1 : -1;
}

/** A whole income row with the sign of costs, where the other income rows have their own. */
function wrongSide(view: TableView, rows: readonly Row[], columns: readonly Column[]): Observation[] {
  const income = rows.filter((row) => row.account !== undefined && classOfAccount(row.account) === "income" && row.positive === undefined);
  const expected = income[0] && expectedSign(view, income[0]);
  if (expected === undefined || income.length < 2) return [];
  const signs = income.map((row) => ({ row, cells: columns.map(({ column }) => view.cell(row.row, column)).filter(isNumber).filter(({ value }) => value !== 0) }));
  const turned = signs.filter(({ cells }) => cells.length > 0 && cells.every(({ value }) => Math.sign(value) === -expected));
  if (turned.length * 2 >= signs.length) return [];
  return turned.flatMap(({ row, cells: [first] }) => (first ? [{
    class: "reversedSign" as const,
    isDoubtful: true,
    at: placeInTable(view, first),
    message: `Intäktskontot ${row.account ?? ""} ${row.label} har samma tecken som kostnaderna (${cellAddress(first.row, first.column)} är ${showNumber(first.value)}).`,
    advice: "Är det en återbetalning? Vänd annars tecknet på hela raden.",
  }] : []));
}

function observe(view: TableView, { cell, like, isExact }: Mirrored): Observation {
  const address = cellAddress(cell.row, cell.column);
  const fix = isExact ? writeNumber(view, cell, -cell.value) : undefined;
  return {
    class: "reversedSign",
    isDoubtful: !isExact,
    at: placeInTable(view, cell),
    message: `${address} är ${showNumber(cell.value)} men ${cellAddress(like.row, like.column)} på samma rad är ${showNumber(like.value)}: tecknet är omvänt mot radens andra belopp.`,
    advice: isExact ? `Vänd tecknet: ${address} ska vara ${showNumber(-cell.value)}.` : "Är tecknet avsett? Vänd det annars.",
    related: [placeInTable(view, like)],
    ...(fix ? { fix } : {}),
    difference: 2 * cell.value * kronorPer(view.unit),
  };
}

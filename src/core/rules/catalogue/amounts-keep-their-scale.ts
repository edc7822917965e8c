/** Alla belopp på en rad ska stå i samma enhet: ett som är tusen gånger större eller mindre än sina grannar är skrivet i en annan. */
import { kronorPer } from "../../money/money-unit";
import type { Column, Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { scaleSlip } from "../arithmetic/check-sum";
import { showNumber } from "../arithmetic/show-number";
import { isNumber, placeInTable, placeOf, type NumberCell, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Observation, Rule } from "../rule";

const KINDS = ["operatingDetail", "operatingSummary", "accountBudget", "investments"] as const;

export const amountsKeepTheirScale: Rule = {
  id: "amounts-keep-their-scale",
  title: "Beloppen på en rad står i samma enhet",
  why: "Ett belopp i kronor bland tusental blir tusen gånger för stort i summan.",
  source: "Vardagsfel när uttag i kronor och tusental blandas.",
  reads: KINDS,
  check,
  examples: {
    ok: [{
      shows: "Alla belopp är i tkr, även när prognosen skiljer från budget.",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr   |             |              |
        | Slag              | Budget 2024 | Prognos 2024 |
        | Intäkter          |      -12000 |       -12000 |
        | Personalkostnader |        8000 |         8400 |
        | Övriga kostnader  |        4000 |         3600 |` }],
    }],
    notOk: [{
      shows: "Prognosen för personal är skriven i kronor.",
      class: "wrongUnit",
      sheets: [{ name: "Drift", drawing: `
        | Drift 2024, tkr   |             |              |
        | Slag              | Budget 2024 | Prognos 2024 |
        | Intäkter          |      -12000 |       -12000 |
        | Personalkostnader |        8000 |    [8000000] |
        | Övriga kostnader  |        4000 |         3600 |` }],
    }, {
      shows: "Utfallet för lokaler är skrivet i miljoner kronor.",
      class: "wrongUnit",
      isDoubtful: true,
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–augusti 2024, tkr |                     |                     |             |              |
        | Slag                            | Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024 |
        | Intäkter                        |               -8000 |               -8000 |      -12000 |       -12000 |
        | Personalkostnader               |                5300 |                5400 |        8000 |         8400 |
        | Lokalkostnader                  |                2000 |                 [2] |        3000 |         3000 |
        | Övriga kostnader                |                 700 |                 600 |        1000 |          600 |` }],
    }],
  },
};

const COMPARED: ReadonlySet<string> = new Set(["budget", "forecast", "previousForecast", "actual", "appropriation"]);
/** Amounts of fewer of the table's own steps than this are too small to be told from a real change. */
const SMALLEST = 3;

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, ...KINDS).flatMap((view) => {
    const columns = view.amounts.filter(({ role }) => COMPARED.has(role));
    const rows = view.table.rows.filter(({ kind }) => kind === "detail");
    const slips = rows.flatMap((row) => findSlip(view, row, columns) ?? []);
    return collapse(view, slips, rows.length);
  });
}

interface Slip {
  readonly cell: NumberCell;
  readonly like: NumberCell;
  readonly words: string;
  /** A thousand times to a hair; else only about a thousand times. */
  readonly isExact: boolean;
}

function findSlip(view: TableView, { row }: Row, columns: readonly Column[]): Slip | undefined {
  const told = columns.map(({ column }) => view.cell(row, column)).filter(isNumber).filter(({ value }) => value !== 0);
  const cells = told.filter(({ value }) => Math.abs(value) >= SMALLEST * view.step);
  for (const cell of cells) {
    const others = cells.filter((other) => other !== cell);
    const like = others.find((other) => isSamePeriod(columns, cell, other)) ?? others[0];
    if (!like || !areAlike(others)) continue;
    const isAlone = others.every(({ value }) => Math.abs(cell.value) > 60 * Math.abs(value));
    const exact = scaleSlip(cell.value, like.value);
    if (exact && (others.length > 1 || isAlone)) return { cell, like, words: exact, isExact: true };
    const ratio = Math.abs(cell.value / like.value);
    if (others.length > 1 && isAlone && ratio >= 400 && ratio <= 2_500) return { cell, like, words: "ungefär 1\u00A0000 gånger för stort", isExact: false };
  }
  return findSmall(view, told, columns);
}

/** Written in miljoner among tusental: next to nothing beside others that are alike. */
function findSmall(view: TableView, told: readonly NumberCell[], columns: readonly Column[]): Slip | undefined {
  const [cell] = [...told].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const others = told.filter((other) => other !== cell);
  const like = cell && (others.find((other) => isSamePeriod(columns, cell, other)) ?? others[0]);
  if (!like || others.length < 2 || !areAlike(others) || others.some(({ value, decimals }) => Math.abs(value) < 60 * Math.abs(cell.value) || Math.abs(value) < SMALLEST * 10 ** -decimals)) return undefined;
  const isFiner = others.every(({ decimals }) => decimals < cell.decimals);
  const ratio = Math.abs(like.value / cell.value);
  const words = scaleSlip(cell.value, like.value);
  // Next to nothing may also be all that has been spent so far.
  const isSpent = columns.some(({ column, role }) => column === cell.column && role === "actual");
  if (words && (isFiner || !isSpent || view.table.kind !== "investments")) return { cell, like, words, isExact: isFiner };
  const isNear = ratio >= 400 && ratio <= 2_500 && (isFiner || !isSpent);
  return isNear ? { cell, like, words: "ungefär 1\u00A0000 gånger för litet", isExact: false } : undefined;
}

function isSamePeriod(columns: readonly Column[], a: NumberCell, b: NumberCell): boolean {
  const [one, other] = [a, b].map((cell) => columns.find(({ column }) => column === cell.column)?.period);
  return one?.from === other?.from && one?.to === other?.to;
}

/** Two months' budget and the year's are of one unit; so is anything within that reach. */
function areAlike(cells: readonly NumberCell[]): boolean {
  const sizes = cells.map(({ value }) => Math.abs(value));
  return Math.max(...sizes) <= 15 * Math.min(...sizes);
}

/** A whole column in another unit is one finding, at its first amount. */
function collapse(view: TableView, slips: readonly Slip[], rows: number): Observation[] {
  const columns = new Map<number, Slip[]>();
  for (const slip of slips) columns.set(slip.cell.column, [...(columns.get(slip.cell.column) ?? []), slip]);
  return [...columns.values()].flatMap((members) => {
    const [first] = members;
    const isWholeColumn = members.length > 2 && members.length * 2 > rows;
    return first && isWholeColumn ? [wholeColumn(view, first, members.length)] : members.map((slip) => single(view, slip));
  });
}

function single(view: TableView, { cell, like, words, isExact }: Slip): Observation {
  return {
    class: "wrongUnit",
    isDoubtful: !isExact,
    at: placeInTable(view, cell),
    message: `${cellAddress(cell.row, cell.column)} är ${showNumber(cell.value)} men ${cellAddress(like.row, like.column)} på samma rad är ${showNumber(like.value)}: ${words}.`,
    advice: `Står beloppet i en annan enhet än tabellens${view.unit ? ` (${view.unit})` : ""}? Räkna om det.`,
    related: [placeInTable(view, like)],
    difference: (cell.value - like.value) * kronorPer(view.unit),
  };
}

function wholeColumn(view: TableView, { cell, words }: Slip, count: number): Observation {
  const row = view.table.headerRows?.last ?? view.table.range.top;
  const heading = cellAddress(row, cell.column);
  return {
    class: "wrongUnit",
    at: placeOf(view.table.sheet, row, cell.column),
    message: `Kolumnen under ${heading} står i en annan enhet än resten av tabellen: ${count} av raderna är ${words}.`,
    advice: `Räkna om kolumnen till ${view.unit ?? "tabellens enhet"}, eller rätta enheten i rubriken.`,
    related: [placeInTable(view, cell)],
  };
}

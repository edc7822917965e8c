/** Adds operating lines to one figure: the amount rounded once, and the arithmetic on their cells. */
import type { Area } from "../sheet/address";
import type { Criterion, Expression, Figure } from "./figure";
import { areasOfCells } from "./areas-of-cells";
import { conditionsOf, runsOf } from "./account-runs";
import { sumOfList } from "./list-address";
import { measureKey, type Measure } from "./measure";
import type { LineCell, OperatingLine } from "./operating-line";
import { amountOfKronor } from "../money/amount";

/** Undefined when no line has an amount for the measure: blank is not zero. */
export function figureOfLines(
  lines: readonly OperatingLine[],
  measure: Measure,
  all: readonly OperatingLine[] = lines,
): Figure | undefined {
  const cells = cellsOf(lines, measure);
  if (cells.length === 0) return undefined;
  const kronor = cells.map(({ value, factor }) => value * factor);
  return { amount: amountOfKronor(kronor), kronor, expression: expressionOf(cells, cellsOf(all, measure)) };
}

function cellsOf(lines: readonly OperatingLine[], measure: Measure): readonly LineCell[] {
  const wanted = measureKey(measure);
  return lines.flatMap(({ cells }) => cells.filter((cell) => measureKey(cell.measure) === wanted));
}

function expressionOf(cells: readonly LineCell[], all: readonly LineCell[]): Expression {
  const terms = [...groupBy(cells, ({ factor }) => String(factor)).values()].map((group): Expression => {
    const by = group[0]?.factor ?? 1;
    return { kind: "scale", by, of: sumOf(plainTerms(group, all)) };
  });
  return sumOf(terms);
}

function plainTerms(cells: readonly LineCell[], all: readonly LineCell[]): readonly Expression[] {
  const texts = cells.filter(({ isText }) => isText);
  const numbers = cells.filter(({ isText }) => !isText);
  const standing = numbers.filter((cell) => cell.kind === "cell");
  const bookkept = numbers.filter((cell) => cell.kind === "ledger");
  return [
    ...[...groupBy(standing, ({ sheet }) => sheet).values()].flatMap(standingTerms),
    ...ledgerTerms(bookkept, all.filter((cell) => cell.kind === "ledger")),
    ...(texts.length > 0 ? [constantOf(texts)] : []),
  ];
}

type StandingCell = Extract<LineCell, { kind: "cell" }>;

/** More rectangles than this are rather said as conditions: the reader can follow them, and the formula stays short. */
const MOST_AREAS = 12;

function standingTerms(cells: readonly StandingCell[]): readonly Expression[] {
  const [first] = cells;
  if (!first) return [];
  const areas = areasOfCells(cells);
  const list = cells.every((cell) => cell.list === first.list && cell.column === first.column) ? first.list : undefined;
  const conditions = list && areas.length > MOST_AREAS ? sumOfList(list, first.sheet, first.column, new Set(cells.map(({ row }) => row))) : undefined;
  return conditions && conditions.length < areas.length ? conditions : [{ kind: "cells", sheet: first.sheet, areas }];
}

type LedgerCell = Extract<LineCell, { kind: "ledger" }>;

/** Whole konton by conditions on the konto alone; else one sum per konto, verksamhet and member. */
function ledgerTerms(cells: readonly LedgerCell[], all: readonly LedgerCell[]): readonly Expression[] {
  const column = (cell: LedgerCell): string => `${cell.sheet}\u0000${cell.ledger.amountColumn}`;
  const firstKey = (cell: LedgerCell): string => `${column(cell)}\u0000${String(cell.keys[0]?.value ?? "")}`;
  const known = groupBy(all, firstKey);
  const [whole, parts]: [LedgerCell[], LedgerCell[]] = [[], []];
  for (const [key, group] of groupBy(cells, firstKey)) (group.length === known.get(key)?.length ? whole : parts).push(...group);
  return [
    ...[...groupBy(whole, column).values()].flatMap((group) => wholeAccounts(group, all)),
    ...parts.map((cell) => ledgerSum(cell, cell.keys.map(({ column, value, isNumeric }) => ({ area: inColumn(cell, column), operator: "=", value, isNumeric })))),
  ];
}

function wholeAccounts(cells: readonly LedgerCell[], all: readonly LedgerCell[]): readonly Expression[] {
  const [first] = cells;
  const key = first?.keys[0];
  if (!first || !key) return first ? [ledgerSum(first, [])] : [];
  const accounts = (some: readonly LedgerCell[]): ReadonlySet<string | number> => new Set(some.filter(({ sheet, ledger }) => sheet === first.sheet && ledger.amountColumn === first.ledger.amountColumn).flatMap(({ keys }) => keys[0]?.value ?? []));
  return runsOf(accounts(all), accounts(cells), key.isNumeric).map((run) => ledgerSum(first, conditionsOf(run, inColumn(first, key.column), key.isNumeric)));
}

function inColumn({ ledger: { first, last } }: LedgerCell, column: number): Area {
  return { top: first, bottom: last, left: column, right: column };
}

function ledgerSum(cell: LedgerCell, keys: readonly Criterion[]): Expression {
  const { amountColumn, period } = cell.ledger;
  const criteria = [...keys];
  if (period) {
    const common = { area: inColumn(cell, period.column), isNumeric: period.isNumeric };
    criteria.push({ ...common, operator: ">=", value: period.from }, { ...common, operator: "<=", value: period.to });
  }
  return { kind: "sumIfs", sheet: cell.sheet, sum: inColumn(cell, amountColumn), criteria };
}

function constantOf(cells: readonly LineCell[]): Expression {
  const value = cells.reduce((sum, cell) => sum + cell.value, 0);
  const from = cells.map((cell) => ({ sheet: cell.sheet, area: areaOf(cell) }));
  return { kind: "constant", value: Number(value.toPrecision(15)), from };
}

function areaOf(cell: LineCell): Area {
  if (cell.kind === "cell") return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const { first, last, amountColumn } = cell.ledger;
  return { top: first, bottom: last, left: amountColumn, right: amountColumn };
}

function sumOf(terms: readonly Expression[]): Expression {
  const [only] = terms;
  return terms.length === 1 && only ? only : { kind: "sum", terms };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

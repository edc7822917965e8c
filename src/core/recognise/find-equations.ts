/** The arithmetic that must hold between columns: which ones make the deviation, the appropriation, the net, the sum. */
import { sampleRows } from "./column-profile";
import { WHOLE_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import { AMOUNT_ROLES } from "./role-data";
import type { SettledColumn } from "./settled-column";
import type { SheetView } from "./sheet-view";
import type { ColumnRole, Equation } from "./table";

export interface FoundEquation extends Equation {
  /** Rows where it was tried and says something, and rows where it fails. */
  readonly rows: number;
  readonly misses: number;
}

interface Values {
  readonly column: SettledColumn;
  readonly values: readonly (number | undefined)[];
}

/** A sheet may have thousands of columns: those that any equation can be made of are found once. */
interface Columns {
  readonly all: readonly Values[];
  readonly ofMembers: readonly Values[];
  readonly pairable: readonly Values[];
}

const ROWS_TRIED = 300;
const COMPARED: readonly ColumnRole[] = ["actual", "forecast", "previousForecast"];
const AGAINST: readonly ColumnRole[] = ["budget", "appropriation", "forecast", "actual"];
const PARTS: readonly ColumnRole[] = ["externalIncome", "internalIncome", "income", "wageCost", "capitalCost", "rentCost", "otherCost", "cost"];

/** One equation per column that has one, keyed by sheet column. */
export function findEquations(view: SheetView, columns: readonly SettledColumn[], rows: readonly number[]): ReadonlyMap<number, FoundEquation> {
  const tried = sampleRows(rows, ROWS_TRIED);
  const all: Values[] = columns
    .filter(({ role, unit }) => (AMOUNT_ROLES.has(role) || role === "unknown") && role !== "usedShare" && unit !== "percent")
    .map((column) => ({ column, values: tried.map((row) => numberAt(view, row, column.column)) }));
  const ofMembers = all.filter(({ column }) => column.member !== undefined);
  const pairable = all.filter(({ column }) => COMPARED.includes(told(column)) || AGAINST.includes(told(column)));
  const found = new Map<number, FoundEquation>();
  for (const target of all) {
    const best = guesses(target, { all, ofMembers, pairable })
      .flatMap((guess) => test(target, guess, all) ?? [])
      .reduce<FoundEquation | undefined>((kept, next) => (kept === undefined || next.misses < kept.misses ? next : kept), undefined);
    if (best) found.set(target.column.column, best);
  }
  return found;
}

/** Blank is zero here, for in a row of amounts it adds nothing; what cannot be read is left out. */
function numberAt(view: SheetView, row: number, column: number): number | undefined {
  const cell = view.cell(row, column);
  if (cell.kind === "number") return cell.number;
  return cell.kind === "blank" || cell.kind === "dash" ? 0 : undefined;
}

/** What a column of this role is usually made of, likeliest first. */
function guesses(target: Values, { all, ofMembers, pairable }: Columns): Equation[] {
  const { role, member } = target.column;
  const parts = ofMembers.filter(({ column }) => column.role === role && (column.groups.join() === target.column.groups.join() || (isOfAll(target.column) && column.own.join() === target.column.own.join())));
  const ofParts: Equation[] = member === undefined && parts.length > 0 ? [{ plus: parts.map(({ column }) => column.column), minus: [] }] : [];
  if (role === "deviation" || role === "remaining") return [...differences(target, pairable), ...ofParts];
  if (ofParts.length > 0) return ofParts;
  if (role === "unknown") return differences(target, pairable);
  if (role === "appropriation") return [sumOf(target, all, ["budget", "supplement", "carryOver"])];
  if (role === "net" || role === "sum") {
    const same = all.filter((each) => each.column.measure === target.column.measure || each.column.hint?.year === target.column.hint?.year);
    return [sumOf(target, same, PARTS), sumOf(target, all, PARTS), ...unsignedNets(all), sumOf(target, all, ["budget"]), sumOf(target, all, ["actual"]), sumOf(target, all, ["amount"])];
  }
  if (role === "budget" && all.some(({ column }) => column.role === "originalBudget")) return [sumOf(target, all, ["originalBudget", "supplement", "carryOver"])];
  if (role === "budget") return [sumOf(target, all, ["externalIncome", "internalIncome", "income", "cost"]), ...bridged(target, all)];
  return [];
}

/** Under "Totalt" stands what all the kommuner come to. */
function isOfAll({ groups }: SettledColumn): boolean {
  return WHOLE_WORDS.test(plainHeader(groups.join(" ")));
}

/** So far from a deviation nothing is likely to be its pair; among thousands of columns the pairs would be billions. */
const FAR = 170;

function differences(target: Values, pairable: readonly Values[]): Equation[] {
  const others = pairable.filter((each) => each !== target && Math.abs(each.column.column - target.column.column) < FAR);
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => ({ a, b })));
  return pairs
    .map(({ a, b }) => ({ plus: [a.column.column], minus: [b.column.column], likelihood: likelihood(target, a, b) }))
    .filter(({ likelihood: each }) => each > 0)
    .sort((x, y) => y.likelihood - x.likelihood)
    .map(({ plus, minus }) => ({ plus, minus }));
}

/** What an amount is: the netto of a forecast is forecast. */
function told({ role, measure }: SettledColumn): ColumnRole {
  return measure ?? role;
}

/** A deviation compares an outcome or forecast with a budget, best one under the same group and near it. */
function likelihood(target: Values, a: Values, b: Values): number {
  const compared = [a, b].find(({ column }) => COMPARED.includes(told(column)));
  const against = [a, b].find((each) => each !== compared && AGAINST.includes(told(each.column)));
  const isOfSameSide = a.column.measure === undefined || b.column.measure === undefined || a.column.role === b.column.role;
  if (!compared || !against || !isOfSameSide) return 0;
  const isAgainstBudget = told(against.column) === "budget" || told(against.column) === "appropriation";
  const sameGroup = [a, b].filter(({ column }) => column.groups.join("|") === target.column.groups.join("|")).length;
  const saysForecast = /progn|forecast|helår|år/iu.test(target.column.path.join(" "));
  const agrees = saysForecast === (told(compared.column) !== "actual") ? 1 : 0;
  const isAppropriation = told(against.column) === "appropriation" ? 0.5 : 0;
  const distance = Math.abs(a.column.column - target.column.column) + Math.abs(b.column.column - target.column.column);
  return (isAgainstBudget ? 10 : 1) + sameGroup * 2 + agrees * 2 + isAppropriation - distance * 0.1;
}

/** A later year's budget as the earlier one's and the changes. */
function bridged(target: Values, all: readonly Values[]): Equation[] {
  const year = target.column.hint?.year;
  const before = all.filter(({ column }) => column.role === "budget" && year !== undefined && column.hint?.year === year - 1);
  const changes = all.filter(({ column }) => column.role === "supplement");
  if (before.length !== 1 || changes.length === 0) return [];
  return [{ plus: [...before, ...changes].map(({ column }) => column.column), minus: [] }];
}

function sumOf(target: Values, all: readonly Values[], roles: readonly ColumnRole[]): Equation {
  return { plus: all.filter((each) => each !== target && roles.includes(each.column.role)).map(({ column }) => column.column), minus: [] };
}

/** Netto where income and cost both stand without sign. */
function unsignedNets(all: readonly Values[]): Equation[] {
  const income = all.filter(({ column }) => ["income", "externalIncome", "internalIncome"].includes(column.role)).map(({ column }) => column.column);
  const cost = all.filter(({ column }) => column.role === "cost").map(({ column }) => column.column);
  return [{ plus: cost, minus: income }, { plus: income, minus: cost }];
}

/** Undefined unless it holds on nearly every row where it says something. */
function test(target: Values, guess: Equation, all: readonly Values[]): FoundEquation | undefined {
  const terms = guess.plus.length + guess.minus.length;
  if (terms === 0 || (terms === 1 && target.column.role !== "appropriation" && target.column.role !== "net")) return undefined;
  const byColumn = new Map(all.map((each) => [each.column.column, each]));
  const used = [...guess.plus, ...guess.minus].flatMap((column) => byColumn.get(column) ?? []);
  const decimals = Math.min(...[target, ...used].map(({ column }) => column.profile.decimals));
  const slack = ((terms + 1) / 2) * 10 ** -decimals;
  let rows = 0;
  let misses = 0;
  target.values.forEach((value, index) => {
    const add = (columns: readonly number[]): number | undefined => columns.reduce<number | undefined>((sum, column) => {
      const each = byColumn.get(column)?.values[index];
      return sum === undefined || each === undefined ? undefined : sum + each;
    }, 0);
    const plus = add(guess.plus);
    const minus = add(guess.minus);
    if (value === undefined || plus === undefined || minus === undefined) return;
    if (value === 0 && used.every(({ values }) => values[index] === 0)) return;
    rows++;
    const isWhole = target.column.profile.decimals === 0 && Number.isInteger(value);
    const tolerance = isWhole ? Math.max(slack, (terms + 1) / 2) : slack;
    if (Math.abs(plus - minus - value) > tolerance + Math.abs(value) * 1e-9) misses++;
  });
  const isEnough = rows >= 2 || (rows === 1 && target.values.length <= 2);
  return isEnough && misses <= Math.max(rows >= 5 ? 1 : 0, rows * 0.12) ? { ...guess, rows, misses } : undefined;
}

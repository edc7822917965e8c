/** Which amounts carry plus as stored, found by adding up income and cost, never from a list of tables. */
import type { FoundEquation } from "./find-equations";
import type { Frame } from "./find-frames";
import { COST_WORDS, SIGN_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import type { SettledColumn } from "./settled-column";
import { leaningOf, sideOf, type Side } from "./side-of-row";
import { rowWordsOf } from "./table-facts";
import { isPlainSum, netRow, settleUnsigned, type AmountsOf } from "./unsigned-sides";
import type { ColumnRole, Evidence, PositiveSign, Row, TableKind } from "./table";

export interface InferredSign {
  readonly positive: PositiveSign;
  readonly rows: readonly Row[];
  readonly evidence: readonly Evidence[];
  /** True when nothing told the sign and another one is as likely. */
  readonly isOpen: boolean;
}

const SIGNED: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "ledger", "accountBudget", "investments", "changeBridge", "contribution"]);
const WEIGHED: ReadonlySet<ColumnRole> = new Set(["budget", "actual", "forecast", "amount", "appropriation", "previousForecast"]);
const INCOME_COLUMNS: ReadonlySet<ColumnRole> = new Set(["income", "externalIncome", "internalIncome"]);
const COST_COLUMNS: ReadonlySet<ColumnRole> = new Set(["cost", "wageCost", "capitalCost", "rentCost", "otherCost"]);

interface Weight {
  readonly income: number;
  readonly cost: number;
}

export function inferSign(kind: TableKind, frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], equations: ReadonlyMap<number, FoundEquation>): InferredSign {
  if (!SIGNED.has(kind)) return { positive: "none", rows, evidence: [], isOpen: false };
  const decided = decide(kind, frame, columns, rows);
  if (decided) return { positive: decided.positive, rows: override(frame, columns, rows, decided), evidence: [{ about: "sign", text: decided.text }, ...saidSign(frame, decided.positive)], isOpen: false };
  const paired = fromDeviation(columns, equations);
  if (paired) return { positive: paired.positive, rows, evidence: [{ about: "sign", text: paired.text }], isOpen: false };
  const amounts = columns.filter(({ role }) => WEIGHED.has(role));
  const said = speaksOfCosts(frame, amounts, rows);
  if (said !== undefined) return { positive: "cost", rows, evidence: [{ about: "sign", text: said }], isOpen: false };
  if (hasOneSign(frame, amounts, rows)) return { positive: "cost", rows, evidence: [{ about: "sign", text: "Alla belopp står med plus, som nettokostnader brukar göra." }], isOpen: false };
  return { positive: "cost", rows, evidence: [{ about: "sign", text: "Inget i tabellen visar om plus är kostnad eller intäkt." }], isOpen: kind !== "ledger" };
}

function decide(kind: TableKind, frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[]): Decision | undefined {
  const told = weigh(kind, frame, columns, rows, sideOf);
  if (kind === "investments") return fromCosts(told);
  if (kind === "contribution") return fromContribution(told);
  const hasTold = told.income !== 0 || told.cost !== 0;
  const decision = fromBoth(hasTold ? told : weigh(kind, frame, columns, rows, leaningOf));
  const amountsOf = amountsIn(frame, columns);
  const details = rows.filter((row) => row.kind === "detail");
  const net = netRow(rows);
  const isPlain = net !== undefined && isPlainSum(net, details.filter(({ row }) => row < net.row), amountsOf);
  if (hasMinus(details, amountsOf)) return decision?.isUnsigned && (isPlain || !settleUnsigned(rows, amountsOf).agrees) ? mixed(told) : decision;
  const isOpposed = decision?.positive === "cost" && !decision.isUnsigned && net !== undefined && !isPlain && settleUnsigned(rows, amountsOf).agrees === true;
  return isOpposed ? fromBoth({ income: 1, cost: 1 }) : decision;
}

function amountsIn(frame: Frame, columns: readonly SettledColumn[]): AmountsOf {
  const amounts = columns.filter(({ role }) => WEIGHED.has(role));
  const read = new Map<number, readonly (number | undefined)[]>();
  return ({ row }) => {
    const known = read.get(row) ?? amounts.map(({ column }) => frame.view.cell(row, column).number);
    read.set(row, known);
    return known;
  };
}

/** A smaller share of all money than this is a credit, and shows no convention. */
const SMALLEST_SHARE = 0.02;

function hasMinus(details: readonly Row[], amountsOf: AmountsOf): boolean {
  const sums = details.map((row) => amountsOf(row).reduce<number>((sum, each) => sum + (each ?? 0), 0));
  const whole = sums.reduce((sum, each) => sum + Math.abs(each), 0);
  return sums.some((sum) => sum < -SMALLEST_SHARE * whole);
}

/** Plus and minus both stand, so the sign tells; what most of the known money is gives which. */
function mixed({ income, cost }: Weight): Decision {
  const positive = cost >= income ? "cost" : "income";
  return { positive, isUnsigned: false, text: positive === "cost" ? "De flesta kostnader står med plus, och andra rader med minus." : "De flesta intäkter står med plus, och andra rader med minus." };
}

/** The title, a header above amounts, or a sum that stands with plus. What the rows are named by says nothing: a "kostnadsställe" has income too. */
function speaksOfCosts(frame: Frame, amounts: readonly SettledColumn[], rows: readonly Row[]): string | undefined {
  const headers = [...frame.title, ...amounts.flatMap(({ path }) => path)];
  const isOfCosts = (text: string): boolean => COST_WORDS.test(plainHeader(text)) && !/intäkt/u.test(plainHeader(text));
  if (headers.some(isOfCosts)) return "Rubriken talar om kostnader, som står med plus.";
  const sum = rows.find(({ kind, label }) => (kind === "subtotal" || kind === "total") && isOfCosts(label));
  const numbers = sum ? numbersIn(frame, amounts, [sum]) : [];
  return sum && numbers.length > 0 && numbers.every((value) => value > 0) ? `Raden ”${sum.label}” talar om kostnader och står med plus.` : undefined;
}

function hasOneSign(frame: Frame, amounts: readonly SettledColumn[], rows: readonly Row[]): boolean {
  const numbers = numbersIn(frame, amounts, rows);
  return numbers.some((value) => value > 0) && numbers.every((value) => value >= 0);
}

function numbersIn(frame: Frame, amounts: readonly SettledColumn[], rows: readonly Row[]): number[] {
  return rows.flatMap(({ row }) => amounts.flatMap(({ column }) => frame.view.cell(row, column).number ?? []));
}

/** Adds up what is income and what is cost, over detail rows and budget, utfall and prognos alike. */
function weigh(kind: TableKind, frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], sideOfRow: (row: Row) => Side | undefined): Weight {
  let income = 0;
  let cost = 0;
  const add = (side: Side | undefined, value: number): void => {
    if (side === "income") income += value;
    if (side === "cost") cost += value;
  };
  for (const column of columns) {
    const ofColumn: Side | undefined = INCOME_COLUMNS.has(column.role) ? "income" : COST_COLUMNS.has(column.role) ? "cost" : undefined;
    if (!ofColumn && !WEIGHED.has(column.role)) continue;
    for (const row of rows) {
      if (row.kind !== "detail" && !(row.kind === "subtotal" && kind === "operatingSummary")) continue;
      const value = frame.view.cell(row.row, column.column).number;
      if (value === undefined) continue;
      add(ofColumn ?? (kind === "investments" ? "cost" : kind === "contribution" ? "income" : sideOfRow(row)), value);
    }
  }
  return { income, cost };
}

interface Decision {
  readonly positive: PositiveSign;
  readonly isUnsigned: boolean;
  readonly text: string;
}

function fromBoth({ income, cost }: Weight): Decision | undefined {
  if (income < 0 && cost > 0) return { positive: "cost", isUnsigned: false, text: "Intäkter har minus och kostnader plus, sett över alla rader." };
  if (income > 0 && cost < 0) return { positive: "income", isUnsigned: false, text: "Intäkter har plus och kostnader minus, sett över alla rader." };
  if (income > 0 && cost > 0) return { positive: "cost", isUnsigned: true, text: "Både intäkter och kostnader står med plus, så tecknet följer radens slag." };
  if (cost !== 0) return { positive: cost > 0 ? "cost" : "income", isUnsigned: false, text: cost > 0 ? "Kostnader står med plus." : "Kostnader står med minus." };
  if (income !== 0) return { positive: income < 0 ? "cost" : "income", isUnsigned: false, text: income < 0 ? "Intäkter står med minus." : "Intäkter står med plus." };
  return undefined;
}

function fromCosts({ cost }: Weight): Decision {
  return cost < 0
    ? { positive: "income", isUnsigned: false, text: "Investeringsutgifterna står med minus." }
    : { positive: "cost", isUnsigned: false, text: "Investeringsutgifterna står med plus." };
}

function fromContribution({ income }: Weight): Decision {
  return income < 0
    ? { positive: "cost", isUnsigned: false, text: "Kommunbidraget står med minus, som en intäkt i ekonomisystemet." }
    : { positive: "income", isUnsigned: false, text: "Kommunbidraget står med plus." };
}

/** All operating tables agree on one thing: a positive deviation is better. So budget − utfall means that cost carries plus. */
function fromDeviation(columns: readonly SettledColumn[], equations: ReadonlyMap<number, FoundEquation>): Decision | undefined {
  const role = (column: number | undefined): ColumnRole | undefined => columns.find((each) => each.column === column)?.role;
  for (const column of columns) {
    const equation = column.role === "deviation" ? equations.get(column.column) : undefined;
    const pair = [role(equation?.plus[0]), role(equation?.minus[0])];
    // What a forecast differs by from the one before it may be told either way.
    if (!equation || !pair.some((each) => each === "budget" || each === "appropriation")) continue;
    const isBudgetFirst = role(equation.plus[0]) === "budget" && role(equation.minus[0]) !== "budget";
    return isBudgetFirst
      ? { positive: "cost", isUnsigned: false, text: "Avvikelsen är budget minus utfall eller prognos, så kostnader står med plus." }
      : { positive: "income", isUnsigned: false, text: "Avvikelsen är utfall eller prognos minus budget, så kostnader står med minus." };
  }
  return undefined;
}

/** What a title line says of the sign, for or against what the arithmetic shows. */
function saidSign(frame: Frame, positive: PositiveSign): Evidence[] {
  for (const line of frame.title) {
    const said = SIGN_WORDS.find(([, pattern]) => pattern.test(plainHeader(line)))?.[0];
    if (said) return [{ about: "sign", text: said === positive ? `Rubriken säger detsamma: ”${line}”.` : `Rubriken ”${line}” säger tvärtom; beloppen får avgöra.` }];
  }
  return [];
}

/** Rows whose sign differs: all income in an unsigned table, kommunbidrag and the result that follows from it. */
function override(frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], decision: Decision): Row[] {
  const amounts = columns.filter(({ role }) => WEIGHED.has(role));
  const total = (row: Row): number => amounts.reduce((sum, { column }) => sum + (frame.view.cell(row.row, column).number ?? 0), 0);
  const sides = decision.isUnsigned ? settleUnsigned(rows, amountsIn(frame, columns)).sides : undefined;
  const hasOwnContribution = rows.some((row) => isContribution(row) && total(row) > 0) && decision.positive === "cost";
  return rows.map((row): Row => {
    const words = rowWordsOf(row.label);
    const isPart = row.kind === "detail" || row.kind === "subtotal" || row.kind === "ofWhich";
    if (sides && isPart && (sides.get(row) ?? leaningOf(row)) === "income") return { ...row, positive: "income" };
    if (decision.positive === "cost" && isContribution(row) && total(row) > 0) return { ...row, positive: "income" };
    // Where nothing has minus, a result above zero is what the income exceeds the costs by.
    if (words.has("result") && (hasOwnContribution || (decision.isUnsigned && isSum(row)))) return { ...row, positive: "income" };
    return row;
  });
}

function isSum({ kind }: Row): boolean {
  return kind === "subtotal" || kind === "total";
}

function isContribution(row: Row): boolean {
  return rowWordsOf(row.label).has("contribution");
}

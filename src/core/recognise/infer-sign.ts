/** Which amounts carry plus as stored, found by adding up income and cost, never from a list of tables. */
import type { FoundEquation } from "./find-equations";
import type { Frame } from "./find-frames";
import { COST_WORDS, SIDE_HEADINGS, SIGN_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import type { SettledColumn } from "./settled-column";
import { rowWordsOf } from "./table-facts";
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

type Side = "income" | "cost";

/** Kommun-Bas: class 3 is income, 4–7 cost; class 8 may be either and is asked of its name, then of the heading that it stands under. */
export function sideOf(row: Row): Side | undefined {
  const first = row.account?.[0];
  if (first === "3") return "income";
  if (first !== undefined && "4567".includes(first)) return "cost";
  const words = rowWordsOf(row.label);
  if (words.has("income") && !words.has("cost")) return "income";
  if (words.has("cost") && !words.has("income")) return "cost";
  return SIDE_HEADINGS.find(([, pattern]) => row.group !== undefined && pattern.test(plainHeader(row.group)))?.[0];
}

interface Weight {
  readonly income: number;
  readonly cost: number;
}

export function inferSign(kind: TableKind, frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], equations: ReadonlyMap<number, FoundEquation>): InferredSign {
  if (!SIGNED.has(kind)) return { positive: "none", rows, evidence: [], isOpen: false };
  const weight = weigh(kind, frame, columns, rows);
  const decided = kind === "investments" ? fromCosts(weight) : kind === "contribution" ? fromContribution(weight) : fromBoth(weight);
  if (decided) return { positive: decided.positive, rows: override(frame, columns, rows, decided), evidence: [{ about: "sign", text: decided.text }, ...saidSign(frame, decided.positive)], isOpen: false };
  const paired = fromDeviation(columns, equations);
  if (paired) return { positive: paired.positive, rows, evidence: [{ about: "sign", text: paired.text }], isOpen: false };
  const amounts = columns.filter(({ role }) => WEIGHED.has(role));
  const said = speaksOfCosts(frame, amounts, rows);
  if (said !== undefined) return { positive: "cost", rows, evidence: [{ about: "sign", text: said }], isOpen: false };
  if (hasOneSign(frame, amounts, rows)) return { positive: "cost", rows, evidence: [{ about: "sign", text: "Alla belopp står med plus, som nettokostnader brukar göra." }], isOpen: false };
  return { positive: "cost", rows, evidence: [{ about: "sign", text: "Inget i tabellen visar om plus är kostnad eller intäkt." }], isOpen: kind !== "ledger" };
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
function weigh(kind: TableKind, frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[]): Weight {
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
      add(ofColumn ?? (kind === "investments" ? "cost" : kind === "contribution" ? "income" : sideOf(row)), value);
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
    if (!equation) continue;
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
  const hasOwnContribution = rows.some((row) => isContribution(row) && total(row) > 0) && decision.positive === "cost";
  return rows.map((row): Row => {
    const words = rowWordsOf(row.label);
    if (decision.isUnsigned && (row.kind === "detail" || row.kind === "subtotal" || row.kind === "ofWhich") && sideOf(row) === "income") return { ...row, positive: "income" };
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

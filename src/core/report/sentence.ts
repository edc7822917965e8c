/** Sentences for the tjänsteskrivelse: right for every sign, zero and singular, as text now and as a formula that lives on. */
import { formatAmount } from "../money/format-number";
import { amountOfOre, roundAmount, type Amount } from "../money/amount";
import type { MoneyUnit } from "../money/money-unit";
import type { OwnCell } from "./report-table";

/** A figure and the report cell that shows it. */
export interface SaidFigure {
  readonly amount: Amount;
  readonly cell: OwnCell;
}

export interface Sentence {
  readonly text: string;
  readonly formula: string;
  readonly cells: readonly OwnCell[];
}

export interface Precision {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** What a deviation is said of: "Intäkterna" are better when higher, "Bruttokostnaderna" when lower. */
export interface Subject {
  readonly name: string;
  readonly verb: string;
  readonly better: string;
  readonly worse: string;
  /** "periodens budget" */
  readonly against: string;
}

/** @example "Intäkterna var 1,8 miljoner kronor lägre än periodens budget (negativ avvikelse)." */
export function deviationSentence({ name, verb, better, worse, against }: Subject, { amount, cell }: SaidFigure, precision: Precision): Sentence {
  const shown = roundAmount(amount, precision.unit, precision.decimals);
  const beginning = `${name} ${verb} `;
  const none = `${beginning}lika med ${against} (ingen avvikelse).`;
  const said = (word: string, sign: string): string => `${word} än ${against} (${sign} avvikelse).`;
  const text = shown === 0 ? none : `${beginning}${size(amount, precision)} ${shown > 0 ? said(better, "positiv") : said(worse, "negativ")}`;
  const rounded = `ROUND({0},${precision.decimals})`;
  const formula = `IF(${rounded}=0,${quote(none)},${quote(beginning)}&${sizeFormula("{0}", precision)}&" "&IF(${rounded}>0,${quote(said(better, "positiv"))},${quote(said(worse, "negativ"))}))`;
  return { text, formula, cells: [cell] };
}

/** Plain words with figures in {0}, {1} …, each printed with its sign and unit; {0%1} is the one in per cent of the other. */
export function plainSentence(words: string, figures: readonly SaidFigure[], precision: Precision): Sentence {
  const parts = words.split(/(\{\d+(?:%\d+)?\})/u).filter((part) => part !== "");
  const text = parts.map((part) => saidPart(part, figures, precision)).join("");
  const formula = parts.map((part) => formulaPart(part, precision)).join("&");
  return { text, formula, cells: figures.map(({ cell }) => cell) };
}

function saidPart(part: string, figures: readonly SaidFigure[], precision: Precision): string {
  const [, at, of] = /^\{(\d+)(?:%(\d+))?\}$/u.exec(part) ?? [];
  const amount = at === undefined ? undefined : figures[Number(at)]?.amount;
  if (amount === undefined) return part;
  if (of === undefined) return `${amount < 0 && roundAmount(amount, precision.unit, precision.decimals) !== 0 ? "\u2212" : ""}${size(amount, precision)}`;
  const whole = figures[Number(of)]?.amount ?? 0;
  return whole === 0 ? "0" : String(Math.round((100 * amount) / whole));
}

function formulaPart(part: string, precision: Precision): string {
  const [, at, of] = /^\{(\d+)(?:%(\d+))?\}$/u.exec(part) ?? [];
  if (at === undefined) return quote(part);
  const cell = `{${at}}`;
  if (of === undefined) return `IF(ROUND(${cell},${precision.decimals})<0,"\u2212","")&${sizeFormula(cell, precision)}`;
  return `IF({${of}}=0,"0",FIXED(100*${cell}/{${of}},0,TRUE))`;
}

/** "1,3 miljoner kronor", "1 miljon kronor", "1 krona"; never with a sign. */
function size(amount: Amount, { unit, decimals }: Precision): string {
  const rounded = roundAmount(amountOfOre(Math.abs(amount)), unit, decimals);
  return `${formatAmount(rounded, unit, decimals)} ${unitWords(unit, formatAmount(rounded, unit, decimals) === "1")}`;
}

/** FIXED writes the comma and the spaces of the reader's own Excel; TEXT would need its format in his language. */
function sizeFormula(cell: string, { unit, decimals }: Precision): string {
  const [one, many] = [unitWords(unit, true), unitWords(unit, false)];
  const words = one === many || decimals > 0 ? quote(` ${many}`) : `IF(ROUND(ABS(${cell}),0)=1,${quote(` ${one}`)},${quote(` ${many}`)})`;
  return `FIXED(ABS(${cell}),${decimals})&${words}`;
}

function unitWords(unit: MoneyUnit, isOne: boolean): string {
  if (unit === "tkr") return "tkr";
  if (unit === "kr") return isOne ? "krona" : "kronor";
  return isOne ? "miljon kronor" : "miljoner kronor";
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

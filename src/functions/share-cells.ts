/** FÖRDELNINGSNYCKEL and FÖRDELA over cells: one missing or unreadable weight fails the whole, for every share depends on it. */
import { allocate, wholeWeights } from "../core/money/allocate";
import { decimalOf, digitsAt, numberOfDecimal, type Decimal } from "../core/money/decimal";
import { formatNumber } from "../core/money/format-number";
import { roundedShares, shares } from "../core/money/shares";
import { matrixOf, single, type Argument } from "./broadcast";
import { isError, refuse, type CellAnswer, type FunctionError } from "./function-error";
import { readAmount } from "./read-amount";
import { readCell } from "./read-cell";

const MOST_DECIMALS = 12;

export function allocationKeyCells(weights: Argument, decimals: Argument): CellAnswer[][] | FunctionError {
  const read = readWeights(weights);
  if (isError(read)) return read;
  const places = readDecimals(decimals);
  if (isError(places)) return places;
  return inShapeOf(weights, places === "exact" ? shares(read) : roundedShares(read, places));
}

function readDecimals(decimals: Argument): number | "exact" | FunctionError {
  const argument = single({ name: "decimaler", cells: decimals });
  if (isError(argument)) return argument;
  if (readCell(argument.value) === null) return "exact";
  const places = readAmount("decimaler", argument.value);
  if (isError(places)) return places;
  return Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS
    ? places
    : refuse("decimaler", `${formatNumber(places)} är inte ett helt tal från 0 till ${MOST_DECIMALS}. Skriv till exempel 1 för 20,8 %.`);
}

export function allocationCells(amount: Argument, weights: Argument, unit: Argument): CellAnswer[][] | FunctionError {
  const whole = readSingleAmount("belopp", amount);
  if (isError(whole)) return whole;
  const read = readWeights(weights);
  if (isError(read)) return read;
  const step = readStep(unit);
  if (isError(step)) return step;
  const steps = stepsIn(whole, step);
  if (isError(steps)) return steps;
  const parts = allocate(steps, wholeWeights(read.map(decimalOf)));
  const size = decimalOf(step);
  return inShapeOf(weights, parts.map((part) => numberOfDecimal({ digits: part * size.digits, scale: size.scale })));
}

function readSingleAmount(name: string, cells: Argument): number | FunctionError {
  const argument = single({ name, cells });
  return isError(argument) ? argument : readAmount(name, argument.value);
}

/** Left out or blank, which may come as 0, is 1. */
function readStep(unit: Argument): number | FunctionError {
  const step = readSingleAmount("enhet", unit);
  if (isError(step) || step > 0) return step;
  return step === 0 ? 1 : refuse("enhet", `${formatNumber(step)} är negativt. Skriv till exempel 1, 0,01 eller 1000.`);
}

function stepsIn(whole: number, step: number): bigint | FunctionError {
  const [amount, size] = [decimalOf(whole), decimalOf(step)];
  const scale = Math.max(amount.scale, size.scale);
  const [digits, grain] = [digitsAt(amount, scale), digitsAt(size, scale)];
  if (digits % grain === 0n) return digits / grain;
  return refuse("belopp", `${formatNumber(whole)} går inte jämnt upp i enheten ${formatNumber(step)}. Avrunda beloppet först${otherStep(amount)}.`);
}

/** A finer unit is worth naming only when it is öre or so; a residue of fifteen decimals should be rounded away. */
function otherStep(amount: Decimal): string {
  return amount.scale <= 4 ? `, eller ange enhet ${formatNumber(numberOfDecimal({ digits: 1n, scale: amount.scale }))}` : "";
}

function readWeights(weights: Argument): number[] | FunctionError {
  const read: number[] = [];
  for (const cell of matrixOf(weights).flat()) {
    const weight = readAmount("vikter", cell);
    if (isError(weight)) return weight;
    if (weight < 0) return refuse("vikter", `Vikten ${formatNumber(weight)} är negativ. Skriv vikter som är 0 eller mer.`);
    read.push(weight);
  }
  return read.some((weight) => weight > 0) ? read : refuse("vikter", "Alla vikter är 0. Minst en vikt ska vara större än 0.");
}

function inShapeOf(weights: Argument, values: readonly number[]): CellAnswer[][] {
  let next = 0;
  return matrixOf(weights).map((row) => row.map(() => values[next++] ?? 0));
}

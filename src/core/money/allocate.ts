/**
 * Shares a whole number of units by weights so that the shares add up to it and none strays a whole unit from its exact quota:
 * the largest remainder method (Hamilton's). Ties go to the earlier row. See docs/decisions for why this and no other.
 */
import { amountOfOre, type Amount } from "./amount";
import { decimalOf, digitsAt, type Decimal } from "./decimal";

/**
 * @example allocate(852n, [8756n, 5576n, 11497n, 16290n]) //=> [177n, 113n, 233n, 329n]
 */
export function allocate(whole: bigint, weights: readonly bigint[]): bigint[] {
  const total = totalWeight(weights);
  if (whole < 0n) return allocate(-whole, weights).map((share) => -share);
  const shares = weights.map((weight) => (whole * weight) / total);
  let left = whole - shares.reduce((sum, share) => sum + share, 0n);
  const remainders = weights.map((weight, row) => ({ row, size: (whole * weight) % total }));
  remainders.sort((a, b) => (a.size === b.size ? a.row - b.row : a.size > b.size ? -1 : 1));
  for (const { row } of remainders) {
    if (left === 0n) break;
    shares[row] = (shares[row] as bigint) + 1n;
    left -= 1n;
  }
  return shares;
}

function totalWeight(weights: readonly bigint[]): bigint {
  if (weights.some((weight) => weight < 0n)) throw new RangeError("En vikt är negativ.");
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) throw new RangeError("Alla vikter är noll.");
  return total;
}

/** Weights of any decimals as whole numbers in the same proportions. */
export function wholeWeights(weights: readonly Decimal[]): bigint[] {
  const scale = weights.reduce((finest, weight) => Math.max(finest, weight.scale), 0);
  return weights.map((weight) => digitsAt(weight, scale));
}

/**
 * Fördelning av ett belopp: shares in whole steps of so many öre. The amount must itself be a whole number of steps, or the
 * shares could not add up to it.
 * @example allocateAmount(amountOfOre(85_200_000), [8756, 5576, 11497, 16290], amountOfOre(100_000))
 */
export function allocateAmount(amount: Amount, weights: readonly number[], step: Amount): Amount[] {
  if (step <= 0 || amount % step !== 0) throw new RangeError(`Beloppet går inte jämnt upp i steget: ${amount} öre i steg om ${step}.`);
  const shares = allocate(BigInt(amount / step), wholeWeights(weights.map(decimalOf)));
  return shares.map((share) => amountOfOre(Number(share) * step));
}

/** Whole öre: every figure of a report is one of these, made once and shown once. */

/** Belopp: a whole number of öre, always a safe integer. */
export type Amount = number & { readonly __brand: "Amount" };

/** Takes whole öre; throws when the number is not a safe integer, for then the arithmetic is no longer exact. */
export function amountOfOre(ore: number): Amount {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Inte ett helt antal öre: ${ore}`);
  return (ore === 0 ? 0 : ore) as Amount;
}

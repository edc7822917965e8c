/** Fördela på medlemmar: an amount shared by a key the user has chosen, so that the shares add up to what was to be shared. */
import { allocateAmount } from "../money/allocate";
import { amountOfOre, isWithinReach, oreIn, roundAmount, sumAmounts, type Amount } from "../money/amount";
import { decimalOf } from "../money/decimal";
import type { MoneyUnit } from "../money/money-unit";
import { roundedShares } from "../money/shares";
import type { Attempt } from "../problem";

export interface KeyMember {
  readonly name: string;
  /** Inhabitants, or whatever the key counts. */
  readonly weight: number;
  /** Where the weight stands, so that the table can follow it. */
  readonly source?: { readonly sheet: string; readonly row: number; readonly column: number };
}

export interface AllocationRequest {
  /** In the unit. */
  readonly amount: number;
  /** The cell that the amount was taken from; its value times `factor` is the amount. */
  readonly amountSource?: { readonly sheet: string; readonly row: number; readonly column: number; readonly factor: number };
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly members: readonly KeyMember[];
  /** "Invånare" */
  readonly keyName: string;
  /** "SCB" */
  readonly keySource: string;
  /** "2022-12-31" */
  readonly keyDate: string;
}

/** The per cents too are shown so that they add up, to 100,0. */
export const PERCENT_DECIMALS = 1;

export interface SharedOut {
  /** The amount in whole steps of the unit's decimals. */
  readonly total: Amount;
  readonly members: readonly { readonly name: string; readonly weight: number; readonly share: number; readonly amount: Amount }[];
  /** The shares together: the check sum. */
  readonly sum: Amount;
}

export function shareOut({ amount, unit, decimals, members }: AllocationRequest): Attempt<SharedOut> {
  const weights = members.map(({ weight }) => weight);
  const kronor = (amount * oreIn(unit)) / 100;
  if (!Number.isFinite(amount) || !isWithinReach(kronor)) return failed("Beloppet kan inte läsas. Skriv det med siffror, till exempel 852 eller 1 234,5.");
  const wrong = members.find(({ weight }) => !Number.isFinite(weight) || weight < 0);
  if (wrong) return failed(`Nyckeltalet för ${wrong.name || "en medlem utan namn"} är inget tal från noll och uppåt. Rätta det.`);
  if (members.length === 0 || weights.every((weight) => weight === 0)) return failed("Nyckeln är tom. Ange minst en medlem med ett nyckeltal över noll.");
  const total = roundAmount(amountOfOre(Math.round(kronor * 100)), unit, decimals);
  const amounts = allocateAmount(total, weights, amountOfOre(oreIn(unit) / 10 ** decimals));
  const parts = roundedShares(weights, PERCENT_DECIMALS);
  return {
    ok: true,
    value: {
      total,
      members: members.map(({ name, weight }, at) => ({ name, weight, share: parts[at] ?? 0, amount: amounts[at] ?? amountOfOre(0) })),
      sum: sumAmounts(amounts),
    },
  };
}

/** The most decimals that a weight of the key is written with. */
export function keyDecimals(members: readonly KeyMember[]): number {
  return members.reduce((most, { weight }) => Math.max(most, decimalOf(weight).scale), 0);
}

function failed(message: string): Attempt<SharedOut> {
  return { ok: false, problem: { kind: "unreadableAmounts", message } };
}

import fc from "fast-check";
import { keyDecimals, shareOut, type AllocationRequest } from "../../../src/core/allocation/share-out";
import { oreIn } from "../../../src/core/money/amount";

const asked = (amount: number, weights: readonly number[], change: Partial<AllocationRequest> = {}): AllocationRequest => ({
  amount, unit: "tkr", decimals: 0, keyName: "Invånare", keySource: "SCB", keyDate: "2022-12-31",
  members: weights.map((weight, at) => ({ name: `Kommun ${at + 1}`, weight })), ...change,
});

test("a published amount is shared as the committee shared it", () => {
  const shared = shareOut(asked(852, [8756, 5576, 11497, 16290]));
  expect(shared.ok && shared.value.members.map(({ amount }) => amount / 100_000)).toEqual([177, 113, 233, 329]);
});

test("the shares add up to the amount in whole steps of its unit, and none strays a step from its quota", () => {
  const units = fc.constantFrom("kr" as const, "tkr" as const, "mnkr" as const);
  fc.assert(fc.property(fc.integer({ min: -30, max: 30 }), fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }), units, fc.nat(2), (steps, weights, unit, decimals) => {
    fc.pre(weights.some((weight) => weight > 0));
    const shared = shareOut(asked(steps / 10 ** decimals, weights, { unit, decimals }));
    if (!shared.ok) throw new Error(shared.problem.message);
    const { total, sum, members } = shared.value;
    const step = oreIn(unit) / 10 ** decimals;
    expect(sum).toBe(total);
    for (const { amount, share } of members) {
      expect(Math.abs(amount % step)).toBe(0);
      expect(Math.abs(amount - total * share)).toBeLessThan(step);
    }
  }));
});

test("an amount or a weight that is no number is said, with whose it is", () => {
  const said = (request: AllocationRequest): string => { const shared = shareOut(request); return shared.ok ? "" : shared.problem.message; };
  expect(said(asked(Number.NaN, [1]))).toMatch(/^Beloppet kan inte läsas/);
  expect(said(asked(1e300, [1]))).toMatch(/^Beloppet kan inte läsas/);
  expect(said(asked(10, [1, Number.NaN]))).toMatch(/Kommun 2/);
  expect(said(asked(10, [1, -1]))).toMatch(/Kommun 2/);
  expect(said(asked(10, [0, 0]))).toMatch(/tom/);
  expect(said(asked(10, []))).toMatch(/tom/);
});

test("the key is as fine as its finest weight", () => {
  expect(keyDecimals(asked(1, [1, 2.5, 0.25]).members)).toBe(2);
});

/** Väsentlig avvikelse: as large as the committee's limits in kronor and in per cent of the budget, or larger (R10). */
import type { Policy } from "../policy/policy";

/** Kronor, whatever their sign. A limit of zero does not apply, but no deviation is never väsentlig. */
export function isMaterial(deviation: number, budget: number, { kronor, percent }: Policy["material"]): boolean {
  const size = Math.abs(deviation);
  return size > 0 && size >= kronor && size * 100 >= Math.abs(budget) * percent;
}

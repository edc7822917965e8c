/** Konton as conditions: those that follow each other in a list of konton become one condition from–to. */
import type { Area } from "../sheet/address";
import type { Criterion } from "./figure";

export interface Run {
  readonly from: string | number;
  readonly to: string | number;
}

/** Konton next to each other in the list's own order of konton become one condition from–to; text konton are named one by one. */
export function runsOf(all: ReadonlySet<string | number>, chosen: ReadonlySet<string | number>, isNumeric: boolean): readonly Run[] {
  if (!isNumeric) return [...chosen].map((value) => ({ from: value, to: value }));
  const runs: Run[] = [];
  let isOpen = false;
  for (const value of [...all].sort((a, b) => Number(a) - Number(b))) {
    const last = runs.at(-1);
    if (!chosen.has(value)) isOpen = false;
    else if (isOpen && last) runs[runs.length - 1] = { ...last, to: value };
    else {
      runs.push({ from: value, to: value });
      isOpen = true;
    }
  }
  return runs;
}

export function conditionsOf({ from, to }: Run, area: Area, isNumeric: boolean): readonly Criterion[] {
  if (from === to) return [{ area, operator: "=", value: from, isNumeric }];
  return [{ area, operator: ">=", value: from, isNumeric }, { area, operator: "<=", value: to, isNumeric }];
}

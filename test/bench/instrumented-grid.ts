/** A grid that counts how often its cells are looked at, whatever way: the cost of a thought, the same on every machine. */
import type { Grid } from "../../src/core/sheet/grid";

export interface Instrumented {
  readonly grid: Grid;
  readonly visits: () => number;
}

export function instrumented(grid: Grid): Instrumented {
  let count = 0;
  const handler: ProxyHandler<Grid["values"][number]> = {
    get: (row, key) => {
      if (typeof key === "string" && key >= "0" && key < ":") count += 1;
      return Reflect.get(row, key) as unknown;
    },
  };
  return { grid: { ...grid, values: grid.values.map((row) => new Proxy(row, handler)) }, visits: () => count };
}

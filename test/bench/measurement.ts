/** One line of the bench: what was measured, on what, and how it came out. */
export interface Measurement {
  readonly what: string;
  readonly on: string;
  readonly value: number;
  readonly unit: "ms" | "kB" | "MB" | "anrop" | "besök" | "gånger" | "procent";
  /** What we have promised ourselves; a higher value fails the bench. */
  readonly limit?: number;
}

export interface Benchmark {
  readonly title: string;
  readonly measure: () => Promise<readonly Measurement[]> | readonly Measurement[];
}

/** Milliseconds of the median of five runs, after one to warm up. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const [, ...measured] = times;
  return measured.sort((a, b) => a - b)[2]!;
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The share of a long run that this process has, as .ci/torture.mjs deals it out, and where it says what came of it. Alone it has all. */
import { writeFileSync } from "node:fs";

export interface Part {
  readonly part: number;
  readonly parts: number;
}

export function ownPart(): Part {
  const [part = 1, parts = 1] = (process.env["TORTURE_PART"] ?? "1/1").split("/").map(Number);
  return { part, parts };
}

/** Counts by what was counted; numbers are added up over the parts, and what is in `broken` did not hold. */
export function sayResult(result: Readonly<Record<string, number | string>>, broken: readonly string[] = []): void {
  const path = process.env["TORTURE_RESULT"];
  const text = JSON.stringify({ ...result, broken }, null, 1);
  if (path !== undefined) writeFileSync(path, `${text}\n`);
  process.stderr.write(`${text}\n`);
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inputsHash } from "./inputs-hash";

export interface Build {
  /** What is built, in Swedish, for the line that tells why the start takes time. */
  readonly what: string;
  readonly inputs: readonly string[];
  /** A file that must exist when the build is done. */
  readonly result: string;
  /** Where the hash of the inputs is kept. */
  readonly stamp: string;
  readonly run: () => Promise<void>;
}

/** Builds unless the same inputs were built before. */
export async function buildWhenStale(build: Build, say: (line: string) => void): Promise<void> {
  const wanted = inputsHash(build.inputs);
  const isFresh = existsSync(build.result) && existsSync(build.stamp) && readFileSync(build.stamp, "utf8") === wanted;
  if (isFresh) return;
  say(`Bygger ${build.what} …`);
  await build.run();
  mkdirSync(dirname(build.stamp), { recursive: true });
  writeFileSync(build.stamp, wanted);
}

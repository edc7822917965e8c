/** Runs in-core.ts in one bundle and a process of its own: what is measured is the code as it is shipped, and nothing that other parts have left behind. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { scratchFolder } from "../independent/libre-office";
import type { Measurement } from "./measurement";

export async function inCoreAsShipped(sizes: readonly number[]): Promise<Measurement[]> {
  const outfile = join(scratchFolder(), "in-core.cjs");
  const contents = `import { firstTime, inCore } from "./in-core"; const sizes = ${JSON.stringify(sizes)}; console.log(JSON.stringify([firstTime(Math.max(...sizes)), ...sizes.map(inCore)]));`;
  await build({ stdin: { contents, resolveDir: __dirname, loader: "ts" }, bundle: true, platform: "node", outfile, logLevel: "error" });
  return (JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" })) as Measurement[][]).flat();
}

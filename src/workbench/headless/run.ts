/** npm run headless: docs/headless.md. Exits 0 when it is done, 1 when the action could not be done, 2 when it was used wrongly. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { NotAWorkbook } from "../host/xlsx/package";
import { readArguments, WrongUse } from "./read-arguments";
import { runAction } from "./run-action";

const DONE = 0;
const NOT_DONE = 1;
const WRONG = 2;

async function main(): Promise<number> {
  const { action, workbook, out, json, options } = readArguments(process.argv.slice(2));
  if (!existsSync(workbook)) throw new WrongUse(`Filen ${workbook} finns inte. Kontrollera sökvägen.`);
  const bytes = new Uint8Array(readFileSync(workbook));
  const root = join(__dirname, "../../..");
  const result = await runAction({ root, action, workbook: bytes, fileName: basename(workbook), options });
  const text = `${JSON.stringify(result.json, null, 2)}\n`;
  if (json === undefined) process.stdout.write(text);
  else writeFileSync(json, text);
  const isDone = result.outcome.problems.length === 0;
  for (const { message } of result.outcome.problems) process.stderr.write(`${message}\n`);
  if (out !== undefined && isDone) writeFileSync(out, result.host.save());
  return isDone ? DONE : NOT_DONE;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isWrongUse = error instanceof WrongUse || error instanceof NotAWorkbook;
    process.stderr.write(isWrongUse ? `${error.message}\n` : `Körningen bröts av ett fel i programmet: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exit(isWrongUse ? WRONG : NOT_DONE);
  },
);

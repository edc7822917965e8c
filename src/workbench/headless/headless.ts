/** A headless run from its words to its exit code (docs/headless.md). The heavy parts are loaded only when the words make sense. */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readArguments, WrongUse } from "./read-arguments";

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const DONE = 0;
const NOT_DONE = 1;
const WRONG = 2;

export async function headless(words: readonly string[], streams: Streams): Promise<number> {
  try {
    return await run(words, streams);
  } catch (error) {
    const isWrongUse = error instanceof WrongUse || (error instanceof Error && error.name === "NotAWorkbook");
    streams.error(isWrongUse ? `${(error as Error).message}\n` : `Körningen bröts av ett fel i programmet: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    return isWrongUse ? WRONG : NOT_DONE;
  }
}

async function run(words: readonly string[], streams: Streams): Promise<number> {
  const { action, workbook, out, json, options } = readArguments(words);
  if (!existsSync(workbook) || !statSync(workbook).isFile()) throw new WrongUse(`Filen ${workbook} finns inte. Kontrollera sökvägen.`);
  for (const target of [out, json]) {
    if (target !== undefined && !existsSync(dirname(target))) throw new WrongUse(`Mappen ${dirname(target)} finns inte. Skapa den eller välj en annan.`);
  }
  const bytes = new Uint8Array(readFileSync(workbook));
  const { runAction } = await import("./run-action");
  const result = await runAction({ root: join(__dirname, "../../.."), action, workbook: bytes, fileName: basename(workbook), options });
  const text = `${JSON.stringify(result.json, null, 2)}\n`;
  if (json === undefined) streams.out(text);
  else writeFileSync(json, text);
  const isDone = result.outcome.problems.length === 0;
  for (const { message } of result.outcome.problems) streams.error(`${message}\n`);
  if (out !== undefined && isDone) writeFileSync(out, result.host.save());
  return isDone ? DONE : NOT_DONE;
}

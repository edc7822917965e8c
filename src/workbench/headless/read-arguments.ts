/** The command line of a headless run. */

export interface HeadlessArguments {
  readonly action: string;
  readonly workbook: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly options: Readonly<Record<string, string>>;
}

/** Used wrongly: the message is Swedish and ends with what to do. */
export class WrongUse extends Error {}

const usage = "Skriv: npm run --silent headless -- <åtgärd> <arbetsbok.xlsx> [--out fil.xlsx] [--json fil.json] [--set nyckel=värde]…";

export function readArguments(words: readonly string[]): HeadlessArguments {
  const places: string[] = [];
  const named: Record<string, string> = {};
  const options: Record<string, string> = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) {
      places.push(word);
      continue;
    }
    const [name = "", joined] = splitOnce(word.slice(2));
    const value = joined ?? words[++at];
    if (name !== "out" && name !== "json" && name !== "set") throw new WrongUse(`Okänt val --${name}. ${usage}`);
    if (value === undefined || value === "") throw new WrongUse(`Efter --${name} saknas ett värde. ${usage}`);
    if (name !== "set") named[name] = value;
    else {
      const [key = "", setting] = splitOnce(value);
      if (key === "" || setting === undefined) throw new WrongUse(`--set ska följas av nyckel=värde, inte ”${value}”. ${usage}`);
      options[key] = setting;
    }
  }
  const [action, workbook, ...more] = places;
  if (action === undefined || workbook === undefined || more.length > 0) throw new WrongUse(`Ange en åtgärd och en arbetsbok. ${usage}`);
  return { action, workbook, out: named["out"], json: named["json"], options };
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf("=");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

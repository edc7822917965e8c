/**
 * What the product takes for granted of Excel, as cases that run against any Excel that office.js reaches: the emulated one in jest, and the real one.
 * Only `Excel` is used, and only what a case asserts is asserted: `same` compares by value.
 */

export interface ContractCase {
  readonly title: string;
  /** Gets a fresh sheet, which is deleted afterwards. */
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;
}

export function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}

export async function refusal(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "nothing was refused";
}

const SHEET = "Kontrakt";

/** Runs one case on a sheet of its own and takes the sheet away again. */
export async function runCase({ run }: ContractCase): Promise<void> {
  await Excel.run(async (context) => {
    const old = context.workbook.worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    if (!old.isNullObject) old.delete();
    const sheet = context.workbook.worksheets.add(SHEET);
    await context.sync();
    try {
      await run(sheet, context);
    } finally {
      const left = context.workbook.worksheets.getItemOrNullObject(SHEET);
      await context.sync();
      if (!left.isNullObject) left.delete();
      await context.sync();
    }
  });
}

/** For a button in a development build: a text that can be pasted back from real Excel. */
export async function reportContract(cases: readonly ContractCase[]): Promise<string> {
  const lines: string[] = [];
  for (const one of cases) {
    try {
      await runCase(one);
      lines.push(`ok      ${one.title}`);
    } catch (error) {
      lines.push(`DIFFERS ${one.title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return lines.join("\n");
}

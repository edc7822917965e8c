/** Makes and refreshes reports round after round, as a workbook lives through years, and measures what grows. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { actions } from "../../src/actions/catalogue";
import { openCase } from "./open-case";

export interface Growth {
  readonly sheets: number;
  readonly names: number;
  readonly styles: number;
  readonly settingsCharacters: number;
  readonly savedBytes: number;
}

export interface Life {
  readonly first: Growth;
  readonly last: Growth;
  /** Bytes in use after everything that can be let go of has been, in the page's process: the product, office.js and the emulated Excel together. */
  readonly heap: { readonly early: number; readonly late: number };
}

/** When everything that is made once has been made. */
const EARLY = 10;

/** What the workbook holds after the second round and after the last; a source cell differs each time. */
export async function liveLong(workbook: Uint8Array, rounds: number): Promise<Life> {
  const opened = await openCase(workbook);
  const { host } = opened;
  const measure = (): Growth => ({
    sheets: host.book.sheets().length,
    names: host.book.names.length,
    styles: new Set(host.book.sheets().flatMap((sheet) => usedStyles(sheet.worksheet.getCellMatrix().getMatrix() as Matrix))).size,
    settingsCharacters: host.book.settings.get("namndrapport")?.length ?? 0,
    savedBytes: host.save().length,
  });
  let first: Growth | undefined;
  let early = 0;
  for (let round = 1; round <= rounds; round++) {
    // The same number of digits each time, so that nothing grows by that.
    await host.type("Drift jan-apr", "G4", String(2000 + (round % 2)));
    const { problems } = await (round === 1 ? actions.report({ template: "all" }) : actions.update({}));
    if (problems.length > 0) throw new Error(`round ${round}: ${problems[0]?.message ?? ""}`);
    await host.idle();
    if (round === 2) first = measure();
    // The emulated Excel notes every request, which Excel does not.
    host.log.length = 0;
    if (round === EARLY) early = heapInUse();
  }
  const last = measure();
  const late = heapInUse();
  await opened.close();
  return { first: first ?? last, last, heap: { early, late } };
}

function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

type Matrix = Record<number, Record<number, { s?: unknown }>>;

function usedStyles(matrix: Matrix): string[] {
  return Object.values(matrix).flatMap((row) => Object.values(row ?? {}).flatMap((cell) => (typeof cell?.s === "string" ? [cell.s] : [])));
}

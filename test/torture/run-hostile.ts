/** Reads, checks and reports on a hostile workbook. Says what was broken, if anything: a crash, a source touched, or text that became a formula. */
import { actions } from "../../src/actions/catalogue";
import type { ExcelHost } from "../../src/workbench/host/excel-host";
import { inflict, type Hostility } from "./hostile";
import { openCase } from "./open-case";
import { sheetPictures } from "./sheet-pictures";

/** What only a copied text can bring into a formula. */
const FOREIGN = /HYPERLINK|cmd\||WEBSERVICE|ond\.example|=1\+1$|@SUM/iu;

export async function runHostile(workbook: Uint8Array, hostilities: readonly Hostility[]): Promise<string | undefined> {
  const opened = await openCase(workbook);
  try {
    await inflict(opened.host, hostilities);
    const before = sheetPictures(opened.host);
    for (const [id, options] of [["check", {}], ["report", { template: "all" }], ["protocol", {}], ["update", {}]] as const) {
      const { problems } = await actions[id]({ ...options, today: "2024-05-06" });
      const odd = problems.find(({ kind, message }) => kind === "disagrees" || message.length > 4_000);
      if (odd) return `${id} says ${odd.kind}: ${odd.message.slice(0, 300)}`;
    }
    await opened.host.idle();
    if (opened.host.gaps.length > 0) return `gaps: ${opened.host.gaps.join()}`;
    const now = sheetPictures(opened.host);
    const changed = before.find((picture) => now.find(({ id }) => id === picture.id)?.exact !== picture.exact);
    if (changed) return `the source ${changed.name} was changed`;
    return foreignFormula(opened.host, new Set(before.map(({ id }) => id))) ?? reopens(await saved(opened.host));
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    await opened.close();
  }
}

function foreignFormula(host: ExcelHost, sources: ReadonlySet<string>): string | undefined {
  for (const sheet of host.book.sheets().filter(({ id }) => !sources.has(id))) {
    const matrix = sheet.worksheet.getCellMatrix().getMatrix() as Record<number, Record<number, { f?: string | null }>>;
    const formula = Object.values(matrix).flatMap((row) => Object.values(row ?? {})).find((cell) => typeof cell?.f === "string" && FOREIGN.test(cell.f))?.f;
    if (formula) return `the report ${sheet.name} holds ${formula}`;
  }
  return undefined;
}

async function saved(host: ExcelHost): Promise<number> {
  const again = await openCase(host.save());
  const count = again.host.book.sheets().length;
  await again.close();
  return count - host.book.sheets().length;
}

function reopens(difference: number): string | undefined {
  return difference === 0 ? undefined : `saved and reopened the workbook has ${difference} sheets more`;
}

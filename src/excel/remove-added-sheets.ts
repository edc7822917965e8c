/** After a failed batch: removes the sheets that the batch itself had added, and no others. */
import type { Problem } from "../core/problem";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { Question, Session } from "./session";

interface Candidate {
  readonly id: string;
  readonly isEmpty: boolean;
}

export async function removeAddedSheets(
  session: Session,
  names: readonly string[],
  before: readonly SheetInfo[],
  problem: Problem,
): Promise<void> {
  if (names.length === 0) return;
  const there = await session.ask(askForSheetsNamed(names));
  const known = new Set(before.map((sheet) => sheet.id));
  const candidates = await session.ask(askWhichAreEmpty(there.filter((id) => !known.has(id))));
  // A name that was taken may belong to a sheet that a colleague has just added: only an empty one can be ours.
  const ours = candidates.filter((candidate) => problem.kind !== "nameTaken" || candidate.isEmpty);
  await session.write((context) => {
    for (const { id } of ours) context.workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}

function askForSheetsNamed(names: readonly string[]): Question<string[]> {
  return (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    return () => worksheets.items.filter((sheet) => names.includes(sheet.name)).map((sheet) => sheet.id);
  };
}

function askWhichAreEmpty(ids: readonly string[]): Question<Candidate[]> {
  return (context) => {
    const ranges = ids.map((id) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load("rowCount");
      return range;
    });
    return () => ids.map((id, index) => ({ id, isEmpty: ranges[index]?.isNullObject === true }));
  };
}

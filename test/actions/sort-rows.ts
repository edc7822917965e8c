import type { OpenedExcel } from "../workbench/open-excel";

/** The emulated Excel cannot sort, so the rows are rewritten as a user's sort on their names would leave them: formulas follow their rows. */
export async function sortDescending({ host }: OpenedExcel, sheet: string, { first, last }: { readonly first: number; readonly last: number }): Promise<void> {
  const address = `A${first}:H${last}`;
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).map((cells, at) => ({ cells, row: first + at }));
  });
  const sorted = [...rows].sort((a, b) => String(b.cells[0]).localeCompare(String(a.cells[0]), "sv"));
  const moved = sorted.map(({ cells, row }, at) =>
    cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell.replace(new RegExp(`(?<=[A-Z])${row}\\b`, "g"), String(first + at)) : cell)),
  );
  await host.user.change(sheet, address, (range) => (range.formulas = moved));
}

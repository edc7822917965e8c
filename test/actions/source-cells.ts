/** Everything that a sheet's cells hold and look like, to prove that nothing of it was changed. */
export type CellsOfSheets = Readonly<Record<string, unknown>>;

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { bold: true, color: true, italic: true, name: true, size: true }, horizontalAlignment: true, wrapText: true },
};

/** The looks of a whole ledger would not fit in one answer. */
const LOOKED_AT = "A1:N80";

export function cellsOf(names: readonly string[]): Promise<CellsOfSheets> {
  return Excel.run(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getUsedRange();
      range.load("address,values,formulas,numberFormat");
      return { name, range, looks: sheet.getRange(LOOKED_AT).getCellProperties(LOOKS) };
    });
    await context.sync();
    return Object.fromEntries(
      asked.map(({ name, range, looks }) => [name, [range.address, range.values, range.formulas, range.numberFormat, looks.value]]),
    );
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { CellValue, Grid } from "../../../src/core/sheet/grid";

/** A follow-up per konto, or a ledger where each row has its month. */
function sheetOf(rows: number, isLedger: boolean): Grid {
  const header = isLedger ? ["Konto", "Kontotext", "Period", "Belopp"] : ["Konto", "Benämning", "Budget 2024", "Utfall jan-apr"];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [String(3000 + (row % 5000)), `Konto ${row}`, isLedger ? 202401 : 1200 + row, row + 0.5]);
  const values = [["Uppföljning april 2024", "", "", ""], header, ...body];
  return {
    sheet: "Drift", area: { top: 0, left: 0, bottom: values.length - 1, right: 3 }, values, formulas: new Map(), formats: new Map(), errors: new Set(), merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
  };
}

describe("a table of tens of thousands of rows", () => {
  it("is not read unless it is a ledger, and that is said with what to do", () => {
    const { tables, unread, examined } = recogniseWorkbook([sheetOf(20_001, false)]);
    expect(tables).toEqual([]);
    expect(unread.map(({ message }) => message)).toEqual([
      "A2:D20003 har 20001 rader utan att vara en huvudbok. Så långa tabeller läses inte. Summera den per konto, till exempel med en pivottabell, eller lägg till en kolumn med period eller datum så att den läses som en huvudbok.",
    ]);
    expect(examined[0]?.text).toContain("har 20001 rader");
  });

  it("is read at any length when it is a ledger", () => {
    expect(recogniseWorkbook([sheetOf(20_001, true)]).tables.map(({ kind }) => kind)).toEqual(["ledger"]);
  });
});

import fc from "fast-check";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { CellValue, Grid } from "../../../src/core/sheet/grid";

const grid = drawSheet(`
| Drift januari–april 2024 (kr) | | | | | |
| Konto | Kontotext | Budget jan-apr | Utfall jan-apr | Budget helår | Prognos helår |
| 3510 | Bidrag | -4000000 | -4010500 | -12000000 | -12000000 |
| 5010 | Löner | 2900000 | 2950300 | 8700000 | 8900000 |
| 5610 | PO | 1100000 | 1120000 | 3300000 | 3360000 |
| 6010 | Hyra | 300000 | 300000 | 900000 | 900000 |
| 6420 | Licenser | 500000 | 410000 | 1500000 | 1400000 |
| 7430 | Konsulter | 800000 | 610200 | 2400000 | 2100000 |
| Summa | | 1600000 | 1380000 | 4800000 | 4660000 |
`).grid;

const ROWS = [2, 3, 4, 5, 6, 7];
const COLUMNS = [2, 3, 4, 5];

function withCell(from: Grid, row: number, column: number, value: CellValue): Grid {
  return { ...from, values: from.values.map((line, r) => (r === row ? line.map((old, c) => (c === column ? value : old)) : line)) };
}

describe("an amount cell that cannot be read", () => {
  it("is never dropped: every one is told, once, with its place", () => {
    const places = fc.uniqueArray(fc.record({ row: fc.constantFrom(...ROWS), column: fc.constantFrom(...COLUMNS), text: fc.constantFrom("se bilaga", "1.234", "1,234,567", "ca 3 mnkr?", "x") }), {
      selector: ({ row, column }) => `${row}:${column}`, maxLength: 5,
    });
    fc.assert(
      fc.property(places, (junk) => {
        const spoilt = junk.reduce((changed, { row, column, text }) => withCell(changed, row, column, text), grid);
        const { unread } = recogniseWorkbook([spoilt]);
        const told = unread.map(({ row, column }) => `${row}:${column}`).sort();
        expect(told).toEqual(junk.map(({ row, column }) => `${row}:${column}`).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is quoted, with what was expected there and what to do", () => {
    const { unread } = recogniseWorkbook([withCell(grid, 3, 3, "se bilaga")]);
    expect(unread.map(({ message }) => message)).toEqual(["D4 innehåller ”se bilaga”, men ett belopp under ”Utfall jan-apr” väntades. Skriv ett tal, eller flytta texten till en kommentar."]);
  });

  it("may be an error of Excel's own", () => {
    const { grid: withError } = drawSheet("| Konto | Namn | Budget 2024 (kr) | Utfall 2024 |\n| 3510 | Bidrag | -9000000 | #REF! |\n| 5010 | Löner | 5000000 | 5100000 |\n| 7430 | Konsult | 4000000 | 3900000 |");
    expect(recogniseWorkbook([withError]).unread.map(({ message }) => message)).toEqual([expect.stringContaining("visar felet #REF!")]);
  });

  it("is not a blank, a dash or a word for no value", () => {
    const quiet = ["", "-", "..", "saknas"].reduce((changed, text, index) => withCell(changed, 2 + index, 3, text), grid);
    expect(recogniseWorkbook([quiet]).unread).toEqual([]);
  });

  it("is found in a ledger too", () => {
    const rows = Array.from({ length: 50 }, (_, index) => `| 202401 | V${100 + index} | ${index % 2 === 0 ? 5010 : 3510} | Text ${index} | ${index % 2 === 0 ? 1000 + index : -1000 - index} |`);
    const ledger = drawSheet(["| Period | Ver.nr | Konto | Text | Belopp |", ...rows, "| 202402 | V999 | 5010 | Lön | tusen |"].join("\n")).grid;
    expect(recogniseWorkbook([ledger]).unread).toEqual([expect.objectContaining({ row: 51, column: 4 })]);
  });

  it("in a column whose header means nothing is counted", () => {
    const strange = { ...grid, values: grid.values.map((line, row) => [...line, row === 1 ? "Zorp" : row > 1 ? row * 1000 : ""]), area: { ...grid.area, right: 6 } };
    expect(recogniseWorkbook([strange]).unread).toEqual([expect.objectContaining({ column: 6, count: 7, message: expect.stringContaining("Zorp") })]);
  });
});

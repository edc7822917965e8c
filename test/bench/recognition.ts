/** How well sheets are read, and what it costs beside a loop that only visits every cell. */
import { recogniseWorkbook } from "../../src/core/recognise/recognise-workbook";
import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { CORPUS } from "../workbooks/corpus/corpus";
import { scoreCases } from "../workbooks/corpus/score";
import { milliseconds, type Benchmark, type Measurement } from "./measurement";
import { sumByHand } from "./sum-by-hand";

const ACCOUNTS = [3510, 5010, 5610, 6010, 6420, 7430, 7910];

/** A ledger of ten columns, the same every time. */
function ledger(rows: number): Grid {
  const values: CellValue[][] = [["Huvudbok 2024", ...Array<CellValue>(9).fill("")], ["Period", "Ver.nr", "Ansvar", "Konto", "Kontotext", "Verksamhet", "Projekt", "Motpart", "Text", "Belopp"]];
  for (let row = 0; row < rows; row++) {
    const account = ACCOUNTS[(row * 31) % ACCOUNTS.length] as number;
    const amount = ((row * 7_919) % 1_000_000) / 100;
    values.push([202401 + Math.floor((row * 12) / rows), `V${100_000 + row}`, 8500, account, `Konto ${account}`, "020", "", row % 3 === 0 ? "871" : "", "Kundfaktura", account === 3510 ? -amount : amount]);
  }
  return {
    sheet: "Huvudbok", area: { top: 0, left: 0, bottom: values.length - 1, right: 9 }, values, formulas: new Map(), formats: new Map(), errors: new Set(), merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
  };
}

async function cost(rows: number): Promise<Measurement[]> {
  const grid = ledger(rows);
  const cells = `${new Intl.NumberFormat("sv-SE").format(rows * 10)} celler`;
  const byHand = await milliseconds(() => sumByHand(grid));
  const read = await milliseconds(() => recogniseWorkbook([grid]));
  const measured: Measurement[] = [{ what: "Känna igen en huvudbok", on: cells, value: read, unit: "ms" }];
  if (rows < 100_000) return measured;
  return [...measured, { what: "… mot en slinga som besöker varje cell", on: cells, value: read / byHand, unit: "gånger", limit: 10 }];
}

function quality(): Measurement[] {
  const { tables, columns, rows } = scoreCases(CORPUS);
  const on = `${CORPUS.length} ritade blad`;
  const share = (part: number, whole: number): number => (100 * part) / whole;
  return [
    { what: "Tabeller: precision", on, value: share(tables.right, tables.found), unit: "procent" },
    { what: "Tabeller: täckning", on, value: share(tables.right, tables.expected), unit: "procent" },
    { what: "Kolumners roll och period: precision", on, value: share(columns.right, columns.found), unit: "procent" },
    { what: "Kolumners roll och period: täckning", on, value: share(columns.right, columns.expected), unit: "procent" },
    { what: "Raders slag: precision", on, value: share(rows.right, rows.found), unit: "procent" },
    { what: "Raders slag: täckning", on, value: share(rows.right, rows.expected), unit: "procent" },
  ];
}

export const recognition: Benchmark = {
  title: "Inläsning",
  measure: async () => [...quality(), ...(await cost(1_000)), ...(await cost(10_000)), ...(await cost(100_000))],
};

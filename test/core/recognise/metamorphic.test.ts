import fc from "fast-check";
import type { CellValue, Grid } from "../../../src/core/sheet/grid";
import { readPeriod } from "../../../src/core/recognise/read-period";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Reading, RecognisedTable } from "../../../src/core/recognise/table";
import { CORPUS, KNOWN_MISSES } from "../../workbooks/corpus/corpus";
import { gridsOf } from "../../workbooks/corpus/score";
import { essenceOf } from "../../workbooks/essence";
import { readSample } from "../../workbooks/read-grids";
import * as change from "../../workbooks/transform-grid";

const SAMPLES = ["ludvika-gsn-2024-t2", "ludvika-gsn-detaljbudget-2024", "herrljunga-servicenamnd-2023-08", "sydnarke-it-2021-07", "sydnarke-it-2024"];
const SHORT = 150;

interface Workbook {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly reading: Reading;
  readonly essence: readonly string[];
}

let workbooks: readonly Workbook[] = [];

beforeAll(async () => {
  const samples = await Promise.all(SAMPLES.map(async (name) => ({ name, grids: (await readSample(name)).map(shortened) })));
  const drawn = CORPUS.filter(({ name, expect: tables }) => tables.length > 0 && !KNOWN_MISSES.includes(name)).map((each) => ({ name: each.name, grids: gridsOf(each) }));
  workbooks = [...samples, ...drawn].map(({ name, grids }) => {
    const reading = recogniseWorkbook(grids);
    return { name, grids, reading, essence: essenceOf(reading, grids) };
  });
});

/** The laws do not need all rows of a ledger. */
function shortened(grid: Grid): Grid {
  if (grid.values.length <= SHORT) return grid;
  return { ...grid, values: grid.values.slice(0, SHORT), area: { ...grid.area, bottom: grid.area.top + SHORT - 1 } };
}

/** A small source of choices that fast-check can shrink. */
type Pick = (below: number) => number;
type Change = (workbook: Workbook, grid: Grid, tables: readonly RecognisedTable[], pick: Pick) => Grid;

const asks = (reading: Reading): boolean => reading.tables.some(({ alternatives }) => alternatives.length > 0);

const counts = { same: 0, asked: 0 };

function keepsTheFigures(changeGrid: Change, relevant: (line: string) => boolean = () => true): void {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), (which, choices) => {
      const workbook = workbooks[which % workbooks.length] as Workbook;
      let at = 0;
      const pick: Pick = (below) => (choices[at++ % choices.length] as number) % Math.max(1, below);
      const grids = workbook.grids.map((grid) => changeGrid(workbook, grid, workbook.reading.tables.filter(({ sheet }) => sheet === grid.sheet), pick));
      const reading = recogniseWorkbook(grids);
      const essence = essenceOf(reading, grids).filter(relevant);
      if (asks(reading) && !asks(workbook.reading)) counts.asked++;
      else {
        counts.same++;
        expect({ workbook: workbook.name, essence }).toEqual({ workbook: workbook.name, essence: workbook.essence.filter(relevant) });
      }
    }),
    { numRuns: 120, seed: 20240506 },
  );
}

const withHeader = (tables: readonly RecognisedTable[]): RecognisedTable[] => tables.filter(({ headerRows, columns }) => headerRows !== undefined && columns.length > 2);
const AMOUNTS = new Set(["budget", "actual", "forecast", "previousForecast", "deviation", "remaining", "amount", "supplement", "carryOver", "appropriation", "externalIncome", "internalIncome", "income", "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum", "effectActual", "effectForecast"]);
const SPACES = ["\u00A0", " ", "\u202F", "\u2009", ""];
const MINUSES = ["\u2212", "- ", "-", "\u2013", "\u2011"];

function amountsOf(grid: Grid, tables: readonly RecognisedTable[], write: (value: number) => CellValue): Grid {
  return tables.reduce((changed, table) => {
    const columns = new Set(table.columns.filter(({ role }) => AMOUNTS.has(role)).map(({ column }) => column));
    const { first, last } = table.body;
    return change.mapped(changed, (value, row, column) => (typeof value === "number" && columns.has(column) && row >= first && row <= last ? write(value) : value));
  }, grid);
}

/** A heading that stands over several columns without being merged does not go with them. */
function hasUnmergedHeading(grid: Grid, header: { readonly first: number; readonly last: number }): boolean {
  const above = grid.values.slice(header.first - grid.area.top, header.last - grid.area.top);
  return above.some((line, at) => {
    const row = header.first + at;
    const isCovered = (column: number): boolean => grid.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left < column && column <= right);
    return line.some((value, column) => column > 0 && value === "" && line[column - 1] !== "" && !isCovered(grid.area.left + column));
  });
}

describe("the figures stay the same, or the product asks, when", () => {
  it("a table is moved", () => keepsTheFigures((_, grid, __, pick) => change.moved(grid, pick(15), pick(6))));

  it("sheets are renamed that do not themselves say a period", () =>
    keepsTheFigures((workbook, grid, _, pick) => (readPeriod(grid.sheet).hint ? grid : change.renamed(grid, `${["Blad", "Flik", "Ark"][pick(3)]} ${workbook.grids.indexOf(grid) + 1}`))));

  it("lines stand above the table", () =>
    keepsTheFigures((_, grid, __, pick) => change.withLines(grid, ["Gemensamma nämnden", "Framtagen av ekonomiavdelningen", ""].slice(0, 1 + pick(3)))));

  it("a blank row stands in the table", () =>
    keepsTheFigures((_, grid, tables, pick) => change.withBlankRows(grid, withHeader(tables).flatMap(({ rows }) => rows.slice(1)[pick(rows.length - 1)]?.row ?? []))));

  it("a blank row stands under the header", () => keepsTheFigures((_, grid, tables) => change.withBlankRows(grid, tables.flatMap(({ headerRows }) => (headerRows ? [headerRows.last + 1] : [])))));

  it("a blank column stands in the table", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      const [table] = withHeader(tables);
      const column = table?.columns[1 + pick((table?.columns.length ?? 2) - 1)]?.column;
      if (!table || tables.length > 1 || column === undefined || grid.merges.some(({ left, right }) => left < column && right >= column)) return grid;
      return change.withBlankColumns(grid, [column]);
    }));

  it("the columns stand in another order", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      const [table] = withHeader(tables);
      if (!table?.headerRows || tables.length > 1 || !PERMUTED.has(table.kind) || table.columns.length !== table.range.right - table.range.left + 1) return grid;
      if (hasUnmergedHeading(grid, table.headerRows)) return grid;
      const order = table.columns.map(({ column }) => column);
      for (let at = order.length - 1; at > 0; at--) {
        const other = pick(at + 1);
        [order[at], order[other]] = [order[other] as number, order[at] as number];
      }
      return change.permuted(grid, table.headerRows, table.range.left, order);
    }));

  it("header rows are joined to one", () =>
    keepsTheFigures((_, grid, tables) => withHeader(tables).reduce((changed, table) => (table.headerRows && table.headerRows.last > table.headerRows.first ? change.joinedHeader(changed, table.headerRows, table.columns) : changed), grid)));

  it("a header row is split in two", () =>
    keepsTheFigures((_, grid, tables) => {
      const [table] = withHeader(tables);
      if (!table?.headerRows || tables.length > 1 || table.headerRows.first !== table.headerRows.last) return grid;
      return change.splitHeader(grid, table.headerRows, table.columns.filter(({ role }) => AMOUNTS.has(role)).map(({ column }) => column));
    }));

  it("numbers are Swedish text in any form", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      const [space, minus] = [SPACES[pick(SPACES.length)] as string, MINUSES[pick(MINUSES.length)] as string];
      const write = (value: number): string => {
        const [whole = "0", fraction] = String(Math.abs(value)).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
        return `${value < 0 ? minus : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
      };
      return change.withoutFormulas(amountsOf(grid, tables.filter(({ kind }) => kind !== "goals" && kind !== "facts"), write));
    }));

  it("income and cost change signs", () =>
    keepsTheFigures((_, grid, tables) => amountsOf(grid, tables.filter(({ kind, rows }) => FLIPPED.has(kind) && !rows.some(({ positive }) => positive)), (value) => -value || 0)));

  it("kronor are written as tusental or miljoner", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      const [table] = tables;
      if (!table || tables.length > 1 || table.unit !== "kr" || !table.unitIsStated || grid.formats.size > 0) return grid;
      const [unit, size] = pick(2) === 0 ? ["tkr", 1_000] : ["mnkr", 1_000_000];
      const scaled = amountsOf(grid, tables, (value) => value / (size as number));
      return change.mapped(scaled, (value) => (typeof value === "string" ? value.replace(/(?<!\p{L})(?:kr|SEK|kronor)(?!\p{L})/gu, unit as string) : value));
    }));

  it("a row says därav", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      const [table] = withHeader(tables);
      const details = table?.rows.filter(({ kind, account }) => kind === "detail" && account === undefined) ?? [];
      const row = details[pick(details.length)];
      const label = table?.columns.find(({ role }) => role === "label" || role === "project");
      if (!table || !row || !label || tables.length > 1 || !SUMMED.has(table.kind)) return grid;
      const values = table.columns.map(({ column, role }): CellValue => {
        const value = grid.values[row.row - grid.area.top]?.[column - grid.area.left] ?? "";
        return column === label.column ? "därav övrigt" : AMOUNTS.has(role) && typeof value === "number" ? Math.round(value / 3) : "";
      });
      return change.withRowBelow(grid, row.row, table.columns[0]?.column ?? 0, values);
    }, (line) => !line.includes(" ofWhich ")));

  it("a table of something else stands beside it", () =>
    keepsTheFigures((_, grid, tables, pick) => {
      if (tables.length === 0) return grid;
      const block: CellValue[][] = [["Månad", "Antal ärenden", "Öppna"], ["Januari", 812, 44], ["Februari", 756, 51], ["Mars", 801, 39]];
      return change.beside(grid, grid.area.top + pick(6), block);
    }));

  it("most of the time without having to ask", () => {
    expect(counts.asked / (counts.same + counts.asked)).toBeLessThan(0.02);
  });
});

const PERMUTED = new Set(["operatingDetail", "operatingSummary", "accountBudget", "ledger", "investments", "population", "contribution", "budgetChanges"]);
const FLIPPED = new Set(["operatingDetail", "accountBudget", "ledger"]);
const SUMMED = new Set(["operatingSummary", "investments"]);

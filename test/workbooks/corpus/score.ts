import { areaAddress, columnLetters } from "../../../src/core/sheet/address";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { Grid } from "../../../src/core/sheet/grid";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { RecognisedTable } from "../../../src/core/recognise/table";
import type { Case, ExpectedTable } from "./case";

export interface Score {
  readonly tables: { readonly right: number; readonly found: number; readonly expected: number };
  readonly columns: { readonly right: number; readonly found: number; readonly expected: number };
  readonly rows: { readonly right: number; readonly found: number; readonly expected: number };
  readonly misses: readonly string[];
}

export function gridsOf(each: Case): Grid[] {
  return Object.entries(each.sheets).map(([sheet, drawing]) => drawSheet(drawing, { sheet }).grid);
}

/** Precision and recall of tables, column roles with their periods, and row kinds over the cases. */
export function scoreCases(cases: readonly Case[]): Score {
  const tables = { right: 0, found: 0, expected: 0 };
  const columns = { right: 0, found: 0, expected: 0 };
  const rows = { right: 0, found: 0, expected: 0 };
  const misses: string[] = [];
  for (const each of cases) {
    const found = recogniseWorkbook(gridsOf(each)).tables;
    tables.found += found.length;
    tables.expected += each.expect.length;
    for (const extra of found.filter((table) => !each.expect.some((expected) => isAbout(expected, table)))) misses.push(`${each.name}: ${extra.kind} på ${areaAddress(extra.range)} skulle inte finnas`);
    for (const expected of each.expect) {
      const table = found.find((one) => isAbout(expected, one));
      const say = (text: string): number => misses.push(`${each.name} ${expected.sheet}!${expected.range}: ${text}`);
      const wanted = wantedColumns(expected);
      const kinds = wantedRows(expected);
      columns.expected += wanted.length;
      rows.expected += kinds.size;
      if (!table) {
        say(`${expected.kind} hittades inte`);
        continue;
      }
      const whole = differences(expected, table);
      for (const text of whole) say(text);
      if (whole.length === 0) tables.right++;
      for (const column of wanted) {
        const got = table.columns.find(({ column: at }) => columnLetters(at) === column.letter);
        if (got && got.role !== "unknown") columns.found++;
        const period = got?.period ? `${got.period.from}..${got.period.to}` : "ingen period";
        if (got?.role === column.role && (column.period === undefined || column.period === period)) columns.right++;
        else say(`kolumn ${column.letter} är ${got?.role ?? "borta"} ${period}, inte ${column.role} ${column.period ?? ""}`);
      }
      rows.found += table.rows.filter(({ row }) => kinds.has(row + 1)).length;
      for (const [row, kind] of kinds) {
        const got = table.rows.find((one) => one.row + 1 === row)?.kind;
        if (got === kind) rows.right++;
        else say(`rad ${row} är ${got ?? "borta"}, inte ${kind}`);
      }
    }
  }
  return { tables, columns, rows, misses };
}

function isAbout(expected: ExpectedTable, table: RecognisedTable): boolean {
  const [first = ""] = expected.range.split(":");
  const address = areaAddress(table.range);
  return table.sheet === expected.sheet && (address.split(":")[0] === first || address === expected.range || overlaps(expected.range, table));
}

function overlaps(range: string, table: RecognisedTable): boolean {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!match) return false;
  const [, left = "A", , right = "A", bottom = "1"] = match;
  const from = columnLetters(table.range.left);
  return from >= left && from <= right && table.range.bottom + 1 === Number(bottom);
}

function differences(expected: ExpectedTable, table: RecognisedTable): string[] {
  const told: string[] = [];
  const compare = (what: string, got: string, wanted: string | undefined): void => {
    if (wanted !== undefined && got !== wanted) told.push(`${what} är ${got}, inte ${wanted}`);
  };
  compare("slaget", table.kind, expected.kind);
  compare("området", areaAddress(table.range), expected.range);
  compare("enheten", table.unit, expected.unit);
  compare("plus", table.positive, expected.positive);
  compare("frågar", String(table.alternatives.length > 0), String(expected.asks ?? false));
  return told;
}

function wantedColumns({ columns }: ExpectedTable): { letter: string; role: string; period: string | undefined }[] {
  return columns.split(";").map((text) => {
    const [letter = "", role = "", period] = text.trim().split(" ");
    return { letter, role, period };
  });
}

function wantedRows({ rows }: ExpectedTable): Map<number, string> {
  const kinds = new Map<number, string>();
  for (const text of (rows ?? "").split(";").map((part) => part.trim()).filter((part) => part !== "")) {
    const [span = "", kind = ""] = text.split(" ");
    const [first, last = first] = span.split("-").map(Number);
    for (let row = first as number; row <= (last as number); row++) kinds.set(row, kind);
  }
  return kinds;
}

/** What the product saved, recalculated by LibreOffice from the formulas alone: an engine that shares nothing with ours. */
import { join } from "node:path";
import { parseArea } from "../../src/core/sheet/address";
import { runHeadless, type HeadlessReport, type HeadlessRun } from "./headless";
import { printedPages, recalculatedSheet } from "./libre-office";
import { withCellRaised, withoutStoredResults } from "./saved-workbook";

const SAMPLES = join(__dirname, "../workbooks/samples");
const cases = [{ action: "appendix-1", workbook: "ludvika-gsn-2024-t2.xlsx" }] as const;

/** Excel and LibreOffice differ in which space and which minus they write; the digits may not. */
function digits(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ").replace(/\u2212/g, "-").trim();
}

function shown(report: HeadlessReport, file: string): string[][] {
  const area = parseArea(report.range);
  if (area === undefined) throw new Error(`Not a range: ${report.range}`);
  const sheet = recalculatedSheet(file, report.sheet);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet[area.top + index] ?? []);
  return rows.map((row) => Array.from({ length: area.right - area.left + 1 }, (_, index) => digits(row[area.left + index] ?? "")));
}

/** One constant cell that the report's figures rest on: the first detail row's actual in the operating table. */
function aSourceCell(run: HeadlessRun): { readonly sheet: string; readonly cell: string } {
  const table = run.tables.find(({ kind }) => kind === "operatingDetail");
  const column = table?.columns.find(({ role }) => role === "actual")?.column;
  const row = table?.rows?.find(({ kind }) => kind === "detail")?.row;
  if (table === undefined || column === undefined || row === undefined) throw new Error("The run read no operating table");
  return { sheet: table.sheet, cell: `${column}${row}` };
}

describe.each(cases)("$action on $workbook, recalculated by LibreOffice", ({ action, workbook }) => {
  let run: HeadlessRun;
  let bare: string;

  beforeAll(() => {
    run = runHeadless(action, join(SAMPLES, workbook));
    bare = withoutStoredResults(run.saved);
  });

  test("the report shows digit for digit what the product said", () => {
    expect(run.reports.length).toBeGreaterThan(0);
    for (const report of run.reports) {
      expect(shown(report, bare)).toEqual(report.text.map((row) => row.map(digits)));
    }
  });

  test("no cell is an error", () => {
    const errors = run.reports.flatMap((report) => recalculatedSheet(bare, report.sheet).flat().filter((text) => /^(?:#|Err:|Fel:)/.test(text)));
    expect(errors).toEqual([]);
  });

  test("the figures follow a source cell that changes", () => {
    const { sheet, cell } = aSourceCell(run);
    const raised = withCellRaised(bare, sheet, cell, 1_000_000);
    for (const report of run.reports) expect(shown(report, raised)).not.toEqual(shown(report, bare));
  });

  test("the printed page holds every word of the report", () => {
    const pages = printedPages(bare).map((page) => digits(page).split(/\s+/));
    for (const report of run.reports) {
      const words = report.text.flat().flatMap((text) => digits(text).split(/\s+/)).filter((word) => word !== "");
      const lacking = pages.map((page) => words.filter((word) => !page.includes(word)));
      expect(lacking.sort((a, b) => a.length - b.length)[0]).toEqual([]);
    }
  });
});

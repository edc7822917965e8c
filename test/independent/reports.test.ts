/** What the product saved, recalculated by LibreOffice from the formulas alone: an engine that shares nothing with ours. */
import { join } from "node:path";
import { findDisagreement } from "../../src/core/report/find-disagreement";
import { parseArea } from "../../src/core/sheet/address";
import { budgetByTwelve } from "./budget-by-twelve";
import { coreReports } from "./core-reports";
import { runHeadless, type HeadlessReport, type HeadlessRun } from "./headless";
import { printedPages, recalculated, recalculatedExactly } from "./libre-office";
import { withCellRaised, withoutStoredResults } from "./saved-workbook";

const SAMPLES = join(__dirname, "../workbooks/samples");
const LUDVIKA = "ludvika-gsn-2024-t2.xlsx";
const every = ["template=all"];

const cases = [
  { action: "appendix-1", workbook: LUDVIKA, settings: [] },
  { action: "report", workbook: LUDVIKA, settings: every },
  { action: "report", workbook: "ludvika-gsn-detaljbudget-2024.xlsx", settings: every },
  { action: "report", workbook: "herrljunga-servicenamnd-2023-08.xlsx", settings: every },
  { action: "report", workbook: "sydnarke-it-2021-07.xlsx", settings: every },
  { action: "report", workbook: "sydnarke-it-2024.xlsx", settings: every },
] as const;

/** Excel and LibreOffice differ in which space and which minus they write; the digits may not. */
function digits(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ").replace(/\u2212/g, "-").trim();
}

/** LibreOffice is started anew for each file; a machine with much else to do needs its time. */
jest.setTimeout(480_000);

type Shown = (sheet: string) => string[][];

function shownReport(report: HeadlessReport, shown: Shown): string[][] {
  const area = parseArea(report.range);
  if (area === undefined) throw new Error(`Not a range: ${report.range}`);
  const sheet = shown(report.sheet);
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

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => digits(text).split(/[\s-]+/)).filter((word) => word !== "");
}

describe.each(cases)("$action on $workbook, recalculated by LibreOffice", ({ action, workbook, settings }) => {
  let run: HeadlessRun;
  let bare: string;
  let shown: Shown;

  beforeAll(() => {
    run = runHeadless(action, join(SAMPLES, workbook), settings);
    bare = withoutStoredResults(run.saved);
    shown = recalculated(bare);
  });

  test("every report shows digit for digit what the product said", () => {
    expect(run.reports.length).toBeGreaterThan(0);
    for (const report of run.reports) {
      expect({ [report.id]: shownReport(report, shown) }).toEqual({ [report.id]: report.text.map((row) => row.map(digits)) });
    }
  });

  test("every formula is within half an öre of the core's own figure", async () => {
    if (action === "report") await expectWithinHalfAnOre(join(SAMPLES, workbook), run, bare);
  });

  test("no cell is an error", () => {
    const errors = run.reports.flatMap((report) => shown(report.sheet).flat().filter((text) => /^(?:#|Err:|Fel:)/.test(text)));
    expect(errors).toEqual([]);
  });

  test("the printed pages hold every word of the reports", () => {
    const printed = new Set(wordsOf(printedPages(bare)));
    const lacking = run.reports.flatMap((report) => wordsOf(report.text.flat()).filter((word) => !printed.has(word)).map((word) => `${report.id}: ${word}`));
    expect(lacking).toEqual([]);
  });
});

/** As printed in kronor, thousands or millions; the tolerance is half an öre in that unit. */
async function expectWithinHalfAnOre(source: string, { reports }: HeadlessRun, bare: string): Promise<void> {
  const planned = await coreReports(source);
  const exact = recalculatedExactly(bare);
  expect([...planned.keys()].sort()).toEqual(reports.map(({ id }) => id).sort());
  const disagreements = reports.flatMap(({ id, sheet }) => {
    const report = planned.get(id);
    return report ? findDisagreement(report, exact(sheet)) ?? [] : [];
  });
  expect(disagreements).toEqual([]);
}

test("a thousand budgets divided by twelve add up to the öre in another engine", async () => {
  const source = await budgetByTwelve();
  const run = runHeadless("report", source, every);
  expect(run.reports.map(({ id }) => id)).toEqual(expect.arrayContaining(["appendix-1", "budget-follow-up"]));
  await expectWithinHalfAnOre(source, run, withoutStoredResults(run.saved));
});

test("the figures of a saved report follow a source cell that changes", () => {
  const run = runHeadless("appendix-1", join(SAMPLES, LUDVIKA));
  const { sheet, cell } = aSourceCell(run);
  const [report] = run.reports;
  const before = shownReport(report!, recalculated(withoutStoredResults(run.saved)));
  const after = shownReport(report!, recalculated(withoutStoredResults(withCellRaised(run.saved, sheet, cell, 1_000_000))));
  expect(after).not.toEqual(before);
});

import type { ReportRequest, PlannedReport } from "../../../src/core/report/plan-report";
import { planReport } from "../../../src/core/report/plan-report";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { cellKey, type Grid } from "../../../src/core/sheet/grid";
import { understandSample, type Understood } from "./report-from-sample";
import { writtenSheet } from "./written-sheet";

let sample: Understood;
beforeAll(async () => {
  sample = await understandSample("ludvika-gsn-2024-t2");
});

function plan(more: Partial<ReportRequest> = {}): readonly PlannedReport[] {
  const planned = planReport(requestWith(more));
  if (!planned.ok) throw new Error(planned.problem.message);
  return planned.value;
}

function requestWith(more: Partial<ReportRequest>): ReportRequest {
  return { ...sample, template: appendix1, settings: {}, sheets: sample.grids.map(({ sheet }) => sheet), own: [], ...more };
}

/** The plan for a second click, with the report as it stands on its sheet. */
function planAgain(change: (grid: Grid) => Grid = (grid) => grid, more: Partial<ReportRequest> = {}): readonly PlannedReport[] {
  const [first] = plan();
  if (!first) throw new Error("Ingen rapport.");
  const written = change(writtenSheet(first.edits, first.sheet));
  const own = [{ sheet: written.sheet, area: first.range, fingerprint: first.fingerprint }];
  return plan({ grids: [...sample.grids, written], sheets: [...sample.grids.map(({ sheet }) => sheet), written.sheet], own, ...more });
}

function withValue(grid: Grid, row: number, column: number, value: string | number): Grid {
  return { ...grid, values: grid.values.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))) };
}

test("a report gets its own new sheet under its final name", () => {
  const [report] = plan();
  expect(report).toMatchObject({ sheet: "Bilaga 1", state: "new", range: { top: 0, left: 0, bottom: 15, right: 6 } });
  expect(report?.edits[0]).toEqual({ kind: "addSheet", sheet: "Bilaga 1" });
});

test("two plans of the same workbook are the same plan", () => {
  expect(plan()).toEqual(plan());
});

test("no edit ever names a source sheet", () => {
  expect(plan().flatMap(({ edits }) => edits).filter(({ sheet }) => sheet !== "Bilaga 1")).toEqual([]);
});

test("every figure of a detail is a formula back to its cells", () => {
  const written = writtenSheet(plan()[0]?.edits ?? [], "Bilaga 1");
  expect(written.formulas.get(cellKey(6, 2))).toBe(
    "=-SUM('Drift jan-apr'!E8:E10,'Drift jan-apr'!E22:E24,'Drift jan-apr'!E36:E38,'Drift jan-apr'!E50:E52,'Drift jan-apr'!E64:E65)/1000000",
  );
  expect([...written.formulas.values()].filter((formula) => formula.length > 8000)).toEqual([]);
});

test("an unedited sheet is written again in place, and nothing but its cells", () => {
  const [report] = planAgain();
  expect(report).toMatchObject({ sheet: "Bilaga 1", state: "refreshed" });
  expect(new Set(report?.edits.map(({ kind }) => kind))).toEqual(new Set(["write", "format", "activate"]));
  expect(report?.edits.filter((edit) => edit.kind === "format" && Object.keys(edit.format).join() !== "numberFormat")).toEqual([]);
});

test("references that moved and sheets that were renamed are no edits", () => {
  const moved = (grid: Grid): Grid => ({
    ...grid,
    formulas: new Map([...grid.formulas].map(([key, formula]) => [key, formula.replaceAll("'Drift jan-apr'!", "Drift!").replace(/(\D)(\d{1,2})(?=[:,)])/gu, (_, before: string, row: string) => `${before}${Number(row) + 3}`)])),
  });
  expect(planAgain(moved).map(({ state }) => state)).toEqual(["refreshed"]);
});

test("formats handed back escaped instead of quoted are no edits", () => {
  const escaped = (grid: Grid): Grid => ({ ...grid, formats: new Map([...grid.formats].map(([key, format]) => [key, format.replaceAll('"−"', "\\−")])) });
  expect(planAgain(escaped).map(({ state }) => state)).toEqual(["refreshed"]);
});

const edits: readonly (readonly [string, (grid: Grid) => Grid])[] = [
  ["a constant", (grid) => withValue(grid, 6, 0, "Intäkter och bidrag")],
  ["a figure written over a formula", (grid) => ({ ...withValue(grid, 6, 1, 22.1), formulas: new Map([...grid.formulas].filter(([key]) => key !== cellKey(6, 1))) })],
  ["the shape of a formula", (grid) => ({ ...grid, formulas: new Map([...grid.formulas, [cellKey(6, 1), "=ROUND(SUM(Drift!D8:D10),1)"]]) })],
  ["a number format", (grid) => ({ ...grid, formats: new Map([...grid.formats, [cellKey(6, 1), "0.00"]]) })],
  ["a note beside the table", (grid) => ({ ...grid, area: { ...grid.area, right: 7 }, values: grid.values.map((cells, r) => [...cells, r === 3 ? "Se protokoll" : ""]) })],
];

test.each(edits)("a sheet where somebody has changed %s is kept, and a new one made beside it", (_, change) => {
  const reports = planAgain(change);
  expect(reports.map(({ sheet, state }) => [sheet, state])).toEqual([["Bilaga 1", "kept"], ["Bilaga 1 (2)", "new"]]);
  expect(reports[0]?.edits).toEqual([]);
  expect(reports[1]?.notices.join()).toContain("”Bilaga 1” har ändrats för hand");
});

test("a sheet of that name that is not ours is left alone, and the user is told", () => {
  const [report] = plan({ sheets: [...sample.grids.map(({ sheet }) => sheet), "bilaga 1"] });
  expect(report).toMatchObject({ sheet: "Bilaga 1 (2)", state: "new" });
  expect(report?.notices.join()).toContain("redan ett blad");
});

test("a report of another shape clears the former one first", () => {
  const [report] = planAgain(undefined, { followUp: { ...sample.followUp, investments: [] } });
  expect(report?.edits[0]).toEqual({ kind: "clear", sheet: "Bilaga 1", area: { top: 0, left: 0, bottom: 15, right: 6 } });
});

test("a changed source cell changes exactly the figures that depend on it", () => {
  const [before] = plan();
  const lines = sample.followUp.operating.map((line, at) => (at === 0 ? { ...line, cells: line.cells.map((cell) => (cell.measure.role === "actual" ? { ...cell, value: cell.value - 1_000_000 } : cell)) } : line));
  const [after] = plan({ followUp: { ...sample.followUp, operating: lines } });
  const changed = (after?.text ?? []).flatMap((row, r) => row.flatMap((text, c) => (text === before?.text[r]?.[c] ? [] : [`${r},${c} ${text}`])));
  expect(changed).toEqual(["6,2 21,4", "6,3 −0,8", "8,2 −1,1", "8,3 2,3"]);
});

test("a missing date, round and title are visible blanks, each with a notice", () => {
  const { facts } = sample.followUp;
  const [report] = plan({ followUp: { ...sample.followUp, facts: { committee: facts.committee ?? "" } } });
  expect(report?.text[0]?.[0]).toBe("Gemensamma servicenämndens rapportering av driftkostnader och investeringar, ____________ tillfället år 2024");
  expect(report?.text[1]?.[0]).toBe("Daterad den ____________");
  expect(report?.notices).toHaveLength(3);
});

test("settings go before the sheet's own facts, and the genitive can be said", () => {
  const [report] = plan({ settings: { genitive: "GSN:s", dated: "2024-05-07", decimals: 2, unit: "tkr" } });
  expect(report?.text[0]?.[0]).toMatch(/^GSN:s rapportering/u);
  expect(report?.text[1]?.[0]).toBe("Daterad den 7 maj 2024");
  expect(report?.text[2]?.[0]).toContain(", tkr,");
  expect(report?.text[6]?.[1]).toBe("22\u00a0132,40");
});

test("a workbook without what the report needs gives a problem that says what", () => {
  const planned = planReport(requestWith({ followUp: { ...sample.followUp, operating: [] } }));
  expect(planned).toMatchObject({ ok: false, problem: { kind: "nothingToReport" } });
});

test("an unreadable amount stops the report before anything is written", () => {
  const unread = [{ sheet: "Drift jan-apr", row: 8, column: 3, message: "”1.234” kan vara två tal." }];
  expect(planReport(requestWith({ reading: { ...sample.reading, unread } }))).toMatchObject({ ok: false, problem: { kind: "unreadableAmounts" } });
});

test("an unreadable cell that the report does not count on stops nothing", () => {
  const unread = [{ sheet: "Drift jan-apr", row: 18, column: 3, message: "Summan visar ett fel." }, { sheet: "Drift jan-apr", row: 8, column: 7, message: "Kommentar." }];
  expect(planReport(requestWith({ reading: { ...sample.reading, unread } })).ok).toBe(true);
});

test("two readings equally good stop the report until the user has chosen", () => {
  const tables = sample.reading.tables.map((table) => (table.kind === "operatingDetail" ? { ...table, alternatives: [{ ...table, reason: "Minus kan vara kostnad." }] } : table));
  expect(planReport(requestWith({ reading: { ...sample.reading, tables } }))).toMatchObject({ ok: false, problem: { kind: "ambiguousReading" } });
});

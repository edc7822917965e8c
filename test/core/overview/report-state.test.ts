import { reportStates, type PlannedNow, type ReportState } from "../../../src/core/overview/report-state";
import { shownGrid } from "../../../src/core/report/shown-grid";
import type { Grid } from "../../../src/core/sheet/grid";
import type { StoredReport } from "../../../src/core/report/stored-report";
import { planLudvika, sheetInfo } from "../report/plan-ludvika";
import { writtenSheet } from "../report/written-sheet";

let grid: Grid;
let report: StoredReport;
let shown: readonly (readonly string[])[];

beforeAll(async () => {
  const [planned] = await planLudvika();
  if (!planned) throw new Error("Bilaga 1 kunde inte planeras.");
  grid = writtenSheet(planned.edits, planned.sheet);
  report = { template: planned.id, sheetId: planned.sheet, sheet: planned.sheet, area: planned.range, fingerprint: planned.fingerprint };
  shown = shownGrid(grid, report.area);
});

function stateOf(now: readonly (readonly string[])[], { sheets = [grid], isThere = true } = {}): ReportState["state"] | undefined {
  return statesOf([{ template: report.template, reports: [{ sheet: report.sheet, text: now }], problems: [] }], { sheets, isThere })[0]?.state;
}

function statesOf(now: readonly PlannedNow[], { sheets = [grid], isThere = true } = {}): readonly ReportState[] {
  const own = isThere ? [{ sheet: sheetInfo(report.sheet), report }] : [];
  return reportStates([report], own, sheets, now);
}

test("a report that reads as it would if it were made now is fresh", () => {
  expect(stateOf(shown)).toBe("fresh");
});

test("a report is stale as soon as one cell would read otherwise", () => {
  expect(stateOf(shown.map((row, at) => (at === 1 ? [...row.slice(0, -1), "9"] : row)))).toBe("stale");
});

test("a report that somebody has written in is edited, whatever the sources say", () => {
  const [first = [], ...rest] = grid.values;
  const edited: Grid = { ...grid, values: [["Vår egen rubrik", ...first.slice(1)], ...rest] };
  expect(stateOf(shown, { sheets: [edited] })).toBe("edited");
});

test("a report whose sheet is gone is missing", () => {
  expect(stateOf(shown, { isThere: false })).toBe("missing");
});

test("a report that could not be made now is not called stale: it could not be compared, and it is said why", () => {
  const message = "Beloppen i Drift!E8 kunde inte läsas.";
  expect(statesOf([{ template: report.template, reports: [], problems: [{ kind: "unreadableAmounts", message }] }])).toMatchObject([{ state: "notCompared", why: message }]);
});

test("a report whose place a later one has taken is former, whatever the sources say", () => {
  expect(statesOf([{ template: report.template, reports: [{ sheet: "Bilaga 1 (2)", text: shown }], problems: [] }])).toMatchObject([{ state: "former" }]);
});

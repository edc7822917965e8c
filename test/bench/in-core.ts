/** What our own thinking costs on a ledger, beside the least that anybody could do: the same file is run as a user's browser runs it, in one bundle. */
import { readReportSettings } from "../../src/actions/read-report-settings";
import { buildFollowUp } from "../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../src/core/recognise/recognise-workbook";
import { planReports } from "../../src/core/report/plan-reports";
import { templateWithId } from "../../src/core/report/templates/catalogue";
import { findCheckedRound } from "../../src/core/rules/checked-round";
import { policyFor } from "../../src/core/policy/policy";
import { checkWorkbook } from "../../src/core/rules/run-rules";
import type { Grid } from "../../src/core/sheet/grid";
import { ledgerGrids } from "./ledger-workbook";
import { median, type Measurement } from "./measurement";
import { sumByHand } from "./sum-by-hand";

const LARGE = 100_000;
const WARM_UPS = 10;
const RUNS = 21;
const swedish = new Intl.NumberFormat("sv-SE");

function makeAppendix(grids: readonly Grid[]): void {
  const reading = recogniseWorkbook(grids);
  const template = templateWithId("appendix-1");
  const sheets = grids.map(({ sheet }) => ({ id: sheet, name: sheet, visibility: "visible", isProtected: false }) as const);
  const { reports } = planReports({ templates: template ? [template] : [], reading, followUp: buildFollowUp(reading, grids), settings: readReportSettings({}), sheets, grids, ownSheets: [] });
  if (reports.length !== 1) throw new Error("Huvudboken gav ingen bilaga 1.");
}

function check(grids: readonly Grid[]): void {
  const reading = recogniseWorkbook(grids);
  const round = findCheckedRound(reading, grids);
  checkWorkbook({ reading, grids, round, policy: policyFor(round.committee) });
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** What a user meets who has not used the add-in since the pane was opened: nothing is compiled yet. */
export function firstTime(rows: number): Measurement[] {
  const grids = ledgerGrids(rows);
  return [{ what: "Känna igen, summera och lägga upp bilaga 1, allra första gången", on: `${swedish.format(rows * 10)} celler`, value: cpuOf(() => makeAppendix(grids)), unit: "ms" }];
}

/** Turn and turn about, so that what else the machine does falls on all of them alike; each on a workbook just read. */
export function inCore(rows: number): Measurement[] {
  const grids = ledgerGrids(rows);
  const on = `${swedish.format(rows * 10)} celler`;
  const works: readonly ((fresh: readonly [Grid, Grid]) => unknown)[] = [([, ledger]) => sumByHand(ledger), recogniseWorkbook, makeAppendix, check];
  const rounds = Array.from({ length: WARM_UPS + RUNS }, () => works.map((work) => cpuOf(() => work([{ ...grids[0] }, { ...grids[1] }]))));
  const cost = (at: number): number => median(rounds.slice(WARM_UPS).map((round) => round[at] ?? Number.NaN));
  const against = (at: number): number => median(rounds.slice(WARM_UPS).map((round) => (round[at] ?? Number.NaN) / (round[0] ?? Number.NaN)));
  const figures: Measurement[] = [
    { what: "Slinga skriven för hand", on, value: cost(0), unit: "ms" },
    { what: "Känna igen", on, value: cost(1), unit: "ms" },
    { what: "Känna igen, summera och lägga upp bilaga 1", on, value: cost(2), unit: "ms" },
    { what: "Känna igen och pröva hela regelkatalogen", on, value: cost(3), unit: "ms", limit: 3000 },
  ];
  if (rows < LARGE) return figures;
  return [
    ...figures,
    { what: "Känna igen, mot slingan", on, value: against(1), unit: "gånger", limit: 8 },
    { what: "Till och med bilaga 1, mot slingan", on, value: against(2), unit: "gånger", limit: 9 },
  ];
}

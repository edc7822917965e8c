/** "Var står vi?" on the real office.js: what it answers. */
import { acceptFinding } from "../../src/actions/accept-finding";
import { saveCommitteeSettings } from "../../src/actions/committee-settings";
import { surveyWorkbook } from "../../src/actions/survey-workbook";
import { writeComment } from "../../src/actions/write-comment";
import { writeTemplate } from "../../src/actions/write-report";
import type { Outcome } from "../../src/actions/outcome";
import type { Overview } from "../../src/core/overview/overview";
import { areaAddress } from "../../src/core/sheet/address";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const workbook = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

async function overview(): Promise<Overview> {
  const { overview: found, problems } = await surveyWorkbook({});
  if (!found) throw new Error(problems.map(({ message }) => message).join(" "));
  return found;
}

const states = ({ reports }: Overview): readonly string[] => reports.map(({ sheet, state }) => `${sheet}: ${state}`);

test("a report that was just made is fresh, follows its sources, and is stale when they say something it does not follow", async () => {
  const excel = await openExcel({ workbook });
  expect(states(await overview())).toEqual([]);
  await writeTemplate("appendix-1")({});
  expect(states(await overview())).toEqual(["Bilaga 1: fresh"]);
  await excel.host.type("Drift jan-apr", "E8", "0");
  await excel.host.idle();
  expect(states(await overview())).toEqual(["Bilaga 1: fresh"]);
  await excel.host.type("Uppgifter", "B7", "2024-05-13");
  await excel.host.idle();
  expect(states(await overview())).toEqual(["Bilaga 1: stale"]);
});

test("a report that was made with the committee's settings is fresh under the same settings", async () => {
  await openExcel({ workbook });
  await saveCommitteeSettings({ committee: "Gemensamma lönenämnden", hostMunicipality: "Avesta" });
  await writeTemplate("appendix-1")({});
  expect(states(await overview())).toEqual(["Bilaga 1: fresh"]);
});

test("a report that was deleted by hand is missing, and one written in is edited", async () => {
  const excel = await openExcel({ workbook });
  await writeTemplate("appendix-1")({});
  await excel.host.type("Bilaga 1", "A3", "Vår egen rubrik");
  expect(states(await overview())).toEqual(["Bilaga 1: edited"]);
  await excel.host.user.deleteSheet("Bilaga 1");
  expect(states(await overview())).toEqual(["Bilaga 1: missing"]);
});

test("a typed comment is kept in the workbook, explains its row and stands in the report", async () => {
  const excel = await openExcel({ workbook });
  const before = await overview();
  const open = before.material.find(({ unexplained }) => unexplained !== 0);
  if (!open) throw new Error("Exemplet har ingen oförklarad avvikelse.");
  const after = await writeComment({ round: before.roundKey, row: open.row, text: "Debiteras i maj." });
  expect(after.overview?.material.find(({ row, of }) => row === open.row && of === open.of)).toMatchObject({ said: open.said, typed: "Debiteras i maj.", unexplained: 0 });
  await writeTemplate("material-deviations")({});
  const comments = Array.from({ length: 30 }, (_, row) => String(excel.host.cell("Väsentliga avvikelser", `F${row + 1}`).value));
  expect(comments.join(" ")).toContain("Debiteras i maj.");
});

const WITHOUT_MOMENT = { seen: undefined };

async function firstUnexplained(): Promise<{ readonly round: string; readonly row: string }> {
  const { roundKey: round, material } = await overview();
  const open = material.find(({ unexplained }) => unexplained !== 0);
  if (!open) throw new Error("Exemplet har ingen oförklarad avvikelse.");
  return { round, row: open.row };
}

test("a comment is saved without reading the workbook again, and what comes of it is what a new look says", async () => {
  const excel = await openExcel({ workbook });
  await writeTemplate("material-deviations")({});
  const { round, row } = await firstUnexplained();
  const kept = (outcome: Outcome): readonly string[] => (outcome.overview ? states(outcome.overview) : []);
  for (const text of ["Debiteras i maj.", ""]) {
    const before = excel.requests();
    const saved = await writeComment({ round, row, text });
    expect(excel.requests()).toBe(before);
    const anew = await surveyWorkbook({});
    expect({ ...saved, ...WITHOUT_MOMENT }).toEqual({ ...anew, ...WITHOUT_MOMENT });
    expect(kept(saved)).toEqual([text === "" ? "Väsentliga avvikelser: fresh" : "Väsentliga avvikelser: stale"]);
  }
});

test("a comment does not bring back what was accepted, nor forget it", async () => {
  await openExcel({ workbook });
  const { round, row } = await firstUnexplained();
  const [finding] = (await surveyWorkbook({})).findings;
  if (!finding) throw new Error("Exemplet har ingen iakttagelse.");
  const cell = `${finding.at.sheet}!${areaAddress(finding.at.area)}`;
  const accepted = await acceptFinding({ rule: finding.rule, cell, message: finding.message, reason: "Känt" });
  const acceptances = ({ findings }: Outcome): number => findings.filter(({ acceptance }) => acceptance).length;
  expect(acceptances(accepted)).toBe(1);
  expect(acceptances(await writeComment({ round, row, text: "Debiteras i maj." }))).toBe(1);
});

test("a report that cannot be made any more is not called stale: it could not be compared, and why", async () => {
  const excel = await openExcel({ workbook });
  await writeTemplate("appendix-1")({});
  await excel.host.type("Drift jan-apr", "E8", "många");
  await excel.host.idle();
  const { reports } = await overview();
  expect(reports).toMatchObject([{ sheet: "Bilaga 1", state: "notCompared", why: expect.stringContaining("kunde inte läsas") }]);
});

/** Who reads and who writes take turns: what is kept in the workbook is not written over, and a mistake is told once. */
import { currentActivity, listenToActivity } from "../../src/actions/activity";
import { insertAllocation, offerAllocation } from "../../src/actions/allocate-on-members";
import { readCommitteeSettings, saveCommitteeSettings } from "../../src/actions/committee-settings";
import { failedOutcome } from "../../src/actions/outcome";
import { runAction, runAnnounced, runForView, runNext, stopAction } from "../../src/actions/run-action";
import { surveyWorkbook } from "../../src/actions/survey-workbook";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SYDNARKE = `${SAMPLES}/sydnarke-it-2024.xlsx`;
const stopped = { kind: "cancelled", message: "Avbrutet." } as const;

test("settings that are saved while a report is made are kept, and so is the report", async () => {
  await openExcel({ workbook: LUDVIKA });
  const report = runAction("appendix-1");
  const saved = runForView((run) => saveCommitteeSettings({ committee: "Gemensamma lönenämnden" }, run));
  expect(await report).toMatchObject({ problems: [] });
  expect(await saved).toMatchObject({ ok: true });
  expect(await readCommitteeSettings()).toMatchObject({ value: { settings: { committee: "Gemensamma lönenämnden" } } });
  const { overview } = await surveyWorkbook({});
  expect(overview?.reports.map(({ sheet }) => sheet)).toEqual(["Bilaga 1"]);
});

test("a click in the ribbon while the pane inserts an allocation makes its report too, and neither is forgotten", async () => {
  await openExcel({ workbook: SYDNARKE });
  const offer = await offerAllocation();
  if (!offer.ok) throw new Error(offer.problem.message);
  const [key] = offer.value.keys;
  if (!key) throw new Error("Exemplet har ingen nyckel.");
  const allocation = runForView((run) => insertAllocation({ amount: -852, unit: "tkr", decimals: 0, members: key.members, keyName: "Invånare", keySource: "SCB", keyDate: key.date }, run));
  const report = runNext("report", { template: "budget-follow-up" });
  expect(await allocation).toMatchObject({ ok: true });
  expect((await report).problems).toEqual([]);
  const { overview, reading } = await surveyWorkbook({});
  expect(overview?.reports).toHaveLength(1);
  expect(reading.tables.map(({ sheet }) => sheet)).not.toContain("Fördelning på medlemmar");
  expect(await offerAllocation()).toMatchObject({ value: { kept: { source: "SCB" } } });
});

test("a mistake is told with what it said, and does not stand in the way of what was asked for next", async () => {
  const told: string[] = [];
  const forget = listenToActivity(() => {
    const now = currentActivity();
    told.push(now.state === "broken" ? `broken: ${now.said}` : now.state);
  });
  const broken = runAnnounced("check", () => Promise.reject(new Error("Tanken tog slut.")));
  const next = runNext("read", {});
  await expect(broken).rejects.toThrow("Tanken tog slut.");
  await next;
  forget();
  expect(told.filter((state, at) => state !== told[at - 1])).toEqual(["running", "broken: Tanken tog slut.", "running", "done"]);
});

test("what is stopped while it waits for its turn is stopped at once", async () => {
  let release: () => void = () => undefined;
  const view = runForView(() => new Promise<void>((resolve) => { release = resolve; }));
  let began = false;
  const run = runAnnounced("check", () => {
    began = true;
    return Promise.resolve(failedOutcome(stopped));
  });
  stopAction();
  expect(await run).toMatchObject({ problems: [{ kind: "cancelled" }] });
  release();
  await view;
  expect(began).toBe(false);
});

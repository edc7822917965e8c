import type { Activity } from "../../src/actions/activity";
import { failRequest, failure } from "../excel/refuse";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { sheetNames } from "../actions/source-cells";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

interface Ribbon extends OpenedExcel {
  readonly activity: () => Activity;
  readonly panes: readonly string[];
  /** Each step as the pane was told of it. */
  readonly told: readonly string[];
}

/** Opens a workbook and loads the commands as the add-in's page does: at top level, before anybody has clicked. */
async function openRibbon(workbook?: string): Promise<Ribbon> {
  const excel = await openExcel(workbook === undefined ? {} : { workbook });
  jest.resetModules();
  await import("../../src/commands/register");
  const { currentActivity, listenToActivity } = await import("../../src/actions/activity");
  const told: string[] = [];
  listenToActivity(() => {
    const activity = currentActivity();
    const line = activity.state === "running" ? activity.progress : activity.state;
    if (told.at(-1) !== line) told.push(line);
  });
  const panes: string[] = [];
  excel.host.onPane((state) => panes.push(state));
  return { ...excel, activity: currentActivity, panes, told };
}

describe("a click in the ribbon", () => {
  it("makes bilaga 1 at the first click, shows the pane with the result, and tells Excel that it is done", async () => {
    const { host, activity, panes } = await openRibbon(LUDVIKA);
    await host.clickCommand("createAppendix1");
    expect(activity()).toMatchObject({ state: "done", action: "appendix-1", outcome: { problems: [], reports: [{ sheet: "Bilaga 1", state: "new" }] } });
    expect(panes).toEqual(["Visible"]);
    expect(await sheetNames()).toContain("Bilaga 1");
  });

  it("checks the sources and writes nothing", async () => {
    const { host, activity } = await openRibbon(LUDVIKA);
    const before = await sheetNames();
    await host.clickCommand("checkSources");
    expect(activity()).toMatchObject({ state: "done", action: "check" });
    expect(await sheetNames()).toEqual(before);
  });

  it.each(["overview", "check"] as const)("is not lost while the pane is busy with %s", async (busy) => {
    const { host, activity } = await openRibbon(LUDVIKA);
    const { runAction } = await import("../../src/actions/run-action");
    const begun = runAction(busy);
    await host.clickCommand("createAppendix1");
    expect(activity()).toMatchObject({ state: "done", action: "appendix-1", outcome: { problems: [], reports: [{ sheet: "Bilaga 1", state: "new" }] } });
    expect(await begun).toBeDefined();
  });

  it("is over for Excel also when something went wrong", async () => {
    const { host, activity } = await openRibbon(LUDVIKA);
    failRequest(host, 1, failure("AccessDenied"));
    await host.clickCommand("createAppendix1");
    expect(activity()).toMatchObject({ state: "done", outcome: { problems: [{ kind: "protected" }] } });
  });

  it("is over for Excel also when we made a mistake, which the pane then tells", async () => {
    const { host, activity } = await openRibbon(LUDVIKA);
    failRequest(host, 1, failure("InvalidObjectPath"));
    await host.clickCommand("createAppendix1");
    expect(activity()).toMatchObject({ state: "broken", action: "appendix-1" });
  });

  it("works where Excel will not show the pane", async () => {
    const { host, activity } = await openRibbon(LUDVIKA);
    Office.addin.showAsTaskpane = () => Promise.reject(new Error("not allowed here"));
    await host.clickCommand("createAppendix1");
    expect(activity()).toMatchObject({ state: "done", outcome: { problems: [] } });
  });

  it("says what it is doing, from the click on", async () => {
    const { host, told } = await openRibbon(LUDVIKA);
    await host.clickCommand("createAppendix1");
    expect(told).toEqual(["Läser arbetsboken …", "Läser arbetsboken, 100 % …", "Skriver rapporten …", "done"]);
  });
});

import { currentActivity } from "../../src/actions/activity";
import { runAction, runNext, stopAction } from "../../src/actions/run-action";
import type { HostAnswer } from "../../src/workbench/host/excel-host";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { sheetNames } from "./source-cells";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const READS = 3;

interface Held extends OpenedExcel {
  /** Comes when Excel has got the request, which it then sits on. */
  readonly arrived: Promise<void>;
  release(): void;
}

/** Excel with the request of this number kept waiting. */
async function holding(number: number): Promise<Held> {
  const excel = await openExcel({ workbook: LUDVIKA });
  let release: () => void = () => undefined;
  const released = new Promise<HostAnswer | undefined>((resolve) => { release = () => resolve(undefined); });
  const arrived = new Promise<void>((resolve) => {
    excel.host.onRequest = (request) => {
      if (request.isOverhead || request.number !== number) return undefined;
      resolve();
      return released;
    };
  });
  return { ...excel, arrived, release };
}

async function rest({ host }: OpenedExcel): Promise<void> {
  // Two turns: what was stopped may have a thought left before it would have asked again.
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await host.idle();
  }
}

describe("Avbryt", () => {
  it("is acknowledged at once though Excel is silent, and the reply that comes later is ignored", async () => {
    const excel = await holding(2);
    const run = runAction("appendix-1");
    await excel.arrived;
    stopAction();
    // Nothing but the stopping itself is waited for: the next turn of the event loop comes after it.
    const acknowledged = await Promise.race([run, new Promise((resolve) => setImmediate(() => resolve("later")))]);
    expect(acknowledged).toMatchObject({ problems: [{ kind: "cancelled" }] });
    excel.release();
    await rest(excel);
    expect(excel.requests()).toBe(2);
    expect(currentActivity()).toMatchObject({ state: "done", outcome: { problems: [{ kind: "cancelled" }], reports: [] } });
    expect(await sheetNames()).not.toContain("Bilaga 1");
  });

  it("after the last reading still keeps anything from being written", async () => {
    const excel = await openExcel({ workbook: LUDVIKA });
    excel.host.onRequest = ({ number, isOverhead }) => void (!isOverhead && number === READS && stopAction());
    expect(await runAction("appendix-1")).toMatchObject({ problems: [{ kind: "cancelled" }] });
    await rest(excel);
    expect(excel.requests()).toBe(READS);
    expect(await sheetNames()).not.toContain("Bilaga 1");
  });

  it("cannot be had once writing has begun, which the activity says, and the report is whole", async () => {
    const excel = await holding(READS + 1);
    const run = runAction("appendix-1");
    await excel.arrived;
    expect(currentActivity()).toMatchObject({ state: "running", stop: "writing", progress: "Skriver rapporten …" });
    stopAction();
    excel.release();
    expect(await run).toMatchObject({ problems: [], reports: [{ sheet: "Bilaga 1", state: "new" }] });
  });

  it("keeps what was shown before", async () => {
    const excel = await openExcel({ workbook: LUDVIKA });
    const read = await runAction("read");
    excel.host.onRequest = () => void stopAction();
    const stopped = await runAction("check");
    expect(stopped).toMatchObject({ problems: [{ kind: "cancelled" }] });
    expect(stopped?.reading).toBe(read?.reading);
    await rest(excel);
  });
});

describe("a click in the ribbon while the pane is busy", () => {
  it("stops the survey, which the pane began by itself", async () => {
    const excel = await holding(1);
    const survey = runAction("overview");
    await excel.arrived;
    const report = runNext("appendix-1");
    expect(await survey).toMatchObject({ problems: [{ kind: "cancelled" }] });
    excel.release();
    expect(await report).toMatchObject({ problems: [], reports: [{ state: "new" }] });
  });

  it("waits for what the user asked for before", async () => {
    const excel = await holding(1);
    const check = runAction("check");
    await excel.arrived;
    const reports = [runNext("appendix-1"), runNext("appendix-2")];
    excel.release();
    expect(await check).toMatchObject({ problems: [] });
    expect((await Promise.all(reports)).map(({ reports: [made] }) => made?.sheet)).toEqual(["Bilaga 1", "Bilaga 2"]);
  });
});

import type * as Tracing from "../../src/actions/trace-selection";
import { actions } from "../../src/actions/catalogue";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";

let excel: OpenedExcel;
let tracing: typeof Tracing;
beforeEach(async () => {
  excel = await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  await actions["appendix-1"]({});
  jest.resetModules();
  tracing = await import("../../src/actions/trace-selection");
});

async function follow(sheet: string, cell: string) {
  await excel.host.user.activate(sheet);
  await excel.host.user.select(sheet, cell);
  return tracing.traceSelection();
}

describe("a selected figure of a report", () => {
  it("is followed to its source cells, which can be gone to", async () => {
    const traced = await follow("Bilaga 1", "C8");
    expect(traced).toMatchObject({ ok: true, value: { at: { sheet: "Bilaga 1" }, trace: { about: "Kostnader · Januari–april 2024 · Utfall", shown: "−22,5" } } });
    const steps = traced.ok ? traced.value?.trace.steps ?? [] : [];
    expect(steps.map(({ sheet }) => sheet)).toEqual(steps.map(() => "Drift jan-apr"));
    expect(steps.length).toBeGreaterThan(3);
  });

  it("is followed in a report that has been renamed", async () => {
    await excel.host.user.renameSheet("Bilaga 1", "Bilaga 1 april");
    expect(await follow("Bilaga 1 april", "D7")).toMatchObject({ ok: true, value: { trace: { shown: "−1,8" } } });
  });

  it("needs no new reading for the next figure while nothing has changed", async () => {
    await follow("Bilaga 1", "C8");
    const before = excel.requests();
    expect(await follow("Bilaga 1", "C9")).toMatchObject({ ok: true, value: { trace: { shown: "−2,1" } } });
    expect(excel.requests() - before).toBe(1);
  });

  it("is read anew when a source has changed since", async () => {
    await follow("Bilaga 1", "C7");
    await excel.host.type("Drift jan-apr", "E8", "-1995916");
    await excel.host.user.select("Bilaga 1", "C7");
    expect(await tracing.traceSelection()).toMatchObject({ ok: true, value: { trace: { shown: "21,4" } } });
  });

  it("is read anew when the add-in itself has written in a source since", async () => {
    const [{ changeCells }, { runAnnounced }] = [await import("../../src/actions/change-cells"), await import("../../src/actions/run-action")];
    await follow("Bilaga 1", "C7");
    const before = excel.host.cell("Drift jan-apr", "E8").value as number;
    await runAnnounced("fix", (run) => changeCells([{ sheet: "Drift jan-apr", row: 7, column: 4, before: { number: before }, after: { number: before - 1_000_000 } }], run));
    await excel.host.idle();
    expect(await follow("Bilaga 1", "C7")).toMatchObject({ ok: true, value: { trace: { shown: "21,4" } } });
  });

  it("is nothing where the selection is a text, or on a sheet that is not ours", async () => {
    expect(await follow("Bilaga 1", "A1")).toEqual({ ok: true, value: undefined });
    expect(await follow("Drift jan-apr", "E8")).toEqual({ ok: true, value: undefined });
  });

  it("is not explained by figures that are no longer there: a sheet edited by hand says so", async () => {
    await excel.host.type("Bilaga 1", "C8", "-22");
    expect(await follow("Bilaga 1", "C8")).toMatchObject({ ok: false, problem: { kind: "changedSincePreview" } });
  });

  it("is told of when the user selects it", async () => {
    const { whenSelectionMoves } = await import("../../src/actions/selection-moves");
    let count = 0;
    const stop = whenSelectionMoves(() => { count += 1; });
    await tracing.traceSelection();
    await follow("Bilaga 1", "C8");
    expect(count).toBe(1);
    stop();
    await follow("Bilaga 1", "C9");
    expect(count).toBe(1);
  });
});

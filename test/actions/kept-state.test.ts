import { actions } from "../../src/actions/catalogue";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

async function keep(key: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

function kept(key: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

describe("what is kept in the workbook", () => {
  it("is small, versioned, and holds no figures", async () => {
    await openExcel({ workbook: LUDVIKA });
    await actions.report({ template: "all" });
    const state = await kept("namndrapport");
    expect(state).toMatchObject({ version: 1 });
    expect(JSON.stringify(state).length).toBeLessThan(10_000);
    expect(JSON.stringify(state)).not.toContain("22132");
  });

  it("survives saving and opening, so that the report is refreshed and not made anew", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    await actions["appendix-1"]({});
    await openExcel({ workbook: host.save() });
    expect((await actions["appendix-1"]({})).reports.map(({ sheet, state }) => `${sheet}: ${state}`)).toEqual(["Bilaga 1: refreshed"]);
  });

  it("is put aside, and said, when it cannot be understood", async () => {
    await openExcel({ workbook: LUDVIKA });
    await keep("namndrapport", { version: 1, reports: "nej" });
    const { notices, reports } = await actions["appendix-1"]({});
    expect(notices[0]).toContain("kunde inte läsas och läggs åt sidan");
    expect(reports.map(({ state }) => state)).toEqual(["new"]);
    expect(await kept("namndrapport-skadad")).toEqual({ version: 1, reports: "nej" });
    expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
  });

  it("is left alone when a newer version wrote it, and ours is kept beside it", async () => {
    await openExcel({ workbook: LUDVIKA });
    await keep("namndrapport", { version: 7, new: true });
    const { notices, reports } = await actions["appendix-1"]({});
    expect(notices[0]).toContain("nyare version av Nämndrapport");
    expect(reports.map(({ state }) => state)).toEqual(["new"]);
    expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
    expect(await kept("namndrapport")).toEqual({ version: 7, new: true });
  });

  it("says what takes the room when there is no more, writes nothing, and has room again when that is shortened", async () => {
    await openExcel({ workbook: LUDVIKA });
    await actions["appendix-1"]({});
    await actions.comment({ round: "2023-01..2023-12", row: "Netto", text: "x".repeat(22_000) });
    const left = 45_000 - JSON.stringify(await kept("namndrapport")).length;
    expect((await actions.comment({ round: "2024-01..2024-04", row: "Netto", text: "x".repeat(left - 100) })).problems).toEqual([]);
    const full = await actions["appendix-2"]({});
    expect(full.reports).toEqual([]);
    expect(full.problems.map(({ message }) => message)).toEqual([expect.stringContaining("Mest plats tar kommentarerna")]);
    await actions.comment({ round: "2024-01..2024-04", row: "Netto", text: "Kort." });
    expect((await actions["appendix-2"]({})).reports.map(({ state }) => state)).toEqual(["new"]);
  });
});

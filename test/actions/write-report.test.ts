import { actions } from "../../src/actions/catalogue";
import type { Outcome } from "../../src/actions/outcome";
import { openExcel, SAMPLES } from "../workbench/open-excel";
import { cellsOf, sheetNames } from "./source-cells";

const WORKBOOKS = [
  "ludvika-gsn-2024-t2",
  "ludvika-gsn-detaljbudget-2024",
  "herrljunga-servicenamnd-2023-08",
  "sydnarke-it-2021-07",
  "sydnarke-it-2024",
];

describe("every report that a workbook has the figures for", () => {
  it.each(WORKBOOKS)("is made from %s in five requests, agrees with Excel's own arithmetic, and leaves the sources as they were", async (name) => {
    const { host, requests } = await openExcel({ workbook: `${SAMPLES}/${name}.xlsx` });
    const sources = await sheetNames();
    const before = await cellsOf(sources);
    const asked = requests();
    const first = await actions.report({ template: "all" });
    expect(first.problems).toEqual([]);
    expect(first.reports.length).toBeGreaterThan(1);
    expect(new Set(first.reports.map(({ state }) => state))).toEqual(new Set(["new"]));
    expect(requests() - asked).toBe(5);
    const again = await actions.update({});
    expect(again.problems).toEqual([]);
    expect(again.reports.map(({ sheet, state }) => [sheet, state])).toEqual(first.reports.map(({ sheet }) => [sheet, "refreshed"]));
    expect(again.reports.map(({ text }) => text)).toEqual(first.reports.map(({ text }) => text));
    expect(await cellsOf(sources)).toEqual(before);
    expect(host.gaps).toEqual([]);
  });
});

describe("a report by its name", () => {
  it("shares the deficit of 852 by inhabitants so that the shares add up to it", async () => {
    await openExcel({ workbook: `${SAMPLES}/sydnarke-it-2024.xlsx` });
    const { reports, problems } = await actions.allocate({});
    expect(problems).toEqual([]);
    expect(reports[0]!.text.flat()).toEqual(expect.arrayContaining(["177", "113", "233", "329", "852"]));
  });

  it("is refused with the names that there are when it does not exist", async () => {
    await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
    const { problems, reports } = await actions.report({ template: "bilaga-9" });
    expect(problems[0]!.message).toMatch(/^Rapporten ”bilaga-9” finns inte\. Välj en av appendix-1, /);
    expect(reports).toEqual([]);
  });

  it("says what is missing when the workbook has no figures for it", async () => {
    await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-detaljbudget-2024.xlsx` });
    const { problems, reports } = await actions["appendix-1"]({});
    expect(problems.map(({ kind }) => kind)).toEqual(["nothingToReport"]);
    expect(reports).toEqual([]);
  });
});

describe("updating reports", () => {
  it("says so when there are none", async () => {
    await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
    expect((await actions.update({})).problems[0]!.message).toContain("inga rapporter från Nämndrapport att uppdatera");
  });

  it("makes no other report than those already made", async () => {
    await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
    await actions["appendix-2"]({});
    expect((await actions.update({})).reports.map(({ id }) => id)).toEqual(["appendix-2"]);
  });
});

describe("how a report was asked to be written", () => {
  it("stays when it is refreshed, until something else is asked for", async () => {
    await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
    const headOf = ({ reports }: Outcome): (readonly string[])[] => reports[0]!.text.slice(2, 7).map((row) => row.filter((text) => text !== ""));
    const asked = headOf(await actions.report({ template: "appendix-1", unit: "tkr", columnGroups: "reversed" }));
    expect(asked[0]).toEqual(["Intäkter och kostnader, tkr, andra tillfället år 2024"]);
    expect(asked[2]).toEqual(["Helår 2024", "Januari–april 2024"]);
    expect(headOf(await actions.update({}))).toEqual(asked);
    const back = headOf(await actions["appendix-1"]({ unit: "template", columnGroups: "template" }));
    expect(back[2]).toEqual(["Januari–april 2024", "Helår 2024"]);
    expect(back[4]).toEqual(["Intäkter", "22,1", "20,4", "−1,8", "76,9", "76,9", "0,0"]);
  });
});

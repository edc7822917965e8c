import { actions } from "../../src/actions/catalogue";
import type { Outcome } from "../../src/actions/outcome";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { cellsOf, sheetNames } from "./source-cells";

const SOURCES = ["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"];
const V1 = "Bilaga 1 2024-05-06 v1";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  await actions["appendix-1"]({});
});

const sheets = ({ reports }: Outcome): string[] => reports.map(({ sheet }) => sheet);

async function textsOf(sheet: string): Promise<{ readonly formulas: string[]; readonly text: string[][]; readonly printed: string }> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const used = worksheets.getItem(sheet).getUsedRange();
    const printed = worksheets.getItem(sheet).pageLayout.getPrintArea();
    used.load("formulas,text");
    printed.load("address");
    await context.sync();
    return { formulas: used.formulas.flat().filter((cell) => String(cell).startsWith("=")).map(String), text: used.text, printed: printed.address };
  });
}

describe("an adopted version", () => {
  it("shows what the report shows, as values on a sheet of its own, with its version and what was open", async () => {
    const outcome = await actions.adopt({});
    expect(outcome.problems).toEqual([]);
    expect(sheets(outcome)).toEqual([V1]);
    const [report, adopted] = [await textsOf("Bilaga 1"), await textsOf(V1)];
    expect(adopted.formulas).toEqual([]);
    expect(adopted.text.slice(0, report.text.length)).toEqual(report.text);
    expect(adopted.text.slice(report.text.length).map(([first]) => first).slice(1, 3)).toEqual([
      "Fastställd version 1, 6 maj 2024. Endast värden.",
      expect.stringMatching(/^Öppna iakttagelser när versionen fastställdes: \d+ varning/),
    ]);
    expect(adopted.printed).toBe(`'${V1}'!A1:G18`);
  });

  it("changes neither the report nor a source", async () => {
    const before = await cellsOf([...SOURCES, "Bilaga 1"]);
    await actions.adopt({ template: "appendix-1" });
    expect(await cellsOf([...SOURCES, "Bilaga 1"])).toEqual(before);
  });

  it("is never written again and is no source", async () => {
    await actions.adopt({});
    const before = await cellsOf([V1]);
    await excel.host.type("Drift jan-apr", "E8", "0");
    const again = await actions.update({});
    expect(sheets(again)).toEqual(["Bilaga 1"]);
    expect(again.reading.tables.map(({ sheet }) => sheet)).not.toContain(V1);
    expect(await cellsOf([V1])).toEqual(before);
  });

  it("is followed by a second one that lists what differs from the first", async () => {
    await actions.adopt({});
    await excel.host.type("Drift jan-apr", "E8", "-1995916");
    await actions.update({});
    const second = await actions.adopt({});
    expect(sheets(second)).toEqual(["Bilaga 1 2024-05-06 v2"]);
    const notes = (await textsOf("Bilaga 1 2024-05-06 v2")).text.map(([first = ""]) => first);
    expect(notes.slice(notes.indexOf("Skiljer sig från version 1:"))).toEqual([
      "Skiljer sig från version 1:", "C7: 20,4 blev 21,4", "D7: −1,8 blev −0,8", "C9: −2,1 blev −1,1", "D9: 1,3 blev 2,3",
    ]);
  });

  it("is refused while the report lacks a row that the sources have got, until it is refreshed", async () => {
    await excel.host.user.insertRows("Drift jan-apr", 19);
    for (const [cell, text] of [["B19", "7999"], ["C19", "Vikarier"], ["D19", "1000000"], ["E19", "1000000"], ["F19", "1000000"], ["G19", "1000000"]] as const) await excel.host.type("Drift jan-apr", cell, text);
    const refused = await actions.adopt({});
    expect(refused.problems[0]?.message).toMatch(/^Underlaget har ändrats sedan ”Bilaga 1” skrevs\./);
    expect(await sheetNames()).toEqual([...SOURCES, "Bilaga 1"]);
    await actions.update({});
    expect(sheets(await actions.adopt({}))).toEqual([V1]);
  });

  it("is refused where the report shows errors because a source is gone, and makes no sheet", async () => {
    await excel.host.user.deleteSheet("Drift jan-apr");
    const { problems, reports } = await actions.adopt({});
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^”Bilaga 1” visar fel i stället för siffror i B7, C7, D7 och \d+ celler till/)]);
    expect(reports).toEqual([]);
    expect(await sheetNames()).not.toContain(V1);
  });

  it("is refused where the sources can no longer be read, for then nobody knows whether it still holds", async () => {
    for (const column of ["B", "C", "D", "E", "F", "G", "H", "I"]) for (const row of [5, 6, 7]) await excel.host.type("Drift jan-apr", `${column}${row}`, "x");
    const { problems } = await actions.adopt({});
    expect(problems[0]?.message).toMatch(/^”Bilaga 1” kan inte jämföras med underlaget och fastställs därför inte\. /);
    expect(await sheetNames()).not.toContain(V1);
  });

  it("takes what somebody has edited by hand as it stands", async () => {
    await excel.host.type("Bilaga 1", "A7", "Våra intäkter");
    expect(sheets(await actions.adopt({}))).toEqual([V1]);
    expect((await textsOf(V1)).text[6]?.[0]).toBe("Våra intäkter");
  });

  it("says that there is nothing to adopt before a report is made, and that a protected workbook takes no sheet", async () => {
    expect((await actions.adopt({ template: "appendix-2" })).problems[0]?.message).toContain("ingen sådan rapport");
    await excel.host.user.protectStructure();
    expect((await actions.adopt({})).problems.map(({ kind }) => kind)).toEqual(["protected"]);
  });
});

describe("a new follow-up round", () => {
  it("adopts every report first, and then asks for the date and the round anew", async () => {
    await excel.host.user.deleteSheet("Uppgifter");
    await actions["appendix-2"]({});
    await actions.answer({ committee: "Gemensamma servicenämnden", dated: "2024-05-06", round: "andra" });
    const outcome = await actions["new-round"]({});
    expect(outcome.problems).toEqual([]);
    expect(sheets(outcome)).toEqual([V1, "Bilaga 2 2024-05-06 v1"]);
    const { asked, problems } = await actions.update({});
    expect(problems).toEqual([]);
    expect(asked).toEqual({ blanks: ["round", "dated", "signedBy"], answers: { committee: "Gemensamma servicenämnden" } });
  });
});

describe("an answer in the pane", () => {
  it("is kept for the reports that are made later, and forgotten when it is blanked", async () => {
    await excel.host.user.deleteSheet("Uppgifter");
    await excel.host.user.deleteSheet("Bilaga 1");
    expect((await actions.answer({ dated: "2024-05-06", genitive: "GSN:s" })).problems).toEqual([]);
    const { reports } = await actions["appendix-1"]({});
    expect(reports[0]!.text.slice(0, 2).map(([first]) => first)).toEqual([expect.stringMatching(/^GSN:s rapportering/), "Daterad den 6 maj 2024"]);
    expect((await actions.answer({ dated: "" })).asked).toMatchObject({ blanks: expect.arrayContaining(["dated"]) as unknown, answers: { genitive: "GSN:s" } });
  });
});

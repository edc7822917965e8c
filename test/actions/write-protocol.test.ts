/** "Infoga kontrollprotokoll" on the real office.js: a sheet of its own, refreshed where it stands, the sources as they were. */
import { actions } from "../../src/actions/catalogue";
import { openExcel, SAMPLES } from "../workbench/open-excel";
import { cellsOf, sheetNames } from "./source-cells";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SOURCES = ["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"];
const dated = { dated: "2024-05-06" };

test("the protocol is one new sheet with every rule, in two write requests, and the sources are untouched", async () => {
  const { requests } = await openExcel({ workbook: LUDVIKA });
  const before = await cellsOf(SOURCES);
  const asked = requests();
  const { reports: [protocol], problems, notices } = await actions.protocol(dated);
  // Three to read, one to write the sheet, one to remember it, one to show it.
  expect(requests() - asked).toBeLessThanOrEqual(6);
  expect([problems, notices]).toEqual([[], []]);
  expect(protocol).toMatchObject({ id: "control-protocol", sheet: "Kontrollprotokoll", state: "new" });
  expect(protocol?.text.slice(0, 3).map(([first]) => first)).toEqual(["Kontrollprotokoll", "Gemensamma servicenämnden, januari–april 2024. Kontrollerat 2024-05-06.", "1 varning, 1 fråga."]);
  expect(protocol?.text.filter(([, result]) => result === "Varning" || result === "Fråga").map((row) => row[2])).toEqual(["Handlingsplan!I5", "Investeringar!C11"]);
  expect(await sheetNames()).toEqual([...SOURCES, "Kontrollprotokoll"]);
  expect(await cellsOf(SOURCES)).toEqual(before);
});

test("made again, it is refreshed in its place with what is true now, reasons and all", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  await actions.protocol(dated);
  await actions.accept({ rule: "carry-over-is-decided", cell: "Investeringar!C11", reason: "Avgörs i juni", dated: "2024-05-07" });
  const { reports: [protocol] } = await actions.protocol(dated);
  expect(protocol?.state).toBe("refreshed");
  expect(protocol?.text.find(([, result]) => result === "Fråga, godtagen")?.[5]).toBe("Godtagen 2024-05-07: Avgörs i juni");
  await openExcel({ workbook: host.save() });
  expect((await actions.protocol(dated)).reports.map(({ sheet, state }) => `${sheet} ${state}`)).toEqual(["Kontrollprotokoll refreshed"]);
  expect(await sheetNames()).toEqual([...SOURCES, "Kontrollprotokoll"]);
});

test("one that somebody has written in is kept, and the new one stands beside it", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  await actions.protocol(dated);
  await host.type("Kontrollprotokoll", "F5", "Diskuterat med förvaltningen");
  const { reports, notices } = await actions.protocol(dated);
  expect(reports.map(({ sheet, state }) => `${sheet} ${state}`)).toEqual(["Kontrollprotokoll kept", "Kontrollprotokoll (2) new"]);
  expect(notices.join(" ")).toContain("har ändrats för hand och är kvar");
  expect(host.cell("Kontrollprotokoll", "F5").value).toBe("Diskuterat med förvaltningen");
});

test("a protocol is no source: a check reads and finds the same with it as without it, even when nobody knows that it is ours", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  const without = await actions.check({});
  await actions.protocol(dated);
  expect((await actions.check({})).findings).toEqual(without.findings);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem("namndrapport").delete();
    await context.sync();
  });
  const stranger = await actions.check({});
  expect(stranger.reading.tables.map(({ sheet }) => sheet)).not.toContain("Kontrollprotokoll");
  expect(stranger.findings).toEqual(without.findings);
  expect(host.gaps).toEqual([]);
});

test("a workbook without a budget gets no protocol, and hears why", async () => {
  await openExcel();
  const { reports, problems } = await actions.protocol(dated);
  expect(reports).toEqual([]);
  expect(problems[0]?.kind).toBe("noBudgetTable");
  expect(await sheetNames()).toHaveLength(1);
});

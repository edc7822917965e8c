import { actions } from "../../src/actions/catalogue";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { cellsOf, sheetNames } from "./source-cells";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SOURCES = ["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"];

const make = () => actions["appendix-1"]({});

async function openLudvika(): Promise<OpenedExcel> {
  return openExcel({ workbook: LUDVIKA });
}

describe("a workbook that is protected", () => {
  it("gets no report while sheets may not be added, and a text that says where the protection is lifted", async () => {
    const { host } = await openLudvika();
    await host.user.protectStructure();
    const { problems, reports } = await make();
    expect(problems).toEqual([
      { kind: "protected", message: "Arbetsboken är skyddad så att inga blad kan läggas till. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen." },
    ]);
    expect(reports).toEqual([]);
    expect(await sheetNames()).toEqual(SOURCES);
  });

  it("can still be refreshed, for that adds no sheet", async () => {
    const { host } = await openLudvika();
    await make();
    await host.user.protectStructure();
    expect((await make()).reports.map(({ state }) => state)).toEqual(["refreshed"]);
  });

  it("keeps a report whose sheet is protected as it is, and says so", async () => {
    const { host } = await openLudvika();
    await make();
    await host.user.protect("Bilaga 1");
    const before = await cellsOf(["Bilaga 1"]);
    const { problems, reports } = await make();
    expect(problems.map(({ message }) => message)).toEqual([
      "Bladet ”Bilaga 1” är skyddat, så rapporten kunde inte uppdateras. Ta bort skyddet under Granska, Skydda blad, och försök igen.",
    ]);
    expect(reports).toEqual([]);
    expect(await cellsOf(["Bilaga 1"])).toEqual(before);
  });

  it("is read like any other where only the sources are protected", async () => {
    const { host } = await openLudvika();
    for (const sheet of SOURCES) await host.user.protect(sheet);
    const { problems, reports } = await make();
    expect(problems).toEqual([]);
    expect(reports.map(({ state }) => state)).toEqual(["new"]);
  });
});

describe("a workbook without a budget", () => {
  it("is told what was looked for, sheet by sheet, and nothing is written", async () => {
    const { host } = await openExcel();
    await host.type("Blad1", "A1", "Adresslista");
    await host.type("Blad1", "A2", "Anna");
    for (const action of [actions.read, actions.check, actions["appendix-1"]]) {
      const { problems, reports } = await action({});
      expect(problems.map(({ kind }) => kind)).toEqual(["noBudgetTable"]);
      expect(problems[0]!.message).toContain("Blad1: ");
      expect(reports).toEqual([]);
    }
    expect(await sheetNames()).toEqual(["Blad1"]);
  });

  it("may even be empty", async () => {
    await openExcel();
    expect((await make()).problems.map(({ kind }) => kind)).toEqual(["noBudgetTable"]);
  });
});

describe("a workbook with hidden sheets", () => {
  it("is read whole, and what was hidden is said", async () => {
    const { host } = await openLudvika();
    await host.user.setVisibility("Drift jan-apr", "VeryHidden");
    const { problems, notices } = await make();
    expect(problems).toEqual([]);
    expect(notices).toContain("Bladet ”Drift jan-apr” är dolt men har lästs.");
  });
});

describe("missing words", () => {
  it("leaves a visible blank for a date that nobody has given, and says so", async () => {
    const { host } = await openLudvika();
    await host.type("Uppgifter", "B7", "");
    const { reports, notices } = await make();
    expect(reports[0]!.text.flat().join("\n")).toContain("Daterad den ____________");
    expect(notices.join(" ")).toContain("Rapportens datum saknas");
  });

  it("takes a date that the run was given", async () => {
    await openLudvika();
    const { reports } = await actions["appendix-1"]({ dated: "2024-05-07" });
    expect(reports[0]!.text.flat()).toContain("Daterad den 7 maj 2024");
  });
});

describe("an amount that cannot be read", () => {
  it("stops the report before anything is written, and names the cell", async () => {
    const { host } = await openLudvika();
    await host.type("Drift jan-apr", "E8", "ca tusen");
    const { problems, reports } = await make();
    expect(problems.map(({ kind }) => kind)).toEqual(["unreadableAmounts"]);
    expect(problems[0]!.message).toContain("E8");
    expect(reports).toEqual([]);
    expect(await sheetNames()).toEqual(SOURCES);
  });
});

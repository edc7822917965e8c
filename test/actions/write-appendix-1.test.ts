import { actions } from "../../src/actions/catalogue";
import type { Outcome } from "../../src/actions/outcome";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";
import { sortDescending } from "./sort-rows";
import { investmentRow, operatingRows } from "./bilaga-1-facit";
import { cellsOf, sheetNames } from "./source-cells";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SOURCES = ["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"];

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel({ workbook: LUDVIKA });
});

/** The projects, below the header and above the total. */
const INVESTMENT_ROWS = { first: 4, last: 10 };

const make = (): Promise<Outcome> => actions["appendix-1"]({});
const states = ({ reports }: Outcome): string[] => reports.map(({ sheet, state }) => `${sheet}: ${state}`);

function expectFacit(outcome: Outcome): void {
  const text = outcome.reports.at(-1)?.text.map((row) => [...row]);
  expect(outcome.problems).toEqual([]);
  expect(text).toEqual(expect.arrayContaining([...operatingRows, investmentRow]));
}

describe("bilaga 1 on a real workbook", () => {
  it("holds the committee's own figures, as formulas that Excel itself shows the same", async () => {
    const outcome = await make();
    expectFacit(outcome);
    expect(states(outcome)).toEqual(["Bilaga 1: new"]);
    const row = outcome.reports[0]!.text.findIndex(([label]) => label === "Intäkter") + 1;
    const cell = excel.host.cell("Bilaga 1", `C${row}`);
    expect(cell.formula).toMatch(/^=.*'Drift jan-apr'!/);
    expect(cell.text).toBe("20,4");
  });

  it("reads in three requests and writes in two", async () => {
    await make();
    const work = excel.host.log.filter(({ isOverhead }) => !isOverhead);
    expect(work.map(({ error }) => error)).toEqual(work.map(() => undefined));
    expect(work).toHaveLength(5);
  });

  it("changes no source cell", async () => {
    const before = await cellsOf(SOURCES);
    await make();
    await make();
    expect(await cellsOf(SOURCES)).toEqual(before);
  });

  it("is refreshed in place the second and the third time, and stays the same", async () => {
    const first = await make();
    const before = await cellsOf(["Bilaga 1"]);
    for (const again of [await make(), await make()]) {
      expect(states(again)).toEqual(["Bilaga 1: refreshed"]);
      expect(again.reports[0]!.text).toEqual(first.reports[0]!.text);
    }
    expect(await cellsOf(["Bilaga 1"])).toEqual(before);
    expect(await sheetNames()).toEqual([...SOURCES, "Bilaga 1"]);
  });

  it("is no source of its own figures", async () => {
    await make();
    const again = await make();
    expect(again.reading.tables.map(({ sheet }) => sheet)).not.toContain("Bilaga 1");
  });
});

describe("a report that somebody has edited", () => {
  it("is kept, and a new one is made beside it, which is the one refreshed from then on", async () => {
    await make();
    await excel.host.type("Bilaga 1", "A7", "Våra intäkter");
    const again = await make();
    expect(states(again)).toEqual(["Bilaga 1: kept", "Bilaga 1 (2): new"]);
    expect(again.notices.join(" ")).toContain("Bladet ”Bilaga 1” har ändrats för hand");
    expect(excel.host.cell("Bilaga 1", "A7").text).toBe("Våra intäkter");
    expectFacit(again);
    expect(states(await make())).toEqual(["Bilaga 1 (2): refreshed"]);
  });

  it("counts as edited when a note stands beside it", async () => {
    await make();
    await excel.host.type("Bilaga 1", "K3", "Ring ekonomichefen");
    expect(states(await make())).toEqual(["Bilaga 1: kept", "Bilaga 1 (2): new"]);
  });

  it.each([
    ["row", "A8", (): Promise<void> => excel.host.user.insertRows("Bilaga 1", 8)],
    ["column", "C8", (): Promise<void> => excel.host.user.insertColumns("Bilaga 1", 3)],
  ] as const)("counts as edited when a %s of one's own was inserted in it, and nothing of it is lost", async (_, at, insert) => {
    await make();
    await insert();
    await excel.host.type("Bilaga 1", at, "Mitt eget");
    const again = await make();
    expect(states(again)).toEqual(["Bilaga 1: kept", "Bilaga 1 (2): new"]);
    expect(excel.host.cell("Bilaga 1", at).text).toBe("Mitt eget");
    expectFacit(again);
  });

  it("does not count as edited when it was only renamed, moved or had its columns widened", async () => {
    await make();
    await excel.host.user.renameSheet("Bilaga 1", "Bilaga 1 april");
    await excel.host.user.moveSheet("Bilaga 1 april", 0);
    expect(states(await make())).toEqual(["Bilaga 1 april: refreshed"]);
  });

  it("is made anew when its sheet has been deleted", async () => {
    await make();
    await excel.host.user.deleteSheet("Bilaga 1");
    expect(states(await make())).toEqual(["Bilaga 1: new"]);
  });

  it("never takes the place of a sheet that the user has named so", async () => {
    await excel.host.user.addSheet("bilaga 1");
    await excel.host.type("bilaga 1", "B2", "Mitt eget");
    expect(states(await make())).toEqual(["Bilaga 1 (2): new"]);
    expect(excel.host.cell("bilaga 1", "B2").text).toBe("Mitt eget");
  });
});

describe("sources that have changed since last time", () => {
  it("are followed when a row was inserted and the sheet was renamed", async () => {
    await make();
    await excel.host.user.insertRows("Drift jan-apr", 9);
    await excel.host.user.renameSheet("Drift jan-apr", "Drift t.o.m. april");
    const again = await make();
    expect(states(again)).toEqual(["Bilaga 1: refreshed"]);
    expectFacit(again);
  });

  it("may include a copy of an older report, which is compared and not added", async () => {
    await make();
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.add("Bilaga 1 kopia");
      copy.getRange("A1").copyFrom("'Bilaga 1'!A1:G16");
      await context.sync();
    });
    expectFacit(await make());
  });

  it("change exactly the figures that depend on the changed cell", async () => {
    const first = (await make()).reports[0]!.text;
    await excel.host.type("Drift jan-apr", "E8", "-1995916");
    const again = await make();
    expect(states(again)).toEqual(["Bilaga 1: refreshed"]);
    const changed = again.reports[0]!.text.flatMap((row, at) => row.flatMap((text, column) => (text === first[at]![column] ? [] : [`${row[0]} ${text}`])));
    expect(changed).toEqual(["Intäkter 21,4", "Intäkter −0,8", "Nettokostnad −1,1", "Nettokostnad 2,3"]);
  });

  it("may have been sorted: each report is refreshed in place, and its figures follow their rows", async () => {
    await make();
    const first = await actions.report({ template: "budget-follow-up" });
    await sortDescending(excel, "Investeringar", INVESTMENT_ROWS);
    const again = await actions.update({});
    expect(states(again)).toEqual(["Bilaga 1: refreshed", "Budgetuppföljning: refreshed"]);
    expect(again.problems).toEqual([]);
    expect(again.reports[0]!.text).toEqual(expect.arrayContaining([...operatingRows, investmentRow]));
    const projects = ({ reports }: Outcome): (readonly string[])[] => reports.at(-1)!.text.slice(-8, -1).map((row) => [...row]);
    expect(projects(again)).not.toEqual(projects(first));
    expect([...projects(again)].sort()).toEqual([...projects(first)].sort());
  });

  it("may stand three rows down and two columns right", async () => {
    await make();
    await excel.host.user.moveBlock("Drift jan-apr", "A1:H71", "C4:J74");
    const again = await make();
    expect(states(again)).toEqual(["Bilaga 1: refreshed"]);
    expectFacit(again);
  });

  it("may have their columns in another order", async () => {
    const { user } = excel.host;
    // Konto and its name change places, and so do the period and the full year.
    await user.moveBlock("Drift jan-apr", "B5:B71", "L5:L71");
    await user.moveBlock("Drift jan-apr", "C5:C71", "B5:B71");
    await user.moveBlock("Drift jan-apr", "L5:L71", "C5:C71");
    await user.moveBlock("Drift jan-apr", "D5:E71", "L5:M71");
    await user.moveBlock("Drift jan-apr", "F5:G71", "D5:E71");
    await user.moveBlock("Drift jan-apr", "L5:M71", "F5:G71");
    expectFacit(await make());
  });
});

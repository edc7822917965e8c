import { cellKey, formatAt, formulaAt, isErrorAt, valueAt, type Grid } from "../../src/core/sheet/grid";
import { readWorkbook, type WorkbookContents } from "../../src/excel/read-workbook";
import { readSample } from "../workbooks/read-grids";
import { openExcel, SAMPLES } from "../workbench/open-excel";
import { failRequest, failure } from "./refuse";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

async function read(): Promise<WorkbookContents> {
  const contents = await readWorkbook();
  if (!contents.ok) throw new Error(contents.problem.message);
  return contents.value;
}

/** What a grid says of each cell, without regard to how far its used range was taken to reach. */
function told(grid: Grid): unknown {
  const cells: unknown[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const value = valueAt(grid, row, column);
      if (value !== "") cells.push([row, column, value, formulaAt(grid, row, column), formatAt(grid, row, column)]);
    }
  }
  return { cells, merges: [...grid.merges].map(({ top, left, bottom, right }) => [top, left, bottom, right]).sort() };
}

async function fill(sheet: string, address: string, value: (row: number, column: number) => string | number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("rowCount,columnCount");
    await context.sync();
    range.values = Array.from({ length: range.rowCount }, (_, row) => Array.from({ length: range.columnCount }, (__, column) => value(row, column)));
    await context.sync();
  });
}

describe("reading a workbook", () => {
  it("sees the same cells as another program reading the file", async () => {
    await openExcel({ workbook: LUDVIKA });
    const { grids } = await read();
    const others = await readSample("ludvika-gsn-2024-t2");
    expect(grids.map(({ sheet }) => sheet)).toEqual(others.map(({ sheet }) => sheet));
    grids.forEach((grid, index) => expect(told(grid)).toEqual(told(others[index]!)));
  });

  it("takes three requests for fifty sheets", async () => {
    const { host, requests } = await openExcel();
    for (let sheet = 2; sheet <= 50; sheet++) await host.user.addSheet(`Blad${sheet}`);
    for (let sheet = 1; sheet <= 50; sheet++) await fill(`Blad${sheet}`, "A1:H20", (row, column) => row * 100 + column);
    const before = requests();
    const { grids, sheets } = await read();
    expect(requests() - before).toBe(3);
    expect([sheets.length, grids.length]).toEqual([50, 50]);
  });

  it("skips empty sheets but knows that they are there", async () => {
    const { host } = await openExcel();
    await host.user.addSheet("Anteckningar");
    await host.type("Anteckningar", "C3", "Hej");
    const { sheets, grids } = await read();
    expect(sheets.map(({ name }) => name)).toEqual(["Blad1", "Anteckningar"]);
    expect(grids.map(({ sheet, area }) => [sheet, area])).toEqual([["Anteckningar", { top: 2, left: 2, bottom: 2, right: 2 }]]);
  });

  it("tells errors, hidden rows and columns, hidden sheets and protection", async () => {
    const { host } = await openExcel();
    await fill("Blad1", "A1:D5", (row, column) => row + column);
    await host.type("Blad1", "B2", "=1/0");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      await context.sync();
    });
    await host.user.addSheet("Synlig");
    await host.user.setVisibility("Blad1", "Hidden");
    await host.user.protect("Blad1");
    const [grid] = (await read()).grids;
    expect(isErrorAt(grid!, 1, 1)).toBe(true);
    expect([...grid!.hiddenRows]).toEqual([2, 3]);
    expect([...grid!.hiddenColumns]).toEqual([2]);
    expect(grid).toMatchObject({ visibility: "hidden", isProtected: true });
  });

  it("tells an error from a text that looks like one, and asks only where one does", async () => {
    const { host, requests } = await openExcel();
    await fill("Blad1", "B2:D6", (row, column) => row + column);
    const before = requests();
    await read();
    expect(requests() - before).toBe(3);
    await host.type("Blad1", "C4", "=1/0");
    await host.type("Blad1", "D3", "#Anslag");
    await host.type("Blad1", "B6", "#12");
    const again = requests();
    const [grid] = (await read()).grids;
    expect(requests() - again).toBe(4);
    expect([valueAt(grid!, 3, 2), valueAt(grid!, 2, 3), valueAt(grid!, 5, 1)]).toEqual(["#DIV/0!", "#Anslag", "#12"]);
    expect([...grid!.errors]).toEqual([cellKey(3, 2)]);
    const answer = host.log.at(-1)!;
    expect(answer.responseBytes).toBeLessThan(host.log.at(-2)!.responseBytes);
  });

  it("keeps merged areas apart on a sheet whose name holds commas and quotes", async () => {
    const { host } = await openExcel();
    await host.user.renameSheet("Blad1", "Drift, 'egna' medel");
    await fill("Drift, 'egna' medel", "A1:D4", () => "x");
    await host.user.change("Drift, 'egna' medel", "A1:B1", (range) => range.merge(false));
    await host.user.change("Drift, 'egna' medel", "C2:D4", (range) => range.merge(false));
    const [grid] = (await read()).grids;
    expect(grid!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 1, left: 2, bottom: 3, right: 3 }]);
  });
});

describe("reading a large workbook", () => {
  it("comes in parts that each stay under the web's limit, and nothing is lost between them", async () => {
    const { host, requests } = await openExcel();
    await fill("Blad1", "A1:J20000", (row, column) => (column === 0 ? `Rad ${row}` : row * 10 + column));
    const before = requests();
    const seen: number[] = [];
    const contents = await readWorkbook({ onProgress: ({ cellsRead, cellsInAll }) => seen.push(cellsRead / cellsInAll) });
    expect(contents.ok && contents.value.grids[0]!.values.length).toBe(20_000);
    expect(contents.ok && valueAt(contents.value.grids[0]!, 19_999, 9)).toBe(199_999);
    expect(requests() - before).toBe(5);
    expect(seen.at(-1)).toBe(1);
    expect(host.log.every(({ responseBytes }) => responseBytes < 5 * 1024 * 1024)).toBe(true);
  });

  it("asks for half as much when an answer was too large to come back", async () => {
    const { host, requests } = await openExcel();
    await fill("Blad1", "A1:C200", (row) => `${"text ".repeat(200)}${row}`);
    host.switches.payloadLimit = 500_000;
    const before = requests();
    const [grid] = (await read()).grids;
    expect(grid!.values.length).toBe(200);
    expect(valueAt(grid!, 199, 2)).toMatch(/199$/);
    expect(requests() - before).toBeGreaterThan(3);
  });

  it("divides sheets with more merged areas than Excel can list", async () => {
    await openExcel();
    await fill("Blad1", "A1:B1200", (row) => row);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B1200").merge(true);
      await context.sync();
    });
    const [grid] = (await read()).grids;
    expect(grid!.merges.length).toBe(1200);
  });

  it("says that it is too large when not even one row can come back", async () => {
    const { host } = await openExcel();
    await fill("Blad1", "A1:A1", () => "x".repeat(20_000));
    host.switches.payloadLimit = 15_000;
    expect(await readWorkbook()).toMatchObject({ ok: false, problem: { kind: "tooLarge" } });
  });

  it("takes empty answers for too large ones", async () => {
    const { host } = await openExcel();
    await fill("Blad1", "A1:B4", (row) => row);
    const handle = host.handleRequest.bind(host);
    let emptied = 0;
    host.handleRequest = async (body, options) => {
      const answer = await handle(body, options);
      if (emptied > 0 || !("body" in answer) || !answer.body.includes('"NumberFormat"')) return answer;
      emptied++;
      return { ...answer, body: answer.body.replace(/"(Values|Formulas|NumberFormat)":\[\[.*?\]\]/g, '"$1":null') };
    };
    const [grid] = (await read()).grids;
    expect(emptied).toBe(1);
    expect(grid!.values).toEqual([[0, 0], [1, 1], [2, 2], [3, 3]]);
  });

  it("goes on after a moment when Excel was throttled in the middle", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    failRequest(host, 3, failure("ActivityLimitReached"));
    expect((await read()).grids.length).toBe(4);
  });
});

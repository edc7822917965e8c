/** Workbooks as large as Excel lets them be in one direction. */
import { actions } from "../../src/actions/catalogue";
import { openCase, type OpenedCase } from "./open-case";
import { sayResult } from "./part";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";

const SOURCE = "Drift jan-apr";
const REPORT = { template: "all", today: "2024-05-06" };
const HOURS = 3_600_000;
let opened: OpenedCase;

beforeEach(async () => {
  opened = await openCase(await smallWorkbook());
});
afterEach(() => opened.close());
afterAll(() => sayResult({ workbooks: 2 }));

test("five hundred sheets are read in as many requests as a hundred", async () => {
  const { host } = opened;
  const requestsWith = async (sheets: number): Promise<number> => {
    for (let number = host.book.sheets().length; number < sheets; number++) await host.user.addSheet(`Blad ${number}`);
    const before = host.log.length;
    const { problems } = await actions.check(REPORT);
    expect(problems).toEqual([]);
    return host.log.length - before;
  };
  const few = await requestsWith(100);
  expect(await requestsWith(500)).toBe(few);
}, HOURS);

test("rows that are filled to the last column but one are read, and to the very last are said with the sheet's name", async () => {
  const { host } = opened;
  const fill = (columns: string, count: number): Promise<void> => Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SOURCE).getRange(columns).values = [Array.from({ length: count }, (_, column) => column)];
    await context.sync();
  });
  await fill("A12:XFC12", 16_383);
  const before = sheetPictures(host).find(({ name }) => name === SOURCE)?.exact;
  const { problems, reports } = await actions.report(REPORT);
  expect(problems).toEqual([]);
  expect(reports.length).toBeGreaterThan(0);
  expect(sheetPictures(host).find(({ name }) => name === SOURCE)?.exact).toBe(before);
  await fill("B12:XFD12", 16_383);
  expect((await actions.check(REPORT)).problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([expect.stringMatching(/^tooLarge: Bladet ”Drift jan-apr” är ifyllt ända till XFD12 /u)]);
}, HOURS);

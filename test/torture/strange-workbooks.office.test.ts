/** What other programs save and what no user makes by hand: it is read right, or said plainly, and nothing of the user's is touched. */
import { actions } from "../../src/actions/catalogue";
import { openCase, type OpenedCase } from "./open-case";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";
import { countFrom1904, rewritePart } from "./strange-workbooks";

const SOURCE = "Drift jan-apr";
const REPORT = { template: "all", today: "2024-05-06" };
let workbook: Uint8Array;
const opened: OpenedCase[] = [];

beforeAll(async () => {
  workbook = await smallWorkbook();
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function open(bytes: Uint8Array): Promise<OpenedCase> {
  const one = await openCase(bytes);
  opened.push(one);
  return one;
}

/** The workbook with a plan whose decision is of 6 May 2024 when counted from 1904, and of 5 May 2020 when counted from 1900. */
async function withPlan(): Promise<Uint8Array> {
  const { host } = await open(workbook);
  await host.user.addSheet("Handlingsplan");
  for (const [address, text] of Object.entries({ A1: "Handlingsplan 2024", A2: "Åtgärd", B2: "Beslutad", C2: "Effekt tkr", A3: "Vakanser", B3: "2020-05-05", C3: "120" })) await host.type("Handlingsplan", address, text);
  await host.idle();
  return host.save();
}

test("a workbook whose dates are counted from 1904 is said, and never read four years wrong", async () => {
  const plan = await withPlan();
  const { host } = await open(countFrom1904(plan));
  const before = sheetPictures(host);
  for (const id of ["check", "report"] as const) {
    const { problems } = await actions[id](REPORT);
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([expect.stringMatching(/^datesFrom1904: Arbetsboken räknar datum från 1904 .*B3 på bladet ”Handlingsplan” visar 2024-05-06.* försök igen\.$/u)]);
  }
  expect(sheetPictures(host)).toEqual(before);
  await open(plan);
  expect((await actions.check(REPORT)).problems).toEqual([]);
});

test("å, ä and ö in two characters, as a Mac writes them, are the same letters", async () => {
  await open(workbook);
  const read = async () => (await actions.read({})).reading.tables.map(({ kind, columns, rows }) => ({ kind, roles: columns.map(({ role }) => role), rows: rows.map((row) => row.kind) }));
  const asWritten = await read();
  await open(rewritePart(workbook, "xl/sharedStrings.xml", (xml) => xml.normalize("NFD")));
  expect(await read()).toEqual(asWritten);
});

test("a sheet whose name is nothing but an apostrophe, which Excel refuses but a file may hold, is read, and its report recalculates", async () => {
  const { host } = await open(rewritePart(workbook, "xl/workbook.xml", (xml) => xml.replace(/name="Investeringar"/u, 'name="\'"')));
  const { problems, reports } = await actions.report(REPORT);
  expect(problems).toEqual([]);
  const errors = reports.flatMap(({ sheet, text }) => text.flat().filter((shown) => /^#/u.test(shown)).map((shown) => `${sheet}: ${shown}`));
  expect(errors).toEqual([]);
  expect(host.book.sheets().map(({ name }) => name)).toContain("'");
});

test.each(["Hidden", "VeryHidden"] as const)("a report of ours that somebody has made %s is refreshed where it is, and stays so", async (visibility) => {
  const { host } = await open(workbook);
  const { reports: [made] } = await actions.report(REPORT);
  const sheet = made?.sheet ?? "";
  await host.user.setVisibility(sheet, visibility);
  await host.type(SOURCE, "G4", "2001");
  const { problems, reports } = await actions.update({});
  expect(problems).toEqual([]);
  expect(reports.find((report) => report.sheet === sheet)?.state).toBe("refreshed");
  expect(host.book.sheetNamed(sheet)?.facts.visibility).toBe(visibility);
});

/** The short version of `npm run torture`, and the hostile contents that have a name. */
import fc from "fast-check";
import { actions } from "../../src/actions/catalogue";
import { hostility } from "./hostile";
import { openCase, type OpenedCase } from "./open-case";
import { runHostile } from "./run-hostile";
import { smallWorkbook } from "./small-workbook";

const SOURCE = "Drift jan-apr";
let workbook: Uint8Array;
let opened: OpenedCase;

beforeAll(async () => {
  workbook = await smallWorkbook();
});
beforeEach(async () => {
  opened = await openCase(workbook);
});
afterEach(() => opened.close());

test("no content of a workbook makes a crash, a wrong write or a formula of a text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostility, { minLength: 1, maxLength: 6 }), async (hostilities) => {
      const broken = await runHostile(workbook, hostilities);
      if (broken !== undefined) throw new Error(`${hostilities.map(({ told }) => told).join("; ")} → ${broken}`);
    }),
    { numRuns: 6 },
  );
}, 240_000);

test("text that looks like a formula is copied to a report as text", async () => {
  const { host } = opened;
  const text = '=HYPERLINK("https://ond.example","klicka")';
  for (const row of [3, 4, 5]) await host.type(SOURCE, `A${row}`, `'${text}`);
  const { reports } = await actions.report({ template: "all" });
  const copies = reports.flatMap(({ sheet, range, text: shown }) =>
    shown.flatMap((cells, row) => cells.flatMap((cell, column) => (cell.includes("HYPERLINK") ? [host.cell(sheet, `${String.fromCharCode(65 + range.left + column)}${range.top + row + 1}`)] : []))));
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter(({ type, formula }) => type !== "String" || (formula ?? "") !== "")).toEqual([]);
});

test("a cell at the very end of a sheet does not make us read the whole sheet", async () => {
  await opened.host.type(SOURCE, "XFD1048576", "x");
  const before = opened.host.log.length;
  const { problems } = await actions.read({});
  expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([expect.stringMatching(/^tooLarge: Bladet ”Drift jan-apr” är ifyllt ända till XFD1048576 /u)]);
  expect(opened.host.log.length - before).toBeLessThan(10);
});

test("an amount that no municipality has stops nothing and is told", async () => {
  await opened.host.type(SOURCE, "E4", "9,9e20");
  const { problems, reading } = await actions.check({});
  expect(problems).toEqual([]);
  expect(reading.unread.map(({ message }) => message).join(" ")).toMatch(/E4 innehåller 9\d*, som är större än något belopp en kommun har/u);
});

test("a workbook of a hundred sheets is read, whatever they are called", async () => {
  for (let number = 1; number <= 100; number++) await opened.host.user.addSheet(`Blad '${number}, "x"`);
  const { problems, reports } = await actions.report({ template: "all" });
  expect(problems).toEqual([]);
  expect(reports.length).toBeGreaterThan(0);
});

/** What stands under our key in the workbook's settings may be anybody's: no action falls over it, and what is not ours to change is as it was. */
import { actions } from "../../src/actions/catalogue";
import { openCase, type OpenedCase } from "./open-case";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";

const OURS = "namndrapport";
const REPORT = { template: "all", today: "2024-05-06" };
const report = { template: "finns-inte", sheetId: "x", sheet: "Bilaga 1", area: { top: 0, left: 0, bottom: 3, right: 3 }, fingerprint: "?", choices: 4 };
/** Taken for ours by its outline, and nothing in it is what we would have written. */
const hollow = {
  version: 1, reports: [report], corrections: [{ fingerprint: "x", columns: 5, rows: "y" }], settings: "x", answers: 7, comments: [3], allocationKey: "SCB", acceptances: { a: 1 },
};

const LEFT: readonly (readonly [name: string, value: unknown])[] = [
  ["a newer version", { version: 2, reports: { nytt: true } }],
  ["another add-in's value", { theme: ["dark"] }],
  ["our own outline with other contents", hollow],
];

let opened: OpenedCase;
beforeEach(async () => {
  opened = await openCase(await smallWorkbook());
});
afterEach(() => opened.close());

test.each(LEFT)("%s under our key stops nothing: reports are made, and made again", async (name, value) => {
  const { host } = opened;
  host.book.settings.set(OURS, JSON.stringify(value));
  host.book.settings.set("annat-tillägg", "1");
  const sources = sheetPictures(host);
  for (const id of ["check", "report", "update", "protocol"] as const) {
    const { problems } = await actions[id](REPORT);
    expect([id, problems]).toEqual([id, []]);
  }
  expect(sheetPictures(host).slice(0, sources.length)).toEqual(sources);
  expect(host.book.settings.get("annat-tillägg")).toBe("1");
  if (name === "a newer version") expect(host.book.settings.get(OURS)).toBe(JSON.stringify(value));
}, 240_000);

import { actions } from "../../src/actions/catalogue";
import { liveLong } from "./long-life";
import { openCase } from "./open-case";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";

test("nothing grows by reports being refreshed", async () => {
  const { first, last } = await liveLong(await smallWorkbook(), 8);
  expect(last).toEqual({ ...first, savedBytes: expect.any(Number) as number });
  expect(Math.abs(last.savedBytes - first.savedBytes)).toBeLessThan(200);
});

test("a report sheet that the user copied is hers: it is neither refreshed nor read as a source", async () => {
  const opened = await openCase(await smallWorkbook());
  const { host } = opened;
  const made = await actions.report({ template: "all" });
  const name = made.reports[0]?.sheet ?? "";
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem(name).copy("End");
    copy.name = "Min kopia";
    await context.sync();
  });
  const before = sheetPictures(host).find((sheet) => sheet.name === "Min kopia")?.exact;
  await host.type("Drift jan-apr", "G4", "2001");
  const { reports, problems } = await actions.update({});
  expect(problems).toEqual([]);
  expect(reports.map(({ sheet }) => sheet)).toEqual(made.reports.map(({ sheet }) => sheet));
  expect(sheetPictures(host).find((sheet) => sheet.name === "Min kopia")?.exact).toBe(before);
  await opened.close();
});

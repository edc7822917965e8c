import { showPlace } from "../../src/actions/show-place";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const area = { top: 4, left: 0, bottom: 6, right: 2 };

function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe("showing a place", () => {
  it("brings its sheet to the front and selects its cells", async () => {
    await openExcel({ workbook: LUDVIKA });
    expect(await showPlace({ sheet: "Investeringar", area })).toBeUndefined();
    expect(await selected()).toBe("Investeringar!A5:C7");
  });

  it.each([
    ["hidden", async () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Investeringar").visibility = "Hidden";
      await context.sync();
    })],
    ["gone", async () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Investeringar").delete();
      await context.sync();
    })],
  ])("says so when the sheet is %s", async (_, change) => {
    await openExcel({ workbook: LUDVIKA });
    await change();
    expect((await showPlace({ sheet: "Investeringar", area }))?.message).toMatch(/^Bladet ”Investeringar” gick inte att visa\./);
  });
});

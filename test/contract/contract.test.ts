import { openExcel } from "../workbench/open-excel";
import { cellCases } from "./cells";
import { reportContract, runCase } from "./contract";
import { structureCases } from "./structure";

describe("the emulated Excel", () => {
  it.each([...cellCases, ...structureCases].map((one) => [one.title, one] as const))("%s", async (_title, one) => {
    await openExcel();
    await runCase(one);
  });

  it("leaves no sheet behind and says which cases differ", async () => {
    const { host } = await openExcel();
    const wrong = { title: "två är tre", run: () => Promise.reject(new Error("found 2, wanted 3")) };
    expect(await reportContract([cellCases[0]!, wrong])).toBe(`ok      ${cellCases[0]!.title}\nDIFFERS två är tre: found 2, wanted 3`);
    expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["Blad1"]);
  });
});

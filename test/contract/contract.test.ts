import { readFileSync } from "node:fs";
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

const tagOf = (manifest: string, tag: RegExp): string => tag.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";

it("is an add-in of its own, that nobody takes for the product", () => {
  const [ours, products] = ["test/contract/page/manifest.xml", "manifest.xml"] as const;
  const id = /<Id>([^<]+)<\/Id>/u;
  expect(tagOf(ours, id)).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
  expect(readFileSync("webpack.config.js", "utf8")).not.toContain(tagOf(ours, id));
  expect(tagOf(ours, id)).not.toBe(tagOf(products, id));
  expect(tagOf(ours, /<DisplayName DefaultValue="([^"]+)"/u)).toMatch(/_KONTRAKT$/u);
  const floor = /<Set Name="ExcelApi" MinVersion="([^"]+)"/u;
  expect(tagOf(ours, floor)).toBe(tagOf(products, floor));
});

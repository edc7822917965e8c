import { openExcel, SAMPLES } from "../open-excel";
import { partsOf, richWorkbook } from "./rich-workbook";
import { readFileSync, readdirSync } from "node:fs";
import type { Book } from "../../../src/workbench/host/workbook/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/host/workbook/reference";

const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function told(book: Book): string {
  return JSON.stringify(book.sheets().map((sheet) => ({
    name: sheet.name,
    facts: { visibility: sheet.facts.visibility, page: { ...sheet.facts.page, isChanged: false }, tab: sheet.facts.tabColor, protection: sheet.facts.protection?.allow },
    merges: sheet.merges(),
    freeze: sheet.config.freeze,
    widths: sheet.config.columnData,
    rows: sheet.config.rowData,
    cells: [...sheet.cellsIn(everything)].map(([row, column]) => [row, column, sheet.value(row, column), sheet.formula(row, column), sheet.style(row, column)]),
  })));
}

describe("a workbook that is saved", () => {
  it.each(readdirSync(SAMPLES))("and opened again is the same: %s", async (file) => {
    const first = await openExcel({ workbook: `${SAMPLES}/${file}` });
    const again = await openExcel({ workbook: first.host.save() });
    expect(told(again.host.book)).toBe(told(first.host.book));
  });

  it("and opened again is the same, with everything that Excel writes", async () => {
    const first = await openExcel({ workbook: richWorkbook() });
    const again = await openExcel({ workbook: first.host.save() });
    expect(told(again.host.book)).toBe(told(first.host.book));
    expect(again.host.book.names).toEqual(first.host.book.names);
    expect(again.host.book.tables).toEqual(first.host.book.tables);
  });

  it("keeps every part that we do not know, byte for byte", async () => {
    const { host } = await openExcel({ workbook: richWorkbook() });
    const [before, after] = [partsOf(richWorkbook()), partsOf(host.save())];
    for (const part of ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/drawings/drawing1.xml", "xl/tables/table1.xml", "xl/printerSettings/printerSettings1.bin", "customXml/item1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]) {
      expect(after[part]).toBe(before[part]);
    }
    const sheet = after["xl/worksheets/sheet1.xml"];
    for (const kept of ["conditionalFormatting", "dataValidations", "hyperlinks", "rowBreaks", "legacyDrawing", "tableParts", "autoFilter", 'hashValue="abc="', "x14ac:dyDescent", 'outlineLevel="1"', 'tabColor theme="4"', 'max="16384"']) {
      expect(sheet).toContain(kept);
    }
    expect(after["xl/styles.xml"]).toContain("gradientFill");
    expect(after["xl/styles.xml"]).toContain('quotePrefix="1"');
    expect(after["xl/sharedStrings.xml"]).toContain("<r><t xml:space=\"preserve\">Rik </t></r>");
  });

  it("loses the calculation chain, which Excel makes anew", async () => {
    const { host } = await openExcel({ workbook: richWorkbook() });
    const after = partsOf(host.save());
    expect(Object.keys(after)).not.toContain("xl/calcChain.xml");
    expect(after["[Content_Types].xml"]! + after["xl/_rels/workbook.xml.rels"]!).not.toContain("calcChain");
  });

  it("stores formulas as Excel does: prefixes, arrays of both kinds, an add-in's id", async () => {
    const { host } = await openExcel({ workbook: richWorkbook() });
    const sheet = partsOf(host.save())["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain("<f>_xlfn.TEXTJOIN(&quot;, &quot;,TRUE,A2:A3)</f>");
    expect(sheet).toContain('<f t="array" ref="E4:E5">B4:B5*2</f>');
    expect(sheet).toContain('cm="1"><f t="array" ref="F5:F6">_xlfn._xlws.SORT(B4:B5,,-1)</f>');
    expect(sheet).toContain("_xldudf_AVVIKELSE(B4,B5)");
  });

  it("keeps settings in the web extension part of the add-in's id, and leaves other add-ins' alone", async () => {
    const mine = { addinId: "8f0eb4f6-6d43-4d83-a27b-79a741399506" };
    const first = await openExcel({ ...mine, workbook: richWorkbook() });
    await Excel.run(async (context) => {
      context.workbook.settings.add("nr", { version: 1, text: 'å "citat" <&>\n' });
      await context.sync();
    });
    const bytes = first.host.save();
    const stranger = await openExcel({ addinId: "00000000-0000-0000-0000-000000000001", workbook: bytes });
    expect(stranger.host.commonSettings.read()).toEqual([]);
    stranger.host.commonSettings.write([["annan", "1"]]);
    const both = stranger.host.save();
    await openExcel({ ...mine, workbook: both });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("nr");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ version: 1, text: 'å "citat" <&>\n' });
    });
  });

  it("moves what names cells when rows come and go", async () => {
    const { host } = await openExcel({ workbook: richWorkbook() });
    await host.user.unprotect("Drift, jan-apr").catch(() => undefined);
    host.book.sheets()[0]!.facts.protection = undefined;
    await host.user.insertRows("Drift, jan-apr", 3, 2);
    const after = partsOf(host.save());
    const sheet = after["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('sqref="B2:B8"');
    expect(sheet).toContain('sqref="D6:D12"');
    expect(sheet).toContain("$A$2:$A$5");
    expect(sheet).toContain('brk id="12"');
    expect(after["xl/comments1.xml"]).toContain('ref="B7"');
    expect(after["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>6</x:Row>");
    expect(after["xl/drawings/drawing1.xml"]).toContain("<xdr:row>9</xdr:row>");
    expect(after["xl/tables/table1.xml"]).toContain('ref="A14:B16"');
    expect(after["xl/workbook.xml"]).toContain("'Drift, jan-apr'!$A$1:$H$22");
    expect(after["xl/workbook.xml"]).toContain("'Drift, jan-apr'!$1:$5");
    expect(after["xl/workbook.xml"]).toContain("'Drift, jan-apr'!$B$2:$B$7");
  });

  it("takes a deleted sheet's own parts with it", async () => {
    const { host } = await openExcel({ workbook: richWorkbook() });
    await host.user.addSheet("Ny");
    await host.user.deleteSheet("Drift, jan-apr");
    const after = partsOf(host.save());
    expect(Object.keys(after).filter((path) => /comments|drawing|table1|printer/.test(path))).toEqual([]);
    expect(after["[Content_Types].xml"]).not.toMatch(/comments|tables/);
    const again = await openExcel({ workbook: host.save() });
    expect(again.host.book.sheets().map((sheet) => sheet.name)).toEqual(["Dold", "Ny"]);
  });

  it("says why a file that is no workbook cannot be opened", async () => {
    await expect(openExcel({ workbook: new Uint8Array([1, 2, 3]) })).rejects.toThrow("inte en Excelarbetsbok");
    await expect(openExcel({ workbook: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) })).rejects.toThrow("lösenordsskyddad");
    await expect(openExcel({ workbook: new Uint8Array(readFileSync("package.json")) })).rejects.toThrow("inte en Excelarbetsbok");
  });
});

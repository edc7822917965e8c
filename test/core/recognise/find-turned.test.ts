import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { CORPUS } from "../../workbooks/corpus/corpus";
import { gridsOf } from "../../workbooks/corpus/score";

const TURNED = ["invånare, kommuner i kolumner", "budget, utfall och avvikelse i rader (transponerad)", "folkmängd med åren i rader", "verksamheterna i kolumner och budget, utfall och prognos i rader", "nettokostnad med åren i rader"];

describe("a table that stands on its side", () => {
  it("is said, with what to do, both among what could not be read and among what was examined", () => {
    const readings = CORPUS.filter(({ name }) => TURNED.includes(name)).map((each) => recogniseWorkbook(gridsOf(each)));
    expect(readings).toHaveLength(TURNED.length);
    for (const { tables, unread, examined } of readings) {
      expect(tables).toEqual([]);
      expect(unread).toEqual([expect.objectContaining({ row: expect.any(Number), message: expect.stringContaining("Vänd den") })]);
      expect(examined[0]?.text).toContain("Vänd den");
    }
  });

  it("is seen nowhere else", () => {
    const said = CORPUS.filter((each) => recogniseWorkbook(gridsOf(each)).unread.some(({ message }) => message.includes("Vänd den")));
    expect(said.map(({ name }) => name).sort()).toEqual([...TURNED].sort());
  });
});

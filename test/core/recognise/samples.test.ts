import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawReading } from "../../workbooks/draw-reading";
import { readSample } from "../../workbooks/read-grids";

const SAMPLES = ["ludvika-gsn-2024-t2", "ludvika-gsn-detaljbudget-2024", "herrljunga-servicenamnd-2023-08", "sydnarke-it-2021-07", "sydnarke-it-2024"];

describe("the five sample workbooks", () => {
  it.each(SAMPLES)("%s is read as a person approved it", async (name) => {
    const approved = join(__dirname, "../../workbooks/approved", `${name}.txt`);
    expect(existsSync(approved)).toBe(true);
    expect(drawReading(recogniseWorkbook(await readSample(name)))).toBe(readFileSync(approved, "utf8").trimEnd());
  });

  it.each(SAMPLES)("%s asks nothing and leaves no amount unread", async (name) => {
    const { tables, unread } = recogniseWorkbook(await readSample(name));
    expect(tables.flatMap(({ alternatives }) => alternatives)).toEqual([]);
    expect(unread).toEqual([]);
  });
});

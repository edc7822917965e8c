import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Reading } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";
import { CORPUS } from "../../workbooks/corpus/corpus";
import { gridsOf } from "../../workbooks/corpus/score";

const read = (drawing: string): Reading => recogniseWorkbook([drawSheet(drawing).grid]);
const isSaid = ({ unread }: Reading): boolean => unread.some(({ message }) => message.includes("gick inte att se vad den är"));

const PROJECT = (title: string, head = "Budget | Utfall"): string => `
  | ${title} | | |
  | | ${head} |
  | Lön | 900 | 400 |
  | Resa | 100 | 20 |`;

describe("a table of money that is of no kind we know", () => {
  it("is said with its place, and nothing of it is read", () => {
    const reading = read(PROJECT("Projektmedel Vinnova, tkr"));
    expect(reading.tables).toEqual([]);
    expect(reading.unread).toEqual([expect.objectContaining({ row: 1, message: expect.stringContaining("A2:C4 ser ut att vara en tabell med belopp") })]);
  });

  it("is said where konton have amounts without a time or a title", () => {
    expect(isSaid(read("| Konto | Belopp | Kommentar |\n| 3010 | 100 | a |\n| 5010 | 900 | b |"))).toBe(true);
  });

  it.each([["hours", PROJECT("Projekt i timmar", "Budget timmar | Utfall timmar")], ["no unit and no money", PROJECT("Lag mot mål")]])("is not said of %s", (_, drawing) => {
    expect(isSaid(read(drawing))).toBe(false);
  });

  it("is said of none of the sheets that hold no budget", () => {
    expect(CORPUS.filter(({ expect: tables }) => tables.length === 0).filter((each) => isSaid(recogniseWorkbook(gridsOf(each)))).map(({ name }) => name)).toEqual([]);
  });
});

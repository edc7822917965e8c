import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Reading } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";

const read = (drawing: string): Reading => recogniseWorkbook([drawSheet(drawing).grid]);
const members = ({ tables }: Reading) => tables[0]?.columns.slice(1).map(({ role, member }) => [role, member]);

const BESIDE = `
| Nettokostnad per kommun 2024 (tkr) | | | | | |
| | Budget 2024 | < | < | Utfall jan-aug 2024 | < |
| Verksamhet | Alby | Boda | Totalt | Alby | Boda |
| Nät | 600 | 400 | 1000 | 410 | 270 |
| Stöd | 300 | 200 | 500 | 190 | 130 |
| Summa | 900 | 600 | 1500 | 600 | 400 |
`;

describe("columns that divide one amount", () => {
  it("are the kommuner where the sheet speaks of kommuner, and the total is their sum", () => {
    const reading = read(BESIDE);
    expect(members(reading)).toEqual([["budget", "Alby"], ["budget", "Boda"], ["budget", undefined], ["actual", "Alby"], ["actual", "Boda"]]);
    expect(reading.tables[0]?.columns[3]?.equation).toEqual({ plus: [1, 2], minus: [] });
    expect(reading.unread).toEqual([]);
  });

  it("are said to be unknown where nothing tells what they are", () => {
    const reading = read(BESIDE.replace("per kommun ", ""));
    expect(members(reading)).toEqual([["unknown", undefined], ["unknown", undefined], ["budget", undefined], ["unknown", undefined], ["unknown", undefined]]);
    expect(reading.unread.map(({ column }) => column)).toEqual([1, 2, 4, 5]);
  });

  it("may be groups of columns with a kommun over each", () => {
    const reading = read(`
| Utfall januari–augusti 2024 (tkr) | | | | | | |
| | Alby kommun | < | Boda kommun | < | Alla kommuner | < |
| Verksamhet | Budget | Utfall | Budget | Utfall | Budget | Utfall |
| Nät | 600 | 410 | 400 | 270 | 1000 | 680 |
| Stöd | 300 | 190 | 200 | 130 | 500 | 320 |
`);
    expect(members(reading)).toEqual([["budget", "Alby kommun"], ["actual", "Alby kommun"], ["budget", "Boda kommun"], ["actual", "Boda kommun"], ["budget", undefined], ["actual", undefined]]);
  });

  it("may have the kommun and the measure in one header", () => {
    const drawing = `
| Kostnadsfördelning 2024 per kommun, kr | | | | | | |
| Verksamhet | Alby budget | Utfall jan-apr Alby | Norra Berg budget | Utfall jan-apr Norra Berg | Totalt budget | Totalt utfall jan-apr |
| Växel | 4000 | 3900 | 2500 | 2550 | 6500 | 6450 |
| Arkiv | 3000 | 3000 | 2000 | 2000 | 5000 | 5000 |
| Totalt | 7000 | 6900 | 4500 | 4550 | 11500 | 11450 |
`;
    const reading = read(drawing);
    expect(members(reading)).toEqual([["budget", "Alby"], ["actual", "Alby"], ["budget", "Norra Berg"], ["actual", "Norra Berg"], ["budget", undefined], ["actual", undefined]]);
    expect(reading.unread).toEqual([]);
    expect(members(read(drawing.replace("per kommun", "per avdelning")))?.map(([role]) => role)).toEqual(["unknown", "unknown", "unknown", "unknown", "budget", "actual"]);
  });

  it("are told when two stand for the same thing and time with different amounts", () => {
    const reading = read(`
| Uppföljning januari–augusti 2024 (tkr) | | | | |
| Verksamhet | Budget 2024 nät | Budget 2024 stöd | Utfall jan-aug | Prognos 2024 |
| Personal | 600 | 700 | 410 | 620 |
| Övrigt | 300 | 350 | 190 | 290 |
`);
    expect(reading.unread).toEqual([expect.objectContaining({ column: 2, message: expect.stringContaining("Bara kolumn B räknas med") })]);
  });
});

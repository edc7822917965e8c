import { keyOffers, lastKnownTurnOfYear, type KeyOffer } from "../../../src/core/allocation/key-offer";
import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawSheet } from "../../../src/core/sheet/drawing";
import { understandSample } from "../report/report-from-sample";

function offersOf(...sheets: readonly (readonly [name: string, drawing: string])[]): readonly KeyOffer[] {
  const grids = sheets.map(([sheet, drawing]) => drawSheet(drawing, { sheet }).grid);
  return keyOffers(buildFollowUp(recogniseWorkbook(grids), grids));
}

const BUDGET = `
  | Driftredovisning, tkr |
  | Verksamhet  | Budget 2023 | Prognos 2023 | Avvikelse |
  | Förskola    |         100 |          104 |        -4 |
  | Grundskola  |         300 |          290 |        10 |
  | Summa       |         400 |          394 |         6 |`;

test("every year of a population table is offered with its day, its members and their cells", async () => {
  const { followUp } = await understandSample("sydnarke-it-2024");
  const offers = keyOffers(followUp);
  expect(offers.length).toBeGreaterThan(0);
  for (const { title, date, members } of offers) {
    expect(title).toContain(date);
    expect(members.length).toBeGreaterThan(1);
    expect(members.every(({ source, weight }) => source !== undefined && weight > 0)).toBe(true);
  }
});

test("a key is the municipalities with their inhabitants: not their sum, not another column, not one without a figure", () => {
  const offers = offersOf(["Drift", BUDGET], ["Befolkning", `
    | Befolkning per kommun |
    | Kommun    | Invånare 2021-12-31 | Invånare 2022-12-31 | Förändring |
    | Askersund |               11371 |               11497 |        126 |
    | Laxå      |                5610 |                     |            |
    | Lekeberg  |                8700 |                8756 |         56 |
    | Summa     |               25681 |               20253 |            |`]);
  const source = (row: number, column: number) => ({ sheet: "Befolkning", row, column });
  expect(offers).toEqual([
    {
      title: "Invånare 2021-12-31 (Befolkning)", date: "2021-12-31",
      members: [{ name: "Askersund", weight: 11371, source: source(2, 1) }, { name: "Laxå", weight: 5610, source: source(3, 1) }, { name: "Lekeberg", weight: 8700, source: source(4, 1) }],
    },
    { title: "Invånare 2022-12-31 (Befolkning)", date: "2022-12-31", members: [{ name: "Askersund", weight: 11497, source: source(2, 2) }, { name: "Lekeberg", weight: 8756, source: source(4, 2) }] },
  ]);
});

test("inhabitants that stand as text are a key too, but not one that a formula can follow", () => {
  const [offer] = offersOf(["Drift", BUDGET], ["Befolkning", `
    | Kommun    | Invånare 2022-12-31 |
    | Askersund |              11 497 |
    | Laxå      |                5576 |
    | Lekeberg  |                8756 |`]);
  expect(offer?.members).toEqual([
    { name: "Askersund", weight: 11497 },
    { name: "Laxå", weight: 5576, source: { sheet: "Befolkning", row: 2, column: 1 } },
    { name: "Lekeberg", weight: 8756, source: { sheet: "Befolkning", row: 3, column: 1 } },
  ]);
});

test("a column that does not say its year is offered without a day, and one without figures not at all", () => {
  const undated = offersOf(["Nyckel", `
    | Kommun    | Antal invånare |
    | Askersund |          11497 |
    | Laxå      |           5576 |
    | Lekeberg  |           8756 |`]);
  expect(undated.map(({ title, date }) => [title, date])).toEqual([["Invånare (Nyckel)", ""]]);
  const { id, unit } = { id: "Nyckel!A1:B2", unit: { scale: "none" } } as never;
  const empty = { id, unit, kind: "population" as const, sheet: "Nyckel", title: [], columns: [{ role: "population", column: 1 }] as never, rows: [] };
  expect(keyOffers({ records: [empty] })).toEqual([]);
});

test("a workbook without a population table offers no key", async () => {
  expect(keyOffers((await understandSample("ludvika-gsn-2024-t2")).followUp)).toEqual([]);
});

test("when a budget is decided, the last known turn of the year is two years before it", () => {
  expect(lastKnownTurnOfYear(2024)).toBe("2022-12-31");
});

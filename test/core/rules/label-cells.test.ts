/** Rubrikerna: every heading with its columns, every title with its cell, and every year that they name. */
import { headingsOf, quoteLabel, reword, sheetNameOf, titlesOf, yearsIn } from "../../../src/core/rules/label-cells";
import { areaAddress } from "../../../src/core/sheet/address";
import { drawnView } from "./drawn-view";

const ROWS = "| Intäkter | -9000 | -9000 | -9000 |\n| Löner | 9000 | 9000 | 9000 |";
const SIMPLE = `| Drift 2024, tkr | | | |\n| Slag | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |\n${ROWS}`;
const shown = (drawing: string) => headingsOf(drawnView(drawing)).map(({ text, at, columns }) => `${areaAddress(at.area)} ${text}: ${columns.map(({ column }) => "ABCDEF"[column]).join("")}`);

test.each([["2024", [2024]], ["2023–2024", [2023, 2024]], ["202404", [2024]], ["Utfall 2024-04-30", [2024]], ["1980 och 2049", [1980, 2049]], ["1979, 2050", []], ["12024", []], ["20245", []], ["202413", []], ["jan", []]])("the years in %s", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test("a heading stands over its own column", () => {
  expect(shown(SIMPLE)).toEqual(["A2 Slag: A", "B2 Budget 2024: B", "C2 Utfall jan–apr 2024: C", "D2 Prognos 2024: D"]);
});

test("a merged heading stands over all its columns, and so does one with empty cells after it, but not in the last row", () => {
  expect(shown(`| Drift, tkr | | | |\n| Slag | 2024 | < | < |\n| ^ | Budget | Utfall | Prognos |\n${ROWS}`)).toContain("B2 2024: BCD");
  expect(shown(`| Drift, tkr | | | |\n| | 2024 | | |\n| Slag | Budget | Utfall | Prognos |\n${ROWS}`)).toContain("B2 2024: BCD");
  expect(shown(`| Drift, tkr | | | |\n| | 2023 | 2024 | |\n| Slag | Budget | Utfall | Prognos |\n${ROWS}`)).toEqual(expect.arrayContaining(["B2 2023: B", "C2 2024: CD"]));
});

test("a heading tells the months and the years that it names", () => {
  const [, budget, actual] = headingsOf(drawnView(SIMPLE));
  expect(budget).toMatchObject({ kind: "heading", years: [2024], hint: { year: 2024 } });
  expect(actual).toMatchObject({ years: [2024], hint: { first: 1, last: 4 } });
});

test("a title is found at its cell, also when its words stand with double spaces", () => {
  expect(titlesOf(drawnView(SIMPLE)).map(({ text, at, kind, columns }) => [kind, text, areaAddress(at.area), columns])).toEqual([["title", "Drift 2024, tkr", "A1", []]]);
  const [title] = titlesOf(drawnView(`| | | | |\n| Drift   2024, tkr | | | |\n| Slag | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |\n${ROWS}`));
  expect(title && areaAddress(title.at.area)).toBe("A2");
});

test.each(["Uttag 2024-05-03", "Utskriven 2024-05-03", "Daterad den 6 maj 2024", "Datum 2024", "Källa: ekonomisystemet 2023", "Beslut 2023-11-01", "KF § 12 2023", "Sammanträde 2023", "Version 2023", "Skapad 2023", "Senast ändrad 2023", "Reviderad 2023", "Undertecknad 2023", "Folkmängd 2023", "Antal invånare 2023"])("a line that gives a date is no title of the period: %s", (line) => {
  const texts = titlesOf(drawnView(`| ${line} | | | |\n| Drift 2024, tkr | | | |\n| Slag | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |\n${ROWS}`)).map(({ text }) => text);
  expect(texts).toContain("Drift 2024, tkr");
  expect(texts).not.toContain(line);
});

test("the sheet's name is told at the table", () => {
  expect(sheetNameOf(drawnView(SIMPLE))).toMatchObject({ kind: "sheetName", text: "Blad", at: { sheet: "Blad" }, columns: [] });
});

test("each kind of label is called what it is", () => {
  const view = drawnView(SIMPLE);
  const said = [headingsOf(view)[1]!, titlesOf(view)[0]!, sheetNameOf(view)].map(quoteLabel);
  expect(said).toEqual(["Kolumnrubriken ”Budget 2024”", "Rubriken ”Drift 2024, tkr”", "Bladnamnet ”Blad”"]);
});

test("other words are proposed for a written label, never for a sheet's name, a formula, or the same words", () => {
  const view = drawnView(SIMPLE);
  const heading = headingsOf(view)[1]!;
  expect(reword(heading, "Budget 2025")).toMatchObject({ fix: [{ row: 1, column: 1, after: { text: "Budget 2025" } }] });
  expect(reword(heading, "Budget 2024")).toEqual({});
  expect(reword({ ...heading, text: "Något annat" }, "Budget 2025")).toEqual({});
  expect(reword(sheetNameOf(view), "Blad2")).toEqual({});
  const formula = drawnView(SIMPLE.replace("Budget 2024", "=A9 → Budget 2024"));
  expect(reword(headingsOf(formula)[1]!, "Budget 2025")).toEqual({});
});

/** Perioden i rubriker: what is left from an earlier round is told, and what is there for comparison or in a series is not. */
import { periodLabelMatchesTheRound as rule } from "../../../../src/core/rules/catalogue/period-label-matches-the-round";
import { drawHeadings } from "../drawn-headings";
import { saidBy, seenBy } from "../seen-by";

const APRIL = { round: { year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: true } };
const AUGUST = { round: { year: 2024, period: { from: "2024-01", to: "2024-08" }, isPeriodStated: true } };

const drift = (heads: string, title = "Drift 2024, tkr"): string => drawHeadings(heads, title);
const said = (heads: string, settings = APRIL, title?: string) => saidBy(rule, { Blad: drift(heads, title) }, settings);

describe("a heading", () => {
  test("of an earlier round is told, and the round's months proposed in as many letters", () => {
    expect(seenBy(rule, { Blad: drift("Budget 2024 | Utfall jan–mar 2024 | Prognos 2024") }, APRIL)).toMatchObject([
      { severity: "warning", class: "label", at: "Blad!C2", fix: ["C2 = Utfall jan–apr 2024"] },
    ]);
    expect(seenBy(rule, { Blad: drift("Budget 2024 | Utfall januari–mars 2024 | Prognos 2024") }, APRIL)).toMatchObject([{ at: "Blad!C2", fix: ["C2 = Utfall januari–april 2024"] }]);
  });

  test("is quoted with its cell and the round's period in words", () => {
    const [seen] = seenBy(rule, { Blad: drift("Budget 2024 | Utfall jan–mar 2024 | Prognos 2024") }, APRIL);
    expect(seen?.message).toMatch(/”Utfall jan–mar 2024” i C2.*januari–april 2024/u);
  });

  test("whose months stand as numbers is told, and the user writes the new ones", () => {
    expect(seenBy(rule, { Blad: drift("Budget 2024 | Utfall 202403 | Prognos 2024") }, APRIL)).toMatchObject([{ at: "Blad!C2", fix: [] }]);
  });

  test("is only asked about where the sheets do not state their period", () => {
    expect(said("Budget 2024 | Utfall jan–mar 2024 | Prognos 2024", { round: { ...APRIL.round, isPeriodStated: false } })).toEqual(["label? Blad!C2"]);
  });

  test.each(["Utfall jan–apr 2024", "Utfall jan–mar 2023", "Utfall mar–apr 2024", "Utfall jan–dec 2024", "Utfall 2024", "Utfall april 2024", "Utfall"])("is right, or tells something else than the year so far: %s", (heading) => {
    expect(said(`Budget 2024 | ${heading} | Prognos 2024`)).toEqual([]);
  });

  test.each([["Budget jan–mar 2024", "B2"], ["Avvikelse jan–mar 2024", "D2"]])("over any figure that follows the period is told: %s", (heading, cell) => {
    const heads = cell === "B2" ? `${heading} | Utfall jan–apr 2024 | Prognos 2024` : `Budget 2024 | Utfall jan–apr 2024 | ${heading}`;
    expect(said(heads)).toEqual([`label Blad!${cell}`]);
  });

  test("over a forecast tells when it was made, not what it is of", () => {
    expect(said("Budget 2024 | Utfall jan–apr 2024 | Prognos jan–mar 2024")).toEqual([]);
  });

  test("beside the round's own of the same kind is there for comparison", () => {
    expect(said("Utfall jan–mar 2024 | Utfall jan–apr 2024 | Budget 2024")).toEqual([]);
    expect(said("Utfall jan–mar 2024 | Budget jan–apr 2024 | Prognos 2024")).toEqual(["label Blad!B2"]);
  });

  test("in a row of quarters or months is one of them", () => {
    expect(said("Utfall kv 1 2024 | Utfall kv 2 2024 | Budget 2024", AUGUST)).toEqual([]);
    expect(said("Utfall 202401 | Utfall 202402 | Utfall 202403 | Budget 2024")).toEqual([]);
    expect(said("Utfall tertial 1 | Budget 2024 | Prognos 2024", AUGUST)).toEqual(["label Blad!B2"]);
    expect(said("Utfall tertial 1 | Utfall ack | Budget 2024", AUGUST)).toEqual([]);
  });
});

describe("what is no series", () => {
  test.each([
    ["a range beside a quarter", "Utfall jan–mar 2024 | Utfall kv 2 2024 | Budget 2024", ["B2"]],
    ["a month beside one of another year", "Utfall 202403 | Utfall 202302 | Budget 2024", ["B2"]],
    ["months of different figures", "Utfall 202403 | Budget 202402 | Prognos 2024", ["B2", "C2"]],
    ["two ranges from january", "Utfall jan–feb 2024 | Utfall jan–mar 2024 | Budget 2024", ["B2", "C2"]],
    ["a tertial beside another figure that is added up", "Utfall tertial 1 | Budget ack | Prognos 2024", ["B2"]],
  ] as const)("%s is told", (_what, heads, cells) => {
    expect(said(heads, AUGUST)).toEqual(cells.map((cell) => `label Blad!${cell}`));
  });

  test("a column whose period is only assumed is no comparison", () => {
    expect(said("Utfall jan–mar 2024 | Utfall | Budget 2024", APRIL, "Drift januari–april 2024, tkr")).toEqual(["label Blad!B2"]);
  });

  test("a title with more than two months is the user's to reword", () => {
    expect(seenBy(rule, { Blad: drift("Budget 2024 | Utfall jan–apr 2024 | Prognos 2024", "Drift januari–mars 2024, tkr (före maj)") }, APRIL)).toMatchObject([{ at: "Blad!A1", fix: [] }]);
  });
});

describe("a title", () => {
  test("of an earlier round is told at its own cell, with the words that mend it", () => {
    expect(seenBy(rule, { Blad: drift("Budget 2024 | Utfall jan–apr 2024 | Prognos 2024", "Drift januari–mars 2024, tkr") }, APRIL)).toMatchObject([
      { severity: "warning", class: "label", at: "Blad!A1", fix: ["A1 = Drift januari–april 2024, tkr"] },
    ]);
  });

  test.each(["Drift januari–april 2024, tkr", "Drift januari–mars 2023, tkr", "Drift mars–april 2024, tkr", "Drift januari–december 2024, tkr", "Uttag januari–mars 2024, tkr"])("that says the round, another year or the day of an export is right: %s", (title) => {
    expect(said("Budget 2024 | Utfall jan–apr 2024 | Prognos 2024", APRIL, title)).toEqual([]);
  });

  test("over two tables is told once", () => {
    const heads = "Budget 2024 | Utfall jan–apr 2024 | Prognos 2024";
    const two = { Blad: `${drift(heads, "Drift januari–mars 2024, tkr")}\n| | | | |${drift(heads, "Drift januari–mars 2024, tkr")}` };
    expect(saidBy(rule, two, APRIL)).toHaveLength(1);
  });
});

describe("a sheet's name", () => {
  const heads = "Budget 2024 | Utfall jan–apr 2024 | Prognos 2024";

  test("of an earlier round is told at the table, and only the user renames a sheet", () => {
    const [seen, ...more] = seenBy(rule, { "Drift jan-mars": drift(heads) }, APRIL);
    expect(seen).toMatchObject({ class: "label", at: "Drift jan-mars!A2", fix: [] });
    expect(seen?.message).not.toContain("A2");
    expect(more).toEqual([]);
  });

  test("is right where there is a sheet for each tertial", () => {
    const name = "Utfall ack";
    expect(saidBy(rule, { "Tertial 1": drift(`Budget 2024 | ${name} | Prognos 2024`) }, AUGUST)).toEqual(["label Tertial 1!A2"]);
    expect(saidBy(rule, { "Tertial 1": drift(`Budget 2024 | ${name} | Prognos 2024`), "Tertial 2": drift(`Budget 2024 | ${name} | Prognos 2024`) }, AUGUST)).toEqual([]);
    expect(saidBy(rule, { "Tertial 1": drift(`Budget 2024 | ${name} | Prognos 2024`), "Tertial 2 2024": drift(`Budget 2024 | ${name} | Prognos 2024`) }, AUGUST)).toEqual([]);
    expect(saidBy(rule, { "Tertial 1 2024": drift(`Budget 2024 | ${name} | Prognos 2024`), "Tertial 2 2024": drift(`Budget 2024 | ${name} | Prognos 2024`) }, AUGUST)).toEqual([]);
    expect(saidBy(rule, { "Drift jan-mars": drift(`Budget 2024 | ${name} | Prognos 2024`), "Tertial 2": drift(`Budget 2024 | ${name} | Prognos 2024`) }, AUGUST)).toEqual(["label Drift jan-mars!A2"]);
    expect(saidBy(rule, { "Tertial 1 2024": drift(`Budget 2024 | ${name} | Prognos 2024`), "Tertial 2 2023": drift(`Budget 2023 | ${name} | Prognos 2023`) }, AUGUST)).toContain("label Tertial 1 2024!A2");
  });
});

test("population and facts are of their own dates", () => {
  expect(saidBy(rule, { Folk: "| Folkmängd januari–mars 2024 | |\n| Kommun | Folkmängd |\n| Lekeberg | 8538 |\n| Laxå | 5668 |\n| Summa | 14206 |" }, APRIL)).toEqual([]);
});

test("without a round there is nothing to differ from", () => {
  const heads = "Budget 2024 | Utfall jan–mar 2024 | Prognos 2024";
  expect(saidBy(rule, { Blad: drift(heads) }, { round: { year: 2024, period: undefined } })).toEqual([]);
  expect(saidBy(rule, { Blad: drift(heads) }, { round: { year: undefined } })).toEqual([]);
});

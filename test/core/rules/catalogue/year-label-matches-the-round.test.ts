/** Årtalet i rubriker: another year than the report's is told, unless it is there for comparison or belongs to something else. */
import { yearLabelMatchesTheRound as rule } from "../../../../src/core/rules/catalogue/year-label-matches-the-round";
import { drawHeadings } from "../drawn-headings";
import { saidBy, seenBy } from "../seen-by";

const APRIL = { round: { year: 2024, period: { from: "2024-01", to: "2024-04" } } };

const drift = (heads: string, title = "Drift januari–april 2024, tkr"): string => drawHeadings(heads, title);
const said = (heads: string, title?: string, settings: Parameters<typeof saidBy>[2] = APRIL) => saidBy(rule, { Blad: drift(heads, title) }, settings);

describe("a heading", () => {
  test("of last year is told with its cell, and the report's year proposed", () => {
    const [seen, ...more] = seenBy(rule, { Blad: drift("Budget 2024 | Utfall jan–apr 2024 | Prognos 2023") }, APRIL);
    expect(seen).toMatchObject({ severity: "warning", class: "label", at: "Blad!D2", fix: ["D2 = Prognos 2024"] });
    expect(seen?.message).toMatch(/”Prognos 2023” i D2.*2023.*2024/u);
    expect(more).toEqual([]);
  });

  test.each(["Bokslut 2023", "Utfall föregående år 2023", "Utfall förra året 2023", "Utfall fg år 2023", "Jämförelse utfall 2023"])("that says itself that it is last year's is right: %s", (heading) => {
    expect(said(`Budget 2024 | Utfall jan–apr 2024 | ${heading}`)).toEqual([]);
  });

  test.each([["Budget 2023 | Budget 2024 | Utfall jan–apr 2024"], ["Budget 2024 | Utfall jan–apr 2023 | Utfall jan–apr 2024"], ["Budget 2024 | Utfall jan–apr 2024 | Prognos 2025"], ["Budget 2024 | Utfall jan–apr 2024 | Ombudgetering från 2023"]])("beside the same figure of the year, of a coming year, or of what came from the last is right: %s", (heads) => {
    expect(said(heads)).toEqual([]);
  });

  test.each(["Kommentar 2023", "Överfört från 2023", "Förra prognosen 2023", "Utfall fg. år 2023", "Utfall fgår 2023"])("over what comes from another year by its nature is right: %s", (heading) => {
    expect(said(`Budget 2024 | Utfall jan–apr 2024 | ${heading}`)).toEqual([]);
  });

  test("is told where the title says both years, or where only a heading says the report's", () => {
    expect(said("Budget 2024 | Utfall jan–apr 2024 | Prognos 2023", "Drift 2023–2024, tkr")).toEqual(["label Blad!D2"]);
    expect(said("Budget 2024 | Utfall jan–apr 2024 | Prognos 2023", "Drift, tkr")).toEqual(["label Blad!D2"]);
    expect(said("Budget | Utfall jan–apr 2024 | Prognos 2023", "Drift, tkr")).toEqual(["label Blad!D2"]);
  });

  test("that names two years compares them", () => {
    expect(said("Budget 2024 | Utfall jan–apr 2024 | Prognos 2023/2024")).toEqual([]);
  });

  test("under a title of its own year belongs to that document", () => {
    expect(said("Budget 2023 | Utfall 2023 | Prognos 2023", "Drift 2023, tkr")).toEqual([]);
    expect(said("Budget 2023 | Utfall jan–apr 2023 | Prognos 2024")).toEqual(["label Blad!B2", "label Blad!C2"]);
  });

  test("is not told where nothing else says the report's year", () => {
    expect(said("Budget 2023 | Utfall | Prognos", "Drift, tkr")).toEqual([]);
  });

  test("of a last closed year is right in a budget, which has no outcome of its own", () => {
    expect(said("Utfall 2023 | Prognos 2023 | Budget 2024", "Driftbudget, tkr", { round: { year: 2024, period: { from: "2024-01", to: "2024-12" } } })).toEqual([]);
  });

  test("of last year's whole budget is asked about where this year has only the period's", () => {
    expect(said("Budget 2023 | Budget jan–apr 2024 | Utfall jan–apr 2024 | Prognos 2024")).toEqual(["label? Blad!B2"]);
    expect(said("Budget 2023 | Budget jan–apr 2024 | Utfall jan–apr 2024 | Budget 2024 | Prognos 2024")).toEqual([]);
    expect(said("Budget 2023 | Budget jan–apr 2024 | Utfall jan–apr 2024")).toEqual([]);
  });

  test("of the same words over two tables is told once", () => {
    const heads = "Budget 2024 | Utfall jan–apr 2024 | Prognos 2023";
    expect(saidBy(rule, { Blad: `${drift(heads)}\n| | | | |${drift(heads)}` }, APRIL)).toHaveLength(1);
  });
});

describe("a title", () => {
  const heads = "Budget 2024 | Utfall jan–apr 2024 | Prognos 2024";

  test("of last year over this year's columns is told, and the year proposed", () => {
    expect(seenBy(rule, { Blad: drift(heads, "Drift 2023, tkr") }, APRIL)).toMatchObject([{ severity: "warning", class: "label", at: "Blad!A1", fix: ["A1 = Drift 2024, tkr"] }]);
  });

  test.each(["Drift 2024, tkr", "Drift 2025, tkr", "Drift 2023–2024, tkr", "Överfört från 2023, tkr", "Ombudgeterat 2023, tkr", "Jämförelse med 2023, tkr", "Drift, tkr"])("of this year, a coming one, both, or what came from the last is right: %s", (title) => {
    expect(said(heads, title)).toEqual([]);
  });

  test("whose year some column has too is a comparison", () => {
    expect(said("Budget 2023 | Budget 2024 | Utfall jan–apr 2024", "Drift 2023, tkr")).toEqual([]);
  });

  test("over columns without any year is a document of its own", () => {
    expect(said("Budget | Utfall | Prognos", "Drift 2023, tkr")).toEqual([]);
  });
});

test("a sheet's name of last year is told at the table, and only the user renames a sheet", () => {
  const [seen, ...more] = seenBy(rule, { "Drift 2023": drift("Budget 2024 | Utfall jan–apr 2024 | Prognos 2024") }, APRIL);
  expect(seen).toMatchObject({ class: "label", at: "Drift 2023!A2", fix: [] });
  expect(seen?.message).not.toContain("A2");
  expect(more).toEqual([]);
});

test("without the report's year there is nothing to differ from", () => {
  expect(saidBy(rule, { Blad: drift("Budget 2024 | Utfall jan–apr 2024 | Prognos 2023") }, { round: { year: undefined } })).toEqual([]);
});

test("population is of its own date", () => {
  expect(saidBy(rule, { Folk: "| Folkmängd 2023-12-31 | |\n| Kommun | Folkmängd 2023 |\n| Lekeberg | 8538 |\n| Laxå | 5668 |\n| Summa | 14206 |" }, APRIL)).toEqual([]);
});

describe("a goal", () => {
  const goals = (words: string, indicator = "Sjukfrånvaro") => ({ Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | |
    | Nämndmål | Indikator      | Resultat år 2024 | Målvärde år 2024 | Bedömning |
    | ${words} | ${indicator}   | 2,81 %           | högst 4 %        | Uppnått   |
    | ^        | Engagemang HME | 76               | minst 74         | ^         |` });
  const outdated = (...args: Parameters<typeof goals>) => seenBy(rule, goals(...args), APRIL).filter(({ at }) => at !== "Mål!A1");

  test.each(["En god plats för 2019–2023", "Ett mål under 2023", "Mål för åren 2020–2023", "Åren 2019–2023 blir bättre", "En god plats till och med 2023", "Bättre t.o.m. 2023", "Perioden 2019–2023", "Mål för år 2023", "Bättre t.o.m 2023", "Bättre tom 2023", "Bättre to.m. 2023", "Mål för perioden 2019–2023", "Under åren 2019–2023"])("for a time that has passed is asked about: %s", (words) => {
    expect(outdated(words)).toMatchObject([{ severity: "question", class: "label", at: "Mål!A3" }]);
  });

  test.each(["En god plats för 2019–2024", "Mål för 2025", "Bättre än 2022 års nivå", "Från 2022 i topp", "En god plats", "Plats för 201 elever, mot 150 elever 2022", "Inför 2023"])("for the year, a later one or from a starting point is right: %s", (words) => {
    expect(outdated(words)).toEqual([]);
  });

  test("its indicator and its target are read too", () => {
    expect(seenBy(rule, { Mål: goals("En god plats").Mål.replace("högst 4 %", "högst 4 % för 2023") }, APRIL)).toMatchObject([{ at: "Mål!D3" }]);
    expect(outdated("En god plats", "Sjukfrånvaro för 2023")).toMatchObject([{ at: "Mål!B3" }]);
  });
});

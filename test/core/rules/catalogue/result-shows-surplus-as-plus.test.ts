/** Resultatraden: where plus is cost, a row or a title that says result is asked about, for a deficit reads as a surplus. */
import { resultShowsSurplusAsPlus as rule } from "../../../../src/core/rules/catalogue/result-shows-surplus-as-plus";
import { saidBy, seenBy } from "../seen-by";

function drift(last: string, figures = "0 | 852 | -852"): { Drift: string } {
  return { Drift: `
    | Driftredovisning 2024, tkr |             |             |           |
    | Kontotext                  | Budget 2024 | Utfall 2024 | Avvikelse |
    | Intäkter                   |      -43306 |      -43860 |       554 |
    | Kostnader                  |       43306 |       44712 |     -1406 |
    | ${last} | ${figures} |` };
}

test("it tells the row, its first figure that is not zero, and that a plus is a deficit", () => {
  const [seen, ...more] = seenBy(rule, drift("Resultat"));
  expect(seen).toMatchObject({ severity: "question", class: "label", at: "Drift!A5", told: "C5 852" });
  expect(seen?.message).toContain("underskott med plus");
  expect(more).toEqual([]);
});

test("a surplus with minus is told as one", () => {
  const surplus = { Drift: `
    | Driftredovisning 2024, tkr |             |             |           |
    | Kontotext                  | Budget 2024 | Utfall 2024 | Avvikelse |
    | Intäkter                   |      -43306 |      -44860 |      1554 |
    | Kostnader                  |       43306 |       44712 |     -1406 |
    | Resultat                   |           0 |        -148 |       148 |` };
  expect(seenBy(rule, surplus)[0]?.message).toContain("överskott med minus");
});

test("in a table of konton it is told where the row has its name", () => {
  const accounts = { Drift: `
    | Driftredovisning 2024, tkr |           |             |             |
    | Konto                      | Kontotext | Budget 2024 | Utfall 2024 |
    | 3110                       | Avgifter  |      -43306 |      -43860 |
    | 5010                       | Löner     |       43306 |       44712 |
    |                            | Resultat  |           0 |         852 |` };
  expect(saidBy(rule, accounts)).toEqual(["label? Drift!B5"]);
});

test.each([["Nettokostnad"], ["Netto"], ["Summa"]])("a row that is called what it is is left alone: %s", (name) => {
  expect(saidBy(rule, drift(name))).toEqual([]);
});

test("a result of nothing cannot be misread", () => {
  const even = { Drift: `
    | Driftredovisning 2024, tkr |             |             |
    | Kontotext                  | Budget 2024 | Utfall 2024 |
    | Intäkter                   |      -43306 |      -43860 |
    | Kostnader                  |       43306 |       43860 |
    | Resultat                   |           0 |           0 |` };
  expect(saidBy(rule, even)).toEqual([]);
});

test("a table where plus is income shows its result as it reads", () => {
  const income = { Drift: `
    | Driftredovisning 2024, tkr |             |             |
    | Kontotext                  | Budget 2024 | Utfall 2024 |
    | Intäkter                   |       43306 |       43860 |
    | Kostnader                  |      -43306 |      -44712 |
    | Resultat                   |           0 |        -852 |` };
  expect(saidBy(rule, income)).toEqual([]);
});

test("a result that is turned, so that plus is a surplus, is as it reads", () => {
  const turned = { Res: `
    | Resultaträkning, tkr  |               |               |
    |                       | Utfall 202208 | Utfall 202308 |
    | Intäkter              |         -4457 |         -5131 |
    | Personalkostnader     |          9928 |         12780 |
    | Övriga kostnader      |          8915 |          9930 |
    | Summa nettokostnader  |         14386 |         17579 |
    | Kommunbidrag          |         12741 |         17177 |
    | Resultat              |         -1645 |          -402 |` };
  expect(saidBy(rule, turned)).toEqual([]);
});

describe("a title of net costs", () => {
  const members = (title: string, head = "Kommun", rows = "| Ludvika | 4000 | 4100 |\n| Smedjebacken | 1000 | 1050 |\n| Totalt | 5000 | 5150 |") => ({ Medlemmar: `
    | ${title} | | |
    | ${head} | Budget 2024 | Utfall 2024 |
    ${rows}` });

  test("over a row per member that says result is asked about, once", () => {
    expect(seenBy(rule, members("RESULTAT NETTO 2024, tkr"))).toMatchObject([{ severity: "question", class: "label", at: "Medlemmar!A1" }]);
    expect(saidBy(rule, members("Nettoresultat 2024, tkr | | |\n| Resultat per kommun"))).toEqual(["label? Medlemmar!A1"]);
  });

  test("that says net cost, or how a result is shared, is right", () => {
    expect(saidBy(rule, members("Nettokostnad 2024, tkr"))).toEqual([]);
    expect(saidBy(rule, members("Fördelning av resultat 2024, tkr"))).toEqual([]);
  });

  const costs = (title: string, rows: string) => members(title, "Verksamhet", rows);
  test("over activities with costs only is asked about too; with an income or a minus among them it is not", () => {
    expect(saidBy(rule, costs("Resultat 2024, tkr", "| Växel | 3000 | 3100 |\n| Arkiv | 0 | 50 |\n| Summa | 3000 | 3150 |"))).toEqual(["label? Medlemmar!A1"]);
    expect(saidBy(rule, costs("Resultat 2024, tkr", "| Växel | 3000 | 3100 |\n| Arkiv | 1000 | -50 |\n| Summa | 4000 | 3050 |"))).toEqual([]);
    expect(saidBy(rule, costs("Resultat 2024, tkr", "| Intäkter | 3000 | 3100 |\n| Arkiv | 1000 | 50 |\n| Summa | 4000 | 3150 |"))).toEqual([]);
  });
});

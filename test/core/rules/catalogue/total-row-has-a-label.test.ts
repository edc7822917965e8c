/** Summaradens namn: a sum without one is asked about where its name should stand, with the name. */
import { totalRowHasALabel as rule } from "../../../../src/core/rules/catalogue/total-row-has-a-label";
import { saidBy, seenBy } from "../seen-by";

const invest = (name: string) => ({ Inv: `
  | Investeringar (tkr) |        |        |         |
  | Projekt             | Budget | Utfall | Prognos |
  | IT LEKEBERG         |   1645 |   1487 |    1600 |
  | IT LAXÖ             |    735 |    176 |     700 |
  | ${name}             |   2380 |   1663 |    2300 |` });

test("it is told at the empty cell, with what to write there", () => {
  expect(seenBy(rule, invest(""))).toMatchObject([{ severity: "question", class: "label", at: "Inv!A5", fix: ["A5 = Totalt"], told: "5 A5 A5" }]);
});

test("a sum within the table is asked about too, and a name of spaces is none", () => {
  const grouped = (name: string) => ({ Drift: `
    | Drift 2024, tkr |             |             |
    | Verksamhet      | Budget 2024 | Utfall 2024 |
    | Intäkter        |       -1000 |       -1000 |
    | Växel           |        3000 |        3200 |
    | ${name}         |        2000 |        2200 |
    | Nät             |         500 |         550 |
    | Drift           |         700 |         650 |
    | Summa teknik    |        1200 |        1200 |
    | Totalt          |        3200 |        3400 |` });
  expect(saidBy(rule, grouped("Summa service"))).toEqual([]);
  expect(saidBy(rule, grouped(""))).toEqual(["label? Drift!A5"]);
});

test("any name will do", () => {
  expect(saidBy(rule, invest("Totalt"))).toEqual([]);
  expect(saidBy(rule, invest("IT"))).toEqual([]);
});

test("the name belongs where the rows have theirs: beside the konto, or under the municipalities", () => {
  const accounts = { Drift: `
    | Drift 2024, kr |           |             |             |
    | Konto          | Kontotext | Budget 2024 | Utfall 2024 |
    | 3110           | Avgifter  |    -9000000 |    -9100000 |
    | 5010           | Löner     |     5000000 |     5050000 |
    | 6010           | Hyra      |     3000000 |     3100000 |
    |                |           |    -1000000 |     -950000 |` };
  expect(saidBy(rule, accounts)).toEqual(["label? Drift!B6"]);
  const people = { Folk: `
    | Folkmängd 2022-12-31 |            |
    | Kommun               | Folkmängd  |
    | Lekeberg             |       8538 |
    | Laxå                 |       5668 |
    | Askersund            |      11401 |
    |                      |      25607 |` };
  expect(saidBy(rule, people)).toEqual(["label? Folk!A6"]);
});

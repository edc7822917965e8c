import { followUpOf } from "./follow-up-from-drawings";

const sides = (drawing: string): string[] => followUpOf({ Drift: drawing }).operating.map(({ label, side, costType }) => `${label}: ${side} ${costType}`);

test("a verksamhet whose name sounds like a slag is no slag", () => {
  expect(sides(`
    | Nettokostnad per verksamhet, tkr | | |
    | Verksamhet                | Budget 2024 | Utfall 2024 |
    | Räddningstjänst           |       12000 |       12300 |
    | Personal- och lönecenter  |        3000 |        2900 |
    | Summa                     |       15000 |       15200 |
  `)).toEqual(["Räddningstjänst: net other", "Personal- och lönecenter: net other"]);
});

test("rows that are called income and cost are, whatever the column is called", () => {
  expect(sides(`
    | Drift, tkr | | |
    | Verksamhet        | Budget 2024 | Utfall 2024 |
    | Intäkter          |       -1000 |       -1100 |
    | Personalkostnader |        3000 |        2900 |
    | Lokaler           |         500 |         500 |
    | Nettokostnad      |        2500 |        2300 |
  `)).toEqual(["Intäkter: income income", "Personalkostnader: cost personnel", "Lokaler: cost premises"]);
});

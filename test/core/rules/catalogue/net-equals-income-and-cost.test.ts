/** Netto per rad: the way of adding that holds on most rows is the table's own, and the rows that differ from it are wrong. */
import { netEqualsIncomeAndCost as rule } from "../../../../src/core/rules/catalogue/net-equals-income-and-cost";
import { saidBy, seenBy } from "../seen-by";

function table(rows: readonly string[], heads = "Intäkter | Kostnader | Nettokostnad"): { Drift: string } {
  return { Drift: `
    | Driftbudget 2024, tkr | | | |
    | Verksamhet | ${heads} |
    ${rows.map((row, at) => `| 03${at} Enhet ${at} | ${row} |`).join("\n")}` };
}

test("a row that differs is an error at its net, with the columns it adds and what it should be", () => {
  expect(seenBy(rule, table(["-100 | 150 | 50", "-200 | 260 | 60", "-300 | 330 | 40"]))).toMatchObject([
    { severity: "error", class: "error", at: "Drift!D5", related: ["Drift!B5", "Drift!C5"], difference: 10_000, fix: ["D5 = 30"], told: "D5 40 30 D5 30" },
  ]);
});

test("amounts without sign are income minus cost, or cost minus income, as most rows say", () => {
  expect(saidBy(rule, table(["100 | 150 | -50", "200 | 260 | -60", "300 | 330 | -35"]))).toEqual(["error Drift!D5"]);
  expect(saidBy(rule, table(["100 | 150 | 50", "200 | 260 | 60", "300 | 330 | 35"]))).toEqual(["error Drift!D5"]);
});

test.each([["Intäkt externa | Intäkt interna | Kostnad | Nettokostnad"]])("every kind of income is turned alike where amounts have no sign: %s", (heads) => {
  expect(saidBy(rule, table(["10 | 90 | 150 | 50", "20 | 180 | 260 | 60", "30 | 270 | 330 | 30"], heads))).toEqual([]);
  expect(saidBy(rule, table(["10 | 90 | 150 | 50", "20 | 180 | 260 | 60", "30 | 270 | 330 | 90"], heads))).toEqual(["error Drift!E5"]);
});

test("half of the rows are enough to know what the net adds, fewer are not", () => {
  expect(saidBy(rule, table(["-100 | 150 | 50", "-200 | 260 | 60", "-300 | 330 | 777", "-400 | 410 | 888"]))).toEqual(["error Drift!D5", "error Drift!D6"]);
  expect(saidBy(rule, table(["-100 | 150 | 50", "-200 | 260 | 666", "-300 | 330 | 777", "-400 | 410 | 888"]))).toEqual([]);
});

test("one column beside the net is nothing to add", () => {
  expect(saidBy(rule, table(["150 | 50", "260 | 260", "330 | 330"], "Kostnader | Nettokostnad"))).toEqual([]);
});

test("in a bridge the sum of the row is the sum of its kinds", () => {
  const rows = (last: number) => ({ Bridge: `
    | Förändringar mellan budget 2023 och budget 2024, tkr | | | | | |
    |                       | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter | Summa   |
    | Budget 2023           |             20152 |           2739 |            51244 |   -74135 |       0 |
    | Verksamhetsförändring |              2318 |            919 |             -428 |    -2809 |       0 |
    | Budget 2024           |             22470 |           3658 |            50816 |   -76944 | ${last} |` });
  expect(saidBy(rule, rows(0))).toEqual([]);
  expect(seenBy(rule, rows(7))).toMatchObject([{ class: "error", at: "Bridge!F5", difference: 7_000 }]);
  expect(seenBy(rule, rows(7))[0]?.message).toMatch(/^Summan/u);
  expect(seenBy(rule, table(["-100 | 150 | 50", "-200 | 260 | 61", "-300 | 330 | 30"]))[0]?.message).toMatch(/^Nettot/u);
});

test("where budget and forecast both have income and costs, each net adds its own", () => {
  const both = (budget: number, forecast: number) => ({ Drift: `
    | Driftbudget 2024, tkr | | | | | | |
    |            | Budget 2024 | <         | <     | Prognos 2024 | <         | <     |
    | Verksamhet | Intäkter    | Kostnader | Netto | Intäkter     | Kostnader | Netto |
    | Växel      | -1000       | 1500      | 500   | -1100        | 1650      | 550   |
    | Arkiv      | -2000       | 2600      | 600   | -2000        | 2580      | 580   |
    | Nät        | -300        | 900       | ${budget} | -310     | 1000      | ${forecast} |` });
  expect(saidBy(rule, both(600, 690))).toEqual([]);
  expect(seenBy(rule, both(777, 690))).toMatchObject([{ at: "Drift!D6", related: ["Drift!B6", "Drift!C6"] }]);
  expect(seenBy(rule, both(600, 777))).toMatchObject([{ at: "Drift!G6", related: ["Drift!E6", "Drift!F6"] }]);
});

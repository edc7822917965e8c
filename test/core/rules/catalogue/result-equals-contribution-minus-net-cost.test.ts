/** Resultatet: kommunbidraget minus nettokostnaden, with whatever signs the table itself uses in most columns. */
import { resultEqualsContributionMinusNetCost as rule } from "../../../../src/core/rules/catalogue/result-equals-contribution-minus-net-cost";
import { saidBy, seenBy } from "../seen-by";

/** Net cost, kommunbidrag and result, a figure per column. */
function table(net: string, contribution: string, result: string, names = ["Summa nettokostnader", "Kommunbidrag", "Resultat"]): { Res: string } {
  return { Res: `
    | Resultaträkning, tkr | | | |
    | | Utfall 202108 | Utfall 202208 | Utfall 202308 |
    | Intäkter          | -1000 | -1000 | -1000 |
    | Personalkostnader |  6000 |  7000 |  8000 |
    | ${names[0]} | ${net} |
    | ${names[1]} | ${contribution} |
    | ${names[2]} | ${result} |` };
}

test("a result that differs is an error at its cell, with its terms and what should stand there", () => {
  expect(seenBy(rule, table("5000 | 6000 | 7000", "5500 | 5800 | 7200", "500 | -200 | 250"))).toMatchObject([
    { severity: "error", class: "error", at: "Res!D7", related: ["Res!D5:D6"], difference: 50_000, fix: ["D7 = 200"], told: "D7 250 200 D7 200" },
  ]);
});

test.each([
  ["contribution plus, cost plus", "5000 | 6000 | 7000", "5500 | 5800 | 7200", "500 | -200"],
  ["contribution plus, cost minus", "-5000 | -6000 | -7000", "5500 | 5800 | 7200", "500 | -200"],
  ["contribution minus, cost plus", "5000 | 6000 | 7000", "-5500 | -5800 | -7200", "500 | -200"],
])("the signs that hold in most columns are the table's: %s", (_case, net, contribution, two) => {
  expect(saidBy(rule, table(net, contribution, `${two} | 200`))).toEqual([]);
  expect(saidBy(rule, table(net, contribution, `${two} | 250`))).toEqual(["error Res!D7"]);
});

test("where most columns differ the rows are about something else", () => {
  expect(saidBy(rule, table("5000 | 6000 | 7000", "5500 | 5800 | 7200", "500 | 777 | 888"))).toEqual([]);
});

test("a single column is enough to be wrong in", () => {
  expect(saidBy(rule, table("5000 | | ", "5500 | | ", "777 | |"))).toEqual(["error Res!B7"]);
});

test("a column that lacks one of the three says nothing", () => {
  expect(saidBy(rule, table("5000 | 6000 | 7000", "5500 | 5800 | ", "500 | -200 | 250"))).toEqual([]);
});

test("without one of the rows there is nothing to compare", () => {
  const args = ["5000 | 6000 | 7000", "5500 | 5800 | 7200", "500 | -200 | 250"] as const;
  expect(saidBy(rule, table(...args, ["Lokalkostnader", "Kommunbidrag", "Resultat"]))).toEqual([]);
  expect(saidBy(rule, table(...args, ["Summa nettokostnader", "Lokalkostnader", "Resultat"]))).toEqual([]);
  expect(saidBy(rule, table(...args, ["Summa nettokostnader", "Kommunbidrag", "Övrigt"]))).toEqual([]);
});

test("a result that stands above the net cost is not made of it", () => {
  expect(saidBy(rule, table("5000 | 6000 | 7000", "5500 | 5800 | 7200", "500 | -200 | 250", ["Resultat", "Kommunbidrag", "Nettokostnader"]))).toEqual([]);
});

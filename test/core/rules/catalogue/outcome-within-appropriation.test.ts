/** Investeringsanslaget: whatever is forecast or spent above it is asked about, project by project and for all of them. */
import { outcomeWithinAppropriation as rule } from "../../../../src/core/rules/catalogue/outcome-within-appropriation";
import { saidBy, seenBy } from "../seen-by";

function table(rows: readonly string[], heads = "Budget | Utfall | Prognos"): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2024, tkr |${" |".repeat(heads.split("|").length)}
    | Projekt | ${heads} |
    ${rows.join("\n")}` };
}

test("it tells the figure, what is allowed and by how much it is passed, with the cells that allow it", () => {
  expect(seenBy(rule, table(["| Nät | 3000 | 100 | 3400 |", "| Säkerhet | 1000 | 100 | 500 |", "| Totalt | 4000 | 200 | 3900 |"]))).toMatchObject([
    { severity: "question", class: "question", at: "Investeringar!D3", related: ["Investeringar!B3"], difference: 400_000, told: "D3 3 400 3 000 400" },
  ]);
});

test.each([["3000", 0], ["3000,0005", 0], ["3001", 1]])("as much as the appropriation is within it, a step more is above: %s of 3000", (forecast, findings) => {
  expect(saidBy(rule, table([`| Nät | 3000 | 100 | ${forecast} |`, "| Säkerhet | 1000 | 100 | 500 |", "| Totalt | 4000 | 200 | 3500 |"]))).toHaveLength(findings);
});

test("the forecast goes before the outcome, and a row is asked about once", () => {
  expect(saidBy(rule, table(["| Nät | 3000 | 3200 | 3400 |", "| Säkerhet | 1000 | 1100 | 1000 |", "| Totalt | 4000 | 3900 | 3900 |"]))).toEqual(["question Investeringar!D3", "question Investeringar!C4"]);
});

test("the name of the figure and of what it is for are said", () => {
  const seen = seenBy(rule, table(["| Nät | 3000 | 3200 | 3000 |", "| Säkerhet | 1000 | 100 | 1000 |", "| Totalt | 4000 | 3300 | 4400 |"]));
  expect(seen.map(({ message }) => message.slice(0, 32))).toEqual([expect.stringContaining("Utfallet för ”Nät” i C3"), expect.stringContaining("Prognosen för alla projekt")]);
});

test("supplements and what is carried over are allowed too", () => {
  const heads = "Budget | Tilläggsbudget | Ombudgetering | Prognos";
  const rows = (forecast: number) => [`| Nät | 3000 | 200 | 100 | ${forecast} |`, "| Säkerhet | 1000 | 0 | 0 | 500 |", "| Totalt | 4000 | 200 | 100 | 3500 |"];
  expect(saidBy(rule, table(rows(3300), heads))).toEqual([]);
  expect(seenBy(rule, table(rows(3301), heads))).toMatchObject([{ at: "Investeringar!E3", related: ["Investeringar!B3", "Investeringar!C3", "Investeringar!D3"], told: "E3 3 301 3 300 1" }]);
});

test("where no total stands the projects are added up, and asked about as one area", () => {
  expect(seenBy(rule, table(["| Nät | 3000 | 100 | 2900 |", "| Säkerhet | 1000 | 100 | 1500 |"]))).toMatchObject([
    { at: "Investeringar!D4", related: ["Investeringar!B4"], difference: 500_000 },
    { at: "Investeringar!D3:D4", related: [], difference: 400_000, told: "4 400 4 000 400" },
  ]);
  expect(saidBy(rule, table(["| Nät | 3000 | 2900 | |", "| Säkerhet | 1000 | 1500 | |"]))).toEqual(["question Investeringar!C4", "question Investeringar!C3:C4"]);
  expect(saidBy(rule, table(["| Nät | 3000 | 100 | 2500 |", "| Säkerhet | 1000 | 100 | 1500 |"]))).toEqual(["question Investeringar!D4"]);
});

test("money written with minus is spent when it is more minus", () => {
  expect(saidBy(rule, table(["| Nät | -3000 | -100 | -3400 |", "| Säkerhet | -1000 | -100 | -500 |", "| Totalt | -4000 | -200 | -3900 |"]))).toEqual(["question Investeringar!D3"]);
});

test("what cannot be read allows nothing and passes nothing", () => {
  expect(saidBy(rule, table(["| Nät | se beslut | 100 | 3400 |", "| Säkerhet | 1000 | 100 | 500 |", "| Totalt | 4000 | 200 | 3900 |"]))).toEqual([]);
  expect(saidBy(rule, table(["| Nät | 3000 | 100 | oklart |", "| Säkerhet | 1000 | 100 | 500 |", "| Totalt | 4000 | 200 | 3900 |"]))).toEqual([]);
});

test("a blank budget allows nothing", () => {
  expect(saidBy(rule, table(["| Nät | | 100 | 300 |", "| Säkerhet | 1000 | 100 | 500 |", "| Totalt | 1000 | 200 | 800 |"]))).toEqual(["question Investeringar!D3"]);
});

test("without a plan or without an outcome there is nothing to compare", () => {
  expect(saidBy(rule, table(["| Nät | 3200 | 3400 |", "| Säkerhet | 1000 | 500 |"], "Utfall | Prognos"))).toEqual([]);
  expect(saidBy(rule, table(["| Nät | 3200 |", "| Säkerhet | 1000 |"], "Budget"))).toEqual([]);
});

/** Enheten: said somewhere on the sheet, the same everywhere, and believable. */
import { unitIsStated as rule } from "../../../../src/core/rules/catalogue/unit-is-stated";
import { saidBy, seenBy } from "../seen-by";

const drift = (title: string, more = "") => `
  | ${title} |             |              |
  | Slag            | Budget 2024 | Prognos 2024 |
  | Intäkter        |      -12000 |       -12000 |
  | Kostnader       |       12000 |        12000 |
  ${more}`;

test("a table without a unit is asked about at its first cell, with the unit it has been read in", () => {
  const [seen, ...more] = seenBy(rule, { Drift: drift("Drift 2024") });
  expect(seen).toMatchObject({ severity: "question", class: "label", at: "Drift!A2", related: [] });
  expect(seen?.message).toMatch(/läst/u);
  expect(more).toEqual([]);
});

test.each(["Drift 2024, tkr", "Drift 2024 (kronor)", "Drift 2024, miljoner kronor"])("a unit in the title is enough: %s", (title) => {
  expect(saidBy(rule, { Drift: drift(title) }).filter((said) => said.startsWith("label"))).toEqual([]);
});

test("said once on a sheet it holds for the other tables there, and not for another sheet", () => {
  const second = "| | | |\n| Investeringar 2024 | | |\n| Projekt | Budget 2024 | Prognos 2024 |\n| Nät | 3000 | 3000 |\n| Säkerhet | 1000 | 1000 |\n| Totalt | 4000 | 4000 |";
  expect(saidBy(rule, { Drift: drift("Drift 2024, tkr", second) })).toEqual([]);
  expect(saidBy(rule, { Drift: drift("Drift 2024, tkr"), Inv: second.slice("| | | |\n".length) })).toEqual(["label? Inv!A2"]);
});

test("the economy system's own rows per konto are kronor, and nobody writes it there", () => {
  const accounts = (amount: number) => ({ Drift: `
    | Drift 2024 |           |                 |              |
    | Konto      | Kontotext | Budget 2024     | Prognos 2024 |
    | 3110       | Avgifter  | ${-amount}      | ${-amount}   |
    | 5010       | Löner     | ${amount * 0.6} | ${amount * 0.6} |
    | 6010       | Hyra      | ${amount * 0.4} | ${amount * 0.4} |` });
  expect(saidBy(rule, accounts(12345670))).toEqual([]);
});

test("two units above one table are asked about at the second, with the first beside it", () => {
  expect(seenBy(rule, { Drift: `| Förvaltningen, mnkr | | |\n${drift("Drift 2024, tkr").trim()}` }).filter(({ class: kind }) => kind === "label")).toMatchObject([
    { severity: "question", class: "label", at: "Drift!A2", related: ["Drift!A1"] },
  ]);
  expect(saidBy(rule, { Drift: `| Förvaltningen, tkr | | |\n${drift("Drift 2024, tkr").trim()}` })).toEqual([]);
});

test("a unit that makes the amounts unbelievable is an error where it is said", () => {
  const found = seenBy(rule, { Drift: drift("Drift 2024, tkr"), Inv: `
    | Investeringar 2024, mnkr |             |              |
    | Projekt                  | Budget 2024 | Prognos 2024 |
    | Rullstolar               |        2400 |         2700 |
    | Lyftar                   |        1500 |         1500 |` });
  expect(found).toMatchObject([{ severity: "error", class: "wrongUnit", at: "Inv!A1" }]);
  expect(found[0]?.advice).toContain("mnkr");
});

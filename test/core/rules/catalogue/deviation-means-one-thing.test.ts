/** Avvikelsens tecken: asked about where investments and operations stand on one sheet and count it each its own way. */
import { deviationMeansOneThing } from "../../../../src/core/rules/catalogue/deviation-means-one-thing";
import { saidBy, seenBy } from "../seen-by";

const rule = deviationMeansOneThing;

function drift(heading = "Avvikelse"): string {
  return `
    | Drift januari–april 2024, mnkr |             |              |            |
    | Slag                           | Budget 2024 | Prognos 2024 | ${heading} |
    | Intäkter                       | 76,9        | 76,9         | 0          |
    | Kostnader                      | -76,9       | -75,9        | 1          |
    |                                |             |              |            |`;
}

function investments({ above = "", below = "", deviations = ["-4,6", "-0,4"], headings = "Årsbudget | Utfall" } = {}): string {
  return `
    | Investeringar 2024, mnkr       |             |              |            |
    ${above === "" ? "" : `| ${above} | | | |`}
    | Projekt                        | ${headings} | Avvikelse  |
    | Nät                            | 7,6         | 3            | ${deviations[0] ?? ""} |
    | Säkerhet                       | 1           | 0,6          | ${deviations[1] ?? ""} |
    ${below === "" ? "" : `| | | | |\n| | | | ${below} |`}`;
}

test("it is asked at the heading, beside the operations", () => {
  const [seen, ...more] = seenBy(rule, { Bilaga: drift() + investments() });
  expect(seen).toMatchObject({ severity: "question", class: "label", at: "Bilaga!D7", related: ["Bilaga!A2"] });
  expect(more).toEqual([]);
});

test.each(["Minus = ännu inte förbrukat", "Plus betyder bättre än budget", "Tecken: minus är oförbrukat", "+ avser överskott", "−= oförbrukat"])("a line anywhere on the sheet explains it: %s", (line) => {
  expect(saidBy(rule, { Bilaga: drift() + investments({ above: line }) })).toEqual([]);
  expect(saidBy(rule, { Bilaga: drift() + investments({ below: line }) })).toEqual([]);
});

test("counted as the operations are it means the same", () => {
  expect(saidBy(rule, { Bilaga: drift() + investments({ deviations: ["4,6", "0,4"] }) })).toEqual([]);
});

test("alone, on another sheet, or beside operations without a deviation there is nothing to mix up", () => {
  expect(saidBy(rule, { Bilaga: investments() })).toEqual([]);
  expect(saidBy(rule, { Drift: drift(), Investeringar: investments() })).toEqual([]);
  expect(saidBy(rule, { Bilaga: drift("Anmärkning") + investments() })).toEqual([]);
});

test("a forecast is counted as an outcome is", () => {
  expect(saidBy(rule, { Bilaga: drift() + investments({ headings: "Årsbudget | Prognos" }) })).toEqual(["label? Bilaga!D7"]);
});

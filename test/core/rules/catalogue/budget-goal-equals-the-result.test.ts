/** Budgetmålet: compared with what the economic tables come to, with their sign, on one step of the report when. */
import { budgetGoalEqualsTheResult } from "../../../../src/core/rules/catalogue/budget-goal-equals-the-result";
import { saidBy, seenBy } from "../seen-by";

const rule = budgetGoalEqualsTheResult;
const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-08" }, unit: "tkr", decimals: 0 } as const;

interface Figures {
  readonly actual?: number;
  readonly forecast?: number;
  readonly budget?: number;
  readonly indicator?: string;
  readonly round?: Partial<Record<keyof typeof ROUND, unknown>>;
}

/** Income 10 000 and costs that leave the surplus given, in a table where income is plus (or minus); and a goal that states it. */
function workbook(result: string, forecast: string, { actual = 400, forecast: year = 600, budget = 0, indicator = "Nämnden håller sin budgetram" }: Figures = {}, sign = 1): Record<string, string> {
  const row = (name: string, ...amounts: readonly number[]): string => `| ${name} | ${amounts.map((amount) => amount * sign).join(" | ")} |`;
  return {
    Ekonomi: `
      | Ekonomiskt resultat 2024, tkr | | | | |
      | Slag | Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024 |
      ${row("Intäkter", 10000, 10000, 15000, 15000)}
      ${row("Personalkostnader", -6000, -6000, -9000, -9000)}
      ${row("Övriga kostnader", -4000 + budget, -4000 + actual, -6000 + budget, -6000 + year)}
      ${row("Summa", budget, actual, budget, year)}`,
    Mål: `
      | Mål 2024 | | | | |
      | Nämndmål | Indikator | Nuvärde | Prognos | Målvärde |
      | En bra arbetsplats | Sjukfrånvaro | 9,02 % | 8 % | Minska från 7 % |
      | God ekonomi | ${indicator} | ${result} | ${forecast} | 0 tkr |`,
  };
}

function said(result: string, forecast: string, figures: Figures = {}, sign = 1): string[] {
  return saidBy(rule, workbook(result, forecast, figures, sign), { round: { ...ROUND, ...figures.round } as typeof ROUND });
}

describe("a result that is another than the tables’", () => {
  test("is an error where the goal states it, with how far off it is", () => {
    const [seen, ...more] = seenBy(rule, workbook("500 tkr", ""), { round: ROUND });
    expect(seen).toMatchObject({ severity: "error", class: "error", at: "Mål!C4", difference: 100_000, told: "C4 500 400" });
    expect(more).toEqual([]);
  });

  test.each([["401 tkr", 0], ["399 tkr", 0], ["401,1 tkr", 1], ["398,9 tkr", 1]])("one step of the report is rounding, more is not: %s", (result, findings) => {
    expect(said(result, "")).toHaveLength(findings);
  });

  test("the result is compared with the period’s outcome, the forecast with the year’s", () => {
    expect(said("400 tkr", "600 tkr")).toEqual([]);
    expect(said("600 tkr", "400 tkr")).toEqual(["error Mål!C4", "error Mål!D4"]);
    expect(said("", "601,5 tkr")).toEqual(["error Mål!D4"]);
  });

  test("either the result or what it differs from the budget may be told", () => {
    expect(said("400 tkr", "", { budget: 100 })).toEqual([]);
    expect(said("300 tkr", "", { budget: 100 })).toEqual([]);
    expect(said("500 tkr", "", { budget: 100 })).toEqual(["error Mål!C4"]);
  });
});

describe("a result with the other sign", () => {
  test("is told as such, with the figure that should stand there", () => {
    const [seen] = seenBy(rule, workbook("-400 tkr", ""), { round: ROUND });
    expect(seen).toMatchObject({ severity: "error", class: "reversedSign", at: "Mål!C4", difference: -800_000 });
    expect(seen?.advice).toContain("400 tkr");
  });

  test.each([["-401 tkr", "reversedSign"], ["-401,1 tkr", "error"], ["-399 tkr", "reversedSign"], ["-398,9 tkr", "error"]])("to a step of the report: %s", (result, kind) => {
    expect(said(result, "")).toEqual([`${kind} Mål!C4`]);
  });

  test("also of what it differs from the budget", () => {
    expect(said("-300 tkr", "", { budget: 100 })).toEqual(["reversedSign Mål!C4"]);
    expect(said("-301 tkr", "", { budget: 100 })).toEqual(["reversedSign Mål!C4"]);
    expect(said("-302 tkr", "", { budget: 100 })).toEqual(["error Mål!C4"]);
    expect(said("-500 tkr", "", { budget: 100 })).toEqual(["error Mål!C4"]);
  });
});

describe("how a goal states its amount", () => {
  test("in a unit of its own, in the report’s unit, or as a number", () => {
    expect(said("0,4 mnkr", "")).toEqual([]);
    expect(said("400", "")).toEqual([]);
    expect(said("4000", "")).toEqual(["error Mål!C4"]);
    expect(said("400 000 kr", "")).toEqual([]);
    expect(said("0,4 mnkr", "", { actual: 500 })).toEqual(["error Mål!C4"]);
  });

  test("per cent and words state no amount", () => {
    expect(said("98 %", "")).toEqual([]);
    expect(said("Ja", "Uppnås")).toEqual([]);
  });

  test.each(["Nämnden håller sin budgetram", "Nämnderna ska hålla sin budget", "Verksamhet inom beslutad budget", "Verksamhet inom budget", "De håller sina budget", "En ekonomi i balans", "Budget i balans"])("goes by: %s", (indicator) => {
    expect(said("500 tkr", "", { indicator })).toEqual(["error Mål!C4"]);
  });

  test.each(["Antal budgetmöten", "Nöjda medarbetare"])("other goals are none of it: %s", (indicator) => {
    expect(said("500 tkr", "", { indicator })).toEqual([]);
  });
});

test("without a year, or without the figures, there is nothing to compare with", () => {
  expect(said("500 tkr", "", { round: { year: undefined } })).toEqual([]);
  expect(saidBy(rule, { Mål: workbook("500 tkr", "700 tkr").Mål ?? "" }, { round: ROUND })).toEqual([]);
});

describe("a surplus that the table itself shows with minus", () => {
  test("is asked about at the table’s sum, beside the goal", () => {
    const [seen, ...more] = seenBy(rule, workbook("400 tkr", "", {}, -1), { round: ROUND });
    expect(seen).toMatchObject({ severity: "question", class: "reversedSign", at: "Ekonomi!C6", related: ["Mål!C4"], told: "C4 400 −400 C6" });
    expect(seen?.message).toContain("överskott");
    expect(more).toEqual([]);
  });

  test("so is a deficit, and a forecast in its own column", () => {
    const [deficit] = seenBy(rule, workbook("-400 tkr", "", { actual: -400 }, -1), { round: ROUND });
    expect(deficit?.message).toContain("underskott");
    expect(said("", "600 tkr", {}, -1)).toEqual(["reversedSign? Ekonomi!E6"]);
  });

  test("nothing is nothing with either sign", () => {
    expect(said("0 tkr", "", { actual: 0 }, -1)).toEqual([]);
  });

  test("one step of the report may differ", () => {
    expect(said("401 tkr", "", {}, -1)).toEqual(["reversedSign? Ekonomi!C6"]);
    expect(said("300 tkr", "", { budget: 100 }, -1)).toEqual([]);
  });

  test("a table without a sum shows no surplus", () => {
    const { Ekonomi = "", Mål = "" } = workbook("400 tkr", "", {}, -1);
    expect(saidBy(rule, { Ekonomi: Ekonomi.replace(/\n\s*\| Summa .*/u, ""), Mål }, { round: ROUND })).toEqual([]);
  });
});

/** Prognosen och åtgärderna: what the forecast has become better by is what the plan's included measures come to. */
import { forecastIncludesTheMeasures } from "../../../../src/core/rules/catalogue/forecast-includes-the-measures";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = forecastIncludesTheMeasures;
const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-04" }, unit: "mnkr", decimals: 1 } as const;

/** "0,4 Ja" */
function plan(...measures: readonly string[]): { Handlingsplan: string } {
  const rows = measures.map((measure, at) => {
    const [effect = "", answer = ""] = measure.split(" ");
    return `| 1.${at + 1} | 032 Teknik | Vakanshålla | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | ${effect} | ${answer} | ${answer === "Ja" ? effect : ""} |`;
  });
  return { Handlingsplan: drawPlan(rows.join("\n"), { forecast: "0", amount: "0" }).drawing };
}

/** Personnel before and after the measures, in tusental; in a table where cost is plus, or minus. */
function drift(before: string, after: string, { heading = "Prognos 2024 före åtgärder", sum = true, cost = 1 } = {}): { Drift: string } {
  const amount = (text: string, sign = cost): string => (text === "" || text.startsWith("#") ? text : String(Number(text) * sign));
  const total = (personnel: string): string => (personnel === "" || personnel.startsWith("#") ? "0" : amount(String(Number(personnel) - 8000)));
  return { Drift: `
    | Drift januari–april 2024, tkr |             | | |
    | Slag                          | Budget 2024 | ${heading} | Prognos 2024 |
    | Intäkter | ${amount("12000", -cost)} | ${amount("12000", -cost)} | ${amount("12000", -cost)} |
    | Personalkostnader | ${amount("8000")} | ${amount(before)} | ${amount(after)} |
    | Övriga kostnader | ${amount("4000")} | ${amount("4000")} | ${amount("4000")} |
    ${sum ? `| Summa | 0 | ${total(before)} | ${total(after)} |` : ""}` };
}

function said(...from: readonly [before: string, after: string, options?: Parameters<typeof drift>[2], measures?: readonly string[]]): string[] {
  const [before, after, options = {}, measures = ["0,4 Ja"]] = from;
  return saidBy(rule, { ...drift(before, after, options), ...plan(...measures) }, { round: ROUND });
}

describe("two forecasts, before and after the measures", () => {
  test("that differ by another amount than the measures are told at the sum, in millions", () => {
    const [seen, ...more] = seenBy(rule, { ...drift("8900", "8000"), ...plan("0,4 Ja") }, { round: ROUND });
    expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Drift!D6", difference: 500_000, told: "0,90 D6 0,40" });
    expect(more).toEqual([]);
  });

  test("may differ by 5 000 kr for each measure and one more, and by two steps of the table", () => {
    expect(said("8900", "8488")).toEqual([]);
    expect(said("8900", "8487")).toEqual(["rule Drift!D6"]);
    expect(said("8900", "8512")).toEqual([]);
    expect(said("8900", "8513")).toEqual(["rule Drift!D6"]);
    expect(said("8900", "8483", {}, ["0,2 Ja", "0,2 Ja"])).toEqual([]);
    expect(said("8900", "8482", {}, ["0,2 Ja", "0,2 Ja"])).toEqual(["rule Drift!D6"]);
  });

  test("only the measures that are in the forecast count", () => {
    expect(said("8900", "8500", {}, ["0,4 Ja", "0,3 Nej"])).toEqual([]);
    expect(said("8900", "8200", {}, ["0,4 Ja", "0,3 Nej"])).toEqual(["rule Drift!D6"]);
  });

  test("are added up where the table has no sum, and then told at its last row", () => {
    expect(said("8900", "8500", { sum: false })).toEqual([]);
    expect(said("8900", "8000", { sum: false })).toEqual(["rule Drift!D5"]);
    expect(said("8900", "#REF!", { sum: false })).toEqual([]);
    expect(said("#REF!", "8900", { sum: false })).toEqual([]);
  });

  test("are better upwards where cost is minus", () => {
    expect(said("8900", "8500", { cost: -1 })).toEqual([]);
    expect(said("8100", "8500", { cost: -1 })).toEqual(["rule Drift!D6"]);
    expect(said("8100", "8500")).toEqual(["rule Drift!D6"]);
  });

  test.each(["Prognos 2024 före åtgärder", "Prognos 2024 exkl. åtgärder", "Prognos 2024 exklusive åtgärder", "Prognos 2024 utan nya åtgärder", "Prognos 2024 utan åtgärder"])("are told apart by their headings: %s", (heading) => {
    const isRead = said("8900", "8000", { heading });
    expect(isRead.length <= 1).toBe(true);
    if (heading !== "Prognos 2024 exkl. åtgärder") expect(isRead).toEqual(["rule Drift!D6"]);
  });

  test("a table with only one of them has nothing to compare", () => {
    expect(said("8900", "8000", { heading: "Prognos 2023" })).toEqual([]);
    expect(said("8900", "8000", { heading: "Utfall jan–apr 2024" })).toEqual([]);
  });
});

describe("a line of the Uppgifter on the forecast before the measures", () => {
  const facts = (value: string, label = "Prognos före åtgärder"): { Uppgifter: string } => ({ Uppgifter: `
    | Uppgifter om rapporten |                |
    |                        |                |
    | Nämnd                  | Servicenämnden |
    | År                     | 2024           |
    | ${label}               | ${value}       |` });
  const outlook: { Drift: string } = { Drift: `
    | Drift januari–april 2024, tkr |             |              |
    | Slag                          | Budget 2024 | Prognos 2024 |
    | Intäkter                      |      -12100 |       -12100 |
    | Personalkostnader             |        8000 |         8800 |
    | Övriga kostnader              |        4000 |         4000 |` };
  const told = (value: string, label?: string): readonly string[] => saidBy(rule, { ...outlook, ...facts(value, label), ...plan("0,4 Ja") }, { round: ROUND });

  test("may tell the net or what it differs from the budget, in its own unit or the report’s", () => {
    expect(told("-1,1 mnkr")).toEqual([]);
    expect(told("-1,2 mnkr")).toEqual([]);
    expect(told("-1 200 tkr")).toEqual([]);
    expect(told("-1,2")).toEqual([]);
  });

  test("that the measures do not lead from is told where it stands", () => {
    const [seen, ...more] = seenBy(rule, { ...outlook, ...facts("-2,0 mnkr"), ...plan("0,4 Ja") }, { round: ROUND });
    expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Uppgifter!B5", difference: 800_000, told: "1,20 B5 0,40" });
    expect(more).toEqual([]);
  });

  test("may be off by its own last decimal and by 5 000 kr for each measure and one more", () => {
    for (const unit of ["", " mnkr"]) {
      expect(told(`-1,3${unit}`)).toEqual([]);
      expect(told(`-1,4${unit}`)).toEqual(["rule Uppgifter!B5"]);
      expect(told(`-1,22${unit}`)).toEqual([]);
      expect(told(`-1,23${unit}`)).toEqual(["rule Uppgifter!B5"]);
    }
    expect(told("-1 211 tkr")).toEqual([]);
    expect(told("-1 212 tkr")).toEqual(["rule Uppgifter!B5"]);
  });

  test("goes by that name only, and must be an amount", () => {
    expect(told("-2,0 mnkr", "Prognosen före åtgärder")).toEqual(["rule Uppgifter!B5"]);
    expect(told("-2,0 mnkr", "Förra prognosen")).toEqual([]);
    expect(told("-2,0 mnkr", "Vår prognos före åtgärder")).toEqual([]);
    expect(told("se bilaga")).toEqual([]);
  });

  test("is not compared without a forecast or a year", () => {
    expect(saidBy(rule, { ...facts("-2,0 mnkr"), ...plan("0,4 Ja") }, { round: ROUND })).toEqual([]);
    expect(saidBy(rule, { ...outlook, ...facts("-2,0 mnkr"), ...plan("0,4 Ja") }, { round: { ...ROUND, year: undefined } })).toEqual([]);
  });
});

test("without a plan there are no measures to include", () => {
  expect(saidBy(rule, drift("8900", "8000"), { round: ROUND })).toEqual([]);
});

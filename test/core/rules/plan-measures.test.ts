/** Åtgärderna i planen: what each row says of itself, and which rows are no measures. */
import { PLAN_HEAD } from "../../../src/core/rules/drawn-plan";
import { effectInKronor, includedEffect, placeInMeasure, planMeasures, realMeasures, type PlanMeasure } from "../../../src/core/rules/plan-measures";
import { areaAddress } from "../../../src/core/sheet/address";
import { drawnView } from "./drawn-view";

const FULL = "| 9.9 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | 0,1 | 0,3 | Ja | 0,2 |";
const planOf = (...rows: readonly string[]) => drawnView([PLAN_HEAD, FULL, ...rows, FULL].join("\n"));
const measures = (...rows: readonly string[]) => planMeasures(planOf(...rows)).filter(({ name }) => name !== "9.9");
const one = (row: string): PlanMeasure => {
  const [measure] = measures(row);
  if (!measure) throw new Error("no measure");
  return measure;
};

test("a row is read whole", () => {
  expect(one("| 1.1 | 033 Support | Vakans | Förvaltning | 2024-03-01 | Påbörjad | 2024-07-01 | 0,1 | 0,3 | Nej | 0,2 |")).toMatchObject({
    name: "1.1", activity: "033 Support", description: "Vakans", decidedBy: "Förvaltning", decisionDate: { kind: "day" }, startDate: { kind: "day" },
    status: "started", included: "no", effectActual: { value: 0.1 }, effectForecast: { value: 0.3 }, amount: { value: 0.2 }, isNone: false,
  });
});

test("a measure without a number is named by its row", () => {
  expect(one("| | | Vakans | | | | | | | | |").name).toBe("rad 4");
});

test.each([["Planerad", "planned"], ["planeras i höst", "planned"], ["Påbörjad", "started"], ["på börjad", "started"], ["Pågår", "started"], ["Startad", "started"], ["Genomförd", "started"], ["Avslutad", "unknown"], ["", "unknown"], ["Ej planerad", "unknown"], ["Ska påbörjas", "unknown"]])("the status %s means %s", (text, status) => {
  expect(one(`| 1.1 | | Vakans | | | ${text} | | | | | |`).status).toBe(status);
});

test.each([["Ja", "yes"], ["ja, delvis", "yes"], ["J", "yes"], ["x", "yes"], ["Yes", "yes"], ["Nej", "no"], ["N", "no"], ["no", "no"], ["", "unanswered"], ["Jaha", "unanswered"], ["kanske", "unanswered"], ["Nejd", "unanswered"], ["inte ja", "unanswered"], ["helst nej", "unanswered"]])("the answer %s means %s", (text, included) => {
  expect(one(`| 1.1 | | Vakans | | | | | | | ${text} | |`).included).toBe(included);
});

test.each([["2024-03-01", "day"], ["", "blank"], ["-", "blank"], ["–", "blank"], ["i våras", "unreadable"], ["- ", "blank"], ["--", "unreadable"]])("the date %s is %s", (text, kind) => {
  expect(one(`| 1.1 | | Vakans | | ${text} | | | | | | |`).decisionDate.kind).toBe(kind);
});

test.each([["Inga åtgärder", true], ["Ingen åtgärd är aktuell", true], ["Inga", true], ["inga nya åtgärder", true], ["Inga är aktuella", true], ["Inga resor", false], ["Vakans, inga åtgärder i år", false], ["Ingadera", false]])("a row that says %s is no measure: %s", (text, isNone) => {
  expect(one(`| 1.1 | | ${text} | | | | | | | | |`).isNone).toBe(isNone);
});

test("the form's own empty lines and the names of groups are left out", () => {
  expect(measures("| 1.1 | | | | | | | | | | |", "| 1.2 | | | | | | | 0 | 0 | Nej | 0 |")).toEqual([]);
  expect(measures("| 1 | | Personal | | | | | | | | |", "| 2. | | Lokaler | | | | | 0 | | | |")).toEqual([]);
});

test.each(["| 1.1 | | | | | | | | | Ja | |", "| 1.1 | | | | | Planerad | | | | | |", "| 1.1 | | | | | | | 0,1 | | | |", "| 1.1 | | | | | | | | 0,1 | | |", "| 1.1 | | | | | | | | | | 0,1 |", "| 1.1 | 033 Support | | | | | | | | | |", "| 1.1 | | | Nämnd | | | | | | | |"])("one word or figure is enough to be a measure: %s", (row) => {
  expect(measures(row)).toHaveLength(1);
});

test.each(["| 1 | 033 Support | Personal | | | | | | | | |", "| 1 | | Personal | Nämnd | | | | | | | |", "| 1 | | Personal | | | Planerad | | | | | |", "| 1 | | Personal | | | | | | | Nej | |", "| 1 | | Personal | | | | | | 0,1 | | |", "| 1 | | Inga åtgärder | | | | | | | | |"])("a whole number with something of its own is a measure, not a group: %s", (row) => {
  expect(measures(row)).toHaveLength(1);
});

test("real measures are those that someone means to carry out", () => {
  expect(realMeasures(planOf("| 1.1 | | Inga åtgärder | | | | | | | | |")).map(({ name }) => name)).toEqual(["9.9", "9.9"]);
});

test("the effect in the forecast is the amount, or the year's effect where no amount is given, and only of a Ja", () => {
  const effect = (answer: string, forecast: string, amount: string) => includedEffect(one(`| 1.1 | | Vakans | | | | | | ${forecast} | ${answer} | ${amount} |`))?.value;
  expect([effect("Ja", "0,3", "0,2"), effect("Ja", "0,3", "0"), effect("Ja", "0,3", ""), effect("Nej", "0,3", "0,2"), effect("", "0,3", "0,2"), effect("Ja", "", "0")]).toEqual([0.2, 0.3, 0.3, undefined, undefined, 0]);
  const measure = one("| 1.1 | | Vakans | | | | | | 0,3 | Ja | 0,2 |");
  expect(measure.amount && effectInKronor(measure, measure.amount)).toBeCloseTo(200_000, 6);
});

test("a cell is found by its role, and a measure without it is pointed at where its row begins", () => {
  const measure = one("| 1.1 | | Vakans | | | | | | 0,3 | Ja | 0,2 |");
  expect([placeInMeasure(measure, "included"), placeInMeasure(measure, "comment", "amount"), placeInMeasure(measure, "comment")].map(({ area }) => areaAddress(area))).toEqual(["J4", "K4", "A4"]);
});

describe("of two columns of effects", () => {
  const two = (heads: string) => {
    const [measure] = planMeasures(drawnView(`| Handlingsplan med åtgärder 2024, miljoner kronor | | | | | |\n| Löp. nr | Beskrivning | Är åtgärden planerad eller påbörjad? | ${heads} | Ingår i slutlig helårsprognos? Ja/Nej |\n| 1.1 | Vakans | Planerad | 0,1 | 0,3 | Ja |\n| 1.2 | Resor | Planerad | 0,2 | 0,4 | Ja |`));
    return measure && [measure.effectActual?.value, measure.effectForecast?.value];
  };

  test("the one so far is the outcome's and the year's is the forecast's", () => {
    expect(two("Effekt jan–apr 2024 | Effekt helår 2024")).toEqual([0.1, 0.3]);
  });
});

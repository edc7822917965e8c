/** Åtgärdernas effekt: larger than a fifth of the year’s costs or 50 million is another unit; the committee decides the decimals. */
import { measureEffectInMillions } from "../../../../src/core/rules/catalogue/measure-effect-in-millions";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = measureEffectInMillions;
const TWO = { round: { year: 2024 }, policy: { measureDecimals: 2 } } as const;

function plan(effect: string, amount = effect, { actual = "", unit = "miljoner kronor" } = {}): { Handlingsplan: string } {
  const { drawing } = drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | ${actual} | ${effect} | Ja | ${amount} |`, { forecast: "0", amount: "0" });
  return { Handlingsplan: drawing.replace("miljoner kronor", unit) };
}

/** Costs of 12 million kronor a year. */
const DRIFT = { Drift: `
  | Drift 2024, tkr   |             |              |
  | Slag              | Budget 2024 | Prognos 2024 |
  | Intäkter          |      -12000 |       -12000 |
  | Personalkostnader |        8000 |         8000 |
  | Övriga kostnader  |        4000 |         4000 |` };

describe("another unit", () => {
  test("is told at each cell that is too large, with what it would be in millions", () => {
    const seen = seenBy(rule, plan("450"), TWO);
    expect(seen.map(({ at, severity, difference }) => [at, severity, difference])).toEqual([["Handlingsplan!I3", "error", 450_000_000], ["Handlingsplan!K3", "error", 450_000_000]]);
    expect(seen[0]).toMatchObject({ class: "wrongUnit", told: "1.1 I3 450 450 0,45" });
  });

  test("is what is more than 50 million, or more than a fifth of the year’s costs", () => {
    expect(saidBy(rule, plan("50"), TWO)).toEqual([]);
    expect(saidBy(rule, plan("51", "0"), TWO)).toEqual(["wrongUnit Handlingsplan!I3"]);
    expect(saidBy(rule, { ...plan("2,4"), ...DRIFT }, TWO)).toEqual([]);
    expect(saidBy(rule, { ...plan("2,41", "0"), ...DRIFT }, TWO)).toEqual(["wrongUnit Handlingsplan!I3"]);
    expect(saidBy(rule, plan("-51", "0"), TWO)).toEqual(["wrongUnit Handlingsplan!I3"]);
    expect(saidBy(rule, plan("0,4", "0,4", { actual: "51" }), TWO)).toEqual(["wrongUnit Handlingsplan!H3"]);
  });

  test("in a plan that is not in millions there is no such advice", () => {
    const [seen] = seenBy(rule, plan("450000", "", { unit: "tkr" }), { policy: { measureDecimals: undefined } });
    expect(seen).toMatchObject({ class: "wrongUnit", difference: 450_000_000, told: "1.1 I3 450 000" });
    expect(seen?.message).toContain("tkr");
  });
});

describe("the committee’s decimals", () => {
  test("one more is told, with the amount rounded", () => {
    expect(seenBy(rule, plan("0,456", "0,46"), TWO)).toEqual([expect.objectContaining({ severity: "warning", class: "rule", at: "Handlingsplan!I3", told: "1.1 I3 0,456 2 0,46" })]);
    expect(saidBy(rule, plan("0,46"), TWO)).toEqual([]);
    expect(saidBy(rule, plan("0,46", "0,456"), TWO)).toEqual(["rule Handlingsplan!K3"]);
  });

  test("a formula may have as many as it likes, and so may a committee that has decided nothing", () => {
    expect(saidBy(rule, plan("=1,368/3 → 0,456", "0,46"), TWO)).toEqual([]);
    expect(saidBy(rule, plan("0,456"), { policy: { measureDecimals: undefined } })).toEqual([]);
  });
});

describe("a plan whose heading says another unit", () => {
  test("is told at the heading of the effects", () => {
    expect(seenBy(rule, plan("450", "450", { unit: "tkr" }), TWO)).toEqual([expect.objectContaining({ severity: "error", class: "wrongUnit", at: "Handlingsplan!I2" })]);
  });

  test("only of a committee that has decided, and not again of its decimals", () => {
    expect(saidBy(rule, plan("450", "450", { unit: "tkr" }), { policy: { measureDecimals: undefined } })).toEqual([]);
    expect(saidBy(rule, plan("450,125", "450", { unit: "tkr" }), TWO)).toEqual(["wrongUnit Handlingsplan!I2"]);
    expect(saidBy(rule, plan("0,4", "0,4", { unit: "" }), TWO)).toEqual([]);
  });
});

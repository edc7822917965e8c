import { followUpOf } from "../followup/follow-up-from-drawings";
import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import { measureNamed, type MeasureName } from "../../../src/core/followup/measure";

/** Thousands of kronor, income and cost, of a tree of amounts with budget, outcome, forecast and year budget. */
function figuresOf(drawing: string, name: MeasureName): (number | undefined)[] {
  const followUp = followUpOf({ Rapport: drawing });
  const measure = measureNamed(name, followUp.round);
  return (["income", "cost", "net"] as const).map((side) => {
    const figure = figureOfLines(followUp.operating.filter((line) => line.side === side), measure);
    return figure && figure.amount / 100_000;
  });
}

const TREE = `
  | Uppföljning jan–apr 2026, tkr | | | |
  | Post | Utfall ack | Budget ack | Budget helår |
  | INTÄKTER | 4950 | 5000 | 15000 |
  | Bidrag | 4950 | 5000 | 15000 |
  | KOSTNADER | -4880 | -5000 | -15000 |
  | Personalkostnader | -3850 | -3900 | -11700 |
  | Löner | -2800 | -2850 | -8550 |
  | Sociala avgifter | -1050 | -1050 | -3150 |
  | Lokalkostnader | -1030 | -1100 | -3300 |
  | Hyra | -1030 | -1100 | -3300 |`;

test("a heading with its sum is never counted beside its rows, though it has one row only", () => {
  expect(figuresOf(TREE, "actual")).toEqual([4950, -4880, undefined]);
  expect(figuresOf(TREE, "yearBudget")).toEqual([15000, -15000, undefined]);
});

test("a heading whose sum is wrong in one column is still a sum", () => {
  const wrong = `
    | Uppföljning jan–apr 2026, tkr | | | | |
    | Post | Utfall ack | Budget ack | Prognos helår | Budget helår |
    | INTÄKTER | 4950 | 5000 | 14900 | 15000 |
    | Bidrag | 3950 | 4000 | 11900 | 12000 |
    | Övrigt | 1000 | 1000 | 3000 | 3000 |
    | KOSTNADER | -4880 | -5100 | -14700 | -15000 |
    | Löner | -3850 | -3900 | -11600 | -11700 |
    | Hyra | -1030 | -1100 | -3100 | -3300 |`;
  expect(figuresOf(wrong, "actual")).toEqual([4950, -4880, undefined]);
  expect(figuresOf(wrong, "periodBudget")).toEqual([5000, -5000, undefined]);
});

test("two rows alike without any tree around them are both counted", () => {
  const alike = `
    | Driftuppföljning jan–apr 2026, tkr | | | |
    | Verksamhet | Utfall ack | Budget ack | Budget helår |
    | Norra enheten | 4950 | 5000 | 15000 |
    | Södra enheten | 4950 | 5000 | 15000 |
    | Östra enheten | 1030 | 1100 | 3300 |`;
  expect(figuresOf(alike, "actual")).toEqual([undefined, undefined, -10930]);
});

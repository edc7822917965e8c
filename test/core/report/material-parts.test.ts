import { answeredFor, deviationOf, materialParts, pairOf, partLabels } from "../../../src/core/report/material-parts";
import { amountOfKronor } from "../../../src/core/money/amount";
import { followUpOf } from "../followup/follow-up-from-drawings";

const followUp = followUpOf({
  Drift: `
    | Verksamhet | Konto | Kontotext | Budget jan–apr 2024 | Utfall jan–apr 2024 |
    | 030 Administration | 3510 | Medlemsbidrag | -1000000 | -1900000 |
    | 030 Administration | 5010 | Löner | 1000000 | 1900000 |
    | 031 Drift | 3510 | Medlemsbidrag | -2000000 | -2000000 |
    | 031 Drift | 5010 | Löner | 2000000 | 2050000 |`,
});
const material = (percent: number, kronor: number): readonly string[] => materialParts(followUp, "period", { material: { percent, kronor } }).map(({ label }) => label);

test("income and cost are told apart, so that they do not hide each other", () => {
  expect(material(5, 500_000)).toEqual(["030 Administration, intäkter", "030 Administration, kostnader"]);
});

test("a deviation must be beyond both the kronor and the per cent", () => {
  expect(material(1, 50_000)).toContain("031 Drift, kostnader");
  expect(material(3, 50_000)).not.toContain("031 Drift, kostnader");
  expect(material(1, 50_001)).not.toContain("031 Drift, kostnader");
});

test("every line belongs to one part, and outcome minus budget is its deviation", () => {
  const labelOf = partLabels(followUp);
  const lines = answeredFor(followUp);
  expect(new Set(lines.map(labelOf)).size).toBe(4);
  const [budget, outcome] = pairOf(lines, "period", followUp).map(amountOfKronor);
  expect(amountOfKronor(deviationOf(lines, "period", followUp))).toBe((outcome ?? 0) - (budget ?? 0));
});

test("a row that says itself that it is income is not told so twice", () => {
  const named = followUpOf({ Drift: `
    | Verksamhet | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    | Utbildning, intäkter | 2400000 | 1300000 |
    | Utryckning | -8100000 | -9000000 |
    | Summa | -5700000 | -7700000 |` });
  const labelOf = partLabels(named);
  expect(named.operating.map(labelOf).filter((label) => /intäkter.*intäkter/iu.test(label))).toEqual([]);
});

test("where the workbook has no forecast, no budget is taken for a deviation from it", () => {
  expect(materialParts(followUp, "forecast", { material: { percent: 0, kronor: 0 } })).toEqual([]);
  const yearOnly = followUpOf({ Drift: `
    | Verksamhet | Utfall 2024 | Budget 2024 |
    | 030 Administration | 900000 | 1000000 |
    | 031 Drift | 2050000 | 2000000 |` });
  expect(materialParts(yearOnly, "forecast", { material: { percent: 0, kronor: 0 } })).toEqual([]);
});

import { findRound } from "../../../src/core/followup/find-round";
import { followUpOf } from "./follow-up-from-drawings";

test("what recognition has understood holds", () => {
  expect(findRound([], {}, { year: 2023, period: { from: "2023-01", to: "2023-08" } })).toEqual({ year: 2023, period: { from: "2023-01", to: "2023-08" } });
});

test("a year without months is the whole year", () => {
  expect(findRound([], { year: 2024 })).toEqual({ year: 2024, period: { from: "2024-01", to: "2024-12" } });
});

test("nothing said is no round", () => {
  expect(findRound([], {})).toBeUndefined();
});

test("an outcome column tells the round where nothing else does", () => {
  const { round } = followUpOf({
    Drift: `
      | Konto | Kontotext | Budget 2023 | Utfall 202308 |
      | 3510 | Bidrag | -100 | -60 |
      | 5010 | Löner | 100 | 70 |`,
  });
  expect(round).toEqual({ year: 2023, period: { from: "2023-01", to: "2023-08" } });
});

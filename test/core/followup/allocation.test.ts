import { allocationOf } from "../../../src/core/followup/allocation";
import { followUpOf } from "./follow-up-from-drawings";

const DRIFT = `
  | Drift 2024, tkr |
  | Konto | Kontotext | Budget 2024 | Utfall 2024 |
  | 3510 | Driftbidrag | -1000 | -1000 |
  | 5010 | Löner | 1000 | 1100 |`;
const POPULATION = `
  | Folkmängd 31 december |
  | Kommun | 2021 | 2022 | 2023 |
  | Askersund | 11000 | 11100 | 11200 |
  | Laxå | 5000 | 5100 | 5200 |`;

function keyYear(...facts: readonly string[]): number | undefined {
  const lines = ["| År | 2024 |", "| Period | helår |", ...facts];
  return allocationOf(followUpOf({ Drift: DRIFT, Invånare: POPULATION, Uppgifter: lines.join("\n") }))?.keyYear;
}

test.each([
  ["två år före redovisningsåret", 2022], ["invånare 31 december ett år före", 2023], ["SCB 2021-12-31", 2021], ["föregående år", 2023],
])("the sheet's own words say which year's population is the key: %s", (words, expected) => {
  expect(keyYear("| Nämnd | IT-nämnden |", `| Fördelningsnyckel | ${words} |`)).toBe(expected);
});

test("without words the committee's own rule decides", () => {
  expect(keyYear("| Nämnd | Sydnärkes IT-nämnd |")).toBe(2022);
});

test("the day and the source of the key are those that the sheet says", () => {
  const told = (title: string, head: string): readonly unknown[] => {
    const population = `| ${title} | | |\n| Kommun | ${head} |\n| Askersund | 11100 | 11200 |\n| Laxå | 5100 | 5200 |`;
    const allocation = allocationOf(followUpOf({ Drift: DRIFT, Invånare: population, Uppgifter: "| År | 2024 |\n| Period | helår |\n| Fördelningsnyckel | invånare 2023 |" }));
    return [allocation?.keyDay, allocation?.isFromScb];
  };
  expect(told("Folkmängd enligt SCB", "2022 | 2023")).toEqual([{ year: 2023, month: 12, day: 31 }, true]);
  expect(told("Folkmängd", "Invånare 2022-11-01 | Invånare 2023-11-01")).toEqual([{ year: 2023, month: 11, day: 1 }, false]);
});

test("a key that nobody has said is not guessed", () => {
  expect(keyYear("| Nämnd | IT-nämnden |")).toBeUndefined();
});

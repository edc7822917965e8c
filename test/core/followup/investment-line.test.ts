import { investmentFigure } from "../../../src/core/followup/investment-line";
import { followUpOf } from "./follow-up-from-drawings";

const { investments } = followUpOf({
  Investeringar: `
    | Investeringar 2024, tkr |
    | Projekt | Ägare | Budget 2024 | Ombudgetering | Utfall jan-apr 2024 | Prognos 2024 |
    | Nätverk | Gemensamt | 500 | 100 | 200 | 600 |
    | Datorer | Hallsberg | 300 | 0 | 50 | 300 |
    | Totalt | | 800 | 100 | 250 | 900 |`,
  Uppgifter: "| Nämnd | IT-nämnden |\n| År | 2024 |\n| Period | januari–april |",
});

test("each project is a line with its owner; the total is made from them", () => {
  expect(investments.map(({ project, owner }) => [project, owner])).toEqual([["Nätverk", "Gemensamt"], ["Datorer", "Hallsberg"]]);
  expect(investmentFigure(investments, "budget")?.amount).toBe(800_000_00);
});

test("money brought forward is told apart from the year's budget", () => {
  expect(investmentFigure(investments, "added")?.amount).toBe(100_000_00);
});

test("a role that no project has gives no figure", () => {
  expect(investmentFigure(investments, "appropriation")).toBeUndefined();
});

describe.each([
  ["Anslag 2025", "Ombudgeterat från 2024", "Summa anslag"],
  ["Ursprungligt anslag", "Tilläggsanslag", "Gällande anslag"],
  ["Anslag", "Tilläggsanslag", "Totalt anslag"],
  ["Investeringsram", "Överföringar", "Total ram"],
  ["Beslutat anslag", "Överfört", "Summa anslag"],
  ["KF-beslut", "Ombudgetering", "Summa budget"],
  ["Ursprunglig budget", "Överfört från 2024", "Justerad budget"],
])("%s | %s | %s", (first, more, total) => {
  const rows = (name: string): string => `
    | Investeringar 2025, tkr | | | | | |
    | Projekt | ${name} | Utfall aug 2025 | Prognos 2025 |`;
  const whole = `${rows(`${first} | ${more} | ${total}`)}
    | Fordon | 7500 | 900 | 8400 | 5800 | 8000 |
    | Rökskydd | 700 | 0 | 700 | 200 | 700 |
    | Övningsfält | 400 | 250 | 650 | 90 | 700 |
    | Summa | 8600 | 1150 | 9750 | 6090 | 9400 |`;

  test("the first is the budget, and with the additions it makes the total", () => {
    const { investments } = followUpOf({ Investeringar: whole });
    expect((["budget", "added", "appropriation"] as const).map((role) => investmentFigure(investments, role)?.amount)).toEqual([860_000_000, 115_000_000, 975_000_000]);
  });
});

test("additions within a stated total leave the rest as budget", () => {
  const { investments } = followUpOf({ Investeringar: `
    | Investeringar 2025, tkr | | | | |
    | Projekt | Totalt anslag | Ombudgeterat | Utfall aug 2025 | Prognos 2025 |
    | Fordon | 8400 | 900 | 5800 | 8000 |
    | Rökskydd | 700 | 0 | 200 | 700 |
    | Summa | 9100 | 900 | 6000 | 8700 |` });
  expect((["budget", "added", "appropriation"] as const).map((role) => investmentFigure(investments, role)?.amount)).toEqual([820_000_000, 90_000_000, 910_000_000]);
});

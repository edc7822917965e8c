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

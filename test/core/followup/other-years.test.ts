import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import { fullYear } from "../../../src/core/followup/measure";
import { followUpOf } from "./follow-up-from-drawings";

const BUDGET = `
  | Gemensamma vuxenutbildningsnämnden, budget 2026 per verksamhet, tkr | | | | | | |
  | Verksamhet | Bokslut 2024 Netto | Budget 2025 Netto | Budget 2026 Intäkt | Budget 2026 Kostnad | Budget 2026 Netto | Plan 2027 Netto |
  | Gymnasial vux | 9870 | 10100 | -3100 | 13500 | 10400 | 10600 |
  | Sfi | 5005 | 5150 | -2300 | 7600 | 5300 | 5350 |
  | Summa | 14875 | 15250 | -5400 | 21100 | 15700 | 15950 |`;

describe("years of which only the netto is told, beside one with income and costs", () => {
  const { operating } = followUpOf({ Budget: BUDGET });
  const told = (role: "budget" | "actual", year: number): number | undefined => figureOfLines(operating, { role, period: fullYear(year) })?.amount;

  it("are kept, each with its netto", () => {
    expect([told("actual", 2024), told("budget", 2025), told("budget", 2027)]).toEqual([-1_487_500_000, -1_525_000_000, -1_595_000_000]);
  });

  it("take nothing from the year that is divided, whose netto is not counted again", () => {
    expect(told("budget", 2026)).toBe(-1_570_000_000);
    expect(operating.filter(({ side, cells }) => side === "net" && cells.some(({ measure }) => measure.period.to === "2026-12"))).toEqual([]);
  });
});

import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import { measureNamed, type MeasureName } from "../../../src/core/followup/measure";
import { followUpOf, type Drawings } from "./follow-up-from-drawings";

/** Thousands of kronor: income, cost, and what is neither. */
function sidesOf(drawings: Drawings, name: MeasureName): (number | undefined)[] {
  const followUp = followUpOf(drawings);
  return (["income", "cost", "net"] as const).map((side) => {
    const figure = figureOfLines(followUp.operating.filter((line) => line.side === side), measureNamed(name, followUp.round));
    return figure && figure.amount / 100_000;
  });
}

test("income less cost is a result, and no part of the income", () => {
  const drawing = `
    | Ekonomi per den 31 augusti 2024 (tkr) | | | |
    | | Utfall 240831 | Budget 240831 | Prognos 241231 |
    | Verksamhetens intäkter | 84200 | 83000 | 125000 |
    | Verksamhetens kostnader | 82900 | 82500 | 124600 |
    | Verksamhetens resultat | 1300 | 500 | 400 |`;
  expect(sidesOf({ Blad1: drawing }, "actual")).toEqual([84200, -82900, undefined]);
});

test("a block headed Intäkter and a block headed Kostnader, each per verksamhet, are one whole, and the netto below is not added", () => {
  const drawing = `
    | Uppföljning drift T1 2024, tkr | | | |
    | INTÄKTER | Budget helår | Utfall | Prognos |
    | Administration | 2000 | 700 | 2000 |
    | Teknik | 5000 | 1600 | 4900 |
    | Summa intäkter | 7000 | 2300 | 6900 |
    | | | | |
    | KOSTNADER | Budget helår | Utfall | Prognos |
    | Administration | -2100 | -690 | -2050 |
    | Teknik | -4900 | -1700 | -4950 |
    | Summa kostnader | -7000 | -2390 | -7000 |
    | | | | |
    | NETTO | 0 | -90 | -100 |`;
  expect(sidesOf({ Drift: drawing }, "actual")).toEqual([2300, -2390, undefined]);
  expect(sidesOf({ Drift: drawing }, "forecast")).toEqual([6900, -7000, undefined]);
});

test("a row whose name tells nothing is income or cost by its sign, where other rows are named as both", () => {
  const drawing = `
    | Joint Board – January–August 2025 – SEK thousand | | |
    | | Actual Jan–Aug | Budget Jan–Aug |
    | Charges | 61200 | 62000 |
    | Grants | 2000 | 2000 |
    | Personnel | -21500 | -21000 |
    | Sundry | -8400 | -8500 |
    | Result | 33300 | 34500 |`;
  expect(sidesOf({ Report: drawing }, "actual")).toEqual([63200, -29900, undefined]);
});

test("units of one committee in kronor and in tusental are added", () => {
  const unit = (title: string, per: number): string => `
    | ${title} | | | |
    | Konto | Text | Budget 2024 | Utfall jan-apr 2024 |
    | 3510 | Bidrag | ${-12000 * per} | ${-4000 * per} |
    | 5010 | Löner | ${9000 * per} | ${2700 * per} |
    | 6420 | Licenser | ${3000 * per} | ${1200 * per} |`;
  const other = unit("Ansvar 420 Lön, belopp i tkr", 1).replaceAll("12000", "6000").replaceAll("9000", "5000").replaceAll("3000", "1000").replaceAll("4000", "2000").replaceAll("2700", "1600").replaceAll("1200", "300");
  expect(sidesOf({ "IT kr": unit("Ansvar 410 IT, belopp i kr", 1000), "Lön tkr": other }, "yearBudget")).toEqual([18000, -18000, undefined]);
});

/** Investeringsprognosen: asked when half the year has gone, nearly all is expected and little is used. */
import { investmentForecastIsPlausible } from "../../../../src/core/rules/catalogue/investment-forecast-is-plausible";
import { saidBy, seenBy } from "../seen-by";

const rule = investmentForecastIsPlausible;

function round(last: string): { round: { year: number; period: { from: string; to: string } } } {
  return { round: { year: 2023, period: { from: "2023-01", to: `2023-${last}` } } };
}

/** Appropriations of 2 000 and 1 000. */
function projects(used: readonly [number, number], expected: readonly [number, number], { sum = false } = {}): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2023, tkr |             |               |              |
    | Projekt                 | Budget 2023 | Utfall 2023   | Prognos 2023 |
    | Reinvestering IT        |        2000 |    ${used[0]} | ${expected[0]} |
    | Nätverk                 |        1000 |    ${used[1]} | ${expected[1]} |
    ${sum ? `| Summa                   |        3000 | ${used[0] + used[1]} | ${expected[0] + expected[1]} |` : ""}` };
}

test("it is asked at the total’s forecast, with what is used, the share of the year and what is expected", () => {
  const [seen, ...more] = seenBy(rule, projects([300, 150], [2000, 1000], { sum: true }), round("06"));
  expect(seen).toMatchObject({ severity: "question", at: "Investeringar!D5", told: "15 50 100" });
  expect(more).toEqual([]);
});

test("without a total the whole forecast column is pointed at", () => {
  expect(saidBy(rule, projects([0, 0], [2000, 1000]), round("08"))).toEqual(["question Investeringar!D3:D4"]);
});

test("from half the year on, but not when it is over", () => {
  const said = (last: string): readonly string[] => saidBy(rule, projects([0, 0], [2000, 1000]), round(last));
  expect(said("05")).toEqual([]);
  expect(said("06")).toHaveLength(1);
  expect(said("11")).toHaveLength(1);
  expect(said("12")).toEqual([]);
  expect(saidBy(rule, projects([0, 0], [2000, 1000]), { round: { year: 2023, period: undefined } })).toEqual([]);
});

test("little is less than half of what the time would give, or what the committee has decided", () => {
  const said = (used: number, percent?: number): readonly string[] =>
    saidBy(rule, projects([used, 100], [2000, 1000]), { ...round("06"), policy: percent === undefined ? {} : { investmentPacePercent: percent } });
  expect(said(649)).toHaveLength(1);
  expect(said(650)).toEqual([]);
  expect(said(199, 20)).toHaveLength(1);
  expect(said(200, 20)).toEqual([]);
});

test("nearly all is 95 per cent of the appropriations", () => {
  expect(saidBy(rule, projects([0, 0], [2000, 850]), round("08"))).toHaveLength(1);
  expect(saidBy(rule, projects([0, 0], [2000, 849]), round("08"))).toEqual([]);
});

test("an appropriation is the budget with what has been added to it", () => {
  const added = (forecast: string): { Investeringar: string } => ({ Investeringar: `
    | Investeringar 2023, tkr |        |               |             |              |
    | Projekt                 | Budget | Ombudgetering | Utfall 2023 | Prognos 2023 |
    | Reinvestering IT        |   2000 |           500 |           0 |         2000 |
    | Nätverk                 |   1000 |           500 |           0 | ${forecast} |` });
  expect(saidBy(rule, added("1800"), round("08"))).toHaveLength(1);
  expect(saidBy(rule, added("1000"), round("08"))).toEqual([]);
});

test("the projects are added, never their sums", () => {
  const { Investeringar } = projects([0, 0], [2000, 1000]);
  expect(saidBy(rule, { Investeringar: `${Investeringar}\n| Summa | 3000 | 3000 | 3000 |` }, round("08"))).toHaveLength(1);
});

test("it takes an outcome, a forecast and something to compare them with", () => {
  const table = (heading: string): { Investeringar: string } => ({ Investeringar: projects([0, 0], [2000, 1000]).Investeringar.replace(heading, "Anmärkning") });
  for (const heading of ["Utfall 2023", "Prognos 2023", "Budget 2023"]) expect(saidBy(rule, table(heading), round("08"))).toEqual([]);
  expect(saidBy(rule, { Investeringar: projects([0, 0], [0, 0]).Investeringar.replaceAll(/\b(?:2000|1000)\b/gu, "0") }, round("08"))).toEqual([]);
});

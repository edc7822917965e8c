/** Väsentliga avvikelser: asked of where they pass both limits and no row of the verksamhet says why. */
import { buildFollowUp } from "../../../../src/core/followup/build-follow-up";
import { makeContext } from "../../../../src/core/rules/check-context";
import { materialDeviationIsExplained } from "../../../../src/core/rules/catalogue/material-deviation-is-explained";
import { drawWorkbook, inputOf } from "../check-drawing";
import { saidBy, seenBy } from "../seen-by";

const rule = materialDeviationIsExplained;
const SETTINGS = { round: { year: 2024, period: { from: "2024-01", to: "2024-04" } }, policy: { material: { percent: 5, kronor: 500_000 } } };

interface Figures {
  readonly actual?: string;
  readonly forecast?: string;
  readonly periodBudget?: string;
  readonly yearBudget?: string;
  readonly comment?: string;
  readonly otherComment?: string;
  readonly heading?: string;
  readonly income?: string;
}

/** Licences of 032, budgeted 6 million for the period and 18 for the year, beside a smaller cost of the same verksamhet. */
function drift({ actual = "6000000", forecast = "18000000", periodBudget = "6000000", yearBudget = "18000000", comment = "", otherComment = "", heading = "Kommentar", income = "-6100000" }: Figures): { Drift: string } {
  return { Drift: `
    | Drift januari–april 2024, kr |       |               |                     |                     |             |              |            |
    | Verksamhet                   | Konto | Kontotext     | Budget jan–apr 2024 | Utfall jan–apr 2024 | Budget 2024 | Prognos 2024 | ${heading} |
    | 030 Administration           |  3510 | Medlemsbidrag |            -1000000 |            -1000000 |    -3000000 |     -3000000 |            |
    | 030 Administration           |  5010 | Löner         |             1000000 |             1010000 |     3000000 |      3000000 | Enligt plan |
    | 032 Teknik                   |  3510 | Medlemsbidrag |            -6100000 |           ${income} |   -18100000 |    -18100000 |            |
    | 032 Teknik                   |  7430 | Konsulter     |              100000 |              100000 |      100000 |       100000 | ${otherComment} |
    | 032 Teknik                   |  6420 | Licenser      |     ${periodBudget} |           ${actual} | ${yearBudget} | ${forecast} | ${comment} |` };
}

const said = (figures: Figures, settings = SETTINGS): string[] => saidBy(rule, drift(figures), settings);

test("an outcome far below budget is asked about at its largest row, beside the budget, with how far off it is", () => {
  const [seen, ...more] = seenBy(rule, drift({ actual: "4780000" }), SETTINGS);
  expect(seen).toMatchObject({ severity: "question", at: "Drift!E7", related: ["Drift!D7"], difference: -1_220_000, told: "032 1 220 000 20 E7" });
  expect(seen?.message).toMatch(/^Utfallet .* lägre/u);
  expect(more).toEqual([]);
});

test("so is a forecast far above the year’s", () => {
  const [seen, ...more] = seenBy(rule, drift({ forecast: "20715000" }), SETTINGS);
  expect(seen).toMatchObject({ at: "Drift!G7", related: ["Drift!F7"], difference: 2_715_000, told: "032 2 715 000 15 G7" });
  expect(seen?.message).toMatch(/^Prognosen .* högre/u);
  expect(more).toEqual([]);
});

test("from both limits on: kronor in a small budget, per cent in a large one", () => {
  expect(said({ actual: "5500000" })).toEqual(["question Drift!E7"]);
  expect(said({ actual: "5500001" })).toEqual([]);
  expect(said({ forecast: "18905000" })).toEqual(["question Drift!G7"]);
  expect(said({ forecast: "18904999" })).toEqual([]);
});

test("income and cost of a verksamhet are judged apart", () => {
  expect(said({ income: "-7100000", actual: "7000000" })).toEqual(["question Drift!E5", "question Drift!E7"]);
});

test("a comment anywhere in the verksamhet explains it, one in another does not", () => {
  expect(said({ actual: "4780000", comment: "Fakturor saknas" })).toEqual([]);
  expect(said({ actual: "4780000", otherComment: "Fakturor saknas" })).toEqual([]);
});

test("a table without a column for comments is commented elsewhere", () => {
  expect(said({ actual: "4780000", heading: "Antal" })).toEqual([]);
});

test("a cost that was never budgeted has no per cent", () => {
  const [seen] = seenBy(rule, drift({ periodBudget: "-100000", actual: "900000" }), SETTINGS);
  expect(seen).toMatchObject({ at: "Drift!E7", difference: 1_000_000, told: "032 1 000 000 E7" });
});

test("an amount that cannot be read is not judged", () => {
  expect(said({ actual: "#REF!" })).toEqual([]);
  expect(said({ periodBudget: "#REF!", actual: "4780000" })).toEqual([]);
});

test("in the annual report the year’s outcome is compared with the year’s budget", () => {
  const year = { Drift: `
    | Drift 2024, kr      |       |               |             |             |           |
    | Verksamhet          | Konto | Kontotext     | Budget 2024 | Utfall 2024 | Kommentar |
    | 030 Administration  |  3510 | Medlemsbidrag |    -3000000 |    -3000000 |           |
    | 030 Administration  |  5010 | Löner         |     3000000 |     3000000 | Enligt plan |
    | 032 Teknik          |  3510 | Medlemsbidrag |   -18000000 |   -18000000 |           |
    | 032 Teknik          |  6420 | Licenser      |    18000000 |    16000000 |           |` };
  expect(saidBy(rule, year, { ...SETTINGS, round: { year: 2024, period: { from: "2024-01", to: "2024-12" } } })).toEqual(["question Drift!E6"]);
  const { Drift } = year;
  expect(saidBy(rule, { Drift: Drift.replace("Utfall 2024", "Utfall jan–apr 2024") }, SETTINGS)).toEqual([]);
});

test("what the user has written in the pane of those rows explains it too", () => {
  const { grids } = drawWorkbook([{ name: "Drift", drawing: drift({ actual: "4780000" }).Drift }]);
  const input = inputOf(grids, SETTINGS.round, SETTINGS.policy);
  const followUp = buildFollowUp(input.reading, grids);
  const found = (row: number | undefined): number => {
    const operating = followUp.operating.map((line) => (line.cells.some((cell) => cell.kind === "cell" && cell.row === row) ? { ...line, comment: "Fakturor saknas" } : line));
    return rule.check(makeContext({ ...input, followUp: { ...followUp, operating } })).length;
  };
  expect([found(undefined), found(6), found(3)]).toEqual([1, 0, 1]);
});

/** One meaning of väsentlig: the overview and the rule draw the same line, and know the same explanations. */
import { materialDeviations } from "../../../src/core/overview/material-deviation";
import { roundKey, withComments } from "../../../src/core/report/round-comments";
import { isMaterial } from "../../../src/core/rules/is-material";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { drawWorkbook, inputOf } from "./check-drawing";

const LIMIT = { percent: 5, kronor: 500_000 };

test("a deviation as large as both limits is väsentlig, whatever its sign; one krona less is not", () => {
  expect([500_000, -500_000, 499_999].map((deviation) => isMaterial(deviation, 10_000_000, LIMIT))).toEqual([true, true, false]);
  expect([500_000, 499_999].map((deviation) => isMaterial(deviation, -10_000_000, { percent: 5, kronor: 0 }))).toEqual([true, false]);
});

test("no deviation is never väsentlig, also where no limit is set", () => {
  expect(isMaterial(0, 0, { percent: 0, kronor: 0 })).toBe(false);
});

/** Both miss by exactly 500 000 kr; only the licences have no word of their own. */
const drift = (comment: string) => drawWorkbook([{ name: "Drift", drawing: `
  | Drift januari–april 2024, kr |       |           |                     |                     |           |
  | Verksamhet         | Konto | Kontotext     | Budget jan–apr 2024 | Utfall jan–apr 2024 | Kommentar |
  | 030 Administration |  3510 | Medlemsbidrag |            -6000000 |            -6000000 |           |
  | 030 Administration |  5010 | Löner         |             5000000 |             5500000 | ${comment} |
  | 032 Teknik         |  6420 | Licenser      |             1000000 |             1500000 |           |
  | 032 Teknik         |  3510 | Medlemsbidrag |            -1000000 |            -1000000 |           |` }]).grids;

const unexplained = (input: Parameters<typeof checkWorkbook>[0]) => checkWorkbook(input).filter(({ rule }) => rule === "material-deviation-is-explained");

test("what the overview calls väsentligt and unexplained, the check asks about", () => {
  const grids = drift("");
  const input = inputOf(grids, {}, { material: LIMIT });
  const rows = materialDeviations(buildFollowUp(input.reading, grids), input.policy).filter(({ unexplained: kronor }) => kronor !== 0).map(({ row }) => row);
  expect(rows).toHaveLength(2);
  expect(unexplained(input)).toHaveLength(2);
});

test("a deviation that is explained in the pane is explained in the check", () => {
  const grids = drift("Vikarier");
  const input = inputOf(grids, {}, { material: LIMIT });
  const followUp = buildFollowUp(input.reading, grids);
  const rows = materialDeviations(followUp, input.policy).map(({ row }) => row);
  const typed = { [roundKey(followUp.round)]: Object.fromEntries(rows.map((row) => [row, "Fler användare än väntat."])) };
  expect(unexplained(input)).toHaveLength(1);
  expect(unexplained({ ...input, followUp: withComments(followUp, typed) })).toEqual([]);
});

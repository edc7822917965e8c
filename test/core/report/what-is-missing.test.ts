import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { planReport } from "../../../src/core/report/plan-report";
import { templateWithId } from "../../../src/core/report/templates/catalogue";
import { drawWorkbook } from "../followup/follow-up-from-drawings";

const NET_ONLY = `
  | Nettokostnad per verksamhet, tkr, januari–april 2024 | | | | |
  | Verksamhet      | Budget jan-apr 2024 | Utfall jan-apr 2024 | Budget 2024 | Prognos 2024 |
  | Räddningstjänst | 4000 | 4100 | 12000 | 12300 |
  | Förebyggande    | 1000 |  900 |  3000 |  2900 |
  | Summa           | 5000 | 5000 | 15000 | 15200 |
`;

function plan(id: string) {
  const grids = drawWorkbook({ Netto: NET_ONLY });
  const reading = recogniseWorkbook(grids);
  const template = templateWithId(id);
  if (!template) throw new Error(id);
  return planReport({ template, reading, followUp: buildFollowUp(reading, grids), settings: {}, sheets: [], grids, own: [] });
}

test("where only nettokostnad stands, bilaga 1 says so and what to do", () => {
  const planned = plan("appendix-1");
  expect(planned.ok).toBe(false);
  expect(!planned.ok && planned.problem.message).toMatch(/bladen har bara nettokostnad, inte intäkter och kostnader var för sig\..*Budgetuppföljning, som visar nettokostnaden/u);
});

test("the general budgetuppföljning shows the nettokostnad all the same", () => {
  const planned = plan("budget-follow-up");
  expect(planned.ok && planned.value[0]?.text.flat()).toEqual(expect.arrayContaining(["Nettokostnad som inte är uppdelad", "Räddningstjänst"]));
});

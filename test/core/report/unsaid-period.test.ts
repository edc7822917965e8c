import { templateWithId } from "../../../src/core/report/templates/catalogue";
import type { Template } from "../../../src/core/report/template";
import { planReport } from "../../../src/core/report/plan-report";
import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawWorkbook } from "../followup/follow-up-from-drawings";

const report = (title: string): string => `
  | ${title} | | | | |
  | Konto | Namn | Utfall period | Budget period | Budget år |
  | 3110 | Försäljning | 1203450,5 | 1200000 | 1800000 |
  | 5010 | Löner | -780200,5 | -770000 | -1155000 |
  | 6010 | Lokalhyra | -430000 | -430000 | -645000 |`;

function plan(title: string): ReturnType<typeof planReport> {
  const grids = drawWorkbook({ Rapport: report(title) });
  const reading = recogniseWorkbook(grids);
  return planReport({ template: templateWithId("budget-follow-up") as Template, reading, followUp: buildFollowUp(reading, grids), settings: {}, sheets: ["Rapport"], grids, own: [] });
}

it("a period whose months nothing says is asked for, and never taken for the year", () => {
  const planned = plan("Räkenskapsår 2025, kr");
  expect(planned.ok ? [] : [planned.problem.kind, planned.problem.message]).toEqual(["ambiguousReading", expect.stringContaining("inget i arbetsboken säger vilka månader")]);
});

it("the columns of such a period are said with the reading", () => {
  const { unread } = recogniseWorkbook(drawWorkbook({ Rapport: report("Räkenskapsår 2025, kr") }));
  expect(unread).toEqual([expect.objectContaining({ message: expect.stringContaining("Kolumn C, D gäller en period") })]);
});

it.each(["Räkenskapsår 2025, period 01-08, kr", "Rapport t.o.m. period 8 2025, kr", "Period: 08  År: 2025, kr"])("“%s” says the months", (title) => {
  const planned = plan(title);
  expect(planned.ok ? planned.value[0]?.text.flat().join(" ") : planned.problem.message).toContain("Januari–augusti 2025");
});

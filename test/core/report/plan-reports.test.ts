import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { findDisagreement } from "../../../src/core/report/find-disagreement";
import { findProtection } from "../../../src/core/report/find-protection";
import type { PlannedReport } from "../../../src/core/report/plan-report";
import { planReports } from "../../../src/core/report/plan-reports";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import { oreIn } from "../../../src/core/money/amount";
import type { SheetInfo } from "../../../src/core/sheet/sheet-info";
import type { OwnSheet } from "../../../src/core/state/find-own-sheets";
import { readSample } from "../../workbooks/read-grids";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";

const info = (name: string, isProtected = false): SheetInfo => ({ id: name, name, visibility: "visible", isProtected });

async function plan(templates = [appendix1], ownSheets: readonly OwnSheet[] = []): Promise<readonly PlannedReport[]> {
  const grids = await readSample("ludvika-gsn-2024-t2");
  const reading = recogniseWorkbook(grids);
  const sheets = grids.map(({ sheet }) => info(sheet));
  return planReports({ templates, reading, followUp: buildFollowUp(reading, grids), settings: {}, sheets, grids, ownSheets }).reports;
}

test("two reports made together never get the same sheet", async () => {
  const reports = await plan([appendix1, appendix1]);
  expect(reports.map(({ sheet }) => sheet)).toEqual(["Bilaga 1", "Bilaga 1 (2)"]);
});

describe("protection in the way", () => {
  it("is said when no sheet can be added", async () => {
    expect(findProtection(await plan(), [info("Drift")], true)?.message).toMatch(/^Arbetsboken är skyddad .* försök igen\.$/);
  });

  it("is said when the sheet to refresh is locked", async () => {
    const [report] = await plan();
    const refreshed = { ...report!, state: "refreshed" as const };
    expect(findProtection([refreshed], [info("Bilaga 1", true)], true)?.message).toMatch(/^Bladet ”Bilaga 1” är skyddat/);
  });

  it("is none of our concern on the source sheets", async () => {
    expect(findProtection(await plan(), [info("Drift jan-apr", true)], false)).toBeUndefined();
  });
});

describe("what Excel calculates from our formulas", () => {
  it("agrees when every figure is within half an öre", async () => {
    const [report] = await plan();
    expect(findDisagreement(report!, valuesOf(report!))).toBeUndefined();
  });

  it("is questioned, with the cell, when a figure differs by more", async () => {
    const [report] = await plan();
    const values = valuesOf(report!).map((row) => [...row]);
    const row = report!.text.findIndex(([label]) => label === "Intäkter");
    values[row]![2] = 20.5;
    expect(findDisagreement(report!, values)?.message).toMatch(new RegExp(`visar Excel 20,5000 i C${row + 1}, men bladen ger 20,3\\d+`));
  });

  it("is questioned when Excel shows an error instead of a figure", async () => {
    const [report] = await plan();
    const values = valuesOf(report!).map((row) => row.map((value) => (typeof value === "number" ? "#REF!" : value)));
    expect(findDisagreement(report!, values)?.message).toContain("”#REF!”");
  });
});

function valuesOf({ table }: PlannedReport): readonly (readonly (string | number)[])[] {
  return table.rows.map(({ cells }) =>
    Array.from({ length: table.width }, (_, column) => {
      const content = cells[column]?.content;
      if (content?.kind === "figure") return (content.figure.amount * content.sign) / oreIn(content.unit);
      return content?.kind === "own" ? content.amount / oreIn(content.unit) : "";
    }),
  );
}

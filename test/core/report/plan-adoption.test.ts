import { planAdoption, type AdoptionRequest } from "../../../src/core/report/plan-adoption";
import { drawSheet } from "../../../src/core/sheet/drawing";

const { grid } = drawSheet(`
  | Intäkter | =Drift!B2 → 12,5 |
  | Summa    | =B1 → 12,5 |
`);
const own = { sheet: grid.sheet, area: grid.area, fingerprint: "edited" };
const request: AdoptionRequest = {
  own, template: "appendix-1", current: undefined, grids: [grid], sheets: [grid.sheet], previous: undefined, facts: { extracted: "2024-05-03" }, day: "2024-05-06", findings: [], unchecked: undefined,
};

function notesOf(more: Partial<AdoptionRequest> = {}): string[] {
  const planned = planAdoption({ ...request, ...more });
  if (!planned.ok) throw new Error(planned.problem.message);
  return planned.value.edits.slice(2).flatMap((edit) => (edit.kind === "write" ? edit.cells.flat() : [])).flatMap((cell) => (cell && "text" in cell ? [cell.text] : []));
}

test("the first thing is a copy and the second writes values over its formulas", () => {
  const planned = planAdoption(request);
  expect(planned.ok && planned.value.edits.slice(0, 2)).toMatchObject([
    { kind: "copySheet", from: grid.sheet },
    { kind: "write", cells: [[{ text: "Intäkter" }, { number: 12.5 }], [{ text: "Summa" }, { number: 12.5 }]] },
  ]);
});

test("the version, its source and that nothing was open stand below", () => {
  expect(notesOf()).toEqual([
    "Fastställd version 1, 6 maj 2024. Endast värden. Källa: uttag ur ekonomisystemet 2024-05-03.",
    "Öppna iakttagelser när versionen fastställdes: inga.",
  ]);
});

test("a second version that shows the same says so", () => {
  expect(notesOf({ previous: { version: 1, sheet: grid.sheet, area: grid.area } }).at(-1)).toBe("Visar samma som version 1.");
});

test("what could not be checked is not called free from findings", () => {
  expect(notesOf({ unchecked: "Arbetsboken har ingen budgettabell." })[1]).toBe("Underlaget var inte kontrollerat när versionen fastställdes. Arbetsboken har ingen budgettabell.");
});

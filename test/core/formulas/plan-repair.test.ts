import { planRepair } from "../../../src/core/formulas/plan-repair";
import { drawSheet } from "../../../src/core/sheet/drawing";

const { grid } = drawSheet(`
  | Budget | Utfall | Avvikelse                                    |
  | 100    | 90     | =AVVIKELSE(A2,B2) → #NAME?                   |
  | 100    | 90     | =AVVIKELSE(A3,B3) → 10                       |
  | 100    | 90     | =IF(B4="","",_xldudf_AVVIKELSE(A4,B4)) → 10  |
  | 100    | 90     | =SUM(_xldudf_FORDELA(A5,B5)) → 100           |
  | 100    | 90     | =OKÄND(A6) → #NAME?                          |
  | 100    | 90     | ="_xldudf_AVVIKELSE("&BELOPP("1") → #NAME?   |
`);

test("formulas that lost their function are written anew under the names that Excel knows, and no others", () => {
  expect(planRepair([grid]).changes.map(({ area, after }) => [area.top + 1, after[0]?.[0]])).toEqual([
    [2, "=AVVIKELSE(A2,B2)"],
    [4, '=IF(B4="","",AVVIKELSE(A4,B4))'],
    [5, "=SUM(FÖRDELA(A5,B5))"],
    [7, '="_xldudf_AVVIKELSE("&BELOPP("1")'],
  ]);
});

test("the edit writes the very formula that was shown", () => {
  const [first] = planRepair([grid]).changes;
  expect(first?.edit).toEqual({ kind: "write", sheet: "Blad1", area: { top: 1, left: 2, bottom: 1, right: 2 }, cells: [[{ formula: "=AVVIKELSE(A2,B2)" }]] });
});

test("a protected sheet is told, not touched", () => {
  const plan = planRepair([{ ...grid, isProtected: true }]);
  expect(plan.changes).toEqual([]);
  expect(plan.left[0]?.reason).toBe("Bladet Blad1 är skyddat. Ta bort skyddet och reparera igen.");
});

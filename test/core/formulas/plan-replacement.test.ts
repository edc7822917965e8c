import fc from "fast-check";
import { planReplacement } from "../../../src/core/formulas/plan-replacement";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { Grid } from "../../../src/core/sheet/grid";

function after(grid: Grid): (readonly [number, readonly (readonly string[])[]])[] {
  return planReplacement([grid]).changes.map(({ area, after: cells }) => [area.top + 1, cells]);
}

test("a spilled answer becomes one plain formula per row, or the value where a cell holds text", () => {
  const { grid } = drawSheet(`
    | Budget | Utfall | Avvikelse                         |
    | 100    | 90     | =AVVIKELSE(A2:A4,B2:B4) → 10      |
    | "1 000"| 90     | 910                               |
    | 50     | 60,5   | -10,5                             |
  `);
  expect(after(grid)).toEqual([[2, [["=A2-B2"], ["910"], ["=A4-B4"]]]]);
  const [change] = planReplacement([grid]).changes;
  expect(change?.edit).toEqual({
    kind: "write", sheet: "Blad1", area: { top: 1, left: 2, bottom: 3, right: 2 }, cells: [[{ formula: "=A2-B2" }], [{ number: 910 }], [{ formula: "=A4-B4" }]],
  });
});

test("a function inside a formula is put in plain words where it stands", () => {
  const { grid } = drawSheet('| 100 | 90 | =IF(B1="","",AVVIKELSE(A1,B1,"intäkt")*2) → -20 |');
  expect(after(grid)).toEqual([[1, [['=IF(B1="","",(B1-A1)*2)']]]]);
});

test("shares become shares of a sum, rounded shares and allocations their values", () => {
  const { grid } = drawSheet(`
    | 1 | =FÖRDELNINGSNYCKEL(A1:A2) → 0,25 | =FÖRDELNINGSNYCKEL(A1:A2,0) → 0,25 | =FÖRDELA(10,A1:A2) → 3 |
    | 3 | 0,75                             | 0,75                                | 7                      |
  `);
  expect(after(grid)).toEqual([
    [1, [["=A1/SUM(A1:A2)"], ["=A2/SUM(A1:A2)"]]],
    [1, [["0,25"], ["0,75"]]],
    [1, [["3"], ["7"]]],
  ]);
});

test("judgements and read texts keep the value they show", () => {
  const { grid } = drawSheet('| 18 st | högst 15 st | =MÅLUPPFYLLELSE(A1,B1) → Ej uppnått | =NÄMNDMÅL(A1:A1,B1:B1) → Uppnås ej | =BELOPP("408 tkr","tkr") → 408 | =SUM(BELOPP(A1),5) → 23 |');
  expect(after(grid)).toEqual([[1, [["Ej uppnått"]]], [1, [["Uppnås ej"]]], [1, [["408"]]], [1, [["23"]]]]);
});

test("what cannot be replaced safely is left, with the reason", () => {
  const { grid } = drawSheet(`
    | 100 | 90 | =AVVIKELSE(A1,B1) → #NAME?        | =SUM(AVVIKELSE(A1:A2,B1:B2)) → 20 | =AVVIKELSE(Budget,B1) → 10   |
    | 100 | 90 | =AVVIKELSE(A2:A3,B2:B3) → 10      | =SUM(C2#) → 10                    | =AVVIKELSE(A1:A2,B1:B3) → 10 |
    | 100 | 90 | 10                                | =AVVIKELSE(A3:A4,B3:B4) → 10      |                              |
    | 100 | 90 | 10                                | =1+1 → 2                          |                              |
  `);
  const plan = planReplacement([grid]);
  expect(plan.changes).toEqual([]);
  expect(plan.left.map(({ reason }) => reason)).toEqual([
    "C1 visar #NAME?. Rätta felet, eller kör Reparera formler, och försök igen.",
    "Formeln blandar områden med andra funktioner. Ersätt den för hand.",
    "Formeln blandar områden med andra funktioner. Ersätt den för hand.",
    "En annan formel räknar med hela svaret (C2#). Ändra den först.",
    "Områdena är olika stora. Rätta formeln först.",
    "D4 har en egen formel. Ersätt den här formeln för hand.",
  ]);
  expect(planReplacement([{ ...grid, isProtected: true }]).left[0]?.reason).toContain("skyddat");
});

test("after a replacement no cell calls our functions, and nothing else is touched", () => {
  const amount = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 4 }), fc.boolean(), (rows, isIncome) => {
      const lines = rows.map(([budget, actual], row) => {
        const value = isIncome ? actual - budget : budget - actual;
        const last = rows.length;
        return `| ${budget} | ${actual} | ${row === 0 ? `=AVVIKELSE(A1:A${last},B1:B${last},"${isIncome ? "i" : "k"}") → ${value}` : value} |`;
      });
      const [change, ...others] = planReplacement([drawSheet(lines.join("\n")).grid]).changes;
      expect(others).toEqual([]);
      expect(change?.area).toEqual({ top: 0, left: 2, bottom: rows.length - 1, right: 2 });
      expect(change?.after.flat()).toEqual(rows.map((_, row) => (isIncome ? `=B${row + 1}-A${row + 1}` : `=A${row + 1}-B${row + 1}`)));
    }),
  );
});

/** Which rows a sum adds is shown by the figures that fit; where nothing fits, no cell is said to be wrong. */
import { totalEqualsItsParts } from "../../../../src/core/rules/catalogue/total-equals-its-parts";
import { addressesOf, drawWorkbook, inputOf } from "../check-drawing";
import { checkWorkbook } from "../../../../src/core/rules/run-rules";

function check(rows: string): { at: string | undefined; severity: string; message: string; fixes: boolean }[] {
  const { grids } = drawWorkbook([{ name: "Drift", drawing: `
    | Drift januari–april 2024, tkr |  |  |
    | Verksamhet | Budget jan–apr 2024 | Utfall jan–apr 2024 |
    ${rows.trim()}` }]);
  return checkWorkbook(inputOf(grids)).filter(({ rule }) => rule === totalEqualsItsParts.id)
    .map((finding) => ({ at: addressesOf([finding])[0], severity: finding.severity, message: finding.message, fixes: finding.fix !== undefined }));
}

test("a sum of costs adds no income above it, so the one wrong figure is the one that is pointed at", () => {
  expect(check(`
    | Intäkter         | -5000 | -5100 |
    | Personalkostnader | 3000 | 3100 |
    | Lokalkostnader   | 1000 | 1100 |
    | Summa kostnader  | 4000 | 4700 |`)).toEqual([{ at: "Drift!C6", severity: "error", message: "Summan i C6 är 4\u00A0700 men delarna blir 4\u00A0200.", fixes: true }]);
});

test("where the rows' names do not tell income from cost, their signs do, but then nothing is proposed", () => {
  expect(check(`
    | 029 Ramen    | -5000 | -5100 |
    | 030 Stab     | 3000 | 3100 |
    | 031 Teknik   | 1000 | 1100 |
    | Summa verksamheter | 4000 | 4700 |`)).toEqual([{ at: "Drift!C6", severity: "error", message: "Summan i C6 är 4\u00A0700 men delarna blir 4\u00A0200.", fixes: false }]);
});

test("the same row left out of every column's sum is said, and no figure is proposed", () => {
  expect(check(`
    | 030 Stab     | 3000 | 3100 |
    | 031 Teknik   | 1000 | 1100 |
    | 032 Stöd     | 500 | 600 |
    | Summa        | 4000 | 4200 |`).map(({ at, fixes }) => [at, fixes])).toEqual([["Drift!B6", false], ["Drift!C6", false]]);
});

test("a near miss in one column and nothing in the other shows no parts, and that is said", () => {
  expect(check(`
    | 030 Stab     | 3000 | 3100 |
    | 031 Teknik   | 1000 | 1100 |
    | 032 Stöd     | 500 | 600 |
    | Summa        | 4000 | 4700 |`).map(({ at, severity }) => [at, severity])).toEqual([["Drift!B6", "notChecked"]]);
});

import { kronorIn, ownRows, textInRole } from "../../../src/core/followup/table-cells";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawWorkbook } from "./follow-up-from-drawings";

const grids = drawWorkbook({
  Drift: `
    | Drift 2024, kr |
    | Konto | Kontotext | Budget 2024 | Utfall 2024 |
    | 3510 | Bidrag | -100 | -90 |
    | 5010 | Löner | 100 | 95 |
    | Summa | | 0 | 5 |`,
});
const [table] = recogniseWorkbook(grids).tables;
const [grid] = grids;

test("sums are no rows of their own", () => {
  expect(table && ownRows(table).map(({ label }) => label)).toEqual(["Bidrag", "Löner"]);
});

test("the text of a role is found wherever its column stands", () => {
  expect(table && grid && textInRole({ table, grid }, 3, "accountName")).toBe("Löner");
  expect(table && grid && textInRole({ table, grid }, 3, "member")).toBeUndefined();
});

test("a unit that is not money counts as it stands", () => {
  expect([kronorIn("mnkr"), kronorIn("tkr"), kronorIn("kr"), kronorIn("count")]).toEqual([1_000_000, 1000, 1, 1]);
});

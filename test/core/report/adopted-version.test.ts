import { adoptedSheetName, valuesOnly, versionDifferences } from "../../../src/core/report/adopted-version";
import { drawSheet } from "../../../src/core/sheet/drawing";

test("an adopted version is named by date and number, and the name is cut before they are", () => {
  expect(adoptedSheetName("Bilaga 1", "2024-05-06", 1, [])).toBe("Bilaga 1 2024-05-06 v1");
  expect(adoptedSheetName("Bilaga 1", "2024-05-06", 2, ["bilaga 1 2024-05-06 v2"])).toBe("Bilaga 1 2024-05-06 v2 (2)");
  expect(adoptedSheetName("Kontrollprotokoll", "2026-11-21", 1, ["Kontrollprotokoll 2026-11-21 v1"])).toBe("Kontrollproto 2026-11-21 v1 (2)");
  expect(adoptedSheetName("Siffror till tjänsteskrivelsen", "2024-05-06", 12, [])).toBe("Siffror till tjä 2024-05-06 v12");
});

test("formulas become the values they gave, texts stay texts, blank stays blank", () => {
  const { grid } = drawSheet("| Intäkter | =SUM(B2:B3) → 12,5 | |");
  expect(valuesOnly(grid, grid.area, "v1")).toMatchObject({ kind: "write", sheet: "v1", cells: [[{ text: "Intäkter" }, { number: 12.5 }, null]] });
});

test("two versions differ exactly where they show something else", () => {
  expect(versionDifferences([["Intäkter", "22,1"]], [["Intäkter", "22,2"], ["Not"]])).toEqual([
    { cell: "B1", before: "22,1", after: "22,2" }, { cell: "A2", before: "", after: "Not" },
  ]);
});

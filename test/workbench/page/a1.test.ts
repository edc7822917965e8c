import fc from "fast-check";
import { areaName, parseA1, placeName } from "../../../src/workbench/page/grid/a1";

describe("addresses", () => {
  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.nat(30), fc.nat(30), (top, left, rows, columns) => {
        const area = { top, left, bottom: top + rows, right: left + columns };
        expect(parseA1(areaName(area))).toEqual({ area });
      }),
    );
  });

  it.each([
    ["b5", { area: { top: 4, left: 1, bottom: 4, right: 1 } }],
    ["$B$5:D9", { area: { top: 4, left: 1, bottom: 8, right: 3 } }],
    ["D9:B5", { area: { top: 4, left: 1, bottom: 8, right: 3 } }],
    ["Uppgifter!A1", { sheet: "Uppgifter", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    ["'Drift jan-apr'!AA10", { sheet: "Drift jan-apr", area: { top: 9, left: 26, bottom: 9, right: 26 } }],
    ["'O''Hara'!A1", { sheet: "O'Hara", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  ])("reads %s", (text, expected) => {
    expect(parseA1(text)).toEqual(expected);
  });

  it.each(["", "Summa", "A0", "12", "A1:"])("says that %j is no address", (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it("counts columns past Z as Excel does", () => {
    expect([25, 26, 701, 702].map((column) => placeName({ row: 0, column }))).toEqual(["Z1", "AA1", "ZZ1", "AAA1"]);
  });
});

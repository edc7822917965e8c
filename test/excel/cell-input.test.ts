import { excelInput } from "../../src/excel/cell-input";

describe("a cell handed to Excel", () => {
  it.each(["=SUM(A1)", "+46 240", "-5", "@namn", "'citat", "030", "2024-05-06", "1/2", "maj 2024", "SANT", "true", "Budget 2024", " blank först"])(
    "keeps the text %j a text",
    (text) => {
      expect(excelInput({ text })).toBe(`'${text}`);
    },
  );

  it.each(["Intäkter", "Nettokostnad", "Årsbudget – helår", ""])("writes the plain text %j without apostrophe", (text) => {
    expect(excelInput({ text })).toBe(text);
  });

  it("passes numbers, formulas and blanks on as they are", () => {
    expect([excelInput({ number: -1.5 }), excelInput({ formula: "=A1" }), excelInput(null)]).toEqual([-1.5, "=A1", ""]);
  });
});

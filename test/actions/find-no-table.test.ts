import { findNoTable } from "../../src/actions/find-no-table";

describe("a workbook without a budget table", () => {
  it("is told what was looked for, what each sheet was, and what to do", () => {
    const problem = findNoTable({ tables: [], unread: [], examined: [{ sheet: "Adresser", text: "en lista utan belopp." }] });
    expect(problem?.kind).toBe("noBudgetTable");
    expect(problem?.message).toContain("Budget, Utfall eller Prognos");
    expect(problem?.message).toContain("Adresser: en lista utan belopp.");
    expect(problem?.message).toMatch(/läs in igen\.$/);
  });

  it("does not list every sheet of a huge workbook", () => {
    const examined = Array.from({ length: 40 }, (_, index) => ({ sheet: `Blad${index}`, text: "tomt." }));
    expect(findNoTable({ tables: [], unread: [], examined })?.message).toContain("Ytterligare 28 blad granskades.");
  });
});

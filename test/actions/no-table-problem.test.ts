import { noTableProblem } from "../../src/actions/no-table-problem";

describe("a workbook without a budget table", () => {
  it("is told what was looked for, what each sheet was, and what to do", () => {
    const { kind, message } = noTableProblem({ tables: [], unread: [], examined: [{ sheet: "Adresser", text: "en lista utan belopp." }] });
    expect(kind).toBe("noBudgetTable");
    expect(message).toContain("Budget, Utfall eller Prognos");
    expect(message).toContain("Adresser: en lista utan belopp.");
    expect(message).toMatch(/läs in igen\.$/);
  });

  it("does not list every sheet of a huge workbook", () => {
    const examined = Array.from({ length: 40 }, (_, index) => ({ sheet: `Blad${index}`, text: "tomt." }));
    expect(noTableProblem({ tables: [], unread: [], examined }).message).toContain("Ytterligare 28 blad granskades.");
  });
});

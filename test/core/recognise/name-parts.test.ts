import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawSheet } from "../../../src/core/sheet/drawing";

interface Part {
  readonly sheet: string;
  readonly title: string;
  readonly income: readonly [number, number];
  readonly cost: readonly [number, number];
}

const part = (sheet: string, title: string, income: Part["income"], cost: Part["cost"]): Part => ({ sheet, title, income, cost });

function read(...parts: readonly Part[]) {
  const grids = parts.map(({ sheet, title, income, cost }) => drawSheet(`
| ${title} | | |
| Post | Budget 2025 | Utfall jan-mars 2025 |
| Intäkter | ${income.join(" | ")} |
| Personal | ${cost.join(" | ")} |
| Netto | ${income[0] + cost[0]} | ${income[1] + cost[1]} |
`, { sheet }).grid);
  const reading = recogniseWorkbook(grids);
  const { operating, comparisons, undecided } = buildFollowUp(reading, grids);
  const budget = operating.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "cell" && cell.measure.role === "budget" ? [cell.value] : [])));
  return { reading, comparisons, undecided, budget: budget.reduce((sum, value) => sum + value, 0), activities: new Set(operating.map(({ activity }) => activity)) };
}

const TITLE = "Uppföljning mars 2025 (tkr)";
const net = part("Nät", TITLE, [-100, -30], [120, 25]);
const support = part("Stöd", TITLE, [-200, -50], [210, 55]);
const total = part("Totalt", TITLE, [-300, -80], [330, 80]);

describe("tables laid out alike", () => {
  it("are parts of one whole, named by their sheets, and are added", () => {
    const { budget, comparisons, activities } = read(net, support);
    expect({ budget, comparisons: comparisons.length, activities: [...activities].sort() }).toEqual({ budget: 30, comparisons: 0, activities: ["Nät", "Stöd"] });
  });

  it("are named by their titles where these tell more", () => {
    const { activities } = read({ ...net, title: "910 Nät, mars 2025 (tkr)", sheet: "a" }, { ...support, title: "920 Stöd, mars 2025 (tkr)", sheet: "b" });
    expect([...activities].sort()).toEqual(["910 Nät", "920 Stöd"]);
  });

  it("may have their sum in one of them, which is not added once more", () => {
    const { budget, reading } = read(total, net, support);
    expect(budget).toBe(30);
    expect(reading.tables[0]?.rows.map(({ kind }) => kind)).toEqual(["subtotal", "subtotal", "subtotal"]);
  });

  it("are compared or asked about, not added, when they may be one thing in two versions", () => {
    const twice = [
      read(total, { ...total, sheet: "Nämnden" }),
      read(total, { ...total, sheet: "Nämnden", income: [-300, -95], cost: [330, 99] }),
      read({ ...net, sheet: "Blad1" }, { ...support, sheet: "Blad2" }),
      read({ ...net, sheet: "Drift" }, { ...support, sheet: "Drift (2)" }),
      read({ ...net, sheet: "Uttag 2 maj" }, { ...support, sheet: "Uttag 8 maj" }),
    ];
    for (const { comparisons, undecided, activities } of twice) {
      expect(comparisons.length + undecided.length).toBeGreaterThan(0);
      expect([...activities]).toEqual([undefined]);
    }
  });

  it("are not named when one of them says that it is all, but is not", () => {
    expect(read(net, support, { ...total, income: [-350, -80] }).comparisons.length).toBeGreaterThan(0);
  });
});

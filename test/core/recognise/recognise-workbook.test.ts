import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Reading } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { CellValue, Grid } from "../../../src/core/sheet/grid";

const read = (drawing: string): Reading => recogniseWorkbook([drawSheet(drawing).grid]);

const drift = (budget: string, ...rows: readonly string[]): string => [`| Uppföljning januari–april 2024, kr | | | |`, `| Konto | Kontotext | ${budget} | Utfall |`, ...rows].join("\n");

describe("a plain budget", () => {
  const rows = (share: number): string[] => [
    `| 3510 | Bidrag | -9000000 | ${Math.round(-9_000_000 * share)} |`,
    `| 5010 | Löner | 6000000 | ${Math.round(6_000_000 * share)} |`,
    `| 6010 | Hyra | 900000 | ${Math.round(900_000 * share)} |`,
    `| 7430 | Konsulter | 2100000 | ${Math.round(2_100_000 * share)} |`,
  ];
  const budgetOf = (reading: Reading): string | undefined => reading.tables[0]?.columns[2]?.period?.to;

  it("is the year's where a third is used after a third of the year", () => {
    expect(budgetOf(read(drift("Budget", ...rows(0.34))))).toBe("2024-12");
  });

  it("is the period's where nearly all is used", () => {
    expect(budgetOf(read(drift("Budget", ...rows(1.01))))).toBe("2024-04");
  });

  it("is asked where the amounts lie between, and both readings are shown", () => {
    const [table] = read(drift("Budget", ...rows(0.58))).tables;
    expect(table?.columns[2]?.period?.to).toBe("2024-12");
    expect(table?.alternatives.map(({ columns, reason }) => [columns[2]?.period?.to, reason])).toEqual([["2024-04", "Budgeten gäller rapportperioden i stället för hela året."]]);
  });

  it("is the period's beside a column called Årsbudget, whatever the amounts say", () => {
    const drawing = drift("Budget | Årsbudget", ...rows(0.58).map((row) => row.replace(/\| (-?\d+) \|$/u, "| $1 | $1 |")));
    expect(budgetOf(read(drawing))).toBe("2024-04");
  });
});

describe("a unit that is not written", () => {
  const summary = (unit: string, factor: number): string =>
    [`| Drift 2024${unit} | | |`, "| Post | Budget 2024 | Utfall 2024 |", ...[["Intäkter", -43_306_000], ["Personalkostnader", 12_106_000], ["Övriga kostnader", 31_200_000]].map(([label, amount]) => `| ${label} | ${String((amount as number) / factor).replace(".", ",")} | ${String((amount as number) / factor).replace(".", ",")} |`)].join("\n");

  it("is inferred from the size of the amounts, and said to be", () => {
    expect(read(summary("", 1)).tables[0]).toMatchObject({ unit: "kr", unitIsStated: false });
    expect(read(summary("", 1_000)).tables[0]).toMatchObject({ unit: "tkr", unitIsStated: false });
    expect(read(summary("", 1_000_000)).tables[0]).toMatchObject({ unit: "mnkr", unitIsStated: false });
  });

  it("follows a table that does say it", () => {
    const stated = drawSheet(summary(", kr", 1), { sheet: "A" }).grid;
    const silent = drawSheet(summary("", 1_000), { sheet: "B" }).grid;
    expect(recogniseWorkbook([stated, silent]).tables.map(({ unit }) => unit)).toEqual(["kr", "tkr"]);
  });
});

describe("the round", () => {
  it("is taken from facts before titles, and from titles before headers", () => {
    const facts = drawSheet("| Nämnd | IT-nämnden |\n| År | 2024 |\n| Period | januari–augusti |", { sheet: "Uppgifter" }).grid;
    const table = drawSheet("| Drift jan–apr 2024, tkr | | |\n| Post | Budget 2024 | Utfall jan-febr |\n| Intäkter | -900 | -200 |\n| Kostnader | 900 | 210 |\n| Netto | 0 | 10 |", { sheet: "Drift" }).grid;
    expect(recogniseWorkbook([table, facts]).round).toMatchObject({ year: 2024, months: { first: 1, last: 8 }, period: { from: "2024-01", to: "2024-08" } });
    expect(recogniseWorkbook([table]).round).toMatchObject({ months: { first: 1, last: 4 } });
  });

  it("is undefined where nothing says a year or a month", () => {
    expect(read("| Post | Budget | Utfall |\n| Intäkter | -900 | -200 |\n| Kostnader | 900 | 210 |\n| Netto | 0 | 10 |").round).toBeUndefined();
  });

  it("that is undefined still lets a year's budget differ from a period's", () => {
    const [table] = read("| Post | Periodbudget | Årsbudget | Utfall (tkr) |\n| Intäkter | -300 | -900 | -200 |\n| Kostnader | 300 | 900 | 210 |\n| Netto | 0 | 0 | 10 |").tables;
    expect(table?.columns.map(({ span }) => span)).toEqual([undefined, "period", "fullYear", undefined]);
  });
});

describe("what is read is told", () => {
  const hidden: Grid = { ...drawSheet("| Post | Budget 2024 (tkr) | Utfall 2024 |\n| Intäkter | -900 | -910 |\n| Kostnader | 900 | 880 |\n| Netto | 0 | -30 |").grid, visibility: "hidden", hiddenRows: new Set([2]) };

  it("also when the sheet or some of its rows are hidden", () => {
    const { tables, examined } = recogniseWorkbook([hidden]);
    expect(tables).toHaveLength(1);
    expect(examined[0]?.text).toBe("Bladet är dolt och läses ändå. En dold rad läses med. En tabell hittades.");
  });

  it("sheet by sheet when nothing was found", () => {
    const { examined } = recogniseWorkbook([drawSheet("| Kaffelista |\n| Anna |", { sheet: "Kaffe" }).grid]);
    expect(examined).toEqual([{ sheet: "Kaffe", text: "Ingen rubrikrad med budget, utfall, prognos eller belopp hittades." }]);
  });

  it("with evidence for every table", () => {
    const { tables } = recogniseWorkbook([hidden]);
    const about = new Set(tables[0]?.evidence.map((each) => each.about));
    expect([...about].sort()).toEqual(expect.arrayContaining(["kind", "row", "sign", "unit"]));
  });
});

describe("a ledger", () => {
  const rowsOf = (count: number): CellValue[][] => [
    ["Huvudbok 2024", "", "", "", ""],
    ["Period", "Ver.nr", "Konto", "Text", "Belopp"],
    ...Array.from({ length: count }, (_, index): CellValue[] => [202401 + (index % 12), `V${index}`, index % 3 === 0 ? 3510 : 5010, "Rad", index % 3 === 0 ? -2000.5 : 1000.25]),
  ];

  /** Counts how often a row is looked at, which no machine's mood can change. */
  function visits(count: number): number {
    let seen = 0;
    const values = new Proxy(rowsOf(count), {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/u.test(key)) seen++;
        return Reflect.get(target, key, receiver);
      },
    });
    const grid: Grid = {
      sheet: "Huvudbok", area: { top: 0, left: 0, bottom: count + 1, right: 4 }, values, formulas: new Map(), formats: new Map(), errors: new Set(), merges: [],
      hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
    };
    const { tables } = recogniseWorkbook([grid]);
    expect(tables.map(({ kind, rows, body }) => [kind, rows.length, body.last])).toEqual([["ledger", 0, count + 1]]);
    return seen;
  }

  it("costs a few looks per row, however long it is", () => {
    const [short, long] = [visits(5_000), visits(20_000)];
    expect((long - short) / 15_000).toBeLessThan(7);
  });
});

test("the example in docs/reading.md is read as the page says", () => {
  const page = readFileSync(join(__dirname, "../../../docs/reading.md"), "utf8");
  const drawing = /```\n(\|[\s\S]*?)```/u.exec(page)?.[1] ?? "";
  const { tables, round } = recogniseWorkbook([drawSheet(drawing).grid]);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(table).toMatchObject({ kind: "operatingDetail", unit: "tkr", positive: "cost", headerRows: { first: 1, last: 1 } });
  expect(table?.columns.map(({ role }) => role)).toEqual(["account", "accountName", "budget", "actual", "forecast", "deviation"]);
  expect(table?.columns[2]?.period).toEqual({ from: "2024-01", to: "2024-12" });
  expect(table?.columns[3]?.period).toEqual(round?.period);
  expect(table?.columns[5]?.equation).toEqual({ plus: [2], minus: [4] });
  expect(table?.rows.map(({ kind }) => kind)).toEqual(["detail", "detail", "detail", "total"]);
});

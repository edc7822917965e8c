/** Fel enhet på en rad: an amount a thousand times its neighbours, sure when it is so to a hair and asked when it is about so. */
import { amountsKeepTheirScale } from "../../../../src/core/rules/catalogue/amounts-keep-their-scale";
import { saidBy, seenBy } from "../seen-by";

const rule = amountsKeepTheirScale;

/** Budget, outcome and forecast of the personnel, in a table that is otherwise in tusental. */
function drift(budget: string, actual: string, forecast: string): { Drift: string } {
  return { Drift: `
    | Drift januari–augusti 2024, tkr |             |                     |              |
    | Slag                            | Budget 2024 | Utfall jan–aug 2024 | Prognos 2024 |
    | Intäkter                        |      -12000 |               -8000 |       -12000 |
    | Personalkostnader               |   ${budget} |           ${actual} |  ${forecast} |
    | Lokalkostnader                  |        1000 |                 700 |         1000 |
    | Övriga kostnader                |        3000 |                1900 |         2600 |` };
}

describe("too large", () => {
  test("a thousand times its neighbour is an error at the large one, compared with the column of its own period", () => {
    const [seen, ...more] = seenBy(rule, drift("8000", "5300", "8000000"));
    expect(seen).toMatchObject({ severity: "error", class: "wrongUnit", at: "Drift!D4", related: ["Drift!B4"], difference: 7_992_000_000, told: "D4 8 000 000 B4 8 000 1 000" });
    expect(more).toEqual([]);
  });

  test.each([["8015000", "error"], ["8016000", "question"], ["20000000", "question"], ["20001000", "none"], ["3200000", "question"], ["3199000", "none"]])("to two in a thousand it is sure, from 400 to 2 500 times it is asked: %s beside 8 000", (forecast, severity) => {
    expect(seenBy(rule, drift("8000", "5300", forecast)).map((each) => each.severity)[0] ?? "none").toBe(severity);
  });

  test("of two neighbours the one of its own period is compared with, wherever it stands", () => {
    const table = (order: readonly [string, string, string], amounts: readonly [number, number, number]): { Drift: string } => ({ Drift: `
      | Drift januari–augusti 2024, tkr | | | |
      | Slag | ${order.join(" | ")} |
      | Intäkter | -8000 | -12000 | -12000 |
      | Personalkostnader | ${amounts.join(" | ")} |
      | Lokalkostnader | 700 | 1000 | 1000 |` });
    const headings = ["Utfall jan–aug 2024", "Budget 2024", "Prognos 2024"] as const;
    expect(seenBy(rule, table(headings, [5300, 8000, 8_000_000]))[0]).toMatchObject({ at: "Drift!D4", related: ["Drift!C4"] });
    expect(seenBy(rule, table(headings, [1300, 2000, 2]))[0]).toMatchObject({ at: "Drift!D4", related: ["Drift!C4"] });
    expect(seenBy(rule, table(["Budget jan–aug 2024", "Utfall jan–aug 2024", "Prognos 2024"], [5300, 5_300_000, 8000]))[0]).toMatchObject({ at: "Drift!C4", related: ["Drift!B4"] });
  });

  test("about a thousand times takes two neighbours, all of them sixty times smaller", () => {
    expect(saidBy(rule, drift("8000", "", "7000000"))).toEqual([]);
    expect(saidBy(rule, drift("8000", "", "8000000"))).toEqual(["wrongUnit Drift!D4"]);
    expect(saidBy(rule, drift("6000", "50000", "3000000"))).toEqual([]);
    expect(saidBy(rule, drift("6000", "50000", "3000001"))).toEqual(["wrongUnit? Drift!D4"]);
  });

  test("sums, and what is not an amount of the year, are left alone", () => {
    expect(saidBy(rule, { Drift: drift("8000", "5300", "8000").Drift + "\n| Summa | 0 | 0 | 8000000 |" })).toEqual([]);
  });

  test("one neighbour that differs does not make it surer, and neighbours that differ by more than fifteen times tell nothing", () => {
    expect(saidBy(rule, drift("8000", "534", "8000000"))).toEqual(["wrongUnit Drift!D4"]);
    expect(saidBy(rule, drift("8000", "533", "8000000"))).toEqual([]);
  });
});

describe("too small", () => {
  test("a thousandth that can still be read is as sure as a thousand times too much", () => {
    const [seen, ...more] = seenBy(rule, drift("8000", "5300", "8"));
    expect(seen).toMatchObject({ severity: "error", class: "wrongUnit", at: "Drift!D4", related: ["Drift!B4"], difference: -7_992_000 });
    expect(more).toEqual([]);
  });

  test("of less than three steps it is asked about, for it may be right", () => {
    const [seen, ...more] = seenBy(rule, drift("2000", "1300", "2"));
    expect(seen).toMatchObject({ severity: "question", class: "wrongUnit", at: "Drift!D4", related: ["Drift!B4"], difference: -1_998_000, told: "D4 2 B4 2 000 1 000" });
    expect(more).toEqual([]);
  });

  test("with decimals that its neighbours have not, it is sure", () => {
    expect(seenBy(rule, drift("2000", "1300", "2,001")).map(({ severity, at }) => `${severity} ${at}`)).toEqual(["error Drift!D4"]);
  });

  test.each([["5000", "question"], ["5001", "none"], ["800", "question"], ["799", "none"]])("from 400 to 2 500 times smaller is asked about: 2 beside %s", (budget, severity) => {
    expect(seenBy(rule, drift(budget, "700", "2")).map((each) => each.severity)[0] ?? "none").toBe(severity);
  });

  test("an outcome that is about a thousandth may be all that is spent so far", () => {
    expect(saidBy(rule, drift("1500", "2", "1500"))).toEqual([]);
    expect(saidBy(rule, drift("2000", "2", "2000"))).toEqual(["wrongUnit? Drift!C4"]);
    expect(saidBy(rule, drift("1500", "2,1", "1500"))).toEqual(["wrongUnit? Drift!C4"]);
  });

  test("neighbours that differ by more than fifteen times tell nothing", () => {
    expect(saidBy(rule, drift("2000", "134", "2"))).toEqual(["wrongUnit? Drift!D4"]);
    expect(saidBy(rule, drift("2000", "133", "2"))).toEqual([]);
  });

  test("a neighbour less than sixty times larger, or of less than three steps of its own, tells nothing", () => {
    expect(saidBy(rule, drift("800", "120", "2"))).toEqual(["wrongUnit? Drift!D4"]);
    expect(saidBy(rule, drift("800", "119", "2"))).toEqual([]);
    expect(saidBy(rule, drift("3", "3", "0,003"))).toEqual(["wrongUnit Drift!D4"]);
    expect(saidBy(rule, drift("2", "2", "0,002"))).toEqual([]);
  });

  test("the decimals make it sure only where no neighbour has as many", () => {
    expect(saidBy(rule, drift("2000", "1300,001", "2,001"))).toEqual(["wrongUnit? Drift!D4"]);
  });

  test("of two amounts alone the large one is pointed at", () => {
    expect(saidBy(rule, drift("8000", "8", ""))).toEqual(["wrongUnit Drift!B4"]);
  });

  test("in an investment table an outcome of a thousandth is what has been spent", () => {
    const spent = (actual: string): { Investeringar: string } => ({ Investeringar: `
      | Investeringar 2024, tkr |             |             |              |
      | Projekt                 | Budget 2024 | Utfall 2024 | Prognos 2024 |
      | Nät                     |        2000 |   ${actual} |         2000 |
      | Säkerhet                |        1000 |         500 |         1000 |` });
    expect(saidBy(rule, spent("2"))).toEqual([]);
    expect(saidBy(rule, spent("2,001"))).toEqual(["wrongUnit Investeringar!C3"]);
  });
});

test("amounts of two steps are too small to be told from a change", () => {
  expect(saidBy(rule, drift("2", "2", "2000"))).toEqual([]);
  expect(saidBy(rule, drift("3", "3", "3000"))).toEqual(["wrongUnit Drift!D4"]);
});

test("a whole column in another unit is one finding, at its heading", () => {
  const table = (rows: readonly string[]): { Drift: string } => ({ Drift: `
    | Drift 2024, tkr |             |             |              |
    | Slag            | Budget 2024 | Utfall 2024 | Prognos 2024 |
    | Intäkter        |       -9700 |       -9500 |        -9700 |
    ${rows.join("\n")}` });
  const inKronor = ["| Personalkostnader | 8000 | 7000 | 8000000 |", "| Lokalkostnader | 1000 | 900 | 1000000 |", "| Licenser | 700 | 600 | 700000 |"];
  const [seen, ...more] = seenBy(rule, table(inKronor));
  expect(seen).toMatchObject({ severity: "error", class: "wrongUnit", at: "Drift!D2", related: ["Drift!D4"], told: "D2 3 1 000" });
  expect(more).toEqual([]);
  expect(saidBy(rule, table(inKronor.slice(0, 2)))).toEqual(["wrongUnit Drift!D4", "wrongUnit Drift!D5"]);
  expect(saidBy(rule, table([...inKronor, "| Resor | 100 | 100 | 100 |", "| Övriga kostnader | 300 | 300 | 300 |"]))).toHaveLength(3);
});

/** Totalt anslag: budget and what is added to it, where at least half of the rows show that the column is made so. */
import { appropriationAddsUp } from "../../../../src/core/rules/catalogue/appropriation-adds-up";
import { saidBy, seenBy } from "../seen-by";

const rule = appropriationAddsUp;

/** Each project "budget added total". */
function projects(...rows: readonly string[]): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2023, tkr |        |               |            |         |
    | Projekt                 | Budget | Ombudgetering | S:a budget | Prognos |
    ${rows.map((row, at) => `| Projekt ${"ABCDEF"[at] ?? ""} | ${row.split(" ").join(" | ")} | 100 |`).join("\n")}` };
}

/** Each konto "original change budget". */
function budget(...rows: readonly string[]): { Drift: string } {
  const names = ["3510 | Bidrag", "5010 | Löner", "6420 | Licenser", "7430 | Konsulter"];
  return { Drift: `
    | Driftbudget 2025, tkr |           |                    |                  |                 |
    | Konto                 | Benämning | Ursprunglig budget | Budgetförändring | Gällande budget |
    ${rows.map((row, at) => `| ${names[at] ?? ""} | ${row.split(" ").join(" | ")} |`).join("\n")}` };
}

test("a total that is not its parts is an error, with how far off it is and what it should be", () => {
  const [seen, ...more] = seenBy(rule, projects("2350 0 2350", "500 100 600", "500 400 500"));
  expect(seen).toMatchObject({ severity: "error", class: "error", at: "Investeringar!D5", related: ["Investeringar!B5", "Investeringar!C5"], difference: -400_000, fix: ["D5 = 900"] });
  expect(more).toEqual([]);
});

test("a column that fits less than half of three rows or more is made of something else", () => {
  expect(saidBy(rule, projects("2350 10 2360", "500 100 600", "500 400 500", "700 50 900"))).toEqual(["error Investeringar!D5", "error Investeringar!D6"]);
  expect(saidBy(rule, projects("2350 10 2360", "500 100 800", "500 400 500", "700 50 900"))).toEqual([]);
  expect(saidBy(rule, projects("2350 10 2360", "500 100 800", "500 400 1200"))).toEqual([]);
  expect(saidBy(rule, projects("500 100 700", "500 400 500"))).toEqual(["error Investeringar!D3", "error Investeringar!D4"]);
});

test("an appropriation of which no parts are shown is not judged", () => {
  expect(saidBy(rule, { Investeringar: projects("2350 0 2350", "500 100 600", "500 400 500").Investeringar.replace("Ombudgetering", "Antal        ") })).toEqual([]);
});

describe("the budget in force", () => {
  test("is the first one with its changes", () => {
    expect(seenBy(rule, budget("-9000 -300 -9300", "6000 200 6020", "3000 100 3100"))).toEqual([expect.objectContaining({ severity: "error", at: "Drift!E4", difference: -180_000, fix: ["E4 = 6200"] })]);
    expect(saidBy(rule, budget("-9000 -300 -9300", "6000 200 6200", "3000 100 3100"))).toEqual([]);
  });

  test("where more than half of the rows, and more than one, show it", () => {
    expect(saidBy(rule, budget("-9000 -300 -9300", "6000 200 6020"))).toEqual([]);
    expect(saidBy(rule, budget("-9000 -300 -9300", "6000 200 6020", "3000 100 3050", "500 20 520"))).toEqual([]);
  });

  test("is not judged where a part is not shown", () => {
    const rows = budget("-9000 -300 -9300", "6000 200 6020", "3000 100 3100");
    for (const heading of ["Ursprunglig budget", "Budgetförändring", "Gällande budget"]) expect(saidBy(rule, { Drift: rows.Drift.replace(heading, "Antal") })).toEqual([]);
  });
});

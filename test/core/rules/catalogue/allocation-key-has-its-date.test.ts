/** Fördelningsnyckeln: whose inhabitants and of what date must be said beside the shares, and the year decided must be at hand. */
import { allocationKeyHasItsDate } from "../../../../src/core/rules/catalogue/allocation-key-has-its-date";
import { saidBy, seenBy } from "../seen-by";

const rule = allocationKeyHasItsDate;

function allocation(title: string, heading = "Faktureras"): { Fördelning: string } {
  return { Fördelning: `
    | ${title} |            |
    | Kommun   | ${heading} |
    | Lekeberg |        177 |
    | Laxå     |        113 |
    | Summa    |        290 |` };
}

test("shares by inhabitants of no date are asked about at their heading", () => {
  expect(saidBy(rule, allocation("Fördelning av underskottet efter invånarantal, tkr"))).toEqual(["question Fördelning!B2"]);
});

test.each(["Fördelning efter folkmängd, tkr", "Fördelning efter befolkning, tkr"])("inhabitants go by other names: %s", (title) => {
  expect(saidBy(rule, allocation(title))).toEqual(["question Fördelning!B2"]);
});

test("a date anywhere among the headings is enough", () => {
  expect(saidBy(rule, allocation("Fördelning efter invånarantal 2022-12-31, tkr"))).toEqual([]);
  expect(saidBy(rule, allocation("Fördelning efter invånarantal, tkr", "Faktureras 2022"))).toEqual([]);
});

test("shares by something else need no date", () => {
  expect(saidBy(rule, allocation("Fördelning efter avtalad andel, tkr"))).toEqual([]);
});

describe("the year of the key that the committee has decided", () => {
  const population = (...headings: readonly string[]): { Folkmängd: string } => ({ Folkmängd: `
    | Folkmängd per kommun | ${headings.map(() => " ").join("|")} |
    | Kommun | ${headings.join(" | ")} |
    | Lekeberg | ${headings.map((_, at) => 8400 + at).join(" | ")} |
    | Laxå | ${headings.map((_, at) => 5600 + at).join(" | ")} |` });
  const decided = { round: { year: 2024 }, policy: { allocationKeyAge: 2 } };

  test("is asked for where the figures are of other years", () => {
    const [seen, ...more] = seenBy(rule, population("2021-12-31", "2023-12-31"), decided);
    expect(seen).toMatchObject({ severity: "question", at: "Folkmängd!B2", told: "31 2022 2022" });
    expect(more).toEqual([]);
  });

  test("is at hand in any of the columns", () => {
    expect(saidBy(rule, population("2022-12-31", "2023-12-31"), decided)).toEqual([]);
    expect(saidBy(rule, population("2021-12-31", "2022-12-31"), decided)).toEqual([]);
  });

  test("is not asked for where no column says its year, where the committee has decided nothing, or where the round has no year", () => {
    expect(saidBy(rule, population("Invånare"), decided)).toEqual([]);
    expect(saidBy(rule, population("2021-12-31", "2023-12-31"), { ...decided, policy: { allocationKeyAge: undefined } })).toEqual([]);
    expect(saidBy(rule, population("2021-12-31", "2023-12-31"), { ...decided, round: { year: undefined } })).toEqual([]);
  });
});

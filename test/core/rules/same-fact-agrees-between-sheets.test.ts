/** The same figure on two sheets: the larger the slip, the surer it is found, and it is pointed at where it stands. */
import { comparePair } from "../../../src/core/rules/catalogue/same-fact-agrees-between-sheets";
import type { ToldAmount } from "../../../src/core/rules/paired-facts";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { addressesOf, drawWorkbook, inputOf } from "./check-drawing";

function found(cost: string): { at: string | undefined; severity: string; class: string; advice: string }[] {
  const sheet = (name: string, title: string, amount: string) => ({ name, drawing: `
    | ${title} 2024, tkr |             |             |
    | Slag               | Budget 2024 | Utfall 2024 |
    | Medlemsbidrag      |       -9000 |       -9000 |
    | Personalkostnader  |        1200 |   ${amount} |` });
  const { grids } = drawWorkbook([sheet("Drift", "Driftredovisning", "1100"), sheet("Bilaga", "Driftredovisning, sammandrag", cost)]);
  const findings = checkWorkbook(inputOf(grids)).filter(({ rule }) => rule === "same-fact-agrees-between-sheets");
  return findings.map((finding) => ({ at: addressesOf([finding])[0], severity: finding.severity, class: finding.class, advice: finding.advice }));
}

test("without a total row the rows themselves are pointed at, never the heading", () => {
  expect(found("1210")).toEqual([{ at: "Bilaga!C4", severity: "error", class: "error", advice: "Rätta det blad som är fel." }]);
});

test.each([["11000", "10 gånger för stort"], ["110000", "100 gånger för stort"], ["110", "10 gånger för litet"], ["11", "100 gånger för litet"]])("an amount with a digit too many or too few is asked about: %s", (amount, slip) => {
  expect(found(amount)).toEqual([{ at: "Bilaga!C4", severity: "question", class: "error", advice: `Det andra beloppet är ${slip}. Har en siffra kommit till eller fallit bort?` }]);
});

test("a thousand times too much is another unit", () => {
  expect(found("1100000").map((finding) => [finding.at, finding.class])).toEqual([["Bilaga!C4", "wrongUnit"]]);
});

test("an amount of quite another size is another scope", () => {
  expect(found("4000")).toEqual([]);
});

describe("two amounts of one fact", () => {
  const told = (kronor: number, slack = 0, row = 1): ToldAmount => ({ kronor, slack, at: { sheet: "Blad", area: { top: row, left: 1, bottom: row, right: 1 } } });
  const judged = (first: number, second: number, slack = 0) => {
    const seen = comparePair({ name: "kostnaderna", first: told(first, slack), second: told(second, slack, 7) });
    return seen && `${seen.class}${seen.isDoubtful ? "?" : ""}`;
  };

  test("agree to the öre, or differ by their roundings", () => {
    expect([judged(1000, 1000), judged(1000, 1000.005), judged(1000, 1000.02)]).toEqual([undefined, undefined, "error"]);
    expect([judged(1000, 1100, 50), judged(1000, 1100.01, 50), judged(1000, 1101, 50), judged(1100, 1000, 50)]).toEqual(["rounding", "rounding", "error", "rounding"]);
  });

  test("may be each other's opposite, but for their roundings", () => {
    expect([judged(1000, -1000), judged(1000, -1100, 50), judged(1000, -1102, 50)]).toEqual(["reversedSign", "reversedSign", undefined]);
  });

  test("may be of different scope: from a quarter it is asked, from three fifths it is so", () => {
    expect([judged(750, 1000), judged(749, 1000), judged(400, 1000), judged(399, 1000), judged(1000, 400), judged(-1000, -750)]).toEqual(["error", "error?", "error?", undefined, "error?", "error"]);
  });

  test("may differ by a unit or by a digit", () => {
    expect([judged(1000, 1_000_000), judged(1_000_000, 1000), judged(1000, 10_000), judged(1000, 100_000), judged(10_000, 1000), judged(100_000, 1000)]).toEqual(["wrongUnit", "wrongUnit", "error?", "error?", "error?", "error?"]);
    expect([judged(1000, 10_019), judged(1000, 10_021), judged(10_000, 1001.9), judged(10_000, 1002.1)]).toEqual(["error?", undefined, "error?", undefined]);
  });

  test("are told at the second, with the first and with how far apart they are", () => {
    expect(comparePair({ name: "kostnaderna", first: told(1000), second: told(1100, 0, 7) })).toMatchObject({ at: { area: { top: 7 } }, related: [{ area: { top: 1 } }], difference: 100 });
  });
});

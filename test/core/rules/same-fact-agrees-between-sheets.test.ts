/** The same figure on two sheets: the larger the slip, the surer it is found, and it is pointed at where it stands. */
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

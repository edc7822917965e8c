/** Omvänt tecken: one amount against all the others of its row, and one income konto against all the others. */
import { signsFollowTheTable as rule } from "../../../../src/core/rules/catalogue/signs-follow-the-table";
import { saidBy, seenBy } from "../seen-by";

function drift(row: string, heads = "Budget 2021 | Utfall 210731 | Prognos 2021"): { Drift: string } {
  const count = heads.split("|").length;
  const figures = (values: readonly number[]) => values.slice(0, count).join(" | ");
  return { Drift: `
    | Drift 2021, tkr |${" |".repeat(count)}
    | Slag | ${heads} |
    | Intäkter | ${figures([-36791, -21506, -36791])} |
    | Personalkostnader | ${figures([11662, 5495, 9662])} |
    | ${row} |` };
}

test("an amount exactly opposite to its row is an error, with the right one proposed", () => {
  expect(seenBy(rule, drift("Licenser | 900 | 500 | -900"))).toMatchObject([
    { severity: "error", class: "reversedSign", at: "Drift!D5", related: ["Drift!B5"], difference: -1_800_000, fix: ["D5 = 900"], told: "D5 −900 B5 900 D5 900" },
  ]);
});

test("one of about the size of the others is asked about, and nothing is proposed", () => {
  expect(seenBy(rule, drift("Licenser | 900 | 500 | -800"))).toMatchObject([{ severity: "question", class: "reversedSign", at: "Drift!D5", related: ["Drift!B5"], difference: -1_600_000, fix: [] }]);
});

test.each([[-251, 1], [-250, 0], [-1999, 1], [-2000, 0]])("about the size is between half and double: %d beside 500 and 1000", (forecast, findings) => {
  expect(saidBy(rule, drift(`Licenser | 500 | ${forecast === -251 || forecast === -250 ? 500 : 1000} | ${forecast}`))).toHaveLength(findings);
});

test.each([["20", 1], ["19", 0]])("less than twenty steps may fall on either side of zero: %s", (size, findings) => {
  expect(saidBy(rule, drift(`Licenser | ${size} | ${size} | -${size}`))).toHaveLength(findings);
});

test("a row of two against two tells nothing, nor one where all agree", () => {
  const four = "Budget 2021 | Utfall 210731 | Förra prognosen 2021 | Prognos 2021";
  const row = (figures: string) => ({ Drift: drift(`Licenser | ${figures}`, four).Drift.replace("-36791 |\n", "-36791 | -36791 |\n").replace("9662 |\n", "9662 | 9662 |\n") });
  expect(saidBy(rule, row("900 | 500 | -900 | -800"))).toEqual([]);
  expect(saidBy(rule, row("900 | 500 | 900 | -900"))).toEqual(["reversedSign Drift!E5"]);
  expect(saidBy(rule, row("900 | 500 | 900 | 900"))).toEqual([]);
});

describe("of two amounts alone", () => {
  const two = (row: string) => drift(row, "Budget 2021 | Prognos 2021");

  test("the name of the row says which is wrong", () => {
    expect(seenBy(rule, two("Lokalkostnader | 900 | -900"))).toMatchObject([{ at: "Drift!C5", related: ["Drift!B5"], fix: ["C5 = 900"] }]);
    expect(seenBy(rule, two("Lokalkostnader | -900 | 900"))).toMatchObject([{ at: "Drift!B5", related: ["Drift!C5"], fix: ["B5 = 900"] }]);
    expect(seenBy(rule, two("Övriga intäkter | 900 | -900"))).toMatchObject([{ at: "Drift!B5", fix: ["B5 = -900"] }]);
  });

  test("where the name does not tell, the last one is asked to follow the first", () => {
    expect(saidBy(rule, two("Diverse | 900 | -900"))).toEqual(["reversedSign Drift!C5"]);
  });

  test("that only are about alike nothing is said", () => {
    expect(saidBy(rule, two("Lokalkostnader | 900 | -800"))).toEqual([]);
  });
});

describe("an income konto with the sign of costs", () => {
  const accounts = (...rows: readonly string[]) => ({ Drift: `
    | Drift 2021, kr |           |             |              |
    | Konto          | Kontotext | Budget 2021 | Prognos 2021 |
    ${rows.map((row) => `| ${row} |`).join("\n")}
    | 5010           | Löner     |     5000000 |      5000000 |
    | 6010           | Hyra      |     1000000 |      1000000 |` });
  const THREE = ["3110 | Avgifter | -3000000 | -3000000", "3510 | Bidrag | -2000000 | -2000000"];

  test("beside two with their own is asked about at its first figure", () => {
    expect(seenBy(rule, accounts(...THREE, "3710 | Ersättning | 200000 | 210000"))).toMatchObject([
      { severity: "question", class: "reversedSign", at: "Drift!C5", told: "3710 C5 200 000" },
    ]);
  });

  test("that is half of them says nothing about which half is right", () => {
    expect(saidBy(rule, accounts(THREE[0]!, "3710 | Ersättning | 200000 | 210000"))).toEqual([]);
  });

  test("alone says nothing, and a row without figures has no sign", () => {
    expect(saidBy(rule, accounts("3710 | Ersättning | 200000 | 210000"))).toEqual([]);
    expect(saidBy(rule, accounts(...THREE, "3710 | Ersättning | 0 | 0"))).toEqual([]);
    expect(saidBy(rule, accounts(...THREE, "3710 | Ersättning | | "))).toEqual([]);
  });
});

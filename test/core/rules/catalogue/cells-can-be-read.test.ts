/** Oläsliga celler: errors of formulas are errors, other texts are asked about, and many of a kind are told together. */
import { makeContext } from "../../../../src/core/rules/check-context";
import { cellsCanBeRead } from "../../../../src/core/rules/catalogue/cells-can-be-read";
import { addressesOf, drawWorkbook, inputOf } from "../check-drawing";
import { runRule } from "../../../../src/core/rules/run-rules";
import { saidBy, seenBy } from "../seen-by";

const rule = cellsCanBeRead;

function drift(...forecasts: readonly string[]): { Drift: string } {
  const names = ["Personalkostnader", "Lokalkostnader", "Licenser", "Resor", "Övriga kostnader"];
  return { Drift: `
    | Drift 2024, tkr   |             |             |              |
    | Slag              | Budget 2024 | Utfall 2024 | Prognos 2024 |
    | Intäkter          |      -12000 |      -12000 |       -12000 |
    | Energi            |         100 |         100 |          100 |
    | Konsulter         |         200 |         200 |          200 |
    ${names.map((name, at) => `| ${name} | ${2000 + at} | ${2100 + at} | ${forecasts[at] ?? "2400"} |`).join("\n")}` };
}

test("a formula’s error is an error, a text that is no amount is asked about", () => {
  expect(seenBy(rule, drift("#REF!", "oklart"))).toEqual([
    expect.objectContaining({ severity: "error", class: "error", at: "Drift!D6" }),
    expect.objectContaining({ severity: "question", class: "error", at: "Drift!D7" }),
  ]);
});

test("blanks, dashes and amounts as text can be read", () => {
  expect(saidBy(rule, drift("", "-", "2 400", "−2 400"))).toEqual([]);
});

test("three are told one by one, more together at the first", () => {
  expect(saidBy(rule, drift("#REF!", "#REF!", "#REF!"))).toEqual(["error Drift!D6", "error Drift!D7", "error Drift!D8"]);
  const [seen, ...more] = seenBy(rule, drift("#REF!", "#N/A", "#REF!", "#REF!"));
  expect(seen).toMatchObject({ severity: "error", at: "Drift!D6", related: ["Drift!D7", "Drift!D8", "Drift!D9"], told: "4 D6" });
  expect(more).toEqual([]);
  expect(seenBy(rule, drift("oklart", "12x4", "1,2,3", "fel"))).toEqual([expect.objectContaining({ severity: "question", at: "Drift!D6", related: ["Drift!D7", "Drift!D8", "Drift!D9"] })]);
});

test("errors and texts are told apart", () => {
  expect(saidBy(rule, drift("#REF!", "12x4", "#REF!", "oklart"))).toEqual(["error Drift!D6", "error Drift!D8", "error? Drift!D7", "error? Drift!D9"]);
});

test("what the reading itself could not read is said too, but not twice", () => {
  const { grids } = drawWorkbook([{ name: "Drift", drawing: drift("#REF!").Drift }]);
  const input = inputOf(grids);
  const unread = [
    { sheet: "Drift", row: 5, column: 3, message: "Cellen visar #REF!." },
    { sheet: "Drift", row: 5, column: 1, message: "Cellen går inte att läsa." },
    { sheet: "Drift", row: 5, message: "Raden går inte att läsa." },
    { sheet: "Annat", message: "Bladet går inte att läsa." },
  ];
  const found = runRule(rule, makeContext({ ...input, reading: { ...input.reading, unread } }));
  expect(found.map(({ severity }) => severity)).toEqual(["error", "notChecked", "notChecked", "notChecked"]);
  expect(addressesOf(found)).toEqual(["Drift!D6", "Drift!B6", "Drift!A6", "Annat!A1"]);
});

/** Avvikelsen och dess par: the difference between two columns of its table, with plus for better on every row. */
import { deviationEqualsItsPair } from "../../../../src/core/rules/catalogue/deviation-equals-its-pair";
import { saidBy, seenBy } from "../seen-by";

const rule = deviationEqualsItsPair;

function drift(contribution: readonly [string, string, string], { heading = "Avvikelse", personnel = "100", format = "" } = {}): { Drift: string } {
  return { Drift: `
    | Resultaträkning 2023, tkr |        |         |           |
    | Slag                      | Budget | Prognos | ${heading} |
    | Intäkter                  |  -8013 |   -8213 |       200${format} |
    | Personalkostnader         |   5013 |    4913 | ${personnel}${format} |
    | Lokalkostnader            |  10000 |   10150 |      -150${format} |
    | Övriga kostnader          |   2000 |    2200 |      -200${format} |
    | Summa nettokostnader      |   9000 |    9050 |       -50${format} |
    | Kommunbidrag              | ${contribution.join(" | ")} |` };
}

test("a deviation that is not its pair’s is an error, beside the pair, with what it should be", () => {
  const [seen, ...more] = seenBy(rule, drift(["-9000", "-9000", "0"], { personnel: "400" }));
  expect(seen).toMatchObject({ severity: "error", class: "error", at: "Drift!D4", related: ["Drift!B4", "Drift!C4"], difference: 300_000, fix: ["D4 = 100"] });
  expect(more).toEqual([]);
});

test("a row with a sign of its own may be told with either", () => {
  expect(saidBy(rule, drift(["9000", "9500", "500"]))).toEqual([]);
  expect(saidBy(rule, drift(["9000", "9500", "-500"]))).toEqual([]);
  expect(saidBy(rule, drift(["9000", "9500", "400"]))).toEqual(["error Drift!D8"]);
});

test("a row with the table’s sign may not", () => {
  expect(saidBy(rule, drift(["-9000", "-9500", "500"], { personnel: "-100" }))).toEqual(["reversedSign Drift!D4"]);
});

test("a deviation in per cent is another rule’s", () => {
  expect(saidBy(rule, drift(["-9000", "-9000", "0"], { heading: "Avvikelse %", personnel: "2" }))).toEqual([]);
});

test("a deviation of columns that are not in the table could not be checked, and is said at its first amount", () => {
  const unknown = `
    | Drift 2023, tkr   |        |         |           |
    | Slag              | Budget | Prognos | Avvikelse |
    | Intäkter          |  -8013 |   -8213 |           |
    | Personalkostnader |   5013 |    4913 |        71 |
    | Lokalkostnader    |   1000 |    1150 |       -93 |
    | Övriga kostnader  |   2000 |    2200 |        38 |`;
  expect(seenBy(rule, { Drift: unknown })).toEqual([expect.objectContaining({ severity: "notChecked", at: "Drift!D4" })]);
  expect(saidBy(rule, { Drift: unknown.replace(/ +(?:71|-93|38) \|/gu, " |") })).toEqual([]);
});

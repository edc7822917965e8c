/** Märket för siffrorna bakom en iakttagelse: the same while they stand, wherever they stand, and another as soon as one has changed. */
import { figuresFingerprint } from "../../../src/core/rules/figures-fingerprint";
import type { Finding, Place } from "../../../src/core/rules/finding";
import { drawSheet } from "../../../src/core/sheet/drawing";
import { parseArea } from "../../../src/core/sheet/address";

function place(address: string, sheet = "Drift"): Place {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { sheet, area };
}

const ROWS = "| Slag | Budget | Utfall |\n| Löner | 100 | 110 |\n| Hyra | 50 | 60 |\n| Summa | 150 | 170 |";
const finding = (more: Partial<Finding> = {}): Finding => ({ rule: "total-equals-its-parts", severity: "error", class: "error", at: place("C4"), message: "Fel.", advice: "Rätta.", related: [place("C2:C3")], difference: 5, arithmetic: "1 + 2 = 3", ...more });
const mark = (more: Partial<Finding> = {}, drawing = ROWS, top = 0) => figuresFingerprint(finding(more), [drawSheet(drawing, { sheet: "Drift", top }).grid]);

test("it is a short text, the same each time, whatever the finding's words and loudness", () => {
  expect(mark()).toMatch(/^[0-9a-z]{2,14}$/u);
  expect([mark(), mark({ message: "Annat.", advice: "Annat.", severity: "warning" })]).toEqual([mark(), mark()]);
});

test("rows that have moved change nothing", () => {
  expect(mark({ at: place("C7"), related: [place("C5:C6")] }, ROWS, 3)).toBe(mark());
});

test.each([
  ["its own figure", {}, ROWS.replace("170", "171")], ["the first of the related", {}, ROWS.replace("110", "111")], ["the last of the related", {}, ROWS.replace("60", "61")], ["its row's label", {}, ROWS.replace("Summa", "Totalt")],
  ["the rule", { rule: "signs-follow-the-table" }, ROWS], ["the class", { class: "rule" as const }, ROWS], ["the difference", { difference: 6 }, ROWS], ["the arithmetic", { arithmetic: "1 + 3 = 4" }, ROWS], ["the related cells", { related: [place("B2:C3")] }, ROWS],
] as const)("another mark when this has changed: %s", (_what, more, drawing) => {
  expect(mark(more, drawing)).not.toBe(mark());
});

test("figures that it was not about may change", () => {
  expect(mark({}, ROWS.replace("Budget", "Plan").replace("| 100 |", "| 101 |"))).toBe(mark());
});

test("the label is the row's first text, and neither blanks nor numbers before it are one", () => {
  const numbered = (label: string) => `| Nr | Slag | Utfall |\n| 1 | Löner | 110 |\n| 2 | Hyra | 60 |\n| 3 | ${label} | 170 |`;
  expect(mark({}, numbered("Summa"))).not.toBe(mark({}, numbered("Totalt")));
  expect(mark({}, `| | Slag | Utfall |\n| | Löner | 110 |\n| | Hyra | 60 |\n| | Summa | 170 |`)).toBe(mark());
  expect(mark({}, ROWS.replace("Budget", "Summa").replace("| 150 |", "| text |"))).toBe(mark());
});

test("a sheet that is gone has no figures, and a finding without a difference or arithmetic has none", () => {
  expect(figuresFingerprint(finding(), [])).not.toBe(mark());
  const { difference: _d, arithmetic: _a, ...bare } = finding();
  const bareMark = figuresFingerprint(bare, [drawSheet(ROWS, { sheet: "Drift" }).grid]);
  expect(bareMark).toBe(mark({ difference: 0, arithmetic: "" }));
});

test("a thousand amounts have a thousand marks", () => {
  const marks = Array.from({ length: 1000 }, (_, amount) => mark({ difference: amount, arithmetic: String(amount * 7919) }));
  expect(new Set(marks).size).toBe(1000);
});

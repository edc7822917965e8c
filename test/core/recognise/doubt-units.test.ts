import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Correction } from "../../../src/core/recognise/correction";
import { fingerprintOf } from "../../../src/core/recognise/fingerprint";
import { drawWorkbook } from "../followup/follow-up-from-drawings";

const operations = (unit: string, times: number): string => `
  | Hjälpmedelsnämnden, augusti 2025, ${unit} | | |
  | Slag | Budget 2025 | Prognos 2025 |
  | Intäkter | ${-35400 * times} | ${-35320 * times} |
  | Kostnader | ${35400 * times} | ${36600 * times} |`;

const investments = (unit: string, times: number): string => `
  | Investeringar 2025, ${unit} | | |
  | Projekt | Budget 2025 | Prognos 2025 |
  | Elrullstolar | ${2400 * times} | ${2700 * times} |
  | Lyftar | ${1500 * times} | ${1500 * times} |`;

function asked(drift: string, projects: string, corrections: readonly Correction[] = []): string[] {
  const { tables } = recogniseWorkbook(drawWorkbook({ Drift: drift, Investeringar: projects }), corrections);
  return tables.flatMap(({ sheet, unit, alternatives }) => alternatives.map((other) => `${sheet} ${unit}/${other.unit}`));
}

test("a unit that makes the amounts unbelievable is asked about, by itself or beside the other sheets", () => {
  expect(asked(operations("mnkr", 1), investments("tkr", 1))).toEqual(["Drift mnkr/tkr"]);
  expect(asked(operations("tkr", 1), investments("mnkr", 1))).toEqual(["Investeringar mnkr/tkr"]);
  expect(asked(operations("tkr", 1), investments("tkr", 1000))).toEqual(["Investeringar tkr/kr"]);
});

test("sheets in different units that tell of the same size of money are believed", () => {
  expect(asked(operations("tkr", 1), investments("tkr", 1))).toEqual([]);
  expect(asked(operations("kr", 1000), investments("tkr", 1))).toEqual([]);
  expect(asked(operations("mnkr", 0.001), investments("kr", 1000))).toEqual([]);
  expect(asked(operations("tkr", 0.1), investments("tkr", 10))).toEqual([]);
});

test("what the user has said is not asked again", () => {
  const fingerprint = fingerprintOf([["Projekt"], ["Budget 2025"], ["Prognos 2025"]]);
  expect(asked(operations("tkr", 1), investments("mnkr", 1), [{ fingerprint, unit: "mnkr" }])).toEqual([]);
});

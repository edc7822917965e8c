/** Kör en regels exempel: the drawn sheets pass through the real reading, so that an example proves what the rule will do. */
import { recogniseWorkbook } from "../recognise/recognise-workbook";
import type { CellPlace } from "../sheet/address";
import { drawSheet } from "../sheet/drawing";
import { makeContext } from "./check-context";
import { findCheckedRound } from "./checked-round";
import type { Finding } from "./finding";
import { policyFor } from "../policy/policy";
import type { Example, Rule } from "./rule";
import { runRule } from "./run-rules";

export interface ExampleResult {
  readonly findings: readonly Finding[];
  /** The cells in [brackets]. */
  readonly marked: readonly CellPlace[];
}

export function runExample(rule: Rule, { sheets, round, policy }: Example): ExampleResult {
  const drawn = sheets.map(({ name, drawing }) => drawSheet(drawing, { sheet: name }));
  const grids = drawn.map(({ grid }) => grid);
  const reading = recogniseWorkbook(grids);
  const found = findCheckedRound(reading, grids);
  const workbook = makeContext({ reading, grids, round: { ...found, ...round }, policy: { ...policyFor(found.committee), ...policy } });
  return { findings: runRule(rule, workbook), marked: drawn.flatMap(({ marked }) => marked) };
}

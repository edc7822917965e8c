/** No false alarms: on correct workbooks of every table kind, in any unit, sign, form of number and layout, no rule speaks up. */
import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { CORPUS } from "../../workbooks/corpus/corpus";
import { NEGATIVES } from "../../workbooks/corpus/negatives";
import { gridsOf } from "../../workbooks/corpus/score";
import { addressesOf, drawWorkbook, inputOf } from "./check-drawing";
import { drawCorrectWorkbook, workbookShapes } from "./correct-workbook";

test("a correct workbook gives no error, no warning, and no question but an unlikely rounding", () => {
  fc.assert(fc.property(workbookShapes, (shape) => {
    const { grids } = drawWorkbook(drawCorrectWorkbook(shape).sheets);
    const findings = checkWorkbook(inputOf(grids));
    const spoken = findings.filter(({ severity, advice }) => severity !== "rounding" && !advice.includes("Skillnaden kan vara avrundning"));
    expect(spoken.map((finding) => `${finding.rule} ${addressesOf([finding])[0]} ${finding.message}`)).toEqual([]);
  }), { numRuns: 60 });
});

test("every table of a correct workbook is read, so that the silence means something", () => {
  fc.assert(fc.property(workbookShapes, (shape) => {
    const { grids } = drawWorkbook(drawCorrectWorkbook(shape).sheets);
    const { reading } = inputOf(grids);
    expect(reading.tables.map(({ kind }) => kind).sort()).toEqual([
      "actionPlan", "budgetChanges", "changeBridge", "facts", "goals", "internalControl", "investments", "operatingDetail", "operatingSummary", "operatingSummary", "population", "staff",
    ]);
  }), { numRuns: 10 });
});

test.each(CORPUS.filter((each) => !NEGATIVES.includes(each)).map((each) => [each.name, each] as const))("other committees' sheets give no error or warning: %s", (_name, each) => {
  const findings = checkWorkbook(inputOf(gridsOf(each))).filter(({ severity }) => severity === "error" || severity === "warning");
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test.each(NEGATIVES.map((each) => [each.name, each] as const))("what is no budget is left alone: %s", (_name, each) => {
  expect(checkWorkbook(inputOf(gridsOf(each)))).toEqual([]);
});

import { rememberComment, roundKey, withComments } from "../../../src/core/report/round-comments";
import { materialParts } from "../../../src/core/report/material-parts";
import { policyFor } from "../../../src/core/policy/policy";
import { understandSample } from "./report-from-sample";

test("a comment is kept under its round and row, and a blank one is forgotten", () => {
  const kept = rememberComment({}, "2024-01..2024-04", "Netto", " Vakanser ");
  expect(kept).toEqual({ "2024-01..2024-04": { Netto: "Vakanser" } });
  expect(rememberComment(kept, "2024-01..2024-08", "Netto", "Annat")).toMatchObject(kept);
  expect(rememberComment(kept, "2024-01..2024-04", "Netto", "  ")).toEqual({ "2024-01..2024-04": {} });
});

test("a typed comment speaks for the lines of its row that the sheet is silent about, and changes no amount", async () => {
  const { followUp } = await understandSample("ludvika-gsn-2024-t2");
  const [part] = materialParts(followUp, "period", policyFor(followUp.facts.committee));
  if (!part) throw new Error("Exemplet har ingen väsentlig avvikelse.");
  const told = withComments(followUp, { [roundKey(followUp.round)]: { [part.label]: "Vakanser" } });
  const changed = told.operating.filter((line, at) => line !== followUp.operating[at]);
  expect(changed).toHaveLength(part.lines.filter(({ comment }) => comment === undefined).length);
  expect(told.operating.map(({ cells }) => cells)).toEqual(followUp.operating.map(({ cells }) => cells));
});

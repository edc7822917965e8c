/** The five sample workbooks as they are give exactly the findings of a good controller on a good day, and are otherwise silent. */
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import type { Finding } from "../../../src/core/rules/finding";
import { readSample } from "../../workbooks/read-grids";
import { addressesOf, inputOf } from "./check-drawing";

/** Question or louder, as "severity class rule sheet!cell". */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "ludvika-gsn-2024-t2": [
    "warning label period-label-matches-the-round Handlingsplan!I5",
    "question question carry-over-is-decided Investeringar!C11",
  ],
  "ludvika-gsn-detaljbudget-2024": [
    "error error column-holds-its-kind Personal!F5",
    "error error column-holds-its-kind Personal!G5",
    "warning rule remark-has-a-measure Intern kontroll!G6",
  ],
  "herrljunga-servicenamnd-2023-08": [
    "question question pace-matches-the-forecast Utfall och prognos!G7",
    "question question investment-forecast-is-plausible Investeringar!F4:F7",
  ],
  "sydnarke-it-2021-07": [
    "question reversedSign budget-goal-equals-the-result Ekonomi!C15",
    "question label total-row-has-a-label Ekonomi!A26",
    "question question outcome-within-appropriation Ekonomi!D21",
    "question question outcome-within-appropriation Ekonomi!D22",
    "question question outcome-within-appropriation Ekonomi!D23",
    "question question outcome-within-appropriation Ekonomi!D24",
    "question question outcome-within-appropriation Ekonomi!D26",
    "question question forecast-meets-its-target Mål!E10",
  ],
  "sydnarke-it-2024": [
    "warning rule goal-assessment-follows-the-rule Nämndmål!E4",
    "question question outcome-within-appropriation Investeringar!C6",
    "question question outcome-within-appropriation Investeringar!C7",
    "question question outcome-within-appropriation Investeringar!C8",
    "question question outcome-within-appropriation Investeringar!C4:C8",
    "question question target-direction-is-stated Nämndmål!D13",
  ],
};

const QUIET = new Set(["rounding", "notChecked"]);

function line(finding: Finding): string {
  return [finding.severity, finding.class, finding.rule, ...addressesOf([finding])].join(" ");
}

test.each(Object.keys(EXPECTED))("%s gives its findings and nothing louder", async (name) => {
  const findings = checkWorkbook(inputOf(await readSample(name)));
  expect(findings.filter(({ severity }) => !QUIET.has(severity)).map(line)).toEqual(EXPECTED[name]);
});

test("nothing in the samples is left unchecked in silence or without reason", async () => {
  for (const name of Object.keys(EXPECTED)) {
    const findings = checkWorkbook(inputOf(await readSample(name)));
    expect(findings.filter(({ severity }) => severity === "notChecked").map(line)).toEqual([]);
  }
});

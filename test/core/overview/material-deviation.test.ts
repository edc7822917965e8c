import { materialDeviations } from "../../../src/core/overview/material-deviation";
import { roundKey } from "../../../src/core/report/round-comments";
import { policyFor } from "../../../src/core/policy/policy";
import { understandSample } from "../report/report-from-sample";

const policy = policyFor("Gemensamma servicenämnden");
const { kronor, percent } = policy.material;

test("every väsentlig avvikelse is beyond both limits, and its row is told once for each pair", async () => {
  const { followUp } = await understandSample("ludvika-gsn-2024-t2");
  const material = materialDeviations(followUp, policy);
  expect(material.length).toBeGreaterThan(0);
  for (const { deviation, budget, outcome } of material) {
    expect(Math.abs(deviation)).toBeGreaterThanOrEqual(kronor * 100);
    expect(Math.abs(deviation)).toBeGreaterThanOrEqual((Math.abs(budget) * percent) / 100);
    expect(deviation).toBe(outcome - budget);
  }
  const keys = material.map(({ of, row }) => `${of} ${row}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a typed comment leaves nothing of its row unexplained, and only in its own round", async () => {
  const { followUp } = await understandSample("ludvika-gsn-2024-t2");
  const open = materialDeviations(followUp, policy).find(({ unexplained }) => unexplained !== 0);
  if (!open) throw new Error("Exemplet har ingen oförklarad avvikelse.");
  const unexplainedWith = (round: string): readonly number[] =>
    materialDeviations(followUp, policy, { [round]: { [open.row]: "Vakanser under våren." } }).filter(({ row }) => row === open.row).map(({ unexplained }) => unexplained);
  expect(new Set(unexplainedWith(roundKey(followUp.round)))).toEqual(new Set([0]));
  expect(unexplainedWith("2023-01..2023-04")).toContain(open.unexplained);
});

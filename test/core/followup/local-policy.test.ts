import { localPolicy } from "../../../src/core/followup/local-policy";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy";
import { followUpOf } from "./follow-up-from-drawings";

test("the committee's own settings go before what is known of it, and that before the defaults", () => {
  const followUp = followUpOf({ Drift: "| Konto | Budget 2024 | Utfall 2024 |\n| 5010 | 100 | 90 |\n| 3010 | -100 | -90 |" });
  expect(localPolicy(followUp)).toEqual(DEFAULT_POLICY);
  expect(localPolicy({ ...followUp, facts: { committee: "Sydnärkes IT-nämnd" } }).allocationKeyAge).toBe(2);
  expect(localPolicy({ ...followUp, policy: { ...DEFAULT_POLICY, allocationKeyAge: 1 } }).allocationKeyAge).toBe(1);
});

/** Lokala regler that the reports follow: what the settings say, else what is known of the committee. */
import { policyFor, type Policy } from "../policy/policy";
import type { FollowUp } from "./follow-up";

export function localPolicy({ policy, facts }: FollowUp): Policy {
  return policy ?? policyFor(facts.committee);
}

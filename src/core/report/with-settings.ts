/** The committee's settings go before the sheets: who it is, its local rules, and what its reports are rounded to. */
import type { FollowUp } from "../followup/follow-up";
import { policyOf, type CommitteeSettings } from "../rules/committee-settings";

export function withSettings(followUp: FollowUp, settings: CommitteeSettings): FollowUp {
  const { committee, hostMunicipality, rounding } = settings;
  const facts = {
    ...followUp.facts,
    ...(committee === undefined ? {} : { committee }),
    ...(hostMunicipality === undefined ? {} : { hostMunicipality }),
  };
  return { ...followUp, facts, policy: policyOf(settings, facts.committee), ...(rounding ? { rounding } : {}) };
}

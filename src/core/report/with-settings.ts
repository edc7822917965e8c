/** The committee's settings go before the sheets: who it is, its local rules, and the unit that it reports in where no sheet says one. */
import type { FollowUp } from "../followup/follow-up";
import { policyOf, type CommitteeSettings } from "../rules/committee-settings";
import { UNIT_WORDS } from "./placeholders";

export function withSettings(followUp: FollowUp, settings: CommitteeSettings): FollowUp {
  const { committee, hostMunicipality, rounding } = settings;
  const unit = followUp.facts.unit ?? (rounding && UNIT_WORDS[rounding.unit]);
  const facts = {
    ...followUp.facts,
    ...(committee === undefined ? {} : { committee }),
    ...(hostMunicipality === undefined ? {} : { hostMunicipality }),
    ...(unit === undefined ? {} : { unit }),
  };
  return { ...followUp, facts, policy: policyOf(settings, facts.committee) };
}

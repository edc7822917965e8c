/** In which unit and with how many decimals a report is written. */
import type { FollowUp } from "../followup/follow-up";
import { oreIn } from "../money/amount";
import { parseMoneyUnit, type MoneyUnit } from "../money/money-unit";
import type { ReportSettings } from "./report-settings";
import type { Precision } from "./sentence";
import type { Template } from "./template";

/** The user's choice for this report first; then the committee's settings; then the document's own, which for a general one is the committee's unit with its usual decimals. */
export function precisionOf(template: Template, followUp: FollowUp, settings: ReportSettings): Precision {
  const { rounding } = followUp;
  const unit = chosen(settings.unit) ?? rounding?.unit ?? (template.isInCommitteeUnit ? unitOfCommittee(followUp) : template.unit);
  const usual = unit === rounding?.unit ? rounding.decimals : unit === template.unit ? template.decimals : unit === "mnkr" ? 1 : 0;
  return { unit, decimals: chosen(settings.decimals) ?? usual };
}

/** As the sheets say; else millions where its own table is kept in millions, and thousands where it is not. */
function unitOfCommittee({ facts, operating }: FollowUp): MoneyUnit {
  const said = facts.unit === undefined ? undefined : parseMoneyUnit(facts.unit);
  if (said) return said;
  const millions = oreIn("mnkr") / 100;
  const cells = operating.flatMap((line) => line.cells);
  return cells.length > 0 && cells.every(({ factor }) => Math.abs(factor) === millions) ? "mnkr" : "tkr";
}

function chosen<Choice>(choice: Choice | "template" | undefined): Choice | undefined {
  return choice === "template" ? undefined : choice;
}

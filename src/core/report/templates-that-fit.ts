/** The reports that a workbook has the figures for. */
import type { FollowUp } from "../followup/follow-up";
import { hasFiguresFor } from "./has-figures-for";
import type { Template } from "./template";
import { TEMPLATES } from "./templates/catalogue";

export function templatesThatFit(followUp: FollowUp, templates: readonly Template[] = TEMPLATES): readonly Template[] {
  return templates.filter((template) => fits(template, followUp));
}

/** All that is required, and something that is a reason of its own to make the document. */
function fits({ blocks }: Template, followUp: FollowUp): boolean {
  const filled = blocks.filter((block) => hasFiguresFor(block, followUp));
  return filled.some(({ isSupplement }) => !isSupplement) && blocks.every((block) => !block.isRequired || filled.includes(block));
}

/** The reports that a workbook has the figures for. */
import type { FollowUp } from "../followup/follow-up";
import { hasFiguresFor } from "./has-figures-for";
import type { Template } from "./template";
import { TEMPLATES } from "./templates/catalogue";

export function templatesThatFit(followUp: FollowUp, templates: readonly Template[] = TEMPLATES): readonly Template[] {
  return templates.filter(({ blocks }) => {
    const fits = blocks.map((block) => ({ block, isFilled: hasFiguresFor(block, followUp) }));
    return fits.some(({ isFilled }) => isFilled) && fits.every(({ block, isFilled }) => isFilled || !block.isRequired);
  });
}

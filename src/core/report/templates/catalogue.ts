/** Every report that Nämndrapport can make, in the order the menus show them. */
import type { Template } from "../template";
import { appendix1 } from "./appendix-1";

export const TEMPLATES: readonly Template[] = [appendix1];

export function templateWithId(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

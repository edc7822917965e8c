/** Every report that Nämndrapport can make, in the order the menus show them. */
import type { Template } from "../template";
import { annualEconomy } from "./annual-economy";
import { annualGoals } from "./annual-goals";
import { appendix1 } from "./appendix-1";
import { appendix2 } from "./appendix-2";
import { budgetFollowUp } from "./budget-follow-up";
import { detailedBudget } from "./detailed-budget";
import { incomeStatement } from "./income-statement";
import { interimEconomy } from "./interim-economy";
import { interimGoals } from "./interim-goals";
import { internalControl1 } from "./internal-control-1";
import { internalControl2 } from "./internal-control-2";
import { investmentsByOwner } from "./investments-by-owner";
import { letterFigures } from "./letter-figures";
import { materialDeviations } from "./material-deviations";
import { resultAllocation } from "./result-allocation";
import { sickLeave } from "./sick-leave";

export const TEMPLATES: readonly Template[] = [
  appendix1, appendix2, detailedBudget, internalControl1, internalControl2,
  incomeStatement, investmentsByOwner, sickLeave,
  interimEconomy, interimGoals, annualEconomy, annualGoals, resultAllocation,
  budgetFollowUp, materialDeviations, letterFigures,
];

export function templateWithId(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

import { amountOfOre } from "../../core/money/amount";
import { formatAmount } from "../../core/money/format-number";
import type { MaterialDeviation } from "../../core/overview/material-deviation";

/** What nobody has explained, better and worse each for themselves: they do not explain each other. */
export function unexplainedKronor(material: readonly MaterialDeviation[]): string {
  return formatAmount(amountOfOre(material.reduce((sum, { unexplained }) => sum + Math.abs(unexplained), 0)), "kr", 0);
}

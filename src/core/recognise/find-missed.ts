/** A table of money under headings that we know, and yet of no kind that we know, is said: nobody should think that it is in the report. */
import { areaAddress, type Area } from "../sheet/address";
import { isNumeric } from "./column-profile";
import type { TableFacts } from "./table-facts";
import type { ColumnRole, Unread } from "./table";

export function findMissed(facts: TableFacts, area: Area): Unread | undefined {
  const first = new Set(facts.columns.filter(({ profile }) => isNumeric(profile)).map(({ candidates }) => candidates[0]?.role));
  const has = (...roles: readonly ColumnRole[]): boolean => roles.some((role) => first.has(role));
  const isFollowUp = has("budget", "appropriation") && has("actual", "forecast");
  const isList = facts.has("account") && has("amount", "budget", "actual", "debit");
  const isOther = facts.isForeign || facts.countsOtherThings || facts.isPerHead;
  if (isOther || !((isFollowUp && facts.speaksOfMoney) || isList)) return undefined;
  const { sheet } = facts.frame.view.grid;
  return {
    sheet, row: area.top, column: area.left,
    message: `${areaAddress(area)} ser ut att vara en tabell med belopp, men det gick inte att se vad den är. Den läses inte. Skriv i titeln vad den gäller, till exempel ”Driftredovisning, tkr”. Hör den inte till uppföljningen kan den vara som den är.`,
  };
}

/** "30 Försäljningsintäkter" under "3 Intäkter" is a konto in a group of the kontoplan, not in a verksamhet. */
import type { RecognisedTable } from "../recognise/table";

/** The groups of a table whose number begins the number of every konto in them. */
export function accountGroups(table: RecognisedTable): ReadonlySet<string> {
  const fits = new Map<string, boolean>();
  for (const { kind, group, account, label } of table.rows) {
    if (kind !== "detail" || group === undefined) continue;
    const [whole, part] = [leadingNumber(group), leadingNumber(account ?? label)];
    const isWithin = whole !== undefined && part !== undefined && part.length > whole.length && part.startsWith(whole);
    fits.set(group, isWithin && fits.get(group) !== false);
  }
  return new Set([...fits].flatMap(([group, isAccounts]) => (isAccounts ? [group] : [])));
}

function leadingNumber(text: string): string | undefined {
  return /^\s*(\d+)/u.exec(text)?.[1];
}

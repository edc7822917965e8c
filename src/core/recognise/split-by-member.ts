/** Tells the kommuner apart where they stand in columns, beside each other under "Budget" or "Utfall". */
import { TITLE_RANK, type DescribedColumn } from "./describe-columns";
import { MEMBER_WORDS, STOP_WORDS, WHOLE_WORDS } from "./header-words";
import { readHeader } from "./read-header";
import { plainHeader } from "./read-period";
import { AMOUNT_ROLES } from "./role-data";
import type { SettledColumn } from "./settled-column";
import type { TableFacts } from "./table-facts";

/**
 * Columns of one role under one heading, whose own words mean nothing to us, are parts of a whole; so are columns of one
 * role and name under several headings that mean nothing. They are the kommuner where the sheet speaks of kommuner; else
 * nobody knows what parts they are, and the columns are said to be unknown.
 */
export function splitByMember(columns: readonly SettledColumn[], facts: TableFacts): SettledColumn[] {
  const isOfMembers = MEMBER_WORDS.test(plainHeader([...facts.frame.title, facts.frame.view.grid.sheet, ...columns.flatMap(({ path }) => path)].join(" ")));
  const parts = columns.filter((column) => isUnexplained(column) && columns.some((other) => other !== column && isUnexplained(other) && isBeside(other, column)));
  const grouped = columns.filter((column) => isUnderName(column) && columns.some((other) => isUnderName(other) && isRepeated(other, column)));
  const named = namedParts(columns, isOfMembers);
  return columns.map((column): SettledColumn => {
    const name = named.get(column);
    if (name !== undefined) return isOfMembers ? { ...column, member: name } : { ...column, role: "unknown" };
    if (parts.includes(column)) return isOfMembers ? { ...column, member: column.own.join(" ") } : { ...column, role: "unknown" };
    if (grouped.includes(column)) return inGroup(column, isOfMembers);
    // "Totalt" beside the parts is the whole of the same thing.
    const { measure, ...rest } = column;
    const isWhole = column.role === "sum" && measure !== undefined && parts.some((part) => part.role === measure && isUnderSame(part, column));
    return isWhole ? { ...rest, role: measure } : column;
  });
}

/**
 * "Alby budget" and "Berg budget" in one row of headers: columns of one role and time that differ only by a name. Where the sheet
 * does not speak of kommuner they are parts only if their whole stands beside them.
 */
function namedParts(columns: readonly SettledColumn[], isOfMembers: boolean): ReadonlyMap<SettledColumn, string> {
  const families = new Map<string, SettledColumn[]>();
  for (const column of columns.filter(({ role, isNamed, groups, unit }) => AMOUNT_ROLES.has(role) && isNamed && groups.length === 0 && unit !== "percent")) {
    const key = JSON.stringify([column.role, column.measure, column.hint]);
    families.set(key, [...(families.get(key) ?? []), column]);
  }
  return new Map([...families.values()].filter(({ length }) => length > 1).flatMap((columnsAlike) => {
    const family = columnsAlike.map((column) => ({ column, name: nameIn(column) }));
    const isWhole = (name: string): boolean => WHOLE_WORDS.test(plainHeader(name));
    const parts = family.filter(({ name }) => name !== "" && !isWhole(name));
    const areParts = parts.length > 1 && new Set(parts.map(({ name }) => name)).size === parts.length && (isOfMembers || family.some(({ name }) => isWhole(name)));
    return areParts ? parts.map(({ column, name }): [SettledColumn, string] => [column, name]) : [];
  }));
}

/** What the header says beside its role, its time and its unit. */
function nameIn({ own, role, candidates }: SettledColumn): string {
  const ofRole = new Set(candidates.filter((each) => each.role === role || each.coverage >= 0.5).map((each) => each.role));
  const words = own.join(" ").split(/\s+/u).filter((word) => {
    const { candidates: meant, isOnlyPeriodOrUnit } = readHeader(word);
    const isNumber = !/\p{L}/u.test(word);
    return !isNumber && !isOnlyPeriodOrUnit && !STOP_WORDS.has(plainHeader(word)) && (WHOLE_WORDS.test(plainHeader(word)) || !meant.some((each) => each.role === role || ofRole.has(each.role)));
  });
  return words.join(" ");
}

/** "Samtliga kommuner" is no kommun but all of them. */
function inGroup(column: SettledColumn, isOfMembers: boolean): SettledColumn {
  const group = column.groups.join(" ");
  if (WHOLE_WORDS.test(plainHeader(group))) return column;
  return isOfMembers ? { ...column, member: group } : { ...column, role: "unknown" };
}

function isUnderName({ role, groups, isGroupNamed }: SettledColumn): boolean {
  return AMOUNT_ROLES.has(role) && groups.length > 0 && !isGroupNamed;
}

/** The same name, "Budget", under another group. */
function isRepeated(a: SettledColumn, b: SettledColumn): boolean {
  return a.role === b.role && a.own.join() === b.own.join() && !isUnderSame(a, b);
}

/** Its role comes from the group above it, or the title, and not from its own name. */
function isUnexplained({ role, own, isNamed, ownHint, candidate, groups, unit }: SettledColumn): boolean {
  const isGiven = groups.length > 0 || candidate?.rank === TITLE_RANK;
  return isGiven && AMOUNT_ROLES.has(role) && own.length > 0 && !isNamed && ownHint === undefined && unit !== "percent";
}

function isBeside(a: SettledColumn, b: SettledColumn): boolean {
  return a.role === b.role && a.own.join() !== b.own.join() && isUnderSame(a, b);
}

function isUnderSame(a: DescribedColumn, b: DescribedColumn): boolean {
  return a.groups.join() === b.groups.join();
}

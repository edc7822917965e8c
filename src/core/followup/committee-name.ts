/** The committee's name from the titles over its tables, where no sheet of Uppgifter says it: "IT-nämnden Höglandet". */
import type { RecognisedTable } from "../recognise/table";

const MOST_WORDS = 8;
/** What a title is about is no part of a name. */
const ABOUT = /\b(?:per|netto\p{L}*|budget\p{L}*|drift\p{L}*|uppfölj\p{L}*|rapport\p{L}*|redovisning\p{L}*|mål\p{L}*|plan\p{L}*|prognos\p{L}*|utfall\p{L}*|investering\p{L}*|kostnad\p{L}*)\b/iu;
/** ", detaljbudget 2026" after a name is the document. */
const DOCUMENT = /,\s+(?=\p{Ll}*(?:budget|uppfölj|rapport|redovisning|bokslut|prognos|plan|delår))/u;
const LETTERS = /^\p{Lu}[\p{L} ,\u2013-]*$/u;
const COMMITTEE = /nämnd(?:en)?(?![\p{L}-])/u;

/** Undefined unless every title that holds a name holds the same one. */
export function committeeInTitles(tables: readonly RecognisedTable[]): string | undefined {
  const names = new Set(tables.flatMap(({ title }) => title.flatMap(nameIn)));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function nameIn(title: string): readonly string[] {
  const [named = ""] = title.split(DOCUMENT);
  const [name = ""] = named.split(/\s[\u2013-]\s|[:;(]|,?\s\d/u);
  const text = name.trim().replace(/,$/u, "");
  return LETTERS.test(text) && COMMITTEE.test(text) && !ABOUT.test(text) && text.split(" ").length <= MOST_WORDS ? [text] : [];
}

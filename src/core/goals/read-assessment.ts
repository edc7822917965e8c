/** The committee's own assessment in words, of an indicator ("Delvis uppnått") or a goal ("Uppnås ej"). */
import { parseNumber, plainText } from "../money/parse-number";
import type { Assessment } from "./assess-goal";
import { NEUTRAL_WORDS, NO_VALUE_WORDS, NO_WORDS, NOT_WORDS, PARTLY_WORDS, REACHED_STEMS, YES_WORDS } from "./assessment-words";

/** @example readAssessment("Uppnås delvis") //=> "partly" */
export function readAssessment(text: string): Assessment | undefined {
  const plain = plainText(text.normalize("NFC")).toLowerCase().replace(/[.!]$/u, "");
  if (NO_VALUE_WORDS.includes(plain)) return "noValue";
  const parsed = parseNumber(plain);
  if (parsed.kind === "missing" || parsed.kind === "dash") return "noValue";
  if (YES_WORDS.includes(plain)) return "met";
  if (NO_WORDS.includes(plain)) return "notMet";
  const words = plain.split(/[\s,]+/u);
  if (PARTLY_WORDS.some((partly) => plain === partly || plain.startsWith(`${partly} `) || plain.endsWith(` ${partly}`))) return "partly";
  const isDenied = words.some((word) => NOT_WORDS.includes(word));
  const others = words.filter((word) => !NOT_WORDS.includes(word) && !NEUTRAL_WORDS.includes(word));
  const isReached = others.length === 1 && REACHED_STEMS.some((stem) => others[0]?.startsWith(stem));
  if (isDenied) return isReached || others.length === 0 ? "notMet" : undefined;
  return isReached ? "met" : undefined;
}

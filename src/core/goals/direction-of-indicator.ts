/** Which way is better for an indicator, as far as its name tells: "Minska antalet incidenter" and "Sjukfrånvaro" are better low. */
import type { Direction } from "./assess-indicator";
import { DECREASE_WORDS, HIGHER_IS_BETTER, INCREASE_WORDS, LOWER_IS_BETTER } from "./target-words";

/** Undefined when no word tells, or when words tell both; then ask. A verb of change outweighs the noun it stands with. */
export function directionOfIndicator(name: string): Direction | undefined {
  const text = name.normalize("NFC").toLowerCase();
  const words = text.split(/[^\p{L}-]+/u);
  const verbs = oneWay(words.some((word) => INCREASE_WORDS.includes(word)), words.some((word) => DECREASE_WORDS.includes(word)));
  if (verbs !== "neither") return verbs === "both" ? undefined : verbs;
  const nouns = oneWay(HIGHER_IS_BETTER.some((stem) => words.some((word) => word.startsWith(stem))), LOWER_IS_BETTER.some((stem) => words.some((word) => word.includes(stem))));
  return nouns === "neither" || nouns === "both" ? undefined : nouns;
}

function oneWay(higher: boolean, lower: boolean): Direction | "both" | "neither" {
  if (higher && lower) return "both";
  return higher ? "higher" : lower ? "lower" : "neither";
}

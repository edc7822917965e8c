/** Uppföljningstillfället as a title says it, whether the sheet writes "andra", "2" or "Tertial 2". */
import { ORDINALS } from "../recognise/ordinals";

/**
 * @example occasionInWords("andra") //=> "andra tillfället"
 * @example occasionInWords("2") //=> "andra tillfället"
 * @example occasionInWords("Tertial 2 2025") //=> "tertial 2"
 */
export function occasionInWords(round: string): string {
  const text = round.trim();
  const number = /^(\d)(?::[ae])?$/u.exec(text)?.[1];
  const ordinal = ORDINALS[Number(number) - 1] ?? ORDINALS.find((word) => word === text.toLowerCase());
  if (ordinal !== undefined) return `${ordinal} tillfället`;
  // The title says the year itself; "T2" is a name, "Tertial 2" a word.
  const name = text.replace(/[\s,]+(?:år\s+)?(?:19|20)\d{2}$/u, "");
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

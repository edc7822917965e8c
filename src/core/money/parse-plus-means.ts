/** What plus stands for in a table, in a user's word. */
import type { PlusMeans } from "./deviation";

/**
 * Singular or plural, any case, or the first letter.
 * @example parsePlusMeans("Intäkter") //=> "income"
 */
export function parsePlusMeans(word: string): PlusMeans | undefined {
  const plain = word.trim().normalize("NFC").toLowerCase();
  if (/^(?:k|kostnad|kostnader|kostnaden|kostnaderna)$/u.test(plain)) return "cost";
  return /^(?:i|intäkt|intäkter|intäkten|intäkterna)$/u.test(plain) ? "income" : undefined;
}

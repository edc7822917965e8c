/** How a committee writes its own assessment of an indicator or a goal. Vocabulary only, in lower case. */

/** "uppnått", "uppnås", "uppfylld", "nått målet": anything that begins so, unless a word of doubt or denial stands beside it. */
export const REACHED_STEMS: readonly string[] = ["uppnå", "uppfyll", "nått", "nås", "nådd", "klar", "grön"];
/** Words that change nothing: "Målet bedöms uppnås". */
export const NEUTRAL_WORDS: readonly string[] = ["målet", "mål", "målen", "är", "har", "bedöms", "beräknas", "kommer", "att", "ha", "bli", "blir", "helt", "väl", "prognos", "indikatorn"];
export const PARTLY_WORDS: readonly string[] = ["delvis", "till viss del", "i viss mån", "på väg", "gul"];
export const NOT_WORDS: readonly string[] = ["ej", "inte", "icke", "röd"];
export const YES_WORDS: readonly string[] = ["ja", "yes", "sant"];
export const NO_WORDS: readonly string[] = ["nej", "no", "falskt"];
export const NO_VALUE_WORDS: readonly string[] = ["ej bedömd", "ej bedömt", "inte bedömd", "inte bedömt", "kan inte bedömas", "kan ej bedömas", "går inte att bedöma", "ej mätbar", "ej mätbart"];

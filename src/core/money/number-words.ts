/** Words that stand beside a number, or instead of one, in Swedish tables. Vocabulary only. */

/** Units that are not money; compared in lower case without a closing full stop. */
const COUNT_WORDS = new Set([
  "st", "stycken", "styck", "antal", "personer", "pers", "anställda", "medarbetare", "årsarbetare", "tjänster", "heltidstjänster",
  "dagar", "dag", "arbetsdagar", "dygn", "veckor", "vecka", "månader", "månad", "mån", "år", "timmar", "timme", "tim", "h",
  "minuter", "minut", "min", "sekunder", "ärenden", "ärende", "kunder", "användare", "konton", "datorer", "enheter", "poäng",
  "procentenheter", "procentenhet", "%-enheter", "%-enhet", "kwh", "mwh", "kvm", "m2", "m²", "km", "mil", "ton", "kg", "gånger", "ggr",
]);

/** "No value", in words or in Statistics Sweden's signs (".." uppgift saknas, "." uppgift kan inte förekomma). */
const MISSING_WORDS = new Set([
  ".", "..", "...", "…", "saknas", "saknar värde", "värde saknas", "uppgift saknas", "uppgifter saknas", "uppg. saknas", "uppg saknas",
  "data saknas", "resultat saknas", "utfall saknas", "mätning saknas", "mätvärde saknas", "underlag saknas",
  "ej mätt", "inte mätt", "ej uppmätt", "ej mätbar", "ej mätbart", "mäts ej", "mäts inte", "ej mätning", "ingen mätning", "har ej mätts", "har inte mätts",
  "n/a", "na", "n.a.", "n.a", "n.d.", "nd", "e.t.", "u.s.", "i.u.", "ej tillgänglig", "ej tillgängligt", "inte tillgängligt", "ej tillämpligt",
  "ej aktuell", "ej aktuellt", "inte aktuellt", "ej relevant", "inget värde", "inget resultat", "ingen uppgift", "inga uppgifter", "ingen data",
  "ej rapporterat", "ej redovisat", "redovisas ej", "redovisas inte", "redovisas senare", "ej känt", "okänt", "okänd",
]);

export function isCountWord(words: string): boolean {
  const word = words.toLowerCase();
  return COUNT_WORDS.has(word) || COUNT_WORDS.has(word.replace(/\.$/u, ""));
}

export function isMissingWord(text: string): boolean {
  const words = text.toLowerCase().replace(/\s+/gu, " ");
  return MISSING_WORDS.has(words) || MISSING_WORDS.has(words.replace(/[.!]$/u, ""));
}

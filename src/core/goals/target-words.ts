/** Words that a target or an indicator is written with in Swedish goal tables. Vocabulary only, in lower case. */

export type Relation = "atLeast" | "atMost" | "above" | "below" | "equal";

/** Before the number. The longest word that fits is taken. */
export const RELATION_WORDS: Readonly<Record<Relation, readonly string[]>> = {
  atLeast: ["minst", "lägst", "min", "min.", "minimum", "åtminstone", "inte under", "ej under", "inte mindre än", "ej mindre än", "inte lägre än", "inte färre än", "från och med", "≥", ">=", "=>"],
  atMost: ["högst", "max", "max.", "maximalt", "maximum", "som mest", "som högst", "inte över", "ej över", "inte mer än", "ej mer än", "inte fler än", "inte högre än", "inte överstiga", "ej överstiga", "upp till", "≤", "<=", "=<"],
  above: ["över", "mer än", "fler än", "högre än", "större än", ">"],
  below: ["under", "mindre än", "färre än", "lägre än", "<"],
  equal: ["lika med", "exakt", "="],
};

/** After the number: "74 eller högre". */
export const RELATION_ENDINGS: Readonly<Record<"atLeast" | "atMost", readonly string[]>> = {
  atLeast: ["eller högre", "eller mer", "eller fler", "eller bättre", "eller över", "eller större", "och uppåt", "och över"],
  atMost: ["eller lägre", "eller mindre", "eller färre", "eller under", "och nedåt", "och under"],
};

/** Verbs of change, as in "minska till 90 st" and "Öka från 71,13". */
export const INCREASE_WORDS: readonly string[] = ["öka", "ökar", "ökas", "ökad", "ökat", "ökning", "höja", "höjer", "höjas", "höjs", "höjd", "höjt", "förbättra", "förbättras", "förbättrad", "stiga", "stärka"];
export const DECREASE_WORDS: readonly string[] = ["minska", "minskar", "minskas", "minskad", "minskat", "minskning", "sänka", "sänker", "sänkas", "sänks", "sänkt", "reducera", "reduceras", "reducerad", "korta", "förkorta", "kortas"];

/** Words that may stand before the target itself. */
export const LEADING_WORDS: readonly string[] = ["målet är", "målvärde", "mål", "ska", "skall", "bör", "vara", "till"];

/** What an indicator measures, where nothing but the noun tells which way is better. */
export const LOWER_IS_BETTER: readonly string[] = [
  "färre", "lägre", "högst", "sjukfrånvaro", "korttidsfrånvaro", "långtidssjukfrånvaro", "frånvaro", "personalomsättning", "klagomål", "reklamation", "utsläpp", "väntetid", "svarstid",
  "handläggningstid", "hanteringstid", "ledtid", "åtgärdstid", "driftstopp", "driftavbrott", "avbrott", "incident", "olycksfall", "tillbud", "arbetsskad", "vakans", "energiförbrukning", "elförbrukning",
];
export const HIGHER_IS_BETTER: readonly string[] = [
  "fler", "högre", "minst", "nöjd", "nki", "hme", "medarbetarengagemang", "tillgänglighet", "servicegrad", "självfinansieringsgrad", "frisknärvaro", "e-tjänster", "trygg",
];

/** Units that are written both long and short. */
export const UNIT_FORMS: Readonly<Record<string, readonly string[]>> = {
  g: ["gram", "gr"], kg: ["kilo", "kilogram"], min: ["minut", "minuter"], sek: ["sekund", "sekunder", "s"], tim: ["timme", "timmar", "h"],
  dag: ["dagar"], dygn: ["dygnet"], vecka: ["veckor", "v"], mån: ["månad", "månader"], ton: ["t"],
};

/** The functions that Nämndrapport adds to Excel: the id that a saved file keeps, and the name that stands in the formula. */
export const OWN_FUNCTIONS: Readonly<Record<string, string>> = {
  AVVIKELSE: "AVVIKELSE",
  AVVIKELSEPROCENT: "AVVIKELSEPROCENT",
  FORDELNINGSNYCKEL: "FÖRDELNINGSNYCKEL",
  FORDELA: "FÖRDELA",
  UPPARBETAT: "UPPARBETAT",
  HELARSPROGNOS: "HELÅRSPROGNOS",
  FRAMSKRIVNING: "FRAMSKRIVNING",
  MALUPPFYLLELSE: "MÅLUPPFYLLELSE",
  NAMNDMAL: "NÄMNDMÅL",
  BELOPP: "BELOPP",
};

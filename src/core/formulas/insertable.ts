/** What must stand beside the selected cells for each function's arguments to be found. */
export const INSERTABLE: Readonly<Record<string, string>> = {
  AVVIKELSE: "budget och utfall eller prognos för samma tid",
  AVVIKELSEPROCENT: "budget och utfall eller prognos för samma tid",
  FORDELNINGSNYCKEL: "antal invånare per kommun",
  FORDELA: "antal invånare per kommun, och beloppet i cellen ovanför de markerade eller som summa i en drifttabell",
  UPPARBETAT: "utfall och anslag eller investeringsbudget",
  HELARSPROGNOS: "utfall och budget för perioden samt budget för helåret",
  FRAMSKRIVNING: "utfall från januari till en månad som rubriken anger",
  MALUPPFYLLELSE: "resultat och målvärde",
  NAMNDMAL: "resultat och målvärde, eller en egen bedömning, för varje indikator",
  BELOPP: "belopp skrivna som text, till exempel ”408 tkr”",
};

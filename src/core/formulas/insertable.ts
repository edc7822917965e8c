/** The functions whose arguments can be found in a recognised table, and what that table must hold. */
export const INSERTABLE: Readonly<Record<string, string>> = {
  AVVIKELSE: "budget och utfall eller prognos för samma tid",
  AVVIKELSEPROCENT: "budget och utfall eller prognos för samma tid",
  FORDELNINGSNYCKEL: "antal invånare per kommun",
  UPPARBETAT: "utfall och anslag eller investeringsbudget",
  HELARSPROGNOS: "utfall och budget för perioden samt budget för helåret",
  FRAMSKRIVNING: "utfall från januari till en månad som rubriken anger",
  MALUPPFYLLELSE: "resultat och målvärde",
};

/** Fördelning av över- eller underskott: the year's result shared by inhabitants, as Sydnärkes IT-nämnd does it. */
import type { Template } from "../template";

export const resultAllocation: Template = {
  id: "result-allocation",
  name: "Fördelning av resultatet",
  sheet: "Fördelning",
  about: "Årets över- eller underskott fördelat mellan medlemmarna efter invånare, med nyckelns datum och underlag för fakturan.",
  title: "{committee}, fördelning av årets resultat {year}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "allocation",
      isRequired: true,
      isFullYear: true,
      key: "Minus = underskott att betala. Fördelat så att delarna blir det publicerade beloppet (största rest). Nyckel: {keyName} {keyDate}.",
    },
  ],
};

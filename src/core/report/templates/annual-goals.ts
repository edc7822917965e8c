/** Bedömning av måluppfyllelse in Sydnärkes IT-nämnds årsredovisning, with the assessment that its own rule gives. */
import type { Template } from "../template";

export const annualGoals: Template = {
  id: "annual-goals",
  name: "Årsredovisning: nämndmål",
  sheet: "Årsredovisning nämndmål",
  about: "Nämndmål och indikatorer med resultat, målvärde och bedömning, och vad nämndens egen regel ger för bedömning.",
  title: "{committee}, bedömning av måluppfyllelse {year}",
  orientation: "landscape",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "records",
      of: "goals",
      isRequired: true,
      needs: ["indicator", "result"],
      isFullYear: true,
      key: "Regel: alla indikatorer uppnådda = uppnås; minst hälften uppnådda eller delvis uppnådda = uppnås delvis; mer än hälften inte uppnådda eller utan värde = uppnås ej.",
      columns: [
        { id: "goal", kind: "cell", role: "goal", show: "text", header: "Nämndmål", isMerged: true },
        { id: "indicator", kind: "cell", role: "indicator", show: "text", header: "Indikator" },
        { id: "result", kind: "cell", role: "result", show: "text", header: "Resultat år {year}" },
        { id: "target", kind: "cell", role: "target", show: "text", header: "Målvärde år {year}" },
        { id: "assessment", kind: "cell", role: "assessment", show: "text", header: "Bedömning", isOptional: true, isMerged: true },
        { id: "ruleAssessment", kind: "assessment", header: "Enligt regeln" },
      ],
    },
  ],
};

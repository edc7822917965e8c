/** Mål in Sydnärkes IT-nämnds delårsrapport: where each indicator stands and is expected to end. */
import type { Template } from "../template";

export const interimGoals: Template = {
  id: "interim-goals",
  name: "Delårsrapport: mål",
  sheet: "Delår mål",
  about: "Kommunfullmäktiges mål, nämndmål och indikatorer med nuvärde, prognos och målvärde.",
  title: "{committee}, delårsrapport {year}: mål",
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
      isPartOfYear: true,
      needs: ["indicator"],
      columns: [
        { id: "councilGoal", kind: "cell", role: "councilGoal", show: "text", header: "Kommunfullmäktiges mål", isOptional: true, isMerged: true },
        { id: "goal", kind: "cell", role: "goal", show: "text", header: "Nämndmål", isMerged: true },
        { id: "indicator", kind: "cell", role: "indicator", show: "text", header: "Indikator" },
        { id: "result", kind: "cell", role: "result", show: "text", header: "Nuvärde" },
        { id: "forecast", kind: "cell", role: "forecast", show: "text", header: "Prognos", isOptional: true },
        { id: "target", kind: "cell", role: "target", show: "text", header: "Målvärde" },
      ],
    },
  ],
};

/** Ekonomiskt resultat and investeringar in Sydnärkes IT-nämnds delårsrapport. */
import type { Template } from "../template";

export const interimEconomy: Template = {
  id: "interim-economy",
  name: "Delårsrapport: ekonomi",
  sheet: "Delår ekonomi",
  about: "Ekonomiskt resultat per rapportrad och investeringar med årsprognos, som Sydnärkes IT-nämnd redovisar delåret.",
  title: "{committee}, delårsrapport {year}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "operating",
      isRequired: true,
      caption: "Ekonomiskt resultat, {unit}",
      key: "Intäkter med minus, kostnader med plus; summa med minus är överskott. Avvikelse: plus = bättre än budget.",
      positive: "cost",
      labelHeader: "",
      columns: [
        { id: "budget", kind: "measure", measure: "yearBudget", header: "Budget" },
        { id: "actual", kind: "measure", measure: "actual", header: "Utfall {lastDay}" },
        { id: "forecast", kind: "measure", measure: "forecast", header: "Årsprognos" },
        { id: "deviation", kind: "deviation", of: "forecast", against: "budget", header: "Avvikelse" },
      ],
      rows: [
        { id: "income", kind: "each", of: "reportRow", select: { side: ["income"] }, rest: "Övriga intäkter" },
        { id: "cost", kind: "each", of: "reportRow", select: { side: ["cost", "net"] }, rest: "Övrigt" },
        { id: "sum", kind: "sum", label: "Summa", of: ["income", "cost"] },
      ],
    },
    {
      kind: "investments",
      caption: "Investeringar, {unit}",
      key: "Avvikelse: plus = mindre förbrukat än budget.",
      labelHeader: "Investeringar",
      columns: [
        { id: "budget", kind: "amount", role: "budget", header: "Budget", isOptional: true },
        { id: "added", kind: "amount", role: "added", header: "Tilläggsanslag", isOptional: true },
        { id: "appropriation", kind: "sum", of: ["budget", "added"], otherwise: "appropriation", header: "Totalt anslag", isOptional: true },
        { id: "actual", kind: "amount", role: "actual", header: "Utfall {lastDay}" },
        { id: "forecast", kind: "amount", role: "forecast", header: "Prognos" },
        { id: "deviation", kind: "deviation", of: "forecast", against: "appropriation", sense: "left", header: "Avvikelse" },
      ],
      rows: { kind: "projects", totalLabel: "Summa" },
    },
  ],
};

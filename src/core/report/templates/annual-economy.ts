/** Driftredovisning and investeringsredovisning in Sydnärkes IT-nämnds årsredovisning. */
import type { Template } from "../template";

export const annualEconomy: Template = {
  id: "annual-economy",
  name: "Årsredovisning: ekonomi",
  sheet: "Årsredovisning ekonomi",
  about: "Driftredovisning per rapportrad och investeringsredovisning per projekt för hela året, som Sydnärkes IT-nämnd redovisar dem.",
  title: "{committee}, årsredovisning {year}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "operating",
      isRequired: true,
      isFullYear: true,
      caption: "DRIFTREDOVISNING, {unit}",
      key: "Intäkter med minus, kostnader med plus; nettoresultat med plus är underskott. Avvikelse: plus = bättre än budget.",
      positive: "cost",
      labelHeader: "KONTOTEXT",
      columns: [
        { id: "budget", kind: "measure", measure: "yearBudget", header: "BUDGET {year}" },
        { id: "actual", kind: "measure", measure: "actual", header: "UTFALL {year}" },
        { id: "deviation", kind: "deviation", of: "actual", against: "budget", header: "AVVIKELSE" },
      ],
      rows: [
        { id: "income", kind: "each", of: "reportRow", select: { side: ["income"] }, rest: "ÖVRIGA INTÄKTER" },
        { id: "incomeSum", kind: "sum", label: "TOTALT INTÄKTER", of: ["income"] },
        { id: "cost", kind: "each", of: "reportRow", select: { side: ["cost"] }, rest: "UTAN RAPPORTRAD" },
        { id: "costSum", kind: "sum", label: "TOTALT KOSTNADER", of: ["cost"] },
        { id: "net", kind: "sum", label: "NETTORESULTAT", of: ["incomeSum", "costSum"] },
      ],
    },
    {
      kind: "investments",
      caption: "INVESTERINGSREDOVISNING, {unit}",
      key: "Avvikelse: plus = mindre förbrukat än budget.",
      labelHeader: "PROJEKT",
      columns: [
        { id: "budget", kind: "amount", role: "budget", header: "BUDGET {year}", isOptional: true },
        { id: "added", kind: "amount", role: "added", header: "TILLÄGGSANSLAG", isOptional: true },
        { id: "appropriation", kind: "sum", of: ["budget", "added"], otherwise: "appropriation", header: "TOTALT ANSLAG", isOptional: true },
        { id: "actual", kind: "amount", role: "actual", header: "UTFALL {year}" },
        { id: "deviation", kind: "deviation", of: "actual", against: "appropriation", sense: "left", header: "AVVIKELSE" },
      ],
      rows: { kind: "projects", totalLabel: "TOTALT INVESTERAT {year}" },
    },
  ],
};

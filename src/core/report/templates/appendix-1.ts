/** Bilaga 1: the gemensamma servicenämnden's report of driftkostnader and investeringar to the kommunstyrelse. */
import type { Template } from "../template";

const PERIOD = "{Period}";
const YEAR = "{FullYear}";

export const appendix1: Template = {
  id: "appendix-1",
  name: "Bilaga 1",
  sheet: "Bilaga 1",
  about: "Periodens och årets driftkostnader och investeringar, som Gemensamma servicenämnden rapporterar dem till kommunstyrelsen.",
  title: "{committeeGenitive} rapportering av driftkostnader och investeringar, {occasion} år {year}",
  orientation: "portrait",
  unit: "mnkr",
  decimals: 1,
  isDated: true,
  isSigned: true,
  blocks: [
    {
      kind: "operating",
      isRequired: true,
      caption: "Intäkter och kostnader, {unit}, {occasion} år {year}",
      key: "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
      positive: "income",
      labelHeader: "",
      columns: [
        { id: "periodBudget", kind: "measure", measure: "periodBudget", group: PERIOD, header: "Budget" },
        { id: "actual", kind: "measure", measure: "actual", group: PERIOD, header: "Utfall" },
        { id: "periodDeviation", kind: "deviation", of: "actual", against: "periodBudget", group: PERIOD, header: "Avvikelse" },
        { id: "yearBudget", kind: "measure", measure: "yearBudget", group: YEAR, header: "Budget" },
        { id: "forecast", kind: "measure", measure: "forecast", group: YEAR, header: "Prognos" },
        { id: "yearDeviation", kind: "deviation", of: "forecast", against: "yearBudget", group: YEAR, header: "Avvikelse" },
      ],
      rows: [
        { id: "income", kind: "lines", label: "Intäkter", select: { side: ["income"] } },
        { id: "cost", kind: "lines", label: "Kostnader", select: { side: ["cost"] } },
        { id: "undivided", kind: "lines", label: "Nettokostnad som inte är uppdelad", select: { side: ["net"] }, isOptional: true },
        { id: "net", kind: "sum", label: "Nettokostnad", of: ["income", "cost", "undivided"] },
      ],
    },
    {
      kind: "investments",
      caption: "Investeringar, {unit}, {occasion} år {year}",
      key: "Avvikelse: minus = ännu inte förbrukat.",
      columns: [
        { id: "budget", kind: "amount", role: "budget", group: PERIOD, header: "Årsbudget" },
        { id: "added", kind: "amount", role: "added", group: PERIOD, header: "Extra beviljat + överfört under året", isOptional: true },
        { id: "appropriation", kind: "sum", of: ["budget", "added"], otherwise: "appropriation", group: PERIOD, header: "Totalt anslag för året" },
        { id: "actual", kind: "amount", role: "actual", group: PERIOD, header: "Utfall för perioden" },
        { id: "periodDeviation", kind: "deviation", of: "actual", against: "appropriation", sense: "spent", group: PERIOD, header: "Periodens avvikelse mot totalt anslag för året" },
        { id: "forecast", kind: "amount", role: "forecast", group: YEAR, header: "Prognos" },
        { id: "forecastDeviation", kind: "deviation", of: "forecast", against: "appropriation", sense: "spent", group: YEAR, header: "Prognosens avvikelse mot totalt anslag för året" },
      ],
      rows: { kind: "total" },
    },
  ],
};

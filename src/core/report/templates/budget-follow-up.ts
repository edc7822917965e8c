/** Budgetuppföljning: a general follow-up for any committee, by income and cost, by verksamhet and by slag. */
import type { MeasureName } from "../../followup/measure";
import type { OperatingColumn, Template } from "../template";

const COLUMNS: readonly OperatingColumn[] = [
  { id: "previousActual", kind: "measure", measure: "previousActual", group: "{Period}", header: "Utfall {previousYear}", isOptional: true },
  { id: "periodBudget", kind: "measure", measure: "periodBudget", group: "{Period}", header: "Budget", isOptional: true },
  { id: "actual", kind: "measure", measure: "actual", group: "{Period}", header: "Utfall", isOptional: true },
  { id: "periodDeviation", kind: "deviation", of: "actual", against: "periodBudget", group: "{Period}", header: "Avvikelse", isOptional: true },
  { id: "yearBudget", kind: "measure", measure: "yearBudget", group: "{FullYear}", header: "Budget", isOptional: true },
  { id: "previousForecast", kind: "measure", measure: "previousForecast", group: "{FullYear}", header: "Föregående prognos", isOptional: true },
  { id: "forecast", kind: "measure", measure: "forecast", group: "{FullYear}", header: "Prognos", isOptional: true },
  { id: "yearDeviation", kind: "deviation", of: "forecast", against: "yearBudget", group: "{FullYear}", header: "Avvikelse", isOptional: true },
];

/** A budget alone is nothing to follow up. */
const NEEDS: readonly MeasureName[] = ["actual", "forecast"];

const KEY = "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.";

export const budgetFollowUp: Template = {
  id: "budget-follow-up",
  name: "Budgetuppföljning",
  sheet: "Budgetuppföljning",
  about: "Period och helår för vilken nämnd som helst: intäkter, kostnader och netto, per verksamhet och per slag.",
  title: "{committee}: budgetuppföljning, {period}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isInCommitteeUnit: true,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "operating", isRequired: true, caption: "Intäkter och kostnader, {unit}", key: KEY, positive: "income", labelHeader: "", needsAny: NEEDS, columns: COLUMNS,
      rows: [
        { id: "income", kind: "lines", label: "Intäkter", select: { side: ["income"] }, isOptional: true },
        { id: "cost", kind: "lines", label: "Kostnader", select: { side: ["cost"] }, isOptional: true },
        { id: "undivided", kind: "lines", label: "Nettokostnad som inte är uppdelad", select: { side: ["net"] }, isOptional: true },
        { id: "net", kind: "sum", label: "Nettokostnad", of: ["income", "cost", "undivided"], needsParts: 2 },
        { id: "contribution", kind: "lines", label: "Kommunbidrag", select: { side: ["contribution"] }, isOptional: true },
        { id: "result", kind: "sum", label: "Resultat", of: ["income", "cost", "undivided", "contribution"], needs: "contribution", needsParts: 2 },
      ],
    },
    {
      kind: "operating", caption: "Nettokostnad per verksamhet, {unit}", key: KEY, positive: "income", labelHeader: "Verksamhet", needsAny: NEEDS, columns: COLUMNS,
      rows: [
        { id: "activity", kind: "each", of: "activity", select: { side: ["income", "cost", "net"] }, rest: "Utan verksamhet" },
        { id: "total", kind: "sum", label: "Nettokostnad", of: ["activity"] },
      ],
    },
    {
      kind: "operating", caption: "Per slag, {unit}", key: KEY, positive: "income", labelHeader: "", needsAny: NEEDS, columns: COLUMNS,
      rows: [
        { id: "income", kind: "each", of: "reportRow", select: { side: ["income"] }, rest: "Övriga intäkter" },
        { id: "cost", kind: "each", of: "reportRow", select: { side: ["cost"] }, rest: "Övriga kostnader" },
        { id: "undivided", kind: "lines", label: "Nettokostnad som inte är uppdelad", select: { side: ["net"] }, isOptional: true },
        { id: "net", kind: "sum", label: "Nettokostnad", of: ["income", "cost", "undivided"] },
      ],
    },
    {
      kind: "investments", isSupplement: true, caption: "Investeringar, {unit}", key: "Kvar och avvikelse: plus = mindre förbrukat än anslaget.", labelHeader: "Projekt",
      columns: [
        { id: "budget", kind: "amount", role: "budget", header: "Budget", isOptional: true },
        { id: "added", kind: "amount", role: "added", header: "Tillägg", isOptional: true },
        { id: "appropriation", kind: "sum", of: ["budget", "added"], otherwise: "appropriation", header: "Totalt anslag", isOptional: true },
        { id: "actual", kind: "amount", role: "actual", header: "Utfall", isOptional: true },
        { id: "left", kind: "deviation", of: "actual", against: "appropriation", sense: "left", header: "Kvar", isOptional: true },
        { id: "forecast", kind: "amount", role: "forecast", header: "Prognos", isOptional: true },
        { id: "deviation", kind: "deviation", of: "forecast", against: "appropriation", sense: "left", header: "Avvikelse", isOptional: true },
      ],
      rows: { kind: "projects", totalLabel: "Totalt" },
    },
  ],
};

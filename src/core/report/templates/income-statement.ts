/** Resultaträkning, nettokostnad per kommun and budgetförändringar: drift in Herrljunga's and Vårgårda's delårsrapport. */
import type { OperatingColumn, Template } from "../template";

const COLUMNS: readonly OperatingColumn[] = [
  { id: "previousActual", kind: "measure", measure: "previousActual", header: "Utfall {previousYearMonth}" },
  { id: "actual", kind: "measure", measure: "actual", header: "Utfall {yearMonth}" },
  { id: "budget", kind: "measure", measure: "yearBudget", header: "Budget {year}" },
  { id: "forecast", kind: "measure", measure: "forecast", header: "Prognos {year}" },
  { id: "deviation", kind: "deviation", of: "forecast", against: "budget", header: "Avvikelse helår" },
];

export const incomeStatement: Template = {
  id: "income-statement",
  name: "Resultaträkning",
  sheet: "Resultaträkning",
  about: "Driftens resultaträkning med förra årets utfall och kommunbidrag, nettokostnad per kommun och årets budgetförändringar.",
  title: "{committee}: drift, {period}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "operating",
      caption: "Resultaträkning, {unit}",
      key: "Intäkter med minus, kostnader med plus; kommunbidrag och överskott med plus. Avvikelse: plus = bättre än budget.",
      positive: "cost",
      labelHeader: "",
      columns: COLUMNS,
      rows: [
        { id: "income", kind: "lines", label: "Intäkter", select: { side: ["income"] } },
        { id: "incomeSum", kind: "sum", label: "Summa intäkter", of: ["income"] },
        { id: "personnel", kind: "lines", label: "Personalkostnader", select: { side: ["cost"], costType: ["personnel"] } },
        { id: "premises", kind: "lines", label: "Lokalkostnader, energi, VA", select: { side: ["cost"], costType: ["premises", "energy"] } },
        { id: "other", kind: "lines", label: "Övriga kostnader", select: { side: ["cost"], costType: ["equipment", "telecom", "licences", "services", "travel", "other"] } },
        { id: "capital", kind: "lines", label: "Kapitalkostnad", select: { side: ["cost"], costType: ["capital"] } },
        { id: "costSum", kind: "sum", label: "Summa kostnader", of: ["personnel", "premises", "other", "capital"] },
        { id: "net", kind: "sum", label: "Summa nettokostnader", of: ["incomeSum", "costSum"] },
        { id: "contribution", kind: "lines", label: "Kommunbidrag", select: { side: ["contribution"] }, positive: "income", blank: ["deviation"], isOptional: true },
        { id: "result", kind: "sum", label: "Resultat", of: ["net", "contribution"], positive: "income", blank: ["deviation"] },
      ],
    },
    {
      kind: "operating",
      caption: "Nettokostnad per kommun, {unit}",
      key: "Avvikelse: plus = bättre än budget.",
      positive: "cost",
      labelHeader: "",
      columns: COLUMNS,
      rows: [
        { id: "member", kind: "each", of: "member", select: { side: ["income", "cost", "net"] }, rest: "Gemensamt" },
        { id: "total", kind: "sum", label: "Summa verksamhet", of: ["member"] },
      ],
    },
    {
      kind: "records",
      of: "budgetChanges",
      caption: "Budgetförändringar under {year}, {unit}",
      totalLabel: "Totalt",
      columns: [
        { id: "area", kind: "cell", role: "rowLabel", show: "text", header: "Område" },
        { id: "sum", kind: "cell", role: "sum", orRole: "amount", show: "amount", header: "Summa" },
        { id: "explanation", kind: "cell", role: "comment", show: "text", header: "Ev. förtydligande", isOptional: true },
      ],
    },
  ],
};

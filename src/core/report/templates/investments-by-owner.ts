/** Investeringar by owner with ombudgetering, as Herrljunga and Vårgårda report them. */
import type { Template } from "../template";

export const investmentsByOwner: Template = {
  id: "investments-by-owner",
  name: "Investeringar per ägare",
  sheet: "Investeringar per ägare",
  about: "Investeringsprojekt grupperade per ägare med budget, ombudgetering, summa budget och prognos.",
  title: "{committee}: investeringar, {period}",
  orientation: "portrait",
  unit: "tkr",
  decimals: 0,
  isDated: false,
  isSigned: false,
  blocks: [
    {
      kind: "investments",
      isRequired: true,
      caption: "Investeringar, {unit}",
      key: "Avvikelse: plus = mindre förbrukat än budget.",
      labelHeader: "",
      columns: [
        { id: "actual", kind: "amount", role: "actual", header: "Utfall {yearMonth}" },
        { id: "budget", kind: "amount", role: "budget", header: "Budget {year}" },
        { id: "added", kind: "amount", role: "added", header: "Ombudgetering", isOptional: true },
        { id: "appropriation", kind: "sum", of: ["budget", "added"], otherwise: "appropriation", header: "S:a budget {year}" },
        { id: "forecast", kind: "amount", role: "forecast", header: "Prognos {year}" },
        { id: "deviation", kind: "deviation", of: "forecast", against: "appropriation", sense: "left", header: "Avvikelse helår" },
      ],
      rows: { kind: "owners", subtotalLabel: "S:a investeringar {owner}", totalLabel: "S:a investeringar" },
    },
  ],
};

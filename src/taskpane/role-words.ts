/** What a column or a row may be, in Swedish. */
import type { ColumnRole, RowKind, Span } from "../core/recognise/table";

export const roles: Readonly<Record<ColumnRole, string>> = {
  account: "Konto", accountName: "Kontonamn", accountClass: "Kontoklass eller slag", activity: "Verksamhet", activityName: "Verksamhetens namn",
  member: "Medlem eller kommun", counterparty: "Motpart", responsibility: "Ansvar", project: "Projekt", owner: "Ägare", reportRow: "Rapportrad",
  label: "Radens namn", number: "Nummer", text: "Text", comment: "Kommentar", dimension: "Annan koddel",
  ledgerPeriod: "Bokföringsperiod", voucher: "Verifikation", date: "Datum",
  budget: "Budget", originalBudget: "Ursprunglig budget", actual: "Utfall", forecast: "Prognos", previousForecast: "Föregående prognos", deviation: "Avvikelse", remaining: "Återstår",
  usedShare: "Förbrukad andel", amount: "Belopp", debit: "Debet", credit: "Kredit", share: "Andel",
  supplement: "Tilläggsanslag", carryOver: "Ombudgetering", appropriation: "Totalt anslag",
  externalIncome: "Externa intäkter", internalIncome: "Interna intäkter", income: "Intäkter", cost: "Kostnader", net: "Netto",
  wageCost: "Lönekostnad", ofWhich: "Därav", capitalCost: "Kapitalkostnad", rentCost: "Lokalkostnad", otherCost: "Övriga kostnader",
  sum: "Summa", headcount: "Antal anställda",
  description: "Beskrivning", goal: "Mål", decidedBy: "Beslutat av", decisionDate: "Beslutsdatum", status: "Status", startDate: "Startdatum",
  effectActual: "Effekt, utfall", effectForecast: "Effekt, prognos", included: "Ingår i prognosen",
  councilGoal: "Fullmäktiges mål", indicator: "Indikator", result: "Resultat", target: "Målvärde", assessment: "Bedömning",
  controlPoint: "Kontrollmoment", doneYes: "Genomförd: ja", doneNo: "Genomförd: nej", withoutRemark: "Utan anmärkning",
  withRemark: "Med anmärkning", remark: "Anmärkning", measure: "Åtgärd",
  municipality: "Kommun", population: "Invånare", key: "Uppgift", value: "Värde", unknown: "Används inte",
};

export const rowKinds: Readonly<Record<RowKind, string>> = {
  heading: "Rubrik",
  detail: "Rad med belopp",
  subtotal: "Delsumma",
  total: "Summa",
  ofWhich: "Därav-rad",
  note: "Anteckning",
};

export const spans: Readonly<Record<Span, string>> = {
  period: "Rapportperioden",
  fullYear: "Hela året",
  month: "En månad",
};

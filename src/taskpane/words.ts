/** The closed lists of the core in Swedish, as the pane shows them. */
import type { InsertedReport } from "../actions/outcome";
import type { PositiveSign, TableKind, Unit } from "../core/recognise/table";

export const tableKinds: Readonly<Record<TableKind, string>> = {
  operatingDetail: "Drift, per konto eller verksamhet",
  operatingSummary: "Drift, sammanställning",
  ledger: "Huvudbok",
  accountBudget: "Budget per konto",
  investments: "Investeringar",
  actionPlan: "Handlingsplan",
  goals: "Mål och indikatorer",
  population: "Invånare",
  changeBridge: "Från förra årets budget till årets",
  budgetChanges: "Budgetförändringar under året",
  contribution: "Kommunbidrag eller ram",
  staff: "Personal",
  internalControl: "Intern kontroll",
  sickLeave: "Sjukfrånvaro",
  facts: "Uppgifter",
};

export const units: Readonly<Record<Unit, string>> = {
  kr: "Kronor",
  tkr: "Tusental kronor",
  mnkr: "Miljoner kronor",
  percent: "Procent",
  count: "Antal",
  unknown: "Enheten framgår inte",
};

export const signs: Readonly<Record<PositiveSign, string>> = {
  income: "Plus är intäkt",
  cost: "Plus är kostnad",
  none: "Tecknet skiljer inte intäkt från kostnad",
};

export const reportStates: Readonly<Record<InsertedReport["state"], string>> = {
  new: "Rapporten är skapad på ett eget blad.",
  refreshed: "Rapporten är uppdaterad där den stod.",
  kept: "Rapporten är kvar som den var.",
};

import type { Case } from "./case";

/** Plans, goals, people and other tables that are not drift. */
export const OTHERS: readonly Case[] = [
  {
    name: "åtgärdsplan med andra ord",
    sheets: {
      Åtgärder: `
| Åtgärdsplan för budget i balans 2024 | | | | | | |
| Nr | Åtgärd | Ansvarig | Beslutad av | Beslutsdatum | Beräknad helårseffekt, tkr | Ingår i prognosen |
| 1 | Vakanshålla tjänst | Enhetschef | Förvaltning | 2024-04-10 | 450 | Ja |
| 2 | Säga upp licenser | IT-chef | Nämnd | 2024-05-08 | 300 | Nej |
| | Summa | | | | 750 | |
`,
    },
    expect: [{
      sheet: "Åtgärder", range: "A2:G5", kind: "actionPlan", unit: "tkr",
      columns: "A number; B description; C owner; D decidedBy; E decisionDate; F effectForecast 2024-01..2024-12; G included",
      rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "nämndmål med nyckeltal",
    sheets: {
      Mål: `
| Måluppföljning tertial 2 2024 | | | | |
| Mål | Nyckeltal | Utfall | Målnivå | Bedömning |
| Nöjda användare | Nöjd kundindex | 7,4 | 7,5 | Delvis |
| | Andel lösta i första kontakten | 68 % | 65 % | Uppnått |
| Hållbar drift | Energianvändning per server | 412 kWh | högst 400 kWh | Ej uppnått |
| | Återbrukade datorer | 75 st | minst 60 st | Uppnått |
`,
    },
    expect: [{
      sheet: "Mål", range: "A2:E6", kind: "goals", unit: "unknown",
      columns: "A goal; B indicator; C result; D target; E assessment", rows: "3-6 detail",
    }],
  },
  {
    name: "intern kontroll på en rubrikrad",
    sheets: {
      IK: `
| Uppföljning intern kontroll 2024 | | | | | | |
| Nr | Kontrollmoment | Utförd Ja | Utförd Nej | Utan anmärkning | Med anmärkning | Åtgärd |
| 1 | Attest av leverantörsfakturor | x | | x | | |
| 2 | Behörigheter i ekonomisystemet | x | | | x | Rutin tas fram |
| 3 | Avtalstrohet | | x | | | |
`,
    },
    expect: [{
      sheet: "IK", range: "A2:G5", kind: "internalControl", unit: "unknown",
      columns: "A number; B controlPoint; C doneYes; D doneNo; E withoutRemark; F withRemark; G measure", rows: "3-5 detail",
    }],
  },
  {
    name: "intern kontroll med korta rubriker",
    sheets: {
      IK: `
| Intern kontroll 2025 | | | | | | |
| Nr | Kontrollpunkt | Kontrollerad Ja | Kontrollerad Nej | Utan anm. | Med anm. | Kommentar |
| 1 | Attestordning | x | | x | | |
| 2 | Representation | x | | | x | 2 av 20 saknar syfte |
| 3 | Livsmedelshygien | | x | | | |
`,
    },
    expect: [{
      sheet: "IK", range: "A2:G5", kind: "internalControl", unit: "unknown",
      columns: "A number; B controlPoint; C doneYes; D doneNo; E withoutRemark; F withRemark; G remark", rows: "3-5 detail",
    }],
  },
  {
    name: "invånare med andel",
    sheets: {
      Nyckel: `
| Fördelningsnyckel 2024 | | |
| Kommun | Antal invånare 2022-12-31 | Andel |
| Lekeberg | 8756 | 0,2079 {0.00%} |
| Laxå | 5576 | 0,1324 {0.00%} |
| Askersund | 11497 | 0,2730 {0.00%} |
| Hallsberg | 16290 | 0,3868 {0.00%} |
| Summa | 42119 | 1 {0.00%} |
`,
    },
    expect: [{
      sheet: "Nyckel", range: "A2:C7", kind: "population", unit: "count",
      columns: "A municipality; B population", rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "brygga med förändringarna i kolumner",
    sheets: {
      Brygga: `
| Från budget 2024 till budget 2025 (tkr) | | | | |
| Kostnadsslag | Budget 2024 | Pris- och löneförändring | Verksamhetsförändring | Budget 2025 |
| Personal | 20152 | 1062 | 1256 | 22470 |
| Kapital | 2739 | 919 | 0 | 3658 |
| Lokalhyra | 1102 | 25 | 0 | 1127 |
| Övrigt | 50142 | 1090 | -1543 | 49689 |
| Intäkter | -74135 | -1705 | -1104 | -76944 |
| Summa | 0 | 1391 | -1391 | 0 |
`,
    },
    expect: [{
      sheet: "Brygga", range: "A2:E8", kind: "changeBridge", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C supplement; D supplement; E budget 2025-01..2025-12", rows: "3-7 detail; 8 total",
    }],
  },
  {
    name: "budgetjusteringar under året",
    sheets: {
      Justeringar: `
| Beslutade budgetjusteringar 2024, tkr | | |
| Beslut | Belopp | Kommentar |
| KF § 41 löneavtal | 312 | fr.o.m. april |
| KF § 60 hyror | 75 | |
| Summa | 387 | |
`,
    },
    expect: [{
      sheet: "Justeringar", range: "A2:C5", kind: "budgetChanges", unit: "tkr",
      columns: "A label; B amount; C comment", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "årsarbetare och lönekostnad per enhet",
    sheets: {
      Bemanning: `
| Personal 2024 (tkr) | | | | |
| Enhet | Årsarbetare budget 2024 | Lönekostnad budget 2024 | Årsarbetare utfall | Lönekostnad utfall |
| Servicedesk | 12,5 | 7100 | 11,75 | 6800 |
| Drift | 9 | 5900 | 9 | 5950 |
| Totalt | 21,5 | 13000 | 20,75 | 12750 |
`,
    },
    expect: [{
      sheet: "Bemanning", range: "A2:E5", kind: "staff", unit: "tkr",
      columns: "A activity; B headcount; C wageCost; D headcount; E wageCost", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "sjukfrånvaro med år i rubriken",
    sheets: {
      Sjuk: `
| Sjukfrånvaro i procent av ordinarie arbetstid | | |
| | 2023 | 2024 |
| Total sjukfrånvaro | 5,1 | 4,8 |
| varav långtid (>60 dagar) | 31,2 | 28,9 |
| Kvinnor | 5,9 | 5,5 |
| Män | 4,2 | 4,0 |
`,
    },
    expect: [{
      sheet: "Sjuk", range: "A2:C6", kind: "sickLeave", unit: "percent",
      columns: "A label; B actual; C actual", rows: "3 detail; 4 ofWhich; 5-6 detail",
    }],
  },
  {
    name: "uppgifter med kolon",
    sheets: {
      Info: `
| Inställningar | |
| Nämnd: | Servicenämnden |
| Värdkommun: | Ludvika |
| År: | 2025 |
| Rapportperiod: | T2 |
| Rapportdatum: | 2025-09-15 |
| Diarienummer: | SN 2025/44 |
`,
    },
    expect: [{ sheet: "Info", range: "A2:B7", kind: "facts", unit: "unknown", columns: "A key; B value", rows: "2-7 detail" }],
  },
  {
    name: "budget per konto där titeln säger budget",
    sheets: {
      Detalj: `
| Internbudget 2025 | | |
| Konto | Benämning | Belopp (kr) |
| 3510 | Medlemsbidrag | -12500000 |
| 5010 | Löner | 6500000 |
| 5610 | PO-pålägg | 2900000 |
| 6010 | Lokalhyra | 800000 |
| 7430 | Konsulter | 2300000 |
| | Summa | 0 |
`,
    },
    expect: [{
      sheet: "Detalj", range: "A2:C8", kind: "accountBudget", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2025-01..2025-12", rows: "3-7 detail; 8 total",
    }],
  },
  {
    name: "fleråriga investeringsprojekt",
    sheets: {
      Projekt: `
| Investeringsuppföljning augusti 2024, tkr | | | | | | |
| Projektnr | Projekt | Beslutad totalutgift | Ack utfall | Budget 2024 | Utfall 2024 | Prognos 2024 | Avvikelse |
| 9001 | Fibernät etapp 2 | 12000 | 7400 | 5000 | 2900 | 4600 | 400 |
| 9002 | Serverhall | 3000 | 1100 | 2000 | 1100 | 2200 | -200 |
| 9003 | Klientbyte | 1500 | 900 | 1500 | 900 | 1500 | 0 |
| | | 16500 | 9400 | 8500 | 4900 | 8300 | 200 |
`,
    },
    expect: [{
      sheet: "Projekt", range: "A2:H6", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; B project; C appropriation; D actual; E budget 2024-01..2024-12; F actual 2024-01..2024-08; G forecast 2024-01..2024-12; H deviation 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "investeringar med minus",
    sheets: {
      Inv: `
| Investeringar (mnkr) | Anslag 2024 | Utfall jan-aug | Prognos | Avvikelse prognos |
| Skolornas nät | -4,0 | -2,1 | -4,5 | -0,5 |
| Backup | -1,5 | -0,2 | -1,2 | 0,3 |
| Totalt | -5,5 | -2,3 | -5,7 | -0,2 |
`,
    },
    expect: [{
      sheet: "Inv", range: "A1:E4", kind: "investments", unit: "mnkr", positive: "income",
      columns: "A project; B appropriation 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "2-3 detail; 4 total",
    }],
  },
  {
    name: "kommunbidrag per månad i egen lista",
    sheets: {
      Ram: `
| Kommunbidrag 2024 (tkr) | | | |
| | Budget 2024 | Utfall jan-aug | Prognos |
| Kommunbidrag Herrljunga | 12279 | 8186 | 12279 |
| Kommunbidrag Vårgårda | 13733 | 9155 | 13733 |
| Summa | 26012 | 17341 | 26012 |
`,
    },
    expect: [{
      sheet: "Ram", range: "A2:D5", kind: "contribution", unit: "tkr", positive: "income",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "ett blad till: statistik bredvid en budget",
    sheets: {
      Budget: `
| Budget 2024 och utfall jan–aug (tkr) | | | | | | |
| Post | Budget 2024 | Utfall jan–aug | Prognos 2024 | | Månad | Antal ärenden |
| Intäkter | -9000 | -6100 | -9100 | | Januari | 812 |
| Personal | 5000 | 3300 | 5000 | | Februari | 756 |
| Övriga kostnader | 4000 | 2700 | 4200 | | Mars | 801 |
| Netto | 0 | -100 | 100 | | | |
`,
    },
    expect: [{
      sheet: "Budget", range: "A2:D6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12", rows: "3-5 detail; 6 total",
    }],
  },
];

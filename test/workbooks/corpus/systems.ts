import type { Case } from "./case";

/** Exports of economy systems, in Swedish, Norwegian and English. */
export const SYSTEMS: readonly Case[] = [
  {
    name: "Hypergene: resultaträkning med gruppsummor efter",
    sheets: {
      Resultaträkning: `
| Ansvar: 40 Servicenämnden | | | | | | |
| Enhet: Tkr (vänt tecken) | | | | | | |
| | | | | | | |
| Konto | Utfall Jan - Feb 2026 | Budget Jan - Feb 2026 | Avvikelse/Återstår Jan - Feb 2026 | Helårsprognos 2026 | Budget 2026 |
| 3510 - Medlemsbidrag | 4100 | 4000 | 100 | 24000 | 24000 |
| 3561 - Systemdrift | 900 | 1000 | -100 | 6000 | 6000 |
| Summa 35 - Bidrag | 5000 | 5000 | 0 | 30000 | 30000 |
| 5010 - Löner | -2100 | -2000 | -100 | -12300 | -12000 |
| 5610 - PO-pålägg | -900 | -880 | -20 | -5300 | -5280 |
| Summa 50 - Löner | -3000 | -2880 | -120 | -17600 | -17280 |
| 6010 - Lokal- och markhyror | -300 | -300 | 0 | -1800 | -1800 |
| Summa 60 - Lokal- och markhyror | -300 | -300 | 0 | -1800 | -1800 |
| 7430 - Konsulter | -1764 | -1820 | 56 | -10920 | -10920 |
| Summa 74 - Konsulter | -1764 | -1820 | 56 | -10920 | -10920 |
| Summa KOSTNADER | -5064 | -5000 | -64 | -30320 | -30000 |
| Resultat | -64 | 0 | -64 | -320 | 0 |
`,
    },
    expect: [{
      sheet: "Resultaträkning", range: "A4:F16", kind: "operatingDetail", unit: "tkr", positive: "income",
      columns: "A account; B actual 2026-01..2026-02; C budget 2026-01..2026-02; D deviation 2026-01..2026-02; E forecast 2026-01..2026-12; F budget 2026-01..2026-12",
      rows: "5-6 detail; 7 subtotal; 8-9 detail; 10 subtotal; 11 detail; 12 subtotal; 13 detail; 14-15 subtotal; 16 total",
    }],
  },
  {
    name: "Hypergene: grupper före sina konton, utan ordet summa",
    sheets: {
      RR: `
| Resultaträkning period januari - april 2025 (tkr) | | | | |
| | Utfall | Budget | Avvikelse | Budget helår |
| 3 Intäkter | 5100 | 5000 | 100 | 15000 |
| 30 Försäljningsintäkter | 4000 | 4000 | 0 | 12000 |
| 35 Bidrag | 1100 | 1000 | 100 | 3000 |
| 5 Kostnader för arbetskraft | -3300 | -3200 | -100 | -9600 |
| 50 Löner | -2300 | -2200 | -100 | -6600 |
| 56 Sociala avgifter | -1000 | -1000 | 0 | -3000 |
| 6 Övriga verksamhetskostnader | -1900 | -1800 | -100 | -5400 |
| 60 Lokalhyra | -700 | -600 | -100 | -1800 |
| 68 Tele och data | -1200 | -1200 | 0 | -3600 |
| Resultat | -100 | 0 | -100 | 0 |
`,
    },
    expect: [{
      sheet: "RR", range: "A2:E12", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2025-01..2025-04; C budget 2025-01..2025-04; D deviation 2025-01..2025-04; E budget 2025-01..2025-12",
      rows: "3 subtotal; 4-5 detail; 6 subtotal; 7-8 detail; 9 subtotal; 10-11 detail; 12 total",
    }],
  },
  {
    name: "Kommunal CSV: ANSVAR, UKONTO, VHT",
    sheets: {
      export: `
| ANSVAR | UKONTO | VHT | AKT | PROJ | OBJEKT | MOT | KGRP | BUDGET 2025 | UTFALL Ack | Diff | BUDGET 2026 |
| 8500 | 351000 | 9200 | 100 | | | 871 | 35 | 12000000 | 8000000 | -4000000 | 12500000 |
| 8500 | 356100 | 9200 | 100 | | | 110 | 35 | 3000000 | 2000000 | -1000000 | 3000000 |
| 8500 | 501000 | 9200 | 100 | | | | 50 | -6000000 | -4100000 | 1900000 | -6200000 |
| 8500 | 561000 | 9200 | 100 | | | | 56 | -2500000 | -1700000 | 800000 | -2600000 |
| 8500 | 601000 | 9210 | 110 | | | | 60 | -800000 | -533000 | 267000 | -800000 |
| 8500 | 743000 | 9210 | 110 | | | | 74 | -5700000 | -3900000 | 1800000 | -5900000 |
`,
    },
    expect: [{
      sheet: "export", range: "A1:L7", kind: "operatingDetail", unit: "kr", positive: "income",
      columns: "A responsibility; B account; C activity; D dimension; E project; F dimension; G counterparty; H accountClass; I budget 2025-01..2025-12; J actual; K deviation; L budget 2026-01..2026-12",
      rows: "2-7 detail",
    }],
  },
  {
    name: "Unit4/Agresso: transaktioner",
    sheets: {
      Blad1: `
| Ansvar | Konto | Verksamhet | Projekt | Aktivitet | Motpart | Period | Ver.nr | Text | Belopp |
| 8500 | 3510 | 020 | | 10 | 871 | 202401 | 4400012 | Faktura medlemsbidrag | -1250000,00 |
| 8500 | 5010 | 020 | | 10 | | 202401 | 4400013 | Lön januari | 412345,50 |
| 8500 | 5610 | 020 | | 10 | | 202401 | 4400013 | PO | 165432,10 |
| 8500 | 6010 | 020 | | 10 | 110 | 202402 | 4400044 | Hyra kvartal 1 | 90000 |
| 8500 | 5010 | 020 | | 10 | | 202402 | 4400051 | Lön februari | 415500,25 |
| 8500 | 5610 | 020 | | 10 | | 202402 | 4400051 | PO | 166700 |
| 8500 | 7430 | 020 | 1234 | 10 | | 202403 | 4400099 | Konsult | 85000 |
| 8500 | 3510 | 020 | | 10 | 871 | 202404 | 4400120 | Faktura medlemsbidrag | -1250000 |
`,
    },
    expect: [{
      sheet: "Blad1", range: "A1:J9", kind: "ledger", unit: "kr", positive: "cost",
      columns: "A responsibility; B account; C activity; D project; E dimension; F counterparty; G ledgerPeriod; H voucher; I text; J amount",
    }],
  },
  {
    name: "Unit4/Agresso: saldon per konto",
    sheets: {
      Saldo: `
| Uttag 2024-09-04, period 202401 - 202408 | | | | | | |
| Ansvar | Ansvar(T) | Konto | Konto(T) | Budget | Utfall | Årsbudget |
| 8500 | Gemensam IT | 3510 | Medlemsbidrag | -8000000 | -8100000 | -12000000 |
| 8500 | Gemensam IT | 5010 | Löner | 4000000 | 4150000 | 6000000 |
| 8500 | Gemensam IT | 5610 | PO-pålägg | 1800000 | 1860000 | 2700000 |
| 8500 | Gemensam IT | 6420 | Licenser | 2200000 | 1975000 | 3300000 |
`,
    },
    expect: [{
      sheet: "Saldo", range: "A2:G6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A responsibility; C account; D accountName; E budget 2024-01..2024-08; F actual 2024-01..2024-08; G budget 2024-01..2024-12",
      rows: "3-6 detail",
    }],
  },
  {
    name: "Visma: konto och namn i samma cell",
    sheets: {
      "Budget o utfall": `
| Nämnden för IT – t.o.m. augusti 2024, kr | | | | | |
| Konto | Utfall vald period | Budget vald period | Utfall ack | Budget ack | Utfall fgå ack | Ansvar |
| 30110 Årsavgifter | -710000 | -700000 | -5683526 | -5600000 | -5400000 | 850 |
| 50100 Löner tillsvidare | 402000 | 400000 | 3251000 | 3200000 | 3050000 | 850 |
| 56100 Arbetsgivaravgifter | 165000 | 164000 | 1330000 | 1312000 | 1250000 | 850 |
| 64200 Programvarulicenser | 120000 | 136000 | 1010500 | 1088000 | 990000 | 850 |
`,
    },
    expect: [{
      sheet: "Budget o utfall", range: "A2:G6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B actual; C budget; D actual 2024-01..2024-08; E budget 2024-01..2024-08; F actual 2023-01..2023-08; G responsibility",
      rows: "3-6 detail",
    }],
  },
  {
    name: "Raindance: ackumulerat och årsbudget",
    sheets: {
      Uppföljning: `
| Uppföljning ack 202404 | | | | | |
| Kontonr | Kontobenämning | Ack budget | Ack utfall | Avvik | Årsbudget |
| 3510 | Bidrag från medlemmar | -3333333,33 | -3300000 | -33333,33 | -10000000 |
| 5010 | Löner | 1666666,67 | 1701234,50 | -34567,83 | 5000000 |
| 5610 | PO | 733333,33 | 750000 | -16666,67 | 2200000 |
| 6010 | Hyra | 133333,33 | 133333 | 0,33 | 400000 |
| 7430 | Konsult | 800000 | 620000,75 | 179999,25 | 2400000 |
| | Summa | 0 | -95431,75 | 95431,75 | 0 |
`,
    },
    expect: [{
      sheet: "Uppföljning", range: "A2:F8", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-04; D actual 2024-01..2024-04; E deviation 2024-01..2024-04; F budget 2024-01..2024-12",
      rows: "3-7 detail; 8 total",
    }],
  },
  {
    name: "Norska: art, tjeneste, regnskap",
    sheets: {
      Ark1: `
| Regnskap og budsjett per august 2024 (kr) | | | | | | |
| Ansvar | Art | Artsnavn | Tjeneste | Regnskap hittil i år | Budsjett hittil i år | Avvik | Årsbudsjett 2024 |
| 100 | 3510 | Tilskudd | 1200 | -5200000 | -5000000 | 200000 | -7500000 |
| 100 | 5010 | Lønn | 1200 | 2800000 | 2750000 | -50000 | 4125000 |
| 100 | 5610 | Avgift | 1200 | 900000 | 920000 | 20000 | 1380000 |
| 100 | 6420 | Lisenser | 1210 | 1200000 | 1330000 | 130000 | 1995000 |
`,
    },
    expect: [{
      sheet: "Ark1", range: "A2:H6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A responsibility; B account; C accountName; D activity; E actual 2024-01..2024-08; F budget 2024-01..2024-08; G deviation 2024-01..2024-08; H budget 2024-01..2024-12",
      rows: "3-6 detail",
    }],
  },
  {
    name: "Engelska: cost center och YTD",
    sheets: {
      Report: `
| Management report, January-April 2024, SEK | | | | | | | |
| Cost center | Account | Account name | Actual YTD | Budget YTD | Variance | Full year budget | Forecast |
| 8500 | 3510 | Member contributions | -4000000 | -4100000 | -100000 | -12300000 | -12300000 |
| 8500 | 5010 | Salaries | 2050000 | 2000000 | -50000 | 6000000 | 6100000 |
| 8500 | 6420 | Licences | 900000 | 1300000 | 400000 | 3900000 | 3900000 |
| 8500 | 7430 | Consultants | 700000 | 800000 | 100000 | 2400000 | 2300000 |
| | | Total | -350000 | 0 | 350000 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Report", range: "A2:H7", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A responsibility; B account; C accountName; D actual 2024-01..2024-04; E budget 2024-01..2024-04; F deviation 2024-01..2024-04; G budget 2024-01..2024-12; H forecast 2024-01..2024-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "Engelska: summary with actuals and forecast",
    sheets: {
      Summary: `
| TSEK | Budget 2024 | Actual Jan-Aug 2024 | Forecast 2024 | Variance |
| Revenue | 43000 | 28700 | 43200 | 200 |
| Personnel costs | -21000 | -14100 | -21300 | -300 |
| Other costs | -18000 | -11800 | -17800 | 200 |
| Capital costs | -4000 | -2650 | -4000 | 0 |
| Net result | 0 | 150 | 100 | 100 |
`,
    },
    expect: [{
      sheet: "Summary", range: "A1:E6", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "2-5 detail; 6 total",
    }],
  },
  {
    name: "Göteborgs mall: period och helår i grupper, mnkr",
    sheets: {
      Ekonomi: `
| Uppföljning per augusti 2024 (mnkr) | | | | | | | | |
| | Period | < | < | < | Helår | < | < | < |
| | Utfall | Budget | Avvikelse | Utfall fg år | Prognos | Fg prognos | Budget | Bokslut fg år |
| Intäkter | 102,3 | 100,0 | 2,3 | 95,1 | 152,0 | 151,0 | 150,0 | 144,2 |
| Kostnader | -180,4 | -178,0 | -2,4 | -170,2 | -268,5 | -268,0 | -267,0 | -256,9 |
| Kommunbidrag | 60,0 | 60,0 | 0,0 | 58,0 | 90,0 | 90,0 | 90,0 | 87,0 |
| Kommuninterna bidrag | 18,0 | 18,0 | 0,0 | 17,5 | 27,0 | 27,0 | 27,0 | 26,0 |
| Resultat | -0,1 | 0,0 | -0,1 | 0,4 | 0,5 | 0,0 | 0,0 | 0,3 |
`,
    },
    expect: [{
      sheet: "Ekonomi", range: "A2:I8", kind: "operatingSummary", unit: "mnkr", positive: "income",
      columns: "A label; B actual 2024-01..2024-08; C budget 2024-01..2024-08; D deviation 2024-01..2024-08; E actual 2023-01..2023-08; F forecast 2024-01..2024-12; G previousForecast 2024-01..2024-12; H budget 2024-01..2024-12; I actual 2023-01..2023-12",
      rows: "4-7 detail; 8 total",
    }],
  },
  {
    name: "Huvudbok med datum, debet och kredit",
    sheets: {
      Huvudbok: `
| Huvudbok 2024-01-01 - 2024-08-31 | | | | | | |
| Bokföringsdatum | Verifikation | Konto | Kontonamn | Text | Debet | Kredit |
| 2024-01-15 | A1001 | 3510 | Medlemsbidrag | Avgift Q1 | | 2500000,00 |
| 2024-01-25 | L2001 | 5010 | Löner | Lön jan | 410000,50 | |
| 2024-01-25 | L2001 | 5610 | PO | PO jan | 164000 | |
| 2024-02-12 | A1044 | 6420 | Licenser | M365 | 88000 | |
| 2024-02-25 | L2002 | 5010 | Löner | Lön feb | 412500 | |
| 2024-03-10 | A1090 | 7430 | Konsulter | Projektledning | 125000 | |
`,
    },
    expect: [{
      sheet: "Huvudbok", range: "A2:G8", kind: "ledger", unit: "kr", positive: "cost",
      columns: "A date; B voucher; C account; D accountName; E text; F debit; G credit",
    }],
  },
  {
    name: "Månadskolumner med summa",
    sheets: {
      "Utfall per månad": `
| Utfall per månad 2024, kr | | | | | | |
| Konto | Kontotext | Jan | Feb | Mar | Apr | Summa |
| 3510 | Medlemsbidrag | -1000000 | -1000000 | -1000000 | -1000000 | -4000000 |
| 5010 | Löner | 410000 | 412000 | 409000 | 415000 | 1646000 |
| 5610 | PO | 170000 | 171000 | 169000 | 172000 | 682000 |
| 7430 | Konsulter | 90000 | 45000 | 130000 | 60000 | 325000 |
`,
    },
    expect: [{
      sheet: "Utfall per månad", range: "A2:G6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C actual 2024-01..2024-01; D actual 2024-02..2024-02; E actual 2024-03..2024-03; F actual 2024-04..2024-04; G sum",
      rows: "3-6 detail",
    }],
  },
];

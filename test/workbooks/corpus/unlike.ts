import type { Case } from "./case";

/** A third round, drawn to be unlike the others: months and quarters in columns, members in columns, three header rows, formats that hide the sign. */
export const UNLIKE: readonly Case[] = [
  {
    name: "ett blad per månad med månad, ackumulerat och helår",
    sheets: Object.fromEntries([["Februari", 2], ["Mars", 3]].map(([sheet, month]) => [sheet as string, `
| Räddningsnämnden | | | | | | | |
| Ekonomisk månadsrapport ${String(sheet).toLowerCase()} 2025 (tkr) | | | | | | | |
| | | | | | | | |
| Verksamhet | Utfall månad | Budget månad | Avv månad | Utfall ack | Budget ack | Avv ack | Årsbudget |
| Operativ verksamhet | 2150 | 2100 | -50 | ${2100 * Number(month) + 50} | ${2100 * Number(month)} | -50 | 25200 |
| Förebyggande | 610 | 650 | 40 | ${650 * Number(month) - 40} | ${650 * Number(month)} | 40 | 7800 |
| Ledning och stöd | 430 | 440 | 10 | ${440 * Number(month) - 10} | ${440 * Number(month)} | 10 | 5280 |
| Summa nettokostnad | 3190 | 3190 | 0 | ${3190 * Number(month)} | ${3190 * Number(month)} | 0 | 38280 |
`])),
    expect: [["Februari", "02"], ["Mars", "03"]].map(([sheet = "", month = ""]) => ({
      sheet, range: "A4:H8", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: `A activity; B actual 2025-${month}..2025-${month}; C budget 2025-${month}..2025-${month}; D deviation 2025-${month}..2025-${month}; E actual 2025-01..2025-${month}; F budget 2025-01..2025-${month}; G deviation 2025-01..2025-${month}; H budget 2025-01..2025-12`,
      rows: "5-7 detail; 8 total",
    })),
  },
  {
    name: "kvartal i kolumner under budget och utfall",
    sheets: {
      Kvartal: `
| Gemensamma lönenämnden 2024, belopp i kr | | | | | | | | |
| | Budget | < | < | < | < | Utfall | < | < |
| Kostnadsslag | Kv 1 | Kv 2 | Kv 3 | Kv 4 | Helår | Kv 1 | Kv 2 | Kv 3 |
| Löner inkl. PO | 1500000 | 1500000 | 1400000 | 1600000 | 6000000 | 1480210 | 1511900 | 1390450 |
| Systemkostnader | 250000 | 250000 | 250000 | 250000 | 1000000 | 240100 | 262000 | 251300 |
| Lokaler | 90000 | 90000 | 90000 | 90000 | 360000 | 90000 | 90000 | 90000 |
| Ersättning från kommunerna | -1840000 | -1840000 | -1740000 | -1940000 | -7360000 | -1840000 | -1840000 | -1740000 |
| Netto | 0 | 0 | 0 | 0 | 0 | -29690 | 23900 | -8250 |
`,
    },
    expect: [{
      sheet: "Kvartal", range: "A2:I8", kind: "operatingSummary", unit: "kr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-03; C budget 2024-04..2024-06; D budget 2024-07..2024-09; E budget 2024-10..2024-12; F budget 2024-01..2024-12; G actual 2024-01..2024-03; H actual 2024-04..2024-06; I actual 2024-07..2024-09",
      rows: "4-7 detail; 8 total",
    }],
  },
  {
    name: "mnkr där kostnader står med minus och budgeten står sist",
    sheets: {
      "Delår 2": `
| Överförmyndarnämnden i samverkan | | | | | |
| Delårsbokslut per 2024-08-31 | | | | | |
| Kostnader anges med minus. Belopp i mnkr | | | | | |
| Mnkr | Utfall 2024-08 | Utfall 2023-08 | Helårsprognos 2024 | Årsbudget 2024 | Avvikelse prognos/budget |
| Verksamhetens intäkter | 3,1 | 2,9 | 4,6 | 4,5 | 0,1 |
| Arvoden ställföreträdare | -5,2 | -4,9 | -8,1 | -7,6 | -0,5 |
| Personalkostnader | -6,0 | -5,7 | -9,1 | -9,3 | 0,2 |
| Övriga kostnader | -0,8 | -0,7 | -1,2 | -1,2 | 0,0 |
| Verksamhetens nettokostnad | -8,9 | -8,4 | -13,8 | -13,6 | -0,2 |
| Kommunbidrag | 9,1 | 8,8 | 13,6 | 13,6 | 0,0 |
| Resultat | 0,2 | 0,4 | -0,2 | 0,0 | -0,2 |
`,
    },
    expect: [{
      sheet: "Delår 2", range: "A4:F11", kind: "operatingSummary", unit: "mnkr", positive: "income",
      columns: "A label; B actual 2024-01..2024-08; C actual 2023-01..2023-08; D forecast 2024-01..2024-12; E budget 2024-01..2024-12; F deviation 2024-01..2024-12",
      rows: "5-8 detail; 9 subtotal; 10 detail; 11 total",
    }],
  },
  {
    name: "norsk tertialrapport per art",
    sheets: {
      "2. tertial": `
| Felles IKT-nemnd | | | | | | | |
| Økonomirapport 2. tertial 2024 - beløp i 1000 kr | | | | | | | |
| Art | Artsnavn | Regnskap hittil i år | Periodisert budsjett | Avvik hittil | Årsbudsjett | Årsprognose | Avvik år |
| 1010 | Fastlønn | 6210 | 6300 | 90 | 9450 | 9350 | 100 |
| 1195 | Lisenser | 4480 | 4200 | -280 | 6300 | 6700 | -400 |
| 1270 | Konsulenttjenester | 1120 | 1300 | 180 | 1950 | 1800 | 150 |
| 1750 | Refusjon fra kommuner | -11800 | -11800 | 0 | -17700 | -17700 | 0 |
| | Sum | 10 | 0 | -10 | 0 | 150 | -150 |
`,
    },
    expect: [{
      sheet: "2. tertial", range: "A3:H8", kind: "operatingDetail", unit: "tkr", positive: "cost",
      columns: "A account; B accountName; C actual 2024-01..2024-08; D budget 2024-01..2024-08; E deviation 2024-01..2024-08; F budget 2024-01..2024-12; G forecast 2024-01..2024-12; H deviation 2024-01..2024-12",
      rows: "4-7 detail; 8 total",
    }],
  },
  {
    name: "UBW med totalraden först, minus sist i talet",
    sheets: {
      Rapport1: `
| Ansvar | Ansvar (T) | Konto | Konto (T) | Verksamhet | Budget 202401-202404 | Utfall 202401-202404 | Diff | Årsbudget |
| Totalt | | | | | "0" | "31 250,50" | "31 250,50-" | "0" |
| 8510 | IT-drift | 3510 | Medlemsbidrag | 0310 | "4 000 000,00-" | "4 000 000,00-" | "0,00" | "12 000 000,00-" |
| 8510 | IT-drift | 5010 | Månadslön | 0310 | "1 900 000,00" | "1 874 200,25" | "25 799,75" | "5 700 000,00" |
| 8510 | IT-drift | 6421 | Programvarulicenser | 0320 | "1 500 000,00" | "1 612 050,25" | "112 050,25-" | "4 500 000,00" |
| 8510 | IT-drift | 7430 | Konsulter | 0320 | "600 000,00" | "545 000,00" | "55 000,00" | "1 800 000,00" |
`,
    },
    expect: [{
      sheet: "Rapport1", range: "A1:I6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A responsibility; C account; D accountName; E activity; F budget 2024-01..2024-04; G actual 2024-01..2024-04; H deviation 2024-01..2024-04; I budget 2024-01..2024-12",
      rows: "2 total; 3-6 detail",
    }],
  },
  {
    name: "januari till december med ackumulerat och budget",
    sheets: {
      Månadsvis: `
| Utfall per månad 2024, gemensam växelnämnd (tkr) | | | | | | | | | | | | | | | |
| Konto | Text | Jan | Feb | Mar | Apr | Maj | Jun | Jul | Aug | Sep | Okt | Nov | Dec | Ack utfall | Budget ack | Årsbudget |
| 3510 | Bidrag | -500 | -500 | -500 | -500 | -500 | -500 | | | | | | | -3000 | -3000 | -6000 |
| 5010 | Löner | 310 | 305 | 312 | 308 | 311 | 330 | | | | | | | 1876 | 1860 | 3720 |
| 6110 | Telefoni | 95 | 101 | 99 | 97 | 104 | 90 | | | | | | | 586 | 600 | 1200 |
| 7430 | Konsulter | 40 | 0 | 85 | 60 | 22 | 10 | | | | | | | 217 | 540 | 1080 |
| Summa | | -55 | -94 | -4 | -35 | -63 | -70 | 0 | 0 | 0 | 0 | 0 | 0 | -321 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Månadsvis", range: "A2:Q7", kind: "operatingDetail", unit: "tkr", positive: "cost",
      columns: "A account; B accountName; C actual 2024-01..2024-01; H actual 2024-06..2024-06; N actual 2024-12..2024-12; O actual 2024-01..2024-06; P budget 2024-01..2024-06; Q budget 2024-01..2024-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "talformat i tusental, röda parenteser",
    sheets: {
      Sammandrag: `
| Sammandrag drift januari-oktober 2024 (tkr) | | | | | |
| Post | Budget jan-okt | Utfall jan-okt | Avvikelse | Budget 2024 | Prognos 2024 |
| Intäkter | 41500000 {#,##0,;[Red](#,##0,)} | 40950000 {#,##0,;[Red](#,##0,)} | -550000 {#,##0,;[Red](#,##0,)} | 49800000 {#,##0,;[Red](#,##0,)} | 49200000 {#,##0,;[Red](#,##0,)} |
| Personal | -18200000 {#,##0,;[Red](#,##0,)} | -17900000 {#,##0,;[Red](#,##0,)} | 300000 {#,##0,;[Red](#,##0,)} | -21840000 {#,##0,;[Red](#,##0,)} | -21500000 {#,##0,;[Red](#,##0,)} |
| Licenser och avtal | -15300000 {#,##0,;[Red](#,##0,)} | -16100000 {#,##0,;[Red](#,##0,)} | -800000 {#,##0,;[Red](#,##0,)} | -18360000 {#,##0,;[Red](#,##0,)} | -19300000 {#,##0,;[Red](#,##0,)} |
| Övrigt | -8000000 {#,##0,;[Red](#,##0,)} | -7400000 {#,##0,;[Red](#,##0,)} | 600000 {#,##0,;[Red](#,##0,)} | -9600000 {#,##0,;[Red](#,##0,)} | -9000000 {#,##0,;[Red](#,##0,)} |
| Resultat | =SUM(B3:B6) → 0 {#,##0,;[Red](#,##0,)} | =SUM(C3:C6) → -450000 {#,##0,;[Red](#,##0,)} | =SUM(D3:D6) → -450000 {#,##0,;[Red](#,##0,)} | =SUM(E3:E6) → 0 {#,##0,;[Red](#,##0,)} | =SUM(F3:F6) → -600000 {#,##0,;[Red](#,##0,)} |
`,
    },
    expect: [{
      sheet: "Sammandrag", range: "A2:F7", kind: "operatingSummary", unit: "kr", positive: "income",
      columns: "A label; B budget 2024-01..2024-10; C actual 2024-01..2024-10; D deviation 2024-01..2024-10; E budget 2024-01..2024-12; F forecast 2024-01..2024-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "rubrik på tre rader med sammanslagna grupper och avvikelse i kr och procent",
    sheets: {
      "Uppf juni": `
| Miljönämnden i samverkan | | | | | | | | |
| Enhet | Januari–juni 2025 | < | < | < | Helår 2025 | < | < | < |
| ^ | Budget | Utfall | Avvikelse | < | Budget | Prognos | Avvikelse | < |
| ^ | tkr | tkr | tkr | % | tkr | tkr | tkr | % |
| Livsmedel | 2400 | 2310 | 90 | 3,8 | 4800 | 4700 | 100 | 2,1 |
| Hälsoskydd | 1800 | 1875 | -75 | -4,2 | 3600 | 3680 | -80 | -2,2 |
| Miljöskydd | 3100 | 2990 | 110 | 3,5 | 6200 | 6150 | 50 | 0,8 |
| Administration | 900 | 905 | -5 | -0,6 | 1800 | 1800 | 0 | 0,0 |
| Totalt | 8200 | 8080 | 120 | 1,5 | 16400 | 16330 | 70 | 0,4 |
`,
    },
    expect: [{
      sheet: "Uppf juni", range: "A2:I9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2025-01..2025-06; C actual 2025-01..2025-06; D deviation 2025-01..2025-06; F budget 2025-01..2025-12; G forecast 2025-01..2025-12; H deviation 2025-01..2025-12",
      rows: "5-8 detail; 9 total",
    }],
  },
  {
    name: "tabellen på rad 40 med noter mellan raderna",
    sheets: {
      Utkast: `
| Tjänsteskrivelse | | | | | |
| Kansliet föreslår att nämnden godkänner uppföljningen. Ärendet bereds den 6 maj. | | | | | |
${"| | | | | | |\n".repeat(36)}
| Uppföljning t.o.m. april 2025 (tkr) | | | | | |
| Konto | Benämning | Budget jan-april | Utfall jan-april | Avvikelse | Årsbudget |
| 3011 | Avgifter | -820 | -790 | -30 | -2460 |
| Not 1: färre ansökningar än väntat under våren | | | | | |
| 3510 | Bidrag från medlemmar | -3100 | -3100 | 0 | -9300 |
| 5011 | Löner | 2700 | 2765 | -65 | 8100 |
| * inklusive retroaktiv lön för januari | | | | | |
| 6011 | Lokalhyra | 640 | 640 | 0 | 1920 |
| 7051 | Resor | 580 | 402 | 178 | 1740 |
| | Summa | 0 | -83 | 83 | 0 |
`,
    },
    expect: [{
      sheet: "Utkast", range: "A40:F48", kind: "operatingDetail", unit: "tkr", positive: "cost",
      columns: "A account; B accountName; C budget 2025-01..2025-04; D actual 2025-01..2025-04; E deviation 2025-01..2025-04; F budget 2025-01..2025-12",
      rows: "41 detail; 42 note; 43-44 detail; 45 note; 46-47 detail; 48 total",
    }],
  },
  {
    name: "grupper ifyllda bara där de byts, med summa per enhet",
    sheets: {
      Enheter: `
| Driftuppföljning per 31 maj 2025, tkr | | | | | |
| Avdelning | Enhet | Slag | Årsbudget | Utfall | Prognos |
| Stöd | Växel | Intäkter | -2400 | -1000 | -2400 |
| | | Personal | 3100 | 1310 | 3150 |
| | | Övrigt | 400 | 150 | 380 |
| | Summa Växel | | 1100 | 460 | 1130 |
| | Reception | Intäkter | -300 | -130 | -310 |
| | | Personal | 900 | 370 | 900 |
| | Summa Reception | | 600 | 240 | 590 |
| Summa Stöd | | | 1700 | 700 | 1720 |
| Drift | Nät | Personal | 2200 | 930 | 2250 |
| | | Övrigt | 1300 | 610 | 1350 |
| | Summa Nät | | 3500 | 1540 | 3600 |
| Summa Drift | | | 3500 | 1540 | 3600 |
| Totalt | | | 5200 | 2240 | 5320 |
`,
    },
    expect: [{
      sheet: "Enheter", range: "A2:F15", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "D budget 2025-01..2025-12; E actual 2025-01..2025-05; F forecast 2025-01..2025-12",
      rows: "3-5 detail; 6 subtotal; 7-8 detail; 9 subtotal; 10 subtotal; 11-12 detail; 13 subtotal; 14 subtotal; 15 total",
    }],
  },
  {
    name: "medlemskommuner i kolumner",
    sheets: {
      "Per kommun": `
| Fördelad nettokostnad per medlemskommun 2024 (tkr) | | | | | | | | |
| | Budget 2024 | < | < | < | Utfall jan-sep 2024 | < | < | < |
| Verksamhet | Totalt | Storvik | Ekeby | Norrala | Totalt | Storvik | Ekeby | Norrala |
| Bibliotek | 9000 | 4500 | 2500 | 2000 | 6600 | 3300 | 1850 | 1450 |
| Musikskola | 6000 | 3000 | 1700 | 1300 | 4480 | 2240 | 1270 | 970 |
| Fritidsgård | 3000 | 1500 | 800 | 700 | 2310 | 1150 | 620 | 540 |
| Summa | 18000 | 9000 | 5000 | 4000 | 13390 | 6690 | 3740 | 2960 |
`,
    },
    expect: [{
      sheet: "Per kommun", range: "A2:I7", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-12; F actual 2024-01..2024-09", rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "budget, utfall och avvikelse i rader (transponerad)",
    sheets: {
      Kort: `
| Ekonomiskt läge efter tertial 1 2025, mnkr | | | |
| | Intäkter | Kostnader | Netto |
| Budget jan-april | 22,1 | -25,5 | -3,4 |
| Utfall jan-april | 20,4 | -22,5 | -2,1 |
| Avvikelse | -1,7 | 3,0 | 1,3 |
`,
    },
    expect: [],
  },
  {
    name: "fleråriga investeringar med total utgift och kommande år",
    sheets: {
      Investeringsplan: `
| Investeringar 2024 med plan, belopp i tkr | | | | | | | | | |
| Projektnr | Projekt | Beslutad totalutgift | Utfall t.o.m. 2023 | Budget 2024 | Ombudgeterat från 2023 | Utfall aug 2024 | Prognos 2024 | Plan 2025 | Plan 2026 |
| 9101 | Räddningsbil | 6500 | 1200 | 3000 | 400 | 2900 | 3300 | 1900 | 0 |
| 9102 | Rökskydd | 900 | 0 | 450 | 0 | 210 | 450 | 450 | 0 |
| 9107 | Stationsombyggnad | 12000 | 300 | 2000 | 700 | 1150 | 2500 | 5000 | 4000 |
| | Summa | 19400 | 1500 | 5450 | 1100 | 4260 | 6250 | 7350 | 4000 |
`,
    },
    expect: [{
      sheet: "Investeringsplan", range: "A2:J6", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; B project; E budget 2024-01..2024-12; F carryOver; G actual 2024-01..2024-08; H forecast 2024-01..2024-12", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "Raindance: klasser med kod, plus är intäkt, period och ackumulerat",
    sheets: {
      RR: `
| Resultaträkning | | | | | | | |
| Period: 202401 - 202409 | | | | Utskriven 2024-10-07 | | | |
| Konto | Utfall Per | Budget Per | Avv Per | Utfall Ack | Budget Ack | Avv Ack | Helårsbudget |
| 3 Intäkter | 905000 | 900000 | 5000 | 8110000 | 8100000 | 10000 | 10800000 |
| 31 Försäljning | 105000 | 100000 | 5000 | 910000 | 900000 | 10000 | 1200000 |
| 35 Bidrag | 800000 | 800000 | 0 | 7200000 | 7200000 | 0 | 9600000 |
| 5 Personalkostnader | -560000 | -550000 | -10000 | -4990000 | -4950000 | -40000 | -6600000 |
| 50 Löner | -400000 | -390000 | -10000 | -3550000 | -3510000 | -40000 | -4680000 |
| 56 Sociala avgifter | -160000 | -160000 | 0 | -1440000 | -1440000 | 0 | -1920000 |
| 6 Övriga kostnader | -330000 | -350000 | 20000 | -3100000 | -3150000 | 50000 | -4200000 |
| 60 Lokalhyror | -120000 | -120000 | 0 | -1080000 | -1080000 | 0 | -1440000 |
| 64 Förbrukning | -210000 | -230000 | 20000 | -2020000 | -2070000 | 50000 | -2760000 |
| Årets resultat | 15000 | 0 | 15000 | 20000 | 0 | 20000 | 0 |
`,
    },
    expect: [{
      sheet: "RR", range: "A3:H13", kind: "operatingDetail", unit: "kr", positive: "income",
      columns: "A account; B actual 2024-09..2024-09; C budget 2024-09..2024-09; D deviation 2024-09..2024-09; E actual 2024-01..2024-09; F budget 2024-01..2024-09; G deviation 2024-01..2024-09; H budget 2024-01..2024-12",
      rows: "4 subtotal; 5-6 detail; 7 subtotal; 8-9 detail; 10 subtotal; 11-12 detail; 13 total",
    }],
  },
  {
    name: "två avvikelser: periodens och årets, utan grupprubriker",
    sheets: {
      Räddning: `
| Ekonomi t.o.m. april 2024 (tkr) | | | | | | | |
| Verksamhet | Budget t.o.m. april | Utfall t.o.m. april | Avvikelse | Årsbudget | Prognos | Avvikelse |
| Utryckning | 8000 | 8200 | -200 | 24000 | 24500 | -500 |
| Tillsyn | 2000 | 1900 | 100 | 6000 | 5900 | 100 |
| Stab | 1000 | 1000 | 0 | 3000 | 3000 | 0 |
| Summa | 11000 | 11100 | -100 | 33000 | 33400 | -400 |
`,
    },
    expect: [{
      sheet: "Räddning", range: "A2:G6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-04; C actual 2024-01..2024-04; D deviation 2024-01..2024-04; E budget 2024-01..2024-12; F forecast 2024-01..2024-12; G deviation 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "English board report with brackets and favourable columns",
    sheets: {
      "Board pack": `
| Shared Services Board | | | | | | |
| Management accounts to 31 August 2024 | | | | | | |
| SEK thousands | | | | | | |
| | YTD actual | YTD budget | Variance fav/(adv) | FY forecast | FY budget | Variance fav/(adv) |
| Member contributions | 8 000 | 8 000 | - | 12 000 | 12 000 | - |
| Other income | 310 | 400 | (90) | 520 | 600 | (80) |
| Total income | 8 310 | 8 400 | (90) | 12 520 | 12 600 | (80) |
| Salaries | (5 120) | (5 000) | (120) | (7 700) | (7 500) | (200) |
| Licences | (2 250) | (2 400) | 150 | (3 500) | (3 600) | 100 |
| Consultants | (870) | (1 000) | 130 | (1 400) | (1 500) | 100 |
| Total expenditure | (8 240) | (8 400) | 160 | (12 600) | (12 600) | - |
| Surplus/(deficit) | 70 | - | 70 | (80) | - | (80) |
`,
    },
    expect: [{
      sheet: "Board pack", range: "A4:G12", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2024-01..2024-08; C budget 2024-01..2024-08; D deviation 2024-01..2024-08; E forecast 2024-01..2024-12; F budget 2024-01..2024-12; G deviation 2024-01..2024-12",
      rows: "5-6 detail; 7 subtotal; 8-10 detail; 11 subtotal; 12 total",
    }],
  },
  {
    name: "folkmängd med åren i rader",
    sheets: {
      Befolkning: `
| Folkmängd den 31 december (SCB) | | | | |
| År | Storvik | Ekeby | Norrala | Totalt |
| 2021 | 15210 | 8433 | 6720 | 30363 |
| 2022 | 15305 | 8390 | 6701 | 30396 |
| 2023 | 15288 | 8412 | 6690 | 30390 |
`,
    },
    expect: [{ sheet: "Befolkning", range: "A2:E5", kind: "population", unit: "count", columns: "B population; C population; D population", rows: "3-5 detail" }],
  },
  { name: "semesterplan med saldo", sheets: { Semester: `
| Namn | Saldo 2023 | Uttag 2024 | Kvar | Kommentar |
| Handläggare A | 12 | 8 | 4 | Två veckor i juli |
| Handläggare B | 25 | 20 | 5 | |
| Summa | 37 | 28 | 9 | |
` }, expect: [] },
  { name: "lån och amortering", sheets: { Lån: `
| År | Ingående skuld | Amortering | Ränta | Utgående skuld |
| 2024 | 4000000 | 400000 | 152000 | 3600000 |
| 2025 | 3600000 | 400000 | 136800 | 3200000 |
| 2026 | 3200000 | 400000 | 121600 | 2800000 |
` }, expect: [] },
  { name: "avtalslista med årskostnad", sheets: { Avtal: `
| Avtal | Leverantör | Startdatum | Slutdatum | Årskostnad | Uppsägningstid |
| Växelsystem | Leverantör A | 2022-01-01 | 2025-12-31 | 420000 | 6 mån |
| Driftavtal | Leverantör B | 2023-04-01 | 2026-03-31 | 1250000 | 12 mån |
` }, expect: [] },
  { name: "utryckningar per månad med mål", sheets: { Insatser: `
| Insatser 2024 | Jan | Feb | Mar | Totalt | Mål | Diff |
| Brand i byggnad | 12 | 9 | 7 | 28 | 25 | 3 |
| Trafikolycka | 22 | 31 | 18 | 71 | 80 | -9 |
| Totalt | 34 | 40 | 25 | 99 | 105 | -6 |
` }, expect: [] },
  { name: "ansökningar om bidrag", sheets: { Bidrag: `
| Förening | Sökt belopp | Beviljat | Beslut | Datum |
| Idrottsklubben | 120000 | 80000 | Delvis | 2024-03-12 |
| Hembygdsföreningen | 30000 | 30000 | Ja | 2024-03-12 |
` }, expect: [] },
];

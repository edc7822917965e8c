import type { Case } from "./case";

/** Sheets as committees and their controllers lay them out themselves. */
export const COMMITTEES: readonly Case[] = [
  {
    name: "delårets resultaträkning med kommunbidrag",
    sheets: {
      Drift: `
| RESULTATRÄKNING (tkr) | Utfall 202208 | Utfall 202308 | Budget 2023 | Prognos 2023 | Avvikelse helår |
| Intäkter | -4457 | -5131 | -8013 | -8213 | 200 |
| Summa intäkter | -4457 | -5131 | -8013 | -8213 | 200 |
| Personalkostnader | 6193 | 8908 | 12881 | 12881 | 0 |
| Lokalkostnader, energi, VA | | | | | |
| Övriga kostnader | 8915 | 9930 | 15530 | 15730 | -200 |
| Kapitalkostnad | 3735 | 3872 | 5614 | 5614 | 0 |
| Summa kostnader | 18843 | 22710 | 34025 | 34225 | -200 |
| Summa Nettokostnader | 14386 | 17579 | 26012 | 26012 | 0 |
| Kommunbidrag | 12741 | 17177 | 26012 | 26012 | |
| Resultat | -1645 | -402 | 0 | 0 | |
`,
    },
    expect: [{
      sheet: "Drift", range: "A1:F11", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B actual 2022-01..2022-08; C actual 2023-01..2023-08; D budget 2023-01..2023-12; E forecast 2023-01..2023-12; F deviation 2023-01..2023-12",
      rows: "2 detail; 3 subtotal; 4 detail; 6-7 detail; 8 subtotal; 9 subtotal; 10 detail; 11 total",
    }],
  },
  {
    name: "nettokostnad per kommun",
    sheets: {
      Kommuner: `
| RESULTAT NETTO (tkr) | Utfall 202208 | Utfall 202308 | Budget 2023 | Prognos 2023 | Avvikelse helår |
| Herrljunga | 6220 | 7712 | 12279 | 12079 | 200 |
| Vårgårda | 8165 | 9866 | 13732 | 13932 | -200 |
| Summa verksamhet | 14385 | 17578 | 26011 | 26011 | 0 |
`,
    },
    expect: [{
      sheet: "Kommuner", range: "A1:F4", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B actual 2022-01..2022-08; C actual 2023-01..2023-08; D budget 2023-01..2023-12; E forecast 2023-01..2023-12; F deviation 2023-01..2023-12",
      rows: "2-3 detail; 4 total",
    }],
  },
  {
    name: "investeringar med ombudgetering och summor per ägare",
    sheets: {
      Invest: `
| INVESTERINGAR (tkr) | Utfall 202308 | Budget 2023 | Ombud- getering | S:a Budget 2023 | Prognos 2023 | Avvikelse helår |
| Reinvestering IT | 238 | 2350 | 0 | 2350 | 2350 | 0 |
| S:a investeringar gemensamma | 238 | 2350 | 0 | 2350 | 2350 | 0 |
| Ombyggnation Wifi Bildning | 0 | 0 | 400 | 400 | 400 | 0 |
| Reinv trådlöst nätverk Hlj | 0 | 500 | 0 | 500 | 500 | 0 |
| S:a investeringar Herrljungaspec | 0 | 500 | 400 | 900 | 900 | 0 |
| Nätverk | 0 | 500 | 0 | 500 | 500 | 0 |
| S:a investeringar Vårgårdaspec | 0 | 500 | 0 | 500 | 500 | 0 |
| S:a investeringar Servicenämnd IT | 238 | 3350 | 400 | 3750 | 3750 | 0 |
`,
    },
    expect: [{
      sheet: "Invest", range: "A1:G9", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; B actual 2023-01..2023-08; C budget 2023-01..2023-12; D carryOver 2023-01..2023-12; E appropriation 2023-01..2023-12; F forecast 2023-01..2023-12; G deviation 2023-01..2023-12",
      rows: "2 detail; 3 subtotal; 4-5 detail; 6 subtotal; 7 detail; 8 subtotal; 9 total",
    }],
  },
  {
    name: "årets driftredovisning med KONTOTEXT",
    sheets: {
      "1.4 Ekonomi": `
| DRIFTREDOVISNING 2024, tkr | | | |
| KONTOTEXT | BUDGET 2024 | UTFALL 2024 | AVVIKELSE |
| ÖVRIGA AVG O. ERSÄTTNIN | 0 | -108 | 108 |
| DRIFTBIDRAG FR KOMMUNER | -43306 | -43752 | 446 |
| TOTALT INTÄKTER | -43306 | -43860 | 554 |
| PERSONALKOSTNADER | 12106 | 11352 | 754 |
| DATORER & BASUTRUSTNING | 200 | 134 | 66 |
| TELE- OCH DATAKOMMUNIKATION | 1100 | 2445 | -1345 |
| LICENSER & SERVICEAVTAL | 11143 | 13065 | -1922 |
| ÖVRIGT TJÄNSTEKÖP | 3200 | 4848 | -1648 |
| RESOR & KURSER | 100 | 48 | 53 |
| ÖVRIGA KOSTNADER | 400 | 330 | 70 |
| LOKALHYROR | 798 | 859 | -61 |
| KAPITALKOSTNADER | 14259 | 11631 | 2628 |
| TOTALT KOSTNADER | 43306 | 44712 | -1406 |
| NETTORESULTAT | 0 | 852 | -852 |
`,
    },
    expect: [{
      sheet: "1.4 Ekonomi", range: "A2:D16", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-12; D deviation 2024-01..2024-12",
      rows: "3-4 detail; 5 subtotal; 6-14 detail; 15 subtotal; 16 total",
    }],
  },
  {
    name: "detaljbudget per verksamhet med externa och interna intäkter",
    sheets: {
      Detaljbudget: `
| Driftdetaljbudget 2024, tkr | | | | | | | |
| | Nettokostnad | Intäkt | Intäkter | Kostnad | Nettokostnad | Nettokostnad | Nettokostnad |
| Verksamhet | Budget 2023 | Externa 2024 | Interna 2024 | 2024 | Budget 2024 | Budget 2025 | Budget 2026 |
| 030 Administration | 0 | -2901 | -3549 | 6450 | 0 | 0 | 0 |
| 031 Digitaliser. och Inno | 0 | -2144 | -2094 | 4237 | 0 | 0 | 0 |
| 032 IT Arkitektur och tekn | 0 | -12722 | -14863 | 27585 | 0 | 0 | 0 |
| 033 Stöd och support | 0 | -15205 | -18112 | 33316 | 0 | 0 | 0 |
| 089 IT vidarefakturering | 0 | -4870 | -485 | 5355 | 0 | 0 | 0 |
| Totalt | 0 | -37841 | -39102 | 76944 | 0 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Detaljbudget", range: "A2:H9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B net 2023-01..2023-12; C externalIncome 2024-01..2024-12; D internalIncome 2024-01..2024-12; E cost 2024-01..2024-12; F net 2024-01..2024-12; G net 2025-01..2025-12; H net 2026-01..2026-12",
      rows: "4-8 detail; 9 total",
    }],
  },
  {
    name: "bilaga 1: drift och investeringar under varandra, mnkr",
    sheets: {
      "Bilaga 1": `
| Rapportering av driftkostnader och investeringar, januari–april 2024 | | | | | | | |
| miljoner kronor | | | | | | | |
| | Januari–april 2024 | < | < | Helår 2024 | < | < | |
| | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse | |
| Intäkter | 22,1 | 20,4 | -1,8 | 76,9 | 76,9 | 0 | |
| Kostnader | -25,5 | -22,5 | 3,0 | -76,9 | -76,9 | 0 | |
| Nettokostn | -3,4 | -2,1 | 1,3 | 0 | 0 | 0 | |
| | | | | | | | |
| Investeringar, miljoner kronor | | | | | | | |
| | Januari–april 2024 | < | < | < | < | Helår 2024 | < |
| | Årsbudget | Extra beviljat + överfört under året | Totalt anslag | Utfall | Periodens avv mot totalt anslag | Prognos | Prognosens avvikelse |
| | 7,6 | 0 | 7,6 | 3,0 | -4,6 | 7,6 | 0 |
`,
    },
    expect: [
      {
        sheet: "Bilaga 1", range: "A3:G7", kind: "operatingSummary", unit: "mnkr", positive: "income",
        columns: "A label; B budget 2024-01..2024-04; C actual 2024-01..2024-04; D deviation 2024-01..2024-04; E budget 2024-01..2024-12; F forecast 2024-01..2024-12; G deviation 2024-01..2024-12",
        rows: "5-6 detail; 7 total",
      },
      {
        sheet: "Bilaga 1", range: "B10:H12", kind: "investments", unit: "mnkr", positive: "cost",
        columns: "B budget 2024-01..2024-12; C supplement; D appropriation; E actual 2024-01..2024-04; F deviation; G forecast 2024-01..2024-12; H deviation 2024-01..2024-12",
        rows: "12 detail",
      },
    ],
  },
  {
    name: "drift och investeringar sida vid sida",
    sheets: {
      Översikt: `
| Uppföljning t.o.m. augusti 2024, tkr | | | | | | | | | |
| | | | | | | | | | |
| Konto | Text | Budget helår | Utfall | Prognos | | Projekt | Budget | Utfall | Prognos |
| 3510 | Bidrag | -12000 | -8050 | -12000 | | Nätverk | 1200 | 800 | 1200 |
| 5010 | Löner | 6200 | 4100 | 6250 | | Servrar | 900 | 0 | 700 |
| 6420 | Licenser | 3100 | 2500 | 3400 | | Klienter | 600 | 610 | 650 |
| 7430 | Konsulter | 2700 | 1500 | 2350 | | Summa | 2700 | 1410 | 2550 |
| Summa | | 0 | 50 | 0 | | | | | |
`,
    },
    expect: [
      {
        sheet: "Översikt", range: "A3:E8", kind: "operatingDetail", unit: "tkr", positive: "cost",
        columns: "A account; B accountName; C budget 2024-01..2024-12; D actual 2024-01..2024-08; E forecast 2024-01..2024-12",
        rows: "4-7 detail; 8 total",
      },
      {
        sheet: "Översikt", range: "G3:J7", kind: "investments", unit: "tkr", positive: "cost",
        columns: "G project; H budget 2024-01..2024-12; I actual 2024-01..2024-08; J forecast 2024-01..2024-12",
        rows: "4-6 detail; 7 total",
      },
    ],
  },
  {
    name: "rubriken på rad 12 under logga och uppgifter",
    sheets: {
      Rapport: `
| SYDNÄRKE IT | | | | | |
| Ekonomirapport | | | | | |
| | | | | | |
| Nämnd: | Sydnärkes IT-nämnd | | | | |
| Period: | januari–juli 2024 | | | | |
| Upprättad: | 2024-08-20 | | | | |
| | | | | | |
| Alla belopp anges i tusental kronor | | | | | |
| Intäkter redovisas med minustecken | | | | | |
| | | | | | |
| | | | | | |
| Resultaträkning | Budget jan-juli | Utfall jan-juli | Diff | Årsbudget | Progn. |
| Intäkter | -21462 | -21506 | 44 | -36791 | -36791 |
| Personalkostnader | 6803 | 5495 | 1308 | 11662 | 9662 |
| Övriga kostnader | 14659 | 15603 | -944 | 25129 | 27129 |
| Summa | 0 | -408 | 408 | 0 | 0 |
`,
    },
    expect: [
      { sheet: "Rapport", range: "A4:B6", kind: "facts", unit: "unknown", columns: "A key; B value", rows: "4-6 detail" },
      {
        sheet: "Rapport", range: "A12:F16", kind: "operatingSummary", unit: "tkr", positive: "cost",
        columns: "A label; B budget 2024-01..2024-07; C actual 2024-01..2024-07; D deviation 2024-01..2024-07; E budget 2024-01..2024-12; F forecast 2024-01..2024-12",
        rows: "13-15 detail; 16 total",
      },
    ],
  },
  {
    name: "intäkter och kostnader utan tecken",
    sheets: {
      Sammandrag: `
| Driftsammandrag 2024, tkr | | | | |
| Post | Budget 2024 | Utfall jan–aug 2024 | Prognos 2024 | Avvikelse prognos |
| Intäkter | 12000 | 8100 | 12100 | 100 |
| Kostnader | 12000 | 8300 | 12400 | -400 |
| Nettokostnad | 0 | 200 | 300 | -300 |
`,
    },
    expect: [{
      sheet: "Sammandrag", range: "A2:E5", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "ansvar ifyllt bara där det byts",
    sheets: {
      Konton: `
| Utfall och budget januari-augusti 2024 (kr) | | | | | | |
| Ansvar | Verksamhet | Konto | Kontotext | Budget jan-aug | Utfall jan-aug | Årsbudget |
| 8500 | 910 Ledning | 3510 | Bidrag | -2000000 | -2000000 | -3000000 |
| | | 5010 | Löner | 1400000 | 1450000 | 2100000 |
| | | 7010 | Resor | 60000 | 20000 | 90000 |
| | 920 Drift | 3510 | Bidrag | -4000000 | -4000000 | -6000000 |
| | | 6420 | Licenser | 3800000 | 4100000 | 5700000 |
| 8600 | 930 Support | 5010 | Löner | 700000 | 690000 | 1050000 |
| Totalt | | | | -40000 | 260000 | -60000 |
`,
    },
    expect: [{
      sheet: "Konton", range: "A2:G9", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A responsibility; B activity; C account; D accountName; E budget 2024-01..2024-08; F actual 2024-01..2024-08; G budget 2024-01..2024-12",
      rows: "3-8 detail; 9 total",
    }],
  },
  {
    name: "alla tal som text, med hårda mellanslag och äkta minus",
    sheets: {
      Text: `
| Budgetuppföljning augusti 2024 (tkr) | | | | |
| Benämning | Årsbudget | Ack. utfall | Helårsprognos | Avv. |
| Intäkter | −12 000 | −8 100 | −12 050 | 50 |
| Lönekostnader | 6 000 | 4 100 | 6 100 | - 100 |
| Lokalhyra | 900 | 600 | 900 | - |
| Övriga kostnader | 5 100 | 3 300 | 5 000 | 100 |
| Netto | 0 | −100 | -50 | 50 |
`,
    },
    expect: [{
      sheet: "Text", range: "A2:E7", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "rubrikord på tre rader",
    sheets: {
      Wrap: `
| Driftuppföljning (tkr) | | | | |
| | | Ack | | |
| | Budget | utfall | Prognos | Avvikelse |
| Kostnadsslag | 2024 | aug 2024 | helår 2024 | helår |
| Personal | 5000 | 3400 | 5100 | -100 |
| Lokaler | 800 | 530 | 800 | 0 |
| Konsulter | 1200 | 950 | 1500 | -300 |
| Avgifter från kommuner | -7000 | -4700 | -7000 | 0 |
| Summa | 0 | 180 | 400 | -400 |
`,
    },
    expect: [{
      sheet: "Wrap", range: "A2:E9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "5-8 detail; 9 total",
    }],
  },
  {
    name: "enheten på en egen rad under rubriken",
    sheets: {
      Enhet: `
| Verksamhet | Budget 2024 | Utfall t.o.m. juni | Prognos 2024 | Avvikelse |
| | tkr | tkr | tkr | tkr |
| Administration | 4100 | 2000 | 4000 | 100 |
| Drift | 12500 | 6900 | 13100 | -600 |
| Support | 6600 | 3200 | 6500 | 100 |
| Totalt nettokostnad | 23200 | 12100 | 23600 | -400 |
`,
    },
    expect: [{
      sheet: "Enhet", range: "A1:E6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-12; C actual 2024-01..2024-06; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "förbrukat i procent och återstår av årsbudget",
    sheets: {
      Förbrukning: `
| Budgetuppföljning jan–aug 2024, kr | | | | | |
| Konto | Kontotext | Budget | Utfall | Förbrukat % | Återstår |
| 5010 | Löner | 6000000 | 3960000 | 0,66 {0%} | 2040000 |
| 5610 | PO | 2400000 | 1600000 | 0,67 {0%} | 800000 |
| 6010 | Lokalhyra | 900000 | 600000 | 0,67 {0%} | 300000 |
| 6420 | Licenser | 3000000 | 2250000 | 0,75 {0%} | 750000 |
| 7430 | Konsulter | 1200000 | 790000 | 0,66 {0%} | 410000 |
`,
    },
    expect: [{
      sheet: "Förbrukning", range: "A2:F7", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-12; D actual 2024-01..2024-08; E usedShare; F remaining",
      rows: "3-7 detail",
    }],
  },
  {
    name: "bara Budget och Utfall: storleken visar periodens budget",
    sheets: {
      Drift: `
| Driftuppföljning januari–april 2024, kr | | | | |
| Konto | Benämning | Budget | Utfall | Avvikelse |
| 3510 | Bidrag | -4000000 | -4000000 | 0 |
| 5010 | Löner | 2000000 | 2050000 | -50000 |
| 5610 | PO | 800000 | 815000 | -15000 |
| 6010 | Lokalhyra | 300000 | 300000 | 0 |
| 7430 | Konsulter | 900000 | 760000 | 140000 |
| Summa | | 0 | -75000 | 75000 |
`,
    },
    expect: [{
      sheet: "Drift", range: "A2:E8", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-04; D actual 2024-01..2024-04; E deviation 2024-01..2024-04",
      rows: "3-7 detail; 8 total",
    }],
  },
  {
    name: "bokslut, budget och prognos",
    sheets: {
      Resultat: `
| Resultaträkning IT-nämnden | Bokslut 2023 | Budget 2024 | Prognos 2024 | Avvikelse |
| (tkr) | | | | |
| Verksamhetens intäkter | 40100 | 42000 | 42300 | 300 |
| Verksamhetens kostnader | -40800 | -42000 | -42900 | -900 |
| varav personalkostnader | -12000 | -12500 | -12700 | -200 |
| Årets resultat | -700 | 0 | -600 | -600 |
`,
    },
    expect: [{
      sheet: "Resultat", range: "A1:E6", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2023-01..2023-12; C budget 2024-01..2024-12; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12",
      rows: "3-4 detail; 5 ofWhich; 6 total",
    }],
  },
  {
    name: "talformat som delar med tusen",
    sheets: {
      Format: `
| Drift januari–april 2024 (tkr) | | | |
| Konto | Kontotext | Budget | Utfall |
| 3510 | Bidrag | -4000000 {#,##0,} | -4010500 {#,##0,} |
| 5010 | Löner | 2900000 {#,##0,} | 2950300 {#,##0,} |
| 6010 | Hyra | 300000 {#,##0,} | 300000 {#,##0,} |
| 7430 | Konsulter | 800000 {#,##0,} | 610200 {#,##0,} |
`,
    },
    expect: [{
      sheet: "Format", range: "A2:D6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-04; D actual 2024-01..2024-04",
      rows: "3-6 detail",
    }],
  },
  {
    name: "grupper med Intäkt, Kostnad och Netto under Budget och Utfall",
    sheets: {
      Verksamheter: `
| Uppföljning per augusti 2024, tkr | | | | | | |
| | Budget 2024 | < | < | Utfall jan-aug | < | < |
| Verksamhet | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto |
| 910 Ledning | -3000 | 3100 | 100 | -2000 | 2050 | 50 |
| 920 Drift | -9000 | 9400 | 400 | -6000 | 6500 | 500 |
| 930 Support | -5000 | 4500 | -500 | -3300 | 2900 | -400 |
| Summa | -17000 | 17000 | 0 | -11300 | 11450 | 150 |
`,
    },
    expect: [{
      sheet: "Verksamheter", range: "A2:G7", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B income 2024-01..2024-12; C cost 2024-01..2024-12; D net 2024-01..2024-12; E income 2024-01..2024-08; F cost 2024-01..2024-08; G net 2024-01..2024-08",
      rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "kolumnerna i annan ordning",
    sheets: {
      Omkastad: `
| Januari–april 2024, tkr | | | | | |
| Avvikelse helår | Kommentar | Prognos helår | Utfall period | Verksamhet | Budget period | Budget helår |
| 0 | | 4000 | 1300 | Administration | 1333 | 4000 |
| -300 | Vakanser ersatta med konsult | 9300 | 3200 | Drift | 3000 | 9000 |
| 100 | | 2900 | 900 | Support | 1000 | 3000 |
| -200 | | 16200 | 5400 | Totalt | 5333 | 16000 |
`,
    },
    expect: [{
      sheet: "Omkastad", range: "A2:G6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A deviation 2024-01..2024-12; B comment; C forecast 2024-01..2024-12; D actual 2024-01..2024-04; E activity; F budget 2024-01..2024-04; G budget 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "summering med formler och rubriker per verksamhet i kontokolumnen",
    sheets: {
      Drift: `
| Utfall mot budget, tertial 1 2024 (kr) | | | | |
| Konto | Kontonamn | Periodbudget | Utfall | Helårsbudget |
| 910 Ledning | | | | |
| 3510 | Bidrag | -700000 | -690000 | -2100000 |
| 5010 | Löner | 650000 | 660000 | 1950000 |
| Delsumma | | =SUM(C4:C5) → -50000 | =SUM(D4:D5) → -30000 | =SUM(E4:E5) → -150000 |
| 920 Drift | | | | |
| 6420 | Licenser | 500000 | 450000 | 1500000 |
| 7430 | Konsulter | 200000 | 260000 | 600000 |
| Delsumma | | =SUM(C8:C9) → 700000 | =SUM(D8:D9) → 710000 | =SUM(E8:E9) → 2100000 |
| | | =C6+C10 → 650000 | =D6+D10 → 680000 | =E6+E10 → 1950000 |
`,
    },
    expect: [{
      sheet: "Drift", range: "A2:E11", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-04; D actual 2024-01..2024-04; E budget 2024-01..2024-12",
      rows: "3 heading; 4-5 detail; 6 subtotal; 7 heading; 8-9 detail; 10 subtotal; 11 total",
    }],
  },
  {
    name: "konton utan rubrik: måste fråga",
    sheets: {
      Klipp: `
| 3510 | Medlemsbidrag | -12000000 | -8000000 |
| 5010 | Löner | 6000000 | 4100000 |
| 5610 | PO-pålägg | 2400000 | 1650000 |
| 6420 | Licenser | 2400000 | 1900000 |
| 7430 | Konsulter | 1200000 | 700000 |
`,
    },
    expect: [{
      sheet: "Klipp", range: "A1:D5", kind: "operatingDetail", unit: "kr", positive: "cost", asks: true,
      columns: "A account; B accountName", rows: "1-5 detail",
    }],
  },
];

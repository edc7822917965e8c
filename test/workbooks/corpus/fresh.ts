import type { Case } from "./case";

/** A second round of workbooks that recognition had not been tried on when they were drawn. */
export const FRESH: readonly Case[] = [
  {
    name: "förkortade rubriker med radbrytning, klassrubriker och summor per klass",
    sheets: {
      "GN jan-apr": `
| Gemensam nämnd, ekonomirapport jan-apr 2025 (kr) | | | | | | | |
| Kto | Ben | Bud⏎ack | Utf⏎ack | Avv⏎ack | Bud⏎helår | Progn⏎helår | Avv⏎helår |
| Intäkter | | | | | | | |
| 3110 | Taxor | -210000 | -198500 | -11500 | -630000 | -600000 | -30000 |
| 3510 | Bidrag | -3400000 | -3400000 | 0 | -10200000 | -10200000 | 0 |
| Summa intäkter | | -3610000 | -3598500 | -11500 | -10830000 | -10800000 | -30000 |
| Kostnader | | | | | | | |
| 5010 | Löner | 1900000 | 1955400 | -55400 | 5700000 | 5850000 | -150000 |
| 6420 | Licenser | 1100000 | 1010200 | 89800 | 3300000 | 3250000 | 50000 |
| 7430 | Konsulter | 610000 | 580000 | 30000 | 1830000 | 1800000 | 30000 |
| Summa kostnader | | 3610000 | 3545600 | 64400 | 10830000 | 10900000 | -70000 |
| Nettoresultat | | 0 | -52900 | 52900 | 0 | 100000 | -100000 |
`,
    },
    expect: [{
      sheet: "GN jan-apr", range: "A2:H12", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2025-01..2025-04; D actual 2025-01..2025-04; E deviation 2025-01..2025-04; F budget 2025-01..2025-12; G forecast 2025-01..2025-12; H deviation 2025-01..2025-12",
      rows: "3 heading; 4-5 detail; 6 subtotal; 7 heading; 8-10 detail; 11 subtotal; 12 total",
    }],
  },
  {
    name: "tre prognoser under året",
    sheets: {
      Prognoser: `
| Prognosjämförelse 2024, tkr | | | | | |
| Verksamhet | Budget 2024 | Prognos 1 | Prognos 2 | Prognos 3 | Utfall jan-okt |
| Ledning | 1200 | 1200 | 1250 | 1240 | 1010 |
| Nät | 5400 | 5300 | 5350 | 5500 | 4480 |
| Klient | 3300 | 3300 | 3200 | 3150 | 2600 |
| Summa kostnader | 9900 | 9800 | 9800 | 9890 | 8090 |
`,
    },
    expect: [{
      sheet: "Prognoser", range: "A2:F6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-12; C previousForecast 2024-01..2024-12; D previousForecast 2024-01..2024-12; E forecast 2024-01..2024-12; F actual 2024-01..2024-10",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "ursprunglig budget, förändring och gällande budget",
    sheets: {
      Drift: `
| Driftuppföljning t.o.m. september 2024 (tkr) | | | | | | |
| Slag | Ursprunglig budget | Budgetförändring | Gällande budget | Utfall | Prognos | Avvikelse mot gällande budget |
| Intäkter | -8000 | -100 | -8100 | -6100 | -8150 | 50 |
| Personal | 5000 | 250 | 5250 | 3980 | 5350 | -100 |
| Övrigt | 3000 | 0 | 3000 | 2050 | 2850 | 150 |
| Netto | 0 | 150 | 150 | -70 | 50 | 100 |
`,
    },
    expect: [{
      sheet: "Drift", range: "A2:G6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B originalBudget 2024-01..2024-12; C supplement 2024-01..2024-12; D budget 2024-01..2024-12; E actual 2024-01..2024-09; F forecast 2024-01..2024-12; G deviation 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "år under grupper för utfall och budget",
    sheets: {
      Flerår: `
| Driftredovisning per verksamhet (tkr) | | | | |
| | Bokslut | < | Budget | < |
| Verksamhet | 2022 | 2023 | 2024 | 2025 |
| Administration | 1100 | 1150 | 1200 | 1230 |
| IT-drift | 9800 | 10150 | 10400 | 10700 |
| Summa nettokostnad | 10900 | 11300 | 11600 | 11930 |
`,
    },
    expect: [{
      sheet: "Flerår", range: "A2:E6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B actual 2022-01..2022-12; C actual 2023-01..2023-12; D budget 2024-01..2024-12; E budget 2025-01..2025-12", rows: "4-5 detail; 6 total",
    }],
  },
  {
    name: "ett blad per verksamhet med samma layout",
    sheets: {
      "910": `
| 910 Ledning, utfall mars 2025 (kr) | | | | |
| Konto | Kontotext | Budget jan-mars | Utfall jan-mars | Budget 2025 |
| 3510 | Bidrag | -300000 | -300000 | -1200000 |
| 5010 | Löner | 250000 | 256300 | 1000000 |
| 7010 | Resor | 50000 | 12000 | 200000 |
| Summa | | 0 | -31700 | 0 |
`,
      "920": `
| 920 Drift, utfall mars 2025 (kr) | | | | |
| Konto | Kontotext | Budget jan-mars | Utfall jan-mars | Budget 2025 |
| 3510 | Bidrag | -900000 | -900000 | -3600000 |
| 6420 | Licenser | 600000 | 645000 | 2400000 |
| 7430 | Konsulter | 300000 | 180000 | 1200000 |
| Summa | | 0 | -75000 | 0 |
`,
    },
    expect: ["910", "920"].map((sheet) => ({
      sheet, range: "A2:E6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2025-01..2025-03; D actual 2025-01..2025-03; E budget 2025-01..2025-12", rows: "3-5 detail; 6 total",
    })),
  },
  {
    name: "belopp med enhet i cellen och minus i parentes",
    sheets: {
      Text: `
| Ekonomi per 31 augusti 2024 | | | |
| Post | Årsbudget | Utfall | Prognos |
| Intäkter | 8 000 tkr | 5 400 tkr | 8 100 tkr |
| Personalkostnader | (5 000) tkr | (3 450) tkr | (5 200) tkr |
| Övriga kostnader | (3 000) tkr | (1 900) tkr | (2 850) tkr |
| Resultat | 0 tkr | 50 tkr | 50 tkr |
`,
    },
    expect: [{
      sheet: "Text", range: "A2:D6", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "totalen överst",
    sheets: {
      Topp: `
| Uppföljning augusti 2024 (tkr) | | | | |
| Enhet | Helårsbudget | Utfall ack | Prognos helår | Avvikelse |
| Totalt | 12000 | 8100 | 12200 | -200 |
| Växel | 2000 | 1300 | 1950 | 50 |
| Support | 4000 | 2700 | 4100 | -100 |
| Drift | 6000 | 4100 | 6150 | -150 |
`,
    },
    expect: [{
      sheet: "Topp", range: "A2:E6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12", rows: "3 total; 4-6 detail",
    }],
  },
  {
    name: "norska kolumner med revidert budsjett og forbruk i prosent",
    sheets: {
      Rapport: `
| Regnskapsrapport per 31.08.2024 (NOK 1000) | | | | | | |
| Ansvar | Tjeneste | Regnskap 2023 | Rev. budsjett 2024 | Regnskap hittil 2024 | Forbruk % | Rest |
| 8500 | IKT drift | 9100 | 9800 | 6400 | 65 | 3400 |
| 8510 | Brukerstøtte | 4300 | 4500 | 3100 | 69 | 1400 |
| Sum | | 13400 | 14300 | 9500 | 66 | 4800 |
`,
    },
    expect: [{
      sheet: "Rapport", range: "A2:G5", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A responsibility; B activity; C actual 2023-01..2023-12; D budget 2024-01..2024-12; E actual 2024-01..2024-08; F usedShare; G remaining", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "English FY columns in SEK million",
    sheets: {
      P: `
| Joint IT board – April 2024, SEK million | | | | |
| Cost type | Budget FY24 | Actuals YTD Apr | Forecast FY24 | Var. FY |
| Income | -43,3 | -14,6 | -43,8 | 0,5 |
| Staff | 12,1 | 3,9 | 11,4 | 0,7 |
| Licences | 11,1 | 4,5 | 13,1 | -2,0 |
| Other | 20,1 | 6,0 | 19,3 | 0,8 |
| Net cost | 0 | -0,2 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "P", range: "A2:E7", kind: "operatingSummary", unit: "mnkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-04; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12", rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "investeringar: förbrukat tidigare år och i år mot anslag",
    sheets: {
      "Inv proj": `
| Pågående investeringsprojekt per 2024-08-31, tkr | | | | | | |
| Benämning | Anslag KF | Tilläggsanslag | Totalt anslag | Förbrukat t.o.m. 2023 | Förbrukat 2024 | Kvar av anslag | Slutprognos |
| Datahall | 6000 | 500 | 6500 | 2100 | 1400 | 3000 | 6500 |
| Fiber norr | 2500 | 0 | 2500 | 0 | 300 | 2200 | 2700 |
| Summa | 8500 | 500 | 9000 | 2100 | 1700 | 5200 | 9200 |
`,
    },
    expect: [{
      sheet: "Inv proj", range: "A2:H5", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; C supplement; D appropriation; F actual 2024-01..2024-08; G remaining; H forecast", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "verksamhet med summor på samma rad som gruppen",
    sheets: {
      Grupp: `
| Nettokostnader jan-juni 2024, tkr | | | |
| | Budget jan-juni | Utfall jan-juni | Avvikelse |
| IT-avdelningen | 5200 | 5450 | -250 |
| Nät | 2100 | 2250 | -150 |
| Klient | 3100 | 3200 | -100 |
| Kansliet | 1300 | 1180 | 120 |
| Registratur | 700 | 640 | 60 |
| Nämndsekretariat | 600 | 540 | 60 |
| Totalt | 6500 | 6630 | -130 |
`,
    },
    expect: [{
      sheet: "Grupp", range: "A2:D9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-06; C actual 2024-01..2024-06; D deviation 2024-01..2024-06", rows: "3 subtotal; 4-5 detail; 6 subtotal; 7-8 detail; 9 total",
    }],
  },
  {
    name: "kommentarer i flera kolumner och dold kodkolumn",
    sheets: {
      Uppf: `
| Uppföljning kvartal 3 2024, kr | | | | | | | |
| Rad | Kod | Benämning | Årsbudget | Ack utfall sep | Årsprognos | Avvikelse | Orsak | Åtgärd |
| 1 | 31 | Försäljning | -2100000 | -1500000 | -2000000 | -100000 | Färre kunder | Marknadsföring |
| 2 | 50 | Löner | 1400000 | 1050000 | 1400000 | 0 | | |
| 3 | 60 | Lokaler | 300000 | 225000 | 300000 | 0 | | |
| 4 | 74 | Köpta tjänster | 400000 | 260000 | 330000 | 70000 | Senare start | |
| 5 | | Summa | 0 | 35000 | 30000 | -30000 | | |
`,
    },
    expect: [{
      sheet: "Uppf", range: "A2:I7", kind: "operatingSummary", unit: "kr", positive: "cost",
      columns: "A number; C label; D budget 2024-01..2024-12; E actual 2024-01..2024-09; F forecast 2024-01..2024-12; G deviation 2024-01..2024-12; H comment", rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "intern/extern i motpartskolumn, perioden i bladets namn",
    sheets: {
      "Utfall jan-sept 2024": `
| Konto | Kontotext | Motpart | Belopp kr | Budget kr |
| 3510 | Bidrag medlemmar | Extern | -7400000 | -7500000 |
| 3562 | Systemdrift intern | Intern | -2200000 | -2250000 |
| 5010 | Löner | | 4700000 | 4650000 |
| 6420 | Licenser | Extern | 3900000 | 3750000 |
| 7430 | Konsulter | Extern | 1150000 | 1350000 |
`,
    },
    expect: [{
      sheet: "Utfall jan-sept 2024", range: "A1:E6", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C counterparty; D actual 2024-01..2024-09; E budget 2024-01..2024-09", rows: "2-6 detail",
    }],
  },
  {
    name: "handlingsplan på enkel rad utan beslut",
    sheets: {
      HP: `
| Handlingsplan, budget i balans (tkr) | | | | |
| Löpnr | Beskrivning av åtgärd | Ansvarig | Effekt 2024 | Helårseffekt 2025 | Status |
| 1 | Avsluta telefonavtal | Växelchef | 120 | 240 | Påbörjad |
| 2 | Minska konsultköp | IT-chef | 400 | 800 | Planerad |
| Totalt | | | 520 | 1040 | |
`,
    },
    expect: [{
      sheet: "HP", range: "A2:F5", kind: "actionPlan", unit: "tkr",
      columns: "A number; B description; C owner; D effectForecast 2024-01..2024-12; E effectForecast 2025-01..2025-12; F status", rows: "3-4 detail; 5 total",
    }],
  },
  {
    name: "mål i tre nivåer utan ordet indikator",
    sheets: {
      "Mål 2024": `
| Inriktningsmål | Nämndmål | Mått | Målvärde | Utfall | Bedömning |
| Trygg kommun | Säker drift | Antal incidenter | högst 12 | 9 | Uppfyllt |
| | | Återställningstid | högst 4 h | 5 h | Ej uppfyllt |
| Nöjda invånare | Bra bemötande | Nöjdhet | minst 80 % | 82 % | Uppfyllt |
`,
    },
    expect: [{
      sheet: "Mål 2024", range: "A1:F4", kind: "goals", unit: "unknown", columns: "A councilGoal; B goal; C indicator; D target; E result; F assessment", rows: "2-4 detail",
    }],
  },
  {
    name: "invånarantal med kommunkod",
    sheets: {
      Inv: `
| Kommunkod | Kommun | Invånare 2023-12-31 |
| 1814 | Lekeberg | 8606 |
| 1860 | Laxå | 5497 |
| 1882 | Askersund | 11478 |
| 1861 | Hallsberg | 16232 |
`,
    },
    expect: [{ sheet: "Inv", range: "A1:C5", kind: "population", unit: "count", columns: "B municipality; C population", rows: "2-5 detail" }],
  },
  {
    name: "huvudbok ur Visma med saldo och momskolumn",
    sheets: {
      HB: `
| Konto | Kontonamn | Datum | Ver.nr | Text | Belopp | Saldo |
| 3510 | Bidrag | 2024-01-10 | A1 | Faktura 1001 | -250000 | -250000 |
| 3510 | Bidrag | 2024-02-10 | A7 | Faktura 1002 | -250000 | -500000 |
| 5010 | Löner | 2024-01-25 | L1 | Lön | 140000 | 140000 |
| 5010 | Löner | 2024-02-25 | L2 | Lön | 141500,50 | 281500,50 |
`,
    },
    expect: [{ sheet: "HB", range: "A1:G5", kind: "ledger", unit: "kr", positive: "cost", columns: "A account; B accountName; C date; D voucher; E text; F amount" }],
  },
  { name: "kassaflödesplan", sheets: { Likvid: `
| Likviditetsplan 2024 (tkr) | | | |
| | Jan | Feb | Mar |
| Ingående saldo | 1200 | 900 | 1500 |
| Inbetalningar | 4000 | 4500 | 4100 |
| Utbetalningar | -4300 | -3900 | -4600 |
| Utgående saldo | 900 | 1500 | 1000 |
` }, expect: [] },
  { name: "leverantörsstatistik med belopp", sheets: { Lev: `
| Leverantör | Org.nr | Belopp 2023 | Belopp 2024 | Andel |
| Telia | 556430-0142 | 2310000 | 2450000 | 0,31 {0%} |
| Atea | 556448-0282 | 4120000 | 3980000 | 0,52 {0%} |
` }, expect: [] },
  { name: "personalomsättning", sheets: { P: `
| Enhet | Antal anställda | Slutat | Börjat | Omsättning % |
| Support | 14 | 2 | 3 | 14,3 |
| Drift | 9 | 1 | 0 | 11,1 |
` }, expect: [] },
  { name: "mötesplan med budgetpunkter", sheets: { M: `
| Datum | Forum | Punkt | Material |
| 2024-05-08 | Nämnd | Budgetuppföljning jan-apr | Bilaga 1 |
| 2024-09-18 | Nämnd | Delårsrapport och prognos | Bilaga 2 |
` }, expect: [] },
  { name: "serviceavtal och priser per kommun", sheets: { S: `
| Tjänst | Pris per månad | Antal | Kommun |
| Arbetsplats | 410 | 1200 | Ludvika |
| Mobil | 95 | 640 | Hedemora |
` }, expect: [] },
  { name: "mätning av svarstider", sheets: { T: `
| Vecka | Mål | Utfall | Avvikelse |
| 14 | 60 | 72 | -12 |
| 15 | 60 | 58 | 2 |
| 16 | 60 | 61 | -1 |
` }, expect: [] },
];

import type { Case } from "./case";

/** Written after recognition worked on the others, to see what it does with what it was not tried on. */
export const VARIED: readonly Case[] = [
  {
    name: "månadsrapport med ackumulerat och period bredvid varandra",
    sheets: {
      "Rapport mars": `
| Räddningsnämnden – månadsrapport mars 2025 | | | | | | | |
| Belopp i tkr | | | | | | | |
| | | | | | | | |
| Kontogrupp | Utfall mars | Budget mars | Ack utfall | Ack budget | Ack avvikelse | Årsbudget | Prognos | Avvikelse prognos |
| Intäkter | -1010 | -1000 | -3020 | -3000 | 20 | -12000 | -12050 | 50 |
| Personalkostnader | 610 | 600 | 1850 | 1800 | -50 | 7200 | 7350 | -150 |
| Lokaler | 100 | 100 | 300 | 300 | 0 | 1200 | 1200 | 0 |
| Övriga driftkostnader | 290 | 300 | 850 | 900 | 50 | 3600 | 3500 | 100 |
| Netto | -10 | 0 | -20 | 0 | 20 | 0 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Rapport mars", range: "A4:I9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B actual 2025-03..2025-03; C budget 2025-03..2025-03; D actual 2025-01..2025-03; E budget 2025-01..2025-03; F deviation 2025-01..2025-03; G budget 2025-01..2025-12; H forecast 2025-01..2025-12; I deviation 2025-01..2025-12",
      rows: "5-8 detail; 9 total",
    }],
  },
  {
    name: "konto med bindestreck och namn, ansvar som rubrikrader, mnkr",
    sheets: {
      "Ansvar 8500": `
| Ansvar | 8500 Sydnärkes IT | | | |
| Period | 2024-01 - 2024-08 | | | |
| | | | | |
| Konto | Budget period | Utfall period | Budget år | Prognos år |
| 3510 - Driftbidrag | -28,9 | -29,2 | -43,3 | -43,8 |
| 5010 - Löner | 8,1 | 7,6 | 12,1 | 11,4 |
| 6420 - Licenser | 7,4 | 8,7 | 11,1 | 13,1 |
| 7430 - Konsulter | 2,1 | 3,2 | 3,2 | 4,8 |
| 7910 - Avskrivningar | 11,3 | 7,8 | 16,9 | 11,6 |
| Summa mnkr | 0 | -1,9 | 0 | -2,9 |
`,
    },
    expect: [{
      sheet: "Ansvar 8500", range: "A4:E10", kind: "operatingDetail", unit: "mnkr", positive: "cost",
      columns: "A account; B budget 2024-01..2024-08; C actual 2024-01..2024-08; D budget 2024-01..2024-12; E forecast 2024-01..2024-12",
      rows: "5-9 detail; 10 total",
    }],
  },
  {
    name: "tertialrapport med T1 och T2 i rubriken",
    sheets: {
      Drift: `
| Driftbudget, uppföljning T2 2024 (tkr) | | | | |
| Verksamhet | Budget T2 | Utfall T2 | Avvikelse T2 | Helårsbudget 2024 | Helårsprognos T2 |
| Växel | 2100 | 2000 | 100 | 3150 | 3050 |
| Servicedesk | 6400 | 6700 | -300 | 9600 | 9900 |
| Drift och nät | 9800 | 9500 | 300 | 14700 | 14500 |
| Summa nettokostnad | 18300 | 18200 | 100 | 27450 | 27450 |
`,
    },
    expect: [{
      sheet: "Drift", range: "A2:F6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-08; C actual 2024-01..2024-08; D deviation 2024-01..2024-08; E budget 2024-01..2024-12; F forecast 2024-01..2024-12",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "en rad per konto med både belopp och procent",
    sheets: {
      Analys: `
| Utfall per 2024-06-30 | | | | | | |
| Kto | Kontonamn | Bud 2024 | Utf 2024 | Utf 2023 | Diff | % |
| 3510 | Medlemsavgifter | -9600000 | -4800000 | -4650000 | -4800000 | 0,5 {0 %} |
| 5010 | Löner | 4200000 | 2150000 | 2020000 | 2050000 | 0,51 {0 %} |
| 5610 | PO-pålägg | 1700000 | 870000 | 815000 | 830000 | 0,51 {0 %} |
| 6410 | Inventarier | 400000 | 90000 | 210000 | 310000 | 0,23 {0 %} |
| 7430 | Konsulter | 3300000 | 1400000 | 1250000 | 1900000 | 0,42 {0 %} |
| | Totalt | 0 | -290000 | -355000 | 290000 | |
`,
    },
    expect: [{
      sheet: "Analys", range: "A2:G8", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C budget 2024-01..2024-12; D actual 2024-01..2024-06; E actual 2023-01..2023-06; F deviation; G usedShare",
      rows: "3-7 detail; 8 total",
    }],
  },
  {
    name: "investeringar med kategorier som rubrikrader och delsummor",
    sheets: {
      "Inv.budget": `
| Investeringsuppföljning delår 2024 | | | | | | |
| Belopp i tusentals kronor | | | | | | |
| Projektnamn | Ursprunglig budget | Överfört från 2023 | Total budget | Upparbetat t.o.m. juli | Återstår | Helårsprognos |
| Infrastruktur | | | | | | |
| Core-switchar | 1500 | 250 | 1750 | 900 | 850 | 1750 |
| Fiber | 800 | 0 | 800 | 120 | 680 | 600 |
| Summa infrastruktur | 2300 | 250 | 2550 | 1020 | 1530 | 2350 |
| Klienter | | | | | | |
| Elevdatorer | 2200 | 0 | 2200 | 2400 | -200 | 2450 |
| Summa klienter | 2200 | 0 | 2200 | 2400 | -200 | 2450 |
| Totalt | 4500 | 250 | 4750 | 3420 | 1330 | 4800 |
`,
    },
    expect: [{
      sheet: "Inv.budget", range: "A3:G11", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; B budget 2024-01..2024-12; C carryOver; D appropriation 2024-01..2024-12; E actual 2024-01..2024-07; F remaining; G forecast 2024-01..2024-12",
      rows: "4 heading; 5-6 detail; 7 subtotal; 8 heading; 9 detail; 10 subtotal; 11 total",
    }],
  },
  {
    name: "medlemmarnas andelar: netto per kommun med kommun i rubriken",
    sheets: {
      Fördelat: `
| Nettokostnad per medlemskommun, januari-augusti 2024 (kr) | | | | |
| Medlem | Budget | Utfall | Avvikelse | Årsbudget |
| Lekeberg | 3200000 | 3350000 | -150000 | 4800000 |
| Laxå | 2100000 | 2050000 | 50000 | 3150000 |
| Askersund | 4300000 | 4420000 | -120000 | 6450000 |
| Hallsberg | 6100000 | 6080000 | 20000 | 9150000 |
| Totalt | 15700000 | 15900000 | -200000 | 23550000 |
`,
    },
    expect: [{
      sheet: "Fördelat", range: "A2:E7", kind: "operatingSummary", unit: "kr", positive: "cost",
      columns: "A member; B budget 2024-01..2024-08; C actual 2024-01..2024-08; D deviation 2024-01..2024-08; E budget 2024-01..2024-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "budgetrad per slag med formler utan SUM",
    sheets: {
      Blad1: `
| Kostnads- och intäktsslag | Budget 2025 tkr | Utfall jan-mars 2025 tkr |
| Avgifter och bidrag | 18200 | 4600 |
| Lönekostnader | -9100 | -2300 |
| Lokalhyror | -1400 | -350 |
| Licenser | -6200 | -2100 |
| Kapitalkostnader | -1500 | -370 |
| Resultat | =B2+B3+B4+B5+B6 → 0 | =C2+C3+C4+C5+C6 → -520 |
`,
    },
    expect: [{
      sheet: "Blad1", range: "A1:C7", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B budget 2025-01..2025-12; C actual 2025-01..2025-03", rows: "2-6 detail; 7 total",
    }],
  },
  {
    name: "tabellen börjar i kolumn D, med tomma rader inuti",
    sheets: {
      Ekonomi: `
| | | | Ekonomisk uppföljning augusti 2023 | | | | |
| | | | | | | | |
| | | | | | | | |
| | | | Tkr | Budget helår | Utfall ack | Prognos helår | Avvikelse |
| | | | | | | | |
| | | | Intäkter | 5000 | 3400 | 5100 | 100 |
| | | | | | | | |
| | | | Personal | -3000 | -2100 | -3100 | -100 |
| | | | Övrigt | -2000 | -1200 | -1900 | 100 |
| | | | | | | | |
| | | | Resultat | 0 | 100 | 100 | 100 |
`,
    },
    expect: [{
      sheet: "Ekonomi", range: "D4:H11", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "D label; E budget 2023-01..2023-12; F actual 2023-01..2023-08; G forecast 2023-01..2023-12; H deviation 2023-01..2023-12",
      rows: "6 detail; 8-9 detail; 11 total",
    }],
  },
  {
    name: "två uppföljningar på ett blad: drift, sedan intern budget per kommun",
    sheets: {
      Delår: `
| Delårsrapport 2024-08-31 (tkr) | | | | |
| | | | | |
| Drift | Budget 2024 | Utfall 202408 | Prognos 2024 | Avvikelse |
| Taxor och avgifter | -4000 | -2600 | -3900 | -100 |
| Bidrag | -8000 | -5300 | -8000 | 0 |
| Personal | 7000 | 4800 | 7200 | -200 |
| Övriga kostnader | 5000 | 3000 | 4600 | 400 |
| Summa | 0 | -100 | -100 | 100 |
| | | | | |
| Kommentar: personalkostnaderna ökar | | | | |
| | | | | |
| Kommun | Budget 2024 | Utfall 202408 | Prognos 2024 | Avvikelse |
| Herrljunga | -3500 | -2300 | -3500 | 0 |
| Vårgårda | -4500 | -3000 | -4500 | 0 |
| Summa | -8000 | -5300 | -8000 | 0 |
`,
    },
    expect: [
      {
        sheet: "Delår", range: "A3:E8", kind: "operatingSummary", unit: "tkr", positive: "cost",
        columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12", rows: "4-7 detail; 8 total",
      },
      {
        sheet: "Delår", range: "A12:E15", kind: "operatingSummary", unit: "tkr",
        columns: "A member; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12", rows: "13-14 detail; 15 total",
      },
    ],
  },
  {
    name: "CSV från BI-verktyg: lång tabell med scenario i kolumner och tal med punkt",
    sheets: {
      data: `
| Kostnadsställe | Kontonr | Kontonamn | Period | Utfall | Budget |
| 8500 | 3510 | Medlemsbidrag | 2024-01 | -1000000 | -1000000 |
| 8500 | 5010 | Löner | 2024-01 | 412000 | 400000 |
| 8500 | 3510 | Medlemsbidrag | 2024-02 | -1000000 | -1000000 |
| 8500 | 5010 | Löner | 2024-02 | 399000 | 400000 |
| 8500 | 6010 | Hyra | 2024-02 | 75000 | 75000 |
`,
    },
    expect: [{
      sheet: "data", range: "A1:F6", kind: "ledger", unit: "kr", positive: "cost",
      columns: "A responsibility; B account; C accountName; D ledgerPeriod; E actual; F budget",
    }],
  },
  {
    name: "Agresso på engelska: GL transactions",
    sheets: {
      GL: `
| Account | Account (T) | Cost centre | Fiscal period | Trans. date | Voucher no | Description | Amount |
| 3510 | Contributions | 8500 | 202401 | 2024-01-12 | 1000012 | Invoice | -450000 |
| 5010 | Salaries | 8500 | 202401 | 2024-01-25 | 1000019 | Payroll | 210000,50 |
| 6420 | Licences | 8500 | 202402 | 2024-02-09 | 1000047 | M365 | 98000 |
| 7430 | Consultants | 8500 | 202402 | 2024-02-15 | 1000051 | Project | 45000 |
`,
    },
    expect: [{
      sheet: "GL", range: "A1:H5", kind: "ledger", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C responsibility; D ledgerPeriod; E date; F voucher; G text; H amount",
    }],
  },
  {
    name: "Norska: rammer og prognose, tusen kroner",
    sheets: {
      Status: `
| Økonomirapport pr. august 2024 | | | | |
| (tall i tusen kr) | | | | |
| | Årsbudsjett | Regnskap pr. august | Prognose | Avvik |
| Inntekter | -8100 | -5500 | -8200 | 100 |
| Lønn | 5200 | 3600 | 5400 | -200 |
| Andre driftskostnader | 2900 | 1800 | 2750 | 150 |
| Netto | 0 | -100 | -50 | 50 |
`,
    },
    expect: [{
      sheet: "Status", range: "A3:E7", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2024-01..2024-12; C actual 2024-01..2024-08; D forecast 2024-01..2024-12; E deviation 2024-01..2024-12", rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "ram, utfall och prognos med kommunbidrag överst",
    sheets: {
      Nämnd: `
| Nämndens resultat, tkr | Bokslut 2022 | Bokslut 2023 | Budget 2024 | Prognos dec 2024 |
| Kommunbidrag | 24500 | 25300 | 26012 | 26012 |
| Intäkter | 7900 | 8100 | 8013 | 8213 |
| Personalkostnader | -11800 | -12400 | -12881 | -13100 |
| Övriga kostnader | -20300 | -20900 | -21144 | -21300 |
| Resultat | 300 | 100 | 0 | -175 |
`,
    },
    expect: [{
      sheet: "Nämnd", range: "A1:E6", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2022-01..2022-12; C actual 2023-01..2023-12; D budget 2024-01..2024-12; E forecast 2024-01..2024-12", rows: "2-5 detail; 6 total",
    }],
  },
  {
    name: "detaljbudget med objekt och aktivitet, konto som text",
    sheets: {
      Detaljbudget: `
| Detaljbudget 2025 per verksamhet (kr) | | | | | | |
| Ansvar | Verks | Akt | Objekt | Konto | Kontotext | Budget 2024 | Budget 2025 | Förändring |
| 8510 | 020 | 10 | 1 | "3510" | Bidrag | -6000000 | -6200000 | -200000 |
| 8510 | 020 | 10 | 1 | "5010" | Löner | 3900000 | 4050000 | 150000 |
| 8510 | 020 | 20 | 2 | "6010" | Hyra | 700000 | 720000 | 20000 |
| 8510 | 020 | 20 | 2 | "7430" | Konsulter | 1400000 | 1430000 | 30000 |
| Summa | | | | | | 0 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Detaljbudget", range: "A2:I7", kind: "accountBudget", unit: "kr", positive: "cost",
      columns: "A responsibility; B activity; C dimension; D dimension; E account; F accountName; G budget 2024-01..2024-12; H budget 2025-01..2025-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "handlingsplan i mnkr med grupper och belopp",
    sheets: {
      Plan: `
| Handlingsplan för ekonomi i balans 2025, miljoner kronor | | | | | | | |
| Löpnr | Åtgärd | Berörd verksamhet | Beslut av | Beslut datum | Driftsättning | Effekt utfall jan-aug | Effekt prognos helår | Ingår i prognos? |
| 1 | Personal | | | | | | | |
| 1.1 | Vakanser | 033 | Förvaltning | 2025-03-01 | 2025-04-01 | 0,40 | 0,80 | Ja |
| 1.2 | Färre konsulter | 032 | Nämnd | 2025-05-12 | 2025-06-01 | 0,10 | 0,35 | Ja |
| | Delsumma | | | | | 0,50 | 1,15 | |
| 2 | Avtal | | | | | | | |
| 2.1 | Omförhandla telefoni | 030 | | | 2025-10-01 | 0 | 0,20 | Nej |
| | Delsumma | | | | | 0 | 0,20 | |
| | TOTALT | | | | | 0,50 | 1,35 | |
`,
    },
    expect: [{
      sheet: "Plan", range: "A2:I10", kind: "actionPlan", unit: "mnkr",
      columns: "A number; B description; C activity; D decidedBy; E decisionDate; F startDate; G effectActual 2025-01..2025-08; H effectForecast 2025-01..2025-12; I included",
      rows: "4-5 detail; 6 subtotal; 8 detail; 9 subtotal; 10 total",
    }],
  },
  {
    name: "mål med perspektiv, utfall per år och prognos",
    sheets: {
      Målkort: `
| Nämndens målkort 2024 | | | | | | |
| Kommunfullmäktiges mål | Nämndens mål | Indikator | Utfall 2023 | Utfall T2 2024 | Mål 2024 | Måluppfyllelse |
| Hållbar kommun | Effektiv IT | Tillgänglighet i drift | 99,1 % | 99,4 % | 99,5 % | Delvis |
| | | Antal driftstopp | 7 st | 4 st | högst 5 st | Uppfyllt |
| Attraktiv arbetsgivare | Engagerade medarbetare | HME | 71 | 73 | ≥ 74 | Ej uppfyllt |
`,
    },
    expect: [{
      sheet: "Målkort", range: "A2:G5", kind: "goals", unit: "unknown",
      columns: "A councilGoal; B goal; C indicator; D result; E result; F target; G assessment", rows: "3-5 detail",
    }],
  },
  {
    name: "invånare, kommuner i kolumner",
    sheets: {
      Folkmängd: `
| Folkmängd 31 december | | | |
| År | Lekeberg | Laxå | Askersund | Hallsberg |
| 2021 | 8612 | 5630 | 11480 | 16110 |
| 2022 | 8756 | 5576 | 11497 | 16290 |
| 2023 | 8606 | 5497 | 11478 | 16232 |
`,
    },
    expect: [{ sheet: "Folkmängd", range: "A2:E5", kind: "population", unit: "count", columns: "B population; C population; D population; E population", rows: "3-5 detail" }],
  },
  {
    name: "personalkostnad och årsarbetare per år",
    sheets: {
      Personal: `
| Personalbudget (tkr) | | | |
| | 2023 | 2024 | 2025 |
| Antal årsarbetare | 32,0 | 34,0 | 34,0 |
| Lönekostnad | 20152 | 22470 | 23100 |
`,
    },
    expect: [{ sheet: "Personal", range: "A2:D4", kind: "staff", unit: "tkr", columns: "A label", rows: "3-4 detail" }],
  },
  {
    name: "sammanställning med tomma mellankolumner",
    sheets: {
      Översikt: `
| Ekonomi i sammandrag (mnkr) | | | | | | | |
| | | Januari–augusti 2024 | | | | Helår 2024 | | |
| Verksamhet | | Budget | Utfall | Avvikelse | | Budget | Prognos | Avvikelse |
| Gemensam IT | | 12,4 | 12,9 | -0,5 | | 18,6 | 19,1 | -0,5 |
| Telefoni | | 3,1 | 2,8 | 0,3 | | 4,6 | 4,4 | 0,2 |
| Summa kostnader | | 15,5 | 15,7 | -0,2 | | 23,2 | 23,5 | -0,3 |
`,
    },
    expect: [{
      sheet: "Översikt", range: "A2:I6", kind: "operatingSummary", unit: "mnkr", positive: "cost",
      columns: "A activity; C budget 2024-01..2024-08; D actual 2024-01..2024-08; E deviation 2024-01..2024-08; G budget 2024-01..2024-12; H forecast 2024-01..2024-12; I deviation 2024-01..2024-12",
      rows: "4-5 detail; 6 total",
    }],
  },
  {
    name: "redovisat, anslag och kvar",
    sheets: {
      Anslag: `
| Anslagsuppföljning t.o.m. 31 oktober 2024, tkr | | | | |
| Verksamhet | Anslag 2024 | Redovisat | Kvar | Förbrukning % |
| 010 Nämnd och ledning | 900 | 700 | 200 | 77,8 |
| 020 IT-drift | 14200 | 11500 | 2700 | 81,0 |
| 030 Telefoni | 3100 | 2480 | 620 | 80,0 |
| Totalt | 18200 | 14680 | 3520 | 80,7 |
`,
    },
    expect: [{
      sheet: "Anslag", range: "A2:E6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2024-01..2024-12; C actual 2024-01..2024-10; D remaining; E usedShare", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "balansräkning är ingen drift",
    sheets: {
      Balans: `
| Balansräkning (tkr) | 2023-12-31 | 2024-08-31 |
| Tillgångar | | |
| Anläggningstillgångar | 41200 | 39800 |
| Omsättningstillgångar | 9100 | 10400 |
| Summa tillgångar | 50300 | 50200 |
| Eget kapital och skulder | 50300 | 50200 |
`,
    },
    expect: [],
  },
  {
    name: "lönekartläggning",
    sheets: {
      Löner: `
| Befattning | Antal | Medellön | Lägsta | Högsta |
| IT-tekniker | 14 | 38500 | 32000 | 45200 |
| Systemförvaltare | 6 | 44100 | 39900 | 49000 |
| Enhetschef | 3 | 58200 | 55000 | 61000 |
`,
    },
    expect: [],
  },
  {
    name: "upphandlingslista",
    sheets: {
      Avtal: `
| Avtal | Leverantör | Startdatum | Slutdatum | Årsvärde | Kommentar |
| Telefoni | Telia | 2022-01-01 | 2025-12-31 | 2400000 | option 1 år |
| Skrivare | Ricoh | 2023-07-01 | 2026-06-30 | 650000 | |
`,
    },
    expect: [],
  },
  {
    name: "väderdata och annan öppen data",
    sheets: {
      smhi: `
| Datum | Station | Temperatur | Nederbörd | Vind |
| 2024-01-01 | Borlänge | -12,4 | 0 | 3,2 |
| 2024-01-02 | Borlänge | -15,1 | 1,2 | 2,8 |
| 2024-01-03 | Borlänge | -9,8 | 4,0 | 5,1 |
`,
    },
    expect: [],
  },
  {
    name: "valresultat",
    sheets: {
      Val: `
| Parti | Röster 2018 | Röster 2022 | Förändring | Mandat |
| A | 5120 | 4980 | -140 | 12 |
| B | 3300 | 3620 | 320 | 9 |
| Summa | 8420 | 8600 | 180 | 21 |
`,
    },
    expect: [],
  },
  {
    name: "checklista inför bokslut",
    sheets: {
      Checklista: `
| Nr | Moment | Ansvarig | Klart senast | Klart |
| 1 | Periodisera hyror | Ekonom | 2024-12-20 | x |
| 2 | Stäm av konto 1510 | Ekonom | 2025-01-10 | |
| 3 | Kontrollera investeringar mot budget | Controller | 2025-01-12 | |
`,
    },
    expect: [],
  },
  {
    name: "reseräkning",
    sheets: {
      Resa: `
| Datum | Från | Till | Km | Ersättning |
| 2024-03-04 | Ludvika | Falun | 62 | 155 |
| 2024-03-18 | Ludvika | Borlänge | 45 | 112,50 |
| Summa | | | 107 | 267,50 |
`,
    },
    expect: [],
  },
  {
    name: "sökningsresultat ur kontoplan med konto och text om användning",
    sheets: {
      Konton: `
| Konto | Benämning | Beskrivning |
| 6410 | Förbrukningsinventarier | Datorer under ett halvt prisbasbelopp |
| 6420 | Programvarulicenser | Årliga licenser |
| 6810 | Telefoni | Mobil och fast |
`,
    },
    expect: [],
  },
  {
    name: "statistik per kommun med år: bidragstagare, inte folkmängd",
    sheets: {
      Statistik: `
| Antal supportärenden per kommun | | | |
| Kommun | 2021 | 2022 | 2023 |
| Ludvika | 8123 | 8420 | 8011 |
| Smedjebacken | 3310 | 3290 | 3105 |
| Hedemora | 4120 | 4402 | 4388 |
`,
    },
    expect: [],
  },
];

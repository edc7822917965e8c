import type { Case } from "./case";

/** A fifth round: exports with short headings, last year before this, answers in words, forecasts compared with each other. */
export const FURTHER: readonly Case[] = [
  {
    name: "huvudbok med Ver, Bokf.datum och Vht",
    sheets: {
      "Huvudbok 2025": `
| Huvudbok Överförmyndarnämnden Norr jan–apr 2025 | | | | | | |
| Ver | Bokf.datum | Ansv | Konto | Vht | Text | Belopp |
| 100123 | 2025-01-15 | 7100 | 3571 | 120 | Ersättning från kommuner | -1250000 |
| 100124 | 2025-01-25 | 7100 | 5011 | 120 | Lön jan | 412350,50 |
| 100160 | 2025-02-03 | 7100 | 6011 | 120 | Lokalhyra kv 1 | 96500 |
| 100201 | 2025-02-25 | 7100 | 5011 | 120 | Lön feb | 415020 |
| 100222 | 2025-03-14 | 7110 | 7431 | 121 | Konsult verksamhetssystem | 88000 |
| 100251 | 2025-04-25 | 7100 | 5011 | 120 | Lön april | 409900 |
`,
    },
    expect: [{ sheet: "Huvudbok 2025", range: "A2:G8", kind: "ledger", unit: "kr", positive: "cost", columns: "A voucher; B date; C responsibility; D account; E activity; F text; G amount" }],
  },
  {
    name: "investeringar med medel omförda från förra året",
    sheets: {
      Investeringar: `
| Räddningsnämnden Mitt, investeringsuppföljning per 2025-08-31 (tkr) | | | | | | | |
| Objekt | Budget 2025 | Omfört från 2024 | Total budget | Utfall tom aug | Prognos | Avvikelse | Kommentar |
| Tankbil 2110 | 3200 | 800 | 4000 | 3850 | 3900 | 100 | Levererad juni |
| Andningsskydd | 450 | 0 | 450 | 120 | 450 | 0 | |
| Övningsfält | 0 | 620 | 620 | 75 | 300 | 320 | Fortsätter 2026 |
| Summa | 3650 | 1420 | 5070 | 4045 | 4650 | 420 | |
`,
    },
    expect: [{
      sheet: "Investeringar", range: "A2:H6", kind: "investments", unit: "tkr", positive: "cost",
      columns: "A project; B budget 2025-01..2025-12; C carryOver 2025-01..2025-12; D appropriation 2025-01..2025-12; E actual 2025-01..2025-08; F forecast 2025-01..2025-12; G deviation 2025-01..2025-12; H comment",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "resultatrapport med förra årets utfall först och enheten bredvid titeln",
    sheets: {
      Resultatrapport: `
| Norra Räddningsförbundet | | | | | | | | |
| Resultatrapport T2 2025 | Belopp i tkr | | | | | | | |
| | Utfall | Utfall | Budget | Avvikelse | Helårs- | Helårs- | Budget- | Bokslut |
| | 2024-08 | 2025-08 | 2025-08 | period | prognos | budget | avvikelse | 2024 |
| Medlemsavgifter | 268000 | 276400 | 276400 | 0 | 414600 | 414600 | 0 | 402100 |
| Övriga intäkter | 19300 | 21370 | 20200 | 1170 | 31600 | 30300 | 1300 | 29950 |
| Summa intäkter | 287300 | 297770 | 296600 | 1170 | 446200 | 444900 | 1300 | 432050 |
| Personalkostnader | -201300 | -209700 | -207900 | -1800 | -314200 | -311800 | -2400 | -303500 |
| Övriga kostnader | -65700 | -67750 | -68200 | 450 | -101900 | -102300 | 400 | -99200 |
| Avskrivningar | -13500 | -14200 | -14400 | 200 | -21400 | -21600 | 200 | -20400 |
| Summa kostnader | -280500 | -291650 | -290500 | -1150 | -437500 | -435700 | -1800 | -423100 |
| Årets resultat | 6800 | 6120 | 6100 | 20 | 8700 | 9200 | -500 | 8950 |
`,
    },
    expect: [{
      sheet: "Resultatrapport", range: "A3:I12", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2024-01..2024-08; C actual 2025-01..2025-08; D budget 2025-01..2025-08; E deviation 2025-01..2025-08; F forecast 2025-01..2025-12; G budget 2025-01..2025-12; H deviation 2025-01..2025-12; I actual 2024-01..2024-12",
      rows: "5-6 detail; 7 subtotal; 8-10 detail; 11 subtotal; 12 total",
    }],
  },
  {
    name: "ansvarsuppföljning med månad, ack, årsbud och kvar",
    sheets: {
      Blad1: `
| Rapport: R201 Ansvarsuppföljning, tkr | | | | | | | |
| Period: 202501 - 202508 | | | | | | | |
| Ansvar | Kontogrupp | Utf per | Bud per | Utf ack | Bud ack | Årsbud | Kvar av årsbud |
| 4110 Kansli | 30-39 Intäkter | -102,3 | -100 | -812,4 | -800 | -1200 | -387,6 |
| | 50-56 Personal | 310,2 | 315 | 2488,9 | 2520 | 3780 | 1291,1 |
| Summa 4110 Kansli | | 207,9 | 215 | 1676,5 | 1720 | 2580 | 903,5 |
| 4120 Tillsyn | 30-39 Intäkter | -420,5 | -400 | -3188 | -3200 | -4800 | -1612 |
| | 50-56 Personal | 702,3 | 690 | 5601,2 | 5520 | 8280 | 2678,8 |
| Summa 4120 Tillsyn | | 281,8 | 290 | 2413,2 | 2320 | 3480 | 1066,8 |
| Totalt | | 489,7 | 505 | 4089,7 | 4040 | 6060 | 1970,3 |
`,
    },
    expect: [{
      sheet: "Blad1", range: "A3:H10", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A responsibility; B label; C actual 2025-08..2025-08; D budget 2025-08..2025-08; E actual 2025-01..2025-08; F budget 2025-01..2025-08; G budget 2025-01..2025-12; H remaining 2025-01..2025-08",
      rows: "4-5 detail; 6 subtotal; 7-8 detail; 9 subtotal; 10 total",
    }],
  },
  {
    name: "två prognoser med förändringen mellan dem",
    sheets: {
      Prognos: `
| Räddningsnämnden, helårsprognos 2 2025, tkr | | | | | | |
| Verksamhet | Budget | Prognos 1 | Prognos 2 | Förändring mot prognos 1 | Avvikelse mot budget | Kommentar |
| Ledning | 4200 | 4200 | 4300 | -100 | -100 | Rekrytering |
| Utryckning | 31000 | 31400 | 31700 | -300 | -700 | Övertid |
| Förebyggande | 6100 | 6000 | 5900 | 100 | 200 | Vakans |
| Summa | 41300 | 41600 | 41900 | -300 | -600 | |
`,
    },
    expect: [{
      sheet: "Prognos", range: "A2:G6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2025-01..2025-12; C previousForecast 2025-01..2025-12; D forecast 2025-01..2025-12; E deviation 2025-01..2025-12; F deviation 2025-01..2025-12; G comment",
      rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "intern kontroll med kryss under Ja och Nej och resultat i ord",
    sheets: {
      "Intern kontroll": `
| Uppföljning av intern kontroll 2025 | | | | | |
| Kontrollmoment | Ansvarig | Ja | Nej | Resultat | Kommentar |
| Attestordning följs | Controller | x | | UA | |
| Avtalstrohet inköp | Inköpare | x | | MA | 3 av 20 fakturor utanför avtal |
| Behörigheter i lönesystem | Systemförvaltare | | x | | Skjuts till 2026 |
`,
    },
    expect: [{
      sheet: "Intern kontroll", range: "A2:F5", kind: "internalControl", unit: "unknown",
      columns: "A controlPoint; B owner; C doneYes; D doneNo; E withoutRemark; F remark", rows: "3-5 detail",
    }],
  },
  {
    name: "intern kontroll med båda svaren i ord",
    sheets: {
      IK: `
| Gemensam hjälpmedelsnämnd | | | | | |
| Rapport intern kontroll 2025 | | | | | |
| Nr | Kontrollområde | Genomförd | Utan/med anmärkning | Anmärkning | Åtgärd |
| 1 | Delegationsbeslut anmäls | Ja | UA | | |
| 2 | Kundfakturor skickas i tid | Ja | MA | Två fakturor sena | Ny rutin från mars |
| 3 | Lagerinventering | Nej | | Ej hunnit | Görs i februari |
`,
    },
    expect: [{
      sheet: "IK", range: "A3:F6", kind: "internalControl", unit: "unknown",
      columns: "A number; B controlPoint; C doneYes; D withoutRemark; E remark; F measure", rows: "4-6 detail",
    }],
  },
  {
    name: "månader i kolumner med ack, årsbudget och prognos",
    sheets: {
      Månadsuppföljning: `
| Överförmyndarnämnden Kind, månadsuppföljning 2025 (kr) | | | | | | | | | |
| | jan | feb | mar | apr | Ack utfall | Ack budget | Årsbudget | Prognos | Avvikelse prognos |
| Intäkter | 410000 | 412500 | 409000 | 415300 | 1646800 | 1640000 | 4920000 | 4935000 | 15000 |
| Arvoden | -220300 | -260100 | -240700 | -251000 | -972100 | -940000 | -2820000 | -2900000 | -80000 |
| Löner | -130200 | -131000 | -130800 | -131500 | -523500 | -530000 | -1590000 | -1575000 | 15000 |
| Övrigt | -36100 | -43400 | -39900 | -41000 | -160400 | -170000 | -510000 | -500000 | 10000 |
| Summa | 23400 | -22000 | -2400 | -8200 | -9200 | 0 | 0 | -40000 | -40000 |
`,
    },
    expect: [{
      sheet: "Månadsuppföljning", range: "A2:J7", kind: "operatingSummary", unit: "kr", positive: "income",
      columns: "A label; B actual 2025-01..2025-01; E actual 2025-04..2025-04; F actual 2025-01..2025-04; G budget 2025-01..2025-04; H budget 2025-01..2025-12; I forecast 2025-01..2025-12; J deviation 2025-01..2025-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "budgetrapport med räkenskapsår och period 01-08 i sidhuvudet",
    sheets: {
      Rapport: `
| Budgetrapport | | | | | | |
| Företag: Gemensamma överförmyndarnämnden | | | | | | |
| Räkenskapsår: 2025  Period: 01-08 | | | | | | |
| Konto | Namn | Utfall period | Budget period | Diff | Diff % | Budget år |
| 3110 | Försäljning av tjänster | 1203450,5 | 1200000 | 3450,5 | 0,3% | 1800000 |
| | Summa intäkter | 1203450,5 | 1200000 | 3450,5 | 0,3% | 1800000 |
| 5010 | Löner | -780200,5 | -770000 | -10200,5 | -1,3% | -1155000 |
| 6010 | Lokalhyra | -430000 | -430000 | 0 | 0,0% | -645000 |
| | Summa kostnader | -1210200,5 | -1200000 | -10200,5 | -0,9% | -1800000 |
| | RESULTAT | -6750 | 0 | -6750 | | 0 |
`,
    },
    expect: [{
      sheet: "Rapport", range: "A4:G10", kind: "operatingDetail", unit: "kr", positive: "income",
      columns: "A account; B label; C actual 2025-01..2025-08; D budget 2025-01..2025-08; E deviation 2025-01..2025-08; G budget 2025-01..2025-12",
      rows: "5 detail; 6 subtotal; 7-8 detail; 9 subtotal; 10 total",
    }],
  },
  {
    name: "driftredovisning med intäkt, kostnad och netto under utfall, budget och prognos",
    sheets: {
      Driftredovisning: `
| Driftredovisning per verksamhetsområde januari–augusti 2025, mnkr | | | | | | | | | | |
| | Utfall jan-aug 2025 | < | < | Budget 2025 | < | < | Prognos 2025 | < | < | Avvikelse |
| Verksamhet | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto | Netto |
| Nämnd | 0 | -0,6 | -0,6 | 0 | -0,9 | -0,9 | 0 | -0,9 | -0,9 | 0 |
| Växel | 2,1 | -3 | -0,9 | 3,2 | -4,6 | -1,4 | 3,2 | -4,5 | -1,3 | 0,1 |
| IT-drift | 18,4 | -17,2 | 1,2 | 27 | -26 | 1 | 27,3 | -26,5 | 0,8 | -0,2 |
| Summa | 20,5 | -20,8 | -0,3 | 30,2 | -31,5 | -1,3 | 30,5 | -31,9 | -1,4 | -0,1 |
`,
    },
    expect: [{
      sheet: "Driftredovisning", range: "A2:K7", kind: "operatingSummary", unit: "mnkr", positive: "income",
      columns: "A activity; B income 2025-01..2025-08; C cost 2025-01..2025-08; D net 2025-01..2025-08; E income 2025-01..2025-12; G net 2025-01..2025-12; J net 2025-01..2025-12; K deviation 2025-01..2025-12",
      rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "handlingsplan med beslutsdag, realiserad effekt och status",
    sheets: {
      Handlingsplan: `
| Åtgärder för budget i balans, Gemensamma nämnden för hemsjukvård 2025 | | | | | | |
| Åtgärd | Beslutad | Effekt 2025 (tkr) | Varav realiserad tom aug | Ingår i prognos | Ansvarig | Status |
| Vakanshållning | 2025-03-12 | 900 | 600 | Ja | Enhetschef | Pågår |
| Minskad övertid | 2025-03-12 | 450 | 150 | Ja | Enhetschef | Pågår |
| Nytt avtal material | 2025-06-04 | 300 | 0 | Nej | Controller | Planerad |
| Summa | | 1650 | 750 | | | |
`,
    },
    expect: [{
      sheet: "Handlingsplan", range: "A2:G6", kind: "actionPlan", unit: "tkr",
      columns: "A description; B decisionDate; C effectForecast; D effectActual; E included; F owner; G status", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "verksamheterna i kolumner och budget, utfall och prognos i rader",
    sheets: {
      Översikt: `
| Nämndens ekonomi 2025 (tkr) | | | | |
| | Administration | Tillsyn | Rådgivning | Totalt |
| Budget | 4200 | 8800 | 2600 | 15600 |
| Utfall jan-aug | 2750 | 5900 | 1700 | 10350 |
| Prognos | 4150 | 8950 | 2600 | 15700 |
| Avvikelse | 50 | -150 | 0 | -100 |
`,
    },
    expect: [],
  },
  {
    name: "nettokostnad med åren i rader",
    sheets: {
      Utveckling: `
| Nettokostnad per verksamhet, tkr | | | | |
| År | Administration | Tillsyn | Rådgivning | Totalt |
| 2022 | 3900 | 8100 | 2300 | 14300 |
| 2023 | 4000 | 8300 | 2450 | 14750 |
| 2024 | 4100 | 8500 | 2500 | 15100 |
`,
    },
    expect: [],
  },
  {
    name: "uttag med kod och namn i var sin kolumn och samma period på alla rader",
    sheets: {
      Uttag: `
| Konto | Konto(T) | Ansvar | Ansvar(T) | Vht | Vht(T) | Budget | Utfall | Prognos | Period |
| 3011 | Försäljning | 510 | IT | 0301 | Drift | -4500000 | -3012345,5 | -4500000 | 202508 |
| 5011 | Månadslön | 510 | IT | 0301 | Drift | 2900000 | 1950400 | 2950000 | 202508 |
| 6412 | Licenser | 510 | IT | 0302 | Support | 1100000 | 905000 | 1150000 | 202508 |
| 7411 | Konsulter | 510 | IT | 0302 | Support | 500000 | 210000 | 400000 | 202508 |
`,
    },
    expect: [{
      sheet: "Uttag", range: "A1:J5", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C responsibility; E activity; G budget 2025-01..2025-12; H actual 2025-01..2025-08; I forecast 2025-01..2025-12; J ledgerPeriod", rows: "2-5 detail",
    }],
  },
  {
    name: "intern kontroll i en riskmatris",
    sheets: {
      IK: `
| Intern kontrollplan 2025 – uppföljning | | | | | | | |
| Process | Risk | Sannolikhet | Konsekvens | Riskvärde | Kontrollmoment | Utförd | Resultat |
| Inköp | Fel attest | 3 | 4 | 12 | Stickprov 20 fakturor | Ja | Inga avvikelser |
| Lön | Fel utbetalning | 2 | 4 | 8 | Månadsvis avstämning | Ja | Brister funna |
| Arkiv | Handling saknas | 2 | 3 | 6 | Genomgång diarium | Nej | |
`,
    },
    expect: [{ sheet: "IK", range: "A2:H5", kind: "internalControl", unit: "unknown", columns: "F controlPoint; G doneYes; H withoutRemark", rows: "3-5 detail" }],
  },
  {
    name: "folkmängd med datum över åren och en kolumn för förändringen",
    sheets: {
      Befolkning: `
| Folkmängd i medlemskommunerna (SCB) | | | | |
| Kommun | 31 dec | 31 dec | 31 dec | Förändring |
| | 2022 | 2023 | 2024 | 2023-2024 |
| Hallsberg | 16 290 | 16 232 | 16 170 | -62 |
| Laxå | 5 576 | 5 497 | 5 430 | -67 |
| Lekeberg | 8 756 | 8 606 | 8 640 | 34 |
| Summa | 30 622 | 30 335 | 30 240 | -95 |
`,
    },
    expect: [{
      sheet: "Befolkning", range: "A2:E7", kind: "population", unit: "count",
      columns: "A municipality; B population 2022-01..2022-12; C population 2023-01..2023-12; D population 2024-01..2024-12; E deviation", rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "fördelning med nyckeln i procent",
    sheets: {
      Fördelning: `
| Fördelning av nettokostnad 2025, prognos augusti | | | | |
| Kommun | Fördelnings-nyckel | Budget tkr | Prognos tkr | Skillnad tkr |
| Lycksele | 55,0 % | 8 250 | 8 470 | -220 |
| Malå | 14,0 % | 2 100 | 2 156 | -56 |
| Storuman | 31,0 % | 4 650 | 4 774 | -124 |
| Totalt | 100 % | 15 000 | 15 400 | -400 |
`,
    },
    expect: [{
      sheet: "Fördelning", range: "A2:E6", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A member; B share; C budget 2025-01..2025-12; D forecast 2025-01..2025-12; E deviation 2025-01..2025-12", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "medlemsavgifter efter invånare är ingen folkmängd",
    sheets: {
      Medlemsavgifter: `
| Medlemsavgifter 2026 Kommunalförbundet Norrdal (kr) | | | | | |
| Kommun | Invånare 2024-11-01 | Avgift 2025 | Avgift 2026 | Förändring kr | Förändring % |
| Alby | 12450 | 6225000 | 6474000 | 249000 | 4,0% |
| Berga | 8320 | 4160000 | 4326400 | 166400 | 4,0% |
| Summa | 20770 | 10385000 | 10800400 | 415400 | 4,0% |
`,
    },
    expect: [],
  },
  {
    name: "periodiserad budget med årets i sista kolumnen",
    sheets: {
      "Periodiserad budget": `
| Periodiserad budget 2025, Nämnden IT (tkr) | | | | | | | | | | | | | | |
| Konto | Benämning | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Totalt |
| 3510 | Intäkter | -100 | -100 | -90 | -100 | -100 | -100 | -110 | -100 | -100 | -100 | -100 | -100 | -1200 |
| 5010 | Löner | 60 | 60 | 60 | 60 | 60 | 70 | 50 | 60 | 60 | 60 | 60 | 60 | 720 |
| 6010 | Hyra | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 40 | 480 |
`,
    },
    expect: [{
      sheet: "Periodiserad budget", range: "A2:O5", kind: "accountBudget", unit: "tkr", positive: "cost",
      columns: "A account; B accountName; C budget 2025-01..2025-01; N budget 2025-12..2025-12; O budget 2025-01..2025-12", rows: "3-5 detail",
    }],
  },
  {
    name: "kommunerna i rader med intäkter, kostnader och netto för periodens budget och utfall",
    sheets: {
      Kommun: `
| Resultat per kommun jan-jun 2025 tkr | | | | | | |
| | Budget | | | Utfall | | |
| Kommun | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto |
| Orsa | 210 | -3 400 | -3 190 | 225 | -3 510 | -3 285 |
| Mora | 880 | -9 900 | -9 020 | 905 | -9 760 | -8 855 |
| Älvdalen | 190 | -3 100 | -2 910 | 170 | -3 080 | -2 910 |
| Totalt | 1 280 | -16 400 | -15 120 | 1 300 | -16 350 | -15 050 |
`,
    },
    expect: [{
      sheet: "Kommun", range: "A2:G7", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A member; B income 2025-01..2025-06; C cost 2025-01..2025-06; D net 2025-01..2025-06; E income 2025-01..2025-06; G net 2025-01..2025-06", rows: "4-6 detail; 7 total",
    }],
  },
];

import type { Case } from "./case";

/** A fourth round: kommuner as groups of columns, tertials, earlier years and proposals, debet and kredit, units and dots in foreign forms. */
export const UNSEEN: readonly Case[] = [
  {
    name: "kommunerna som kolumngrupper med budget, utfall och avvikelse",
    sheets: {
      Medlemmar: `
| Gymnasienämnden, utfall per medlemskommun januari-augusti 2025 (tkr) | | | | | | | | | |
| | Alby kommun | < | < | Boda kommun | < | < | Samtliga kommuner | < | < |
| Verksamhet | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse |
| Nationella program | 12000 | 12150 | -150 | 8000 | 7900 | 100 | 20000 | 20050 | -50 |
| Introduktionsprogram | 3000 | 2800 | 200 | 2500 | 2600 | -100 | 5500 | 5400 | 100 |
| Elevhälsa | 1000 | 1020 | -20 | 700 | 690 | 10 | 1700 | 1710 | -10 |
| Summa | 16000 | 15970 | 30 | 11200 | 11190 | 10 | 27200 | 27160 | 40 |
`,
    },
    expect: [{
      sheet: "Medlemmar", range: "A2:J7", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B budget 2025-01..2025-08; C actual 2025-01..2025-08; D deviation 2025-01..2025-08; E budget 2025-01..2025-08; F actual 2025-01..2025-08; H budget 2025-01..2025-08; I actual 2025-01..2025-08; J deviation 2025-01..2025-08",
      rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "två bokslut, budget, prognos och förslag till nästa års budget",
    sheets: {
      "Budget 2026": `
| Kostnämnden | | | | | |
| Budgetförslag 2026, belopp i tkr | | | | | |
| Resultatposter | Bokslut 2023 | Bokslut 2024 | Budget 2025 | Prognos 2025 | Förslag budget 2026 |
| Intäkter | -31200 | -32550 | -33400 | -33100 | -34500 |
| Livsmedel | 14100 | 15020 | 15200 | 15600 | 15900 |
| Personal | 13900 | 14210 | 14700 | 14500 | 15050 |
| Transporter | 2100 | 2180 | 2300 | 2250 | 2350 |
| Övrigt | 1000 | 1100 | 1200 | 1150 | 1200 |
| Nettokostnad | -100 | -40 | 0 | 400 | 0 |
`,
    },
    expect: [{
      sheet: "Budget 2026", range: "A3:F9", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B actual 2023-01..2023-12; C actual 2024-01..2024-12; D budget 2025-01..2025-12; E forecast 2025-01..2025-12; F budget 2026-01..2026-12",
      rows: "4-8 detail; 9 total",
    }],
  },
  {
    name: "norsk ansvarsrapport med kode og navn i samme celle",
    sheets: {
      Ansvar: `
| Økonomirapport pr. 30.04.2025 | | | | | |
| Tall i hele tusen kroner | | | | | |
| Ansvar | Regnskap | Per. budsjett | Avvik i kr | Avvik i % | Årsbudsjett |
| 8510 IKT drift | 3310 | 3250 | -60 | -1,8 | 9800 |
| 8520 Brukerstøtte | 1460 | 1500 | 40 | 2,7 | 4500 |
| Sum 85 IKT | 4770 | 4750 | -20 | -0,4 | 14300 |
| 8610 Arkiv | 690 | 700 | 10 | 1,4 | 2100 |
| 8620 Post | 205 | 200 | -5 | -2,5 | 600 |
| Sum 86 Dokument | 895 | 900 | 5 | 0,6 | 2700 |
| Totalsum | 5665 | 5650 | -15 | -0,3 | 17000 |
`,
    },
    expect: [{
      sheet: "Ansvar", range: "A3:F10", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A responsibility; B actual 2025-01..2025-04; C budget 2025-01..2025-04; D deviation 2025-01..2025-04; F budget 2025-01..2025-12",
      rows: "4-5 detail; 6 subtotal; 7-8 detail; 9 subtotal; 10 total",
    }],
  },
  {
    name: "huvudbok med ingående och utgående balans, debet och kredit",
    sheets: {
      Kontoutdrag: `
| Kontoutdrag 2025-01-01 - 2025-03-31 | | | | | | |
| Datum | Ver | Konto | Benämning | Debet | Kredit | Verifikationstext |
| 2025-01-15 | 1001 | 3510 | Bidrag | | 400000 | Faktura januari |
| 2025-01-25 | 1002 | 5010 | Löner | 210500,50 | | Lön januari |
| 2025-02-15 | 1010 | 3510 | Bidrag | | 400000 | Faktura februari |
| 2025-02-25 | 1011 | 5010 | Löner | 211200 | | Lön februari |
| 2025-03-10 | 1020 | 6420 | Licenser | 99000 | | Årslicens |
`,
    },
    expect: [{ sheet: "Kontoutdrag", range: "A2:G7", kind: "ledger", unit: "kr", positive: "cost", columns: "A date; B voucher; C account; D accountName; E debit; F credit; G text" }],
  },
  {
    name: "tertialer i grupper med helår sist",
    sheets: {
      Tertial: `
| Familjerättsnämnden 2024 - uppföljning per tertial (kr) | | | | | | | | | |
| | Tertial 1 | < | < | Tertial 2 | < | < | Helår | < | < |
| Post | Budget | Utfall | Diff | Budget | Utfall | Diff | Budget | Prognos | Diff |
| Intäkter | 2000000 | 1950000 | -50000 | 2000000 | 2020000 | 20000 | 6000000 | 5990000 | -10000 |
| Personal | -1500000 | -1480000 | 20000 | -1500000 | -1555000 | -55000 | -4500000 | -4560000 | -60000 |
| Övriga kostnader | -500000 | -430000 | 70000 | -500000 | -512000 | -12000 | -1500000 | -1440000 | 60000 |
| Resultat | 0 | 40000 | 40000 | 0 | -47000 | -47000 | 0 | -10000 | -10000 |
`,
    },
    expect: [{
      sheet: "Tertial", range: "A2:J7", kind: "operatingSummary", unit: "kr", positive: "income",
      columns: "A label; B budget 2024-01..2024-04; C actual 2024-01..2024-04; D deviation 2024-01..2024-04; E budget 2024-05..2024-08; F actual 2024-05..2024-08; G deviation 2024-05..2024-08; H budget 2024-01..2024-12; I forecast 2024-01..2024-12; J deviation 2024-01..2024-12",
      rows: "4-6 detail; 7 total",
    }],
  },
  {
    name: "kSEK med punkter som tusentalsavgränsare",
    sheets: {
      Summary: `
| Joint committee for IT, follow-up to April 2025 (kSEK) | | | | |
| Line item | Budget full year | Budget Jan-Apr | Actual Jan-Apr | Deviation |
| Contributions from municipalities | "-36.000" | "-12.000" | "-12.000" | "0" |
| Personnel | "21.300" | "7.100" | "7.250" | "-150" |
| Licences and hardware | "11.400" | "3.800" | "3.615" | "185" |
| Other costs | "3.300" | "1.100" | "1.040" | "60" |
| Total | "0" | "0" | "-95" | "95" |
`,
    },
    expect: [{
      sheet: "Summary", range: "A2:E7", kind: "operatingSummary", unit: "tkr", positive: "cost", asks: true,
      columns: "A label; B budget 2025-01..2025-12; C budget 2025-01..2025-04; D actual 2025-01..2025-04; E deviation 2025-01..2025-04",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "investeringar med minus, formler och kvar att förbruka",
    sheets: {
      "Inv 2025": `
| Investeringsuppföljning 2025, kronor | | | | | |
| Projekt | Ansvarig | Budget 2025 | Utfall per 2025-04-30 | Kvar att förbruka | Kommentar |
| Tankbil | Räddningschef | -4500000 | -1200000 | -3300000 | Levereras i höst |
| Larmställ | Stationschef | -600000 | -610000 | 10000 | Klart |
| Radioutrustning | Teknikchef | -900000 | 0 | -900000 | |
| Summa investeringar | | =SUM(C3:C5) → -6000000 | =SUM(D3:D5) → -1810000 | =SUM(E3:E5) → -4190000 | |
`,
    },
    expect: [{
      sheet: "Inv 2025", range: "A2:F6", kind: "investments", unit: "kr", positive: "income",
      columns: "A project; B owner; C budget 2025-01..2025-12; D actual 2025-01..2025-04; E remaining; F comment", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "debiterat per kommun mot budget",
    sheets: {
      Debitering: `
| Avgifter per kommun 2025 (tkr) | | | | | |
| Kommun | Andel % | Budget 2025 | Utfall t.o.m. april | Prognos 2025 | Avvikelse |
| Alby | 52,5 | 10500 | 3500 | 10500 | 0 |
| Boda | 30,0 | 6000 | 2000 | 6100 | -100 |
| Celle | 17,5 | 3500 | 1150 | 3400 | 100 |
| Totalt | 100,0 | 20000 | 6650 | 20000 | 0 |
`,
    },
    expect: [{
      sheet: "Debitering", range: "A2:F6", kind: "operatingSummary", unit: "tkr",
      columns: "A member; B share; C budget 2025-01..2025-12; D actual 2025-01..2025-04; E forecast 2025-01..2025-12; F deviation 2025-01..2025-12", rows: "3-5 detail; 6 total",
    }],
  },
  {
    name: "en rubrikrad per verksamhet upprepad nedåt på bladet",
    sheets: {
      Verksamheter: `
| Uppföljning mars 2025, tkr | | | | |
| Bibliotek | Budget 2025 | Utfall jan-mars | Prognos 2025 | Avvikelse |
| Personal | 4000 | 1010 | 4050 | -50 |
| Media | 900 | 260 | 900 | 0 |
| Summa | 4900 | 1270 | 4950 | -50 |
| | | | | |
| Kulturskola | Budget 2025 | Utfall jan-mars | Prognos 2025 | Avvikelse |
| Personal | 6000 | 1480 | 5900 | 100 |
| Instrument | 300 | 40 | 300 | 0 |
| Summa | 6300 | 1520 | 6200 | 100 |
`,
    },
    expect: ["A2:E5", "A7:E10"].map((range, at) => ({
      sheet: "Verksamheter", range, kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A label; B budget 2025-01..2025-12; C actual 2025-01..2025-03; D forecast 2025-01..2025-12; E deviation 2025-01..2025-12",
      rows: at === 0 ? "3-4 detail; 5 total" : "8-9 detail; 10 total",
    })),
  },
  { name: "kostnad per invånare i jämförelse", sheets: { Jämför: `
| Kostnad per invånare, kr | | | |
| Kommun | 2022 | 2023 | 2024 |
| Alby | 412 | 430 | 441 |
| Boda | 398 | 405 | 420 |
` }, expect: [] },
  { name: "tidplan för budgetarbetet", sheets: { Tidplan: `
| Aktivitet | Budget 2026 | Ansvarig | Klart |
| Direktiv | Anvisningar | Controller | 2025-03-01 |
| Förslag | Nämndens budget | Förvaltningschef | 2025-09-15 |
` }, expect: [] },
  { name: "prislista för interna tjänster", sheets: { Priser: `
| Tjänst | Pris 2024 | Pris 2025 | Förändring % |
| Datorarbetsplats | 410 | 425 | 3,7 |
| Telefon | 95 | 99 | 4,2 |
` }, expect: [] },
];

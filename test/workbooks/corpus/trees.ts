import type { Case } from "./case";

/** A fifth round: trees of accounts whose headings carry the sums, some with one row only under them, and sentences between the rows. */
export const TREES: readonly Case[] = [
  {
    name: "träd med summor överst, en gren med bara en rad",
    sheets: {
      Rapport: `
| Ekonomisk uppföljning · Gemensam nämnd för löner · Jan - Apr 2026 · Tkr (vänt tecken) | | | | | |
| | Utfall ack | Budget ack | Avvikelse ack | Prognos helår | Budget helår |
| INTÄKTER | 4950 | 5000 | -50 | 14900 | 15000 |
| Försäljning | 4950 | 5000 | -50 | 14900 | 15000 |
| KOSTNADER | -4880 | -5000 | 120 | -14700 | -15000 |
| Personalkostnader | -3850 | -3900 | 50 | -11600 | -11700 |
| Löner | -2800 | -2850 | 50 | -8450 | -8550 |
| Sociala avgifter | -1050 | -1050 | 0 | -3150 | -3150 |
| Lokalkostnader | -430 | -430 | 0 | -1290 | -1290 |
| Hyra | -430 | -430 | 0 | -1290 | -1290 |
| Övriga kostnader | -600 | -670 | 70 | -1810 | -2010 |
| Licenser | -400 | -450 | 50 | -1200 | -1350 |
| Konsulter | -200 | -220 | 20 | -610 | -660 |
| RESULTAT | 70 | 0 | 70 | 200 | 0 |
`,
    },
    expect: [{
      sheet: "Rapport", range: "A2:F14", kind: "operatingSummary", unit: "tkr", positive: "income",
      columns: "A label; B actual 2026-01..2026-04; C budget 2026-01..2026-04; D deviation 2026-01..2026-04; E forecast 2026-01..2026-12; F budget 2026-01..2026-12",
      rows: "3 subtotal; 4 detail; 5-6 subtotal; 7-8 detail; 9 subtotal; 10 detail; 11 subtotal; 12-13 detail; 14 total",
    }],
  },
  {
    name: "slag och konto i en kolumn, grupper med ett enda konto",
    sheets: {
      RD: `
| Resultatrapport ansvar 4100–4190 · Period 202408 · Beloppen i tkr | | | | | | | |
| | | | | | | | |
| | | Ackumulerat | < | < | Helår | < | < |
| | | 2024-01 - 2024-08 | < | < | 2024 | < | < |
| Slag | Konto | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse |
| 3 | Intäkter | -16000 | -15600 | -400 | -24000 | -23500 | -500 |
| 35 | Bidrag | -12000 | -11800 | -200 | -18000 | -17700 | -300 |
| 3510 | Medlemsbidrag | -10000 | -10000 | 0 | -15000 | -15000 | 0 |
| 3520 | Statsbidrag | -2000 | -1800 | -200 | -3000 | -2700 | -300 |
| 36 | Försäljning | -4000 | -3800 | -200 | -6000 | -5800 | -200 |
| 3610 | Försäljning av tjänster | -4000 | -3800 | -200 | -6000 | -5800 | -200 |
| 5 | Personal | 10000 | 10100 | -100 | 15000 | 15200 | -200 |
| 5010 | Löner | 7000 | 7100 | -100 | 10500 | 10650 | -150 |
| 5610 | Sociala avgifter | 3000 | 3000 | 0 | 4500 | 4550 | -50 |
| 6 | Övriga kostnader | 6000 | 5500 | 500 | 9000 | 8500 | 500 |
| 6010 | Hyra | 2000 | 2000 | 0 | 3000 | 3000 | 0 |
| 6420 | Licenser | 4000 | 3500 | 500 | 6000 | 5500 | 500 |
| | Netto | 0 | 0 | 0 | 0 | 200 | -200 |
`,
    },
    expect: [{
      sheet: "RD", range: "A3:H18", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A account; C budget 2024-01..2024-08; D actual 2024-01..2024-08; E deviation 2024-01..2024-08; F budget 2024-01..2024-12; G forecast 2024-01..2024-12; H deviation 2024-01..2024-12",
      rows: "6-7 subtotal; 8-9 detail; 10 subtotal; 11 detail; 12 subtotal; 13-14 detail; 15 subtotal; 16-17 detail; 18 total",
    }],
  },
  {
    name: "nämnden totalt först, och kommentarer som egna rader",
    sheets: {
      Uppföljning: `
| Driftredovisning (tkr) | | | | | |
| Verksamhet | Utfall Jan-Aug 2023 | Utfall Jan-Aug 2024 | Budget Jan-Aug 2024 | Helårsbudget 2024 | Helårsprognos 2024 |
| Nämnden totalt | 8100 | 8350 | 8400 | 12600 | 12500 |
| Administration | 2100 | 2150 | 2200 | 3300 | 3250 |
| Kommentar: vakant tjänst under våren gör att kostnaden blir lägre än budget för hela året. | | | | | |
| Systemförvaltning | 3500 | 3700 | 3700 | 5550 | 5550 |
| Kommentar: licenskostnaderna har ökat mer än beräknat men ryms inom ramen för verksamheten. | | | | | |
| Support | 2500 | 2500 | 2500 | 3750 | 3700 |
`,
    },
    expect: [{
      sheet: "Uppföljning", range: "A2:F8", kind: "operatingSummary", unit: "tkr", positive: "cost",
      columns: "A activity; B actual 2023-01..2023-08; C actual 2024-01..2024-08; D budget 2024-01..2024-08; E budget 2024-01..2024-12; F forecast 2024-01..2024-12",
      rows: "3 total; 4 detail; 5 note; 6 detail; 7 note; 8 detail",
    }],
  },
  {
    name: "månaderna som datum i rubriken, bredvid ack och årsbudget",
    sheets: {
      Visma: `
| Resultatrapport månad, SEK | | | | | | | | |
| Konto | Kontonamn | 45658 {yyyy-mm} | 45689 {yyyy-mm} | 45717 {yyyy-mm} | 45748 {yyyy-mm} | Ack utfall | Ack budget | Årsbudget |
| 3510 | Bidrag | -500000 | -500000 | -500000 | -520000 | -2020000 | -2000000 | -6000000 |
| 5010 | Löner | 300000 | 310000 | 305000 | 308000 | 1223000 | 1220000 | 3660000 |
| 6010 | Hyra | 90000 | 90000 | 90000 | 90000 | 360000 | 360000 | 1080000 |
| 7410 | Konsulter | 80000 | 120000 | 95000 | 110000 | 405000 | 420000 | 1260000 |
| | Summa | -30000 | 20000 | -10000 | -12000 | -32000 | 0 | 0 |
`,
    },
    expect: [{
      sheet: "Visma", range: "A2:I7", kind: "operatingDetail", unit: "kr", positive: "cost",
      columns: "A account; B accountName; C actual 2025-01..2025-01; F actual 2025-04..2025-04; G actual 2025-01..2025-04; H budget 2025-01..2025-04; I budget 2025-01..2025-12",
      rows: "3-6 detail; 7 total",
    }],
  },
  {
    name: "varav-rader, och ett resultat som är intäkter minus kostnader",
    sheets: {
      Blad1: `
| Räddningsnämnden | | | | |
| Ekonomi per den 31 augusti 2024 (mnkr) | | | | |
| | Utfall 240831 | Budget 240831 | Differens | Prognos 241231 |
| Verksamhetens intäkter | 84,2 | 83,0 | 1,2 | 125,0 |
| varav medlemsavgifter | 80,0 | 80,0 | 0,0 | 120,0 |
| Verksamhetens kostnader | 82,9 | 82,5 | 0,4 | 124,6 |
| varav personal | 60,1 | 61,0 | -0,9 | 91,0 |
| Verksamhetens resultat | 1,3 | 0,5 | 0,8 | 0,4 |
`,
    },
    expect: [{
      sheet: "Blad1", range: "A3:E8", kind: "operatingSummary", unit: "mnkr", positive: "cost",
      columns: "A label; B actual 2024-01..2024-08; C budget 2024-01..2024-08; D deviation 2024-01..2024-08; E forecast 2024-01..2024-12",
      rows: "4 detail; 5 ofWhich; 6 detail; 7 ofWhich; 8 total",
    }],
  },
];

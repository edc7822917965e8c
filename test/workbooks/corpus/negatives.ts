import type { Case } from "./case";

const nothing = (name: string, drawing: string): Case => ({ name, sheets: { Blad1: drawing }, expect: [] });

/** Sheets that stand beside a budget in real workbooks and are none. */
export const NEGATIVES: readonly Case[] = [
  nothing("statistik: ärenden per månad", `
| Ärenden i servicedesk 2024 | | | | |
| Månad | Inkomna | Lösta | Öppna | Andel 1st line |
| Januari | 812 | 790 | 122 | 0,68 {0%} |
| Februari | 756 | 770 | 108 | 0,66 {0%} |
| Mars | 801 | 799 | 110 | 0,70 {0%} |
| Totalt | 2369 | 2359 | 340 | 0,68 {0%} |
`),
  nothing("statistik: besök med utfall och mål", `
| Besöksstatistik | | | |
| Enhet | Utfall 2023 | Utfall 2024 | Förändring |
| Receptionen | 4512 | 4733 | 221 |
| Servicedesk | 8120 | 8004 | -116 |
| Växeln | 23011 | 21500 | -1511 |
`),
  nothing("adresslista", `
| Namn | Adress | Postnr | Ort | Telefon |
| Växeln | Storgatan 1 | 771 82 | Ludvika | 0240-860 00 |
| Receptionen | Köpmangatan 2 | 771 30 | Ludvika | 0240-860 01 |
| Kansliet | Carlavägen 24 | 771 82 | Ludvika | 0240-860 02 |
`),
  nothing("anteckningar", `
| Att göra inför delåret |
| Stäm av budget mot utfall i systemet |
| Fråga ekonomichefen om prognosen |
| Investeringar: kolla ombudgetering |
| 45 000 kr till konsulter i maj? |
`),
  nothing("tidrapport", `
| Tidrapport vecka 17 | | | | | |
| Projekt | Mån | Tis | Ons | Tor | Fre | Summa |
| O365 | 4 | 8 | 2,5 | 8 | 6 | 28,5 |
| Nätverk | 4 | | 5,5 | | 2 | 11,5 |
| Summa | 8 | 8 | 8 | 8 | 8 | 40 |
`),
  nothing("pivotrester", `
| Summa av Belopp | Kolumnetiketter | | |
| Radetiketter | 202401 | 202402 | Totalsumma |
| 3510 | -100000 | -100000 | -200000 |
| 5010 | 40000 | 41000 | 81000 |
| Totalsumma | -60000 | -59000 | -119000 |
`),
  nothing("kalender", `
| April 2024 | | | | | | |
| Mån | Tis | Ons | Tor | Fre | Lör | Sön |
| 1 | 2 | 3 | 4 | 5 | 6 | 7 |
| 8 | 9 | 10 | 11 | 12 | 13 | 14 |
| 15 | 16 | 17 | 18 | 19 | 20 | 21 |
`),
  nothing("schema för budgetprocessen", `
| Aktivitet | Start | Slut | Ansvarig | Status |
| Budgetanvisningar | 2024-02-01 | 2024-02-28 | Ekonomichef | Klar |
| Nämndernas förslag | 2024-03-01 | 2024-05-15 | Förvaltningschef | Pågår |
| Beslut i fullmäktige | 2024-11-20 | 2024-11-20 | Kansliet | |
`),
  nothing("prislista", `
| Artikel | Antal | Pris | Summa |
| Bärbar dator | 12 | 11500 | 138000 |
| Skärm 27" | 20 | 2490 | 49800 |
| Docka | 20 | 1990 | 39800 |
| Totalt | | | 227600 |
`),
  nothing("fakturalista", `
| Fakturanr | Fakturadatum | Leverantör | Förfallodatum | Belopp |
| 100231 | 2024-03-01 | Telia | 2024-03-31 | 45231 |
| 100288 | 2024-03-05 | Atea | 2024-04-04 | 112000 |
| 100301 | 2024-03-08 | Dustin | 2024-04-07 | 8900 |
`),
  nothing("lånekalkyl", `
| År | Ingående skuld | Ränta | Amortering | Utgående skuld |
| 2024 | 5000000 | 150000 | 500000 | 4500000 |
| 2025 | 4500000 | 135000 | 500000 | 4000000 |
| 2026 | 4000000 | 120000 | 500000 | 3500000 |
`),
  nothing("riskmatris", `
| Risk | Sannolikhet | Konsekvens | Riskvärde | Åtgärd |
| Driftstopp i nätverk | 3 | 4 | 12 | Redundant lina |
| Personalomsättning | 2 | 3 | 6 | Dokumentation |
| Leverantör går i konkurs | 1 | 4 | 4 | Reservavtal |
`),
  nothing("enkät", `
| Fråga | 2022 | 2023 | 2024 |
| Jag är nöjd med IT-stödet | 3,8 | 3,9 | 4,1 |
| Jag får hjälp i tid | 3,2 | 3,5 | 3,4 |
| Antal svar | 412 | 398 | 455 |
`),
  nothing("projektplan i timmar", `
| Aktivitet | Budget (tim) | Utfall (tim) | Kvar (tim) |
| Förstudie | 80 | 76 | 4 |
| Installation | 240 | 180 | 60 |
| Utbildning | 60 | 0 | 60 |
| Summa | 380 | 256 | 124 |
`),
  nothing("licensregister", `
| Licens | Leverantör | Antal | Pris per licens | Förnyas |
| M365 E3 | Microsoft | 1200 | 289 | 2025-01-01 |
| Adobe CC | Adobe | 35 | 699 | 2024-10-01 |
| Visio | Microsoft | 60 | 155 | 2025-01-01 |
`),
  nothing("kontoplan utan belopp", `
| Konto | Benämning | Kontoklass |
| 3510 | Medlemsbidrag | 3 |
| 5010 | Löner | 5 |
| 5610 | PO-pålägg | 5 |
| 6010 | Lokalhyra | 6 |
`),
  nothing("energiförbrukning", `
| Byggnad | Förbrukning 2022 kWh | Förbrukning 2023 kWh | Förändring % |
| Stadshuset | 412000 | 398000 | -3,4 |
| Serverhallen | 655000 | 671000 | 2,4 |
| Förrådet | 48000 | 45100 | -6,0 |
`),
  nothing("diarieförteckning", `
| Dnr | Datum | Ärende | Handläggare | Status |
| GSN 2024/12 | 2024-02-12 | Budgetuppföljning jan-febr 2024 | Controller | Avslutat |
| GSN 2024/31 | 2024-05-06 | Uppföljning januari-april 2024 | Controller | Öppet |
`),
  nothing("närvarolista", `
| Sammanträde 2024-05-08 | | |
| Ledamot | Kommun | Närvarande |
| Ordförande | Ludvika | x |
| Vice ordförande | Hedemora | x |
| Ersättare | Ludvika | |
`),
  nothing("bilpool: mätarställning", `
| Bil | Mätare jan | Mätare apr | Körda km | Kostnad per mil |
| ABC 123 | 45120 | 47810 | 2690 | 28,50 |
| DEF 456 | 12050 | 15530 | 3480 | 24,10 |
`),
  nothing("besöksbudget: antal mot mål", `
| Besök på kundcenter 2024 | | | |
| Månad | Budget antal | Utfall antal | Avvikelse |
| Januari | 1200 | 1150 | -50 |
| Februari | 1200 | 1310 | 110 |
| Mars | 1300 | 1290 | -10 |
| Totalt | 3700 | 3750 | 50 |
`),
  nothing("projekt i timmar", `
| Projekttid kvartal 1 | | | |
| Projekt | Budget timmar | Utfall timmar | Prognos timmar |
| Windows 11 | 400 | 380 | 420 |
| Nytt nät | 900 | 410 | 950 |
| Summa | 1300 | 790 | 1370 |
`),
  nothing("energi mot budget i kWh", `
| Elförbrukning (kWh) | | | |
| Anläggning | Budget 2024 | Utfall 2024 | Avvikelse |
| Serverhall | 650000 | 671000 | -21000 |
| Kontor | 120000 | 114000 | 6000 |
| Totalt | 770000 | 785000 | -15000 |
`),
  nothing("månader mot mål utan enhet", `
| | Budget | Utfall | Diff |
| Jan | 20 | 22 | 2 |
| Feb | 20 | 18 | -2 |
| Mar | 20 | 25 | 5 |
`),
  nothing("semesterplan", `
| Namn | Vecka 26 | Vecka 27 | Vecka 28 | Summa dagar |
| Medarbetare 1 | 5 | 5 | 5 | 15 |
| Medarbetare 2 | | 5 | 5 | 10 |
`),
  nothing("kontaktlista med ansvar", `
| Ansvar | Namn | E-post | Verksamhet |
| 8500 | Enhetschef | it@kommun.se | IT |
| 8510 | Teamledare | support@kommun.se | Support |
`),
  nothing("kodplan", `
| Ansvar | Benämning | Verksamhet | Benämning |
| 8500 | IT-enheten | 020 | Gemensam IT |
| 8510 | Servicedesk | 030 | Support |
| 8520 | Nät | 040 | Drift |
`),
  nothing("aktiekurser", `
| Datum | Kurs | Förändring | Volym |
| 2024-05-02 | 112,50 | 1,20 | 120000 |
| 2024-05-03 | 113,10 | 0,60 | 98000 |
`),
  nothing("betygsstatistik", `
| Skola | Utfall 2022 | Utfall 2023 | Mål 2024 |
| Centralskolan | 82 | 84 | 85 |
| Norra skolan | 76 | 79 | 85 |
`),
  nothing("receptlista med summa", `
| Vara | Mängd | Pris | Totalt |
| Kaffe | 4 | 59 | 236 |
| Bullar | 20 | 12 | 240 |
| Summa | | | 476 |
`),
  nothing("lista över beslut", `
| Paragraf | Beslut | Datum | Ansvarig |
| 41 | Budgetuppföljning godkänns | 2024-05-08 | Nämnden |
| 42 | Handlingsplan noteras | 2024-05-08 | Nämnden |
`),
];

import { reportFromSample } from "../report-from-sample";
import { shown } from "../shown";

test("bilaga 1 holds the committee's own figures, digit for digit", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-2024-t2", "appendix-1"))).toEqual([
    "Gemensamma servicenämndens rapportering av driftkostnader och investeringar, andra tillfället år 2024",
    "Daterad den 6 maj 2024",
    "Intäkter och kostnader, miljoner kronor, andra tillfället år 2024",
    "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
    " | Januari–april 2024 | | | Helår 2024",
    " | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse",
    "Intäkter | 22,1 | 20,4 | −1,8 | 76,9 | 76,9 | 0,0",
    "Kostnader | −25,5 | −22,5 | 3,0 | −76,9 | −76,9 | 0,0",
    "Nettokostnad | −3,4 | −2,1 | 1,3 | 0,0 | 0,0 | 0,0",
    "Investeringar, miljoner kronor, andra tillfället år 2024",
    "Avvikelse: minus = ännu inte förbrukat.",
    "Januari–april 2024 | | | | | Helår 2024",
    "Årsbudget | Extra beviljat + överfört under året | Totalt anslag för året | Utfall för perioden | Periodens avvikelse mot totalt anslag för året | Prognos | Prognosens avvikelse mot totalt anslag för året",
    "7,6 | 0,0 | 7,6 | 3,0 | −4,6 | 7,6 | 0,0",
    "",
    "IT-chef",
  ]);
});

test("bilaga 2 repeats the handlingsplan with every delsumma, and says the round's own period", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-2024-t2", "appendix-2"))).toEqual([
    "Gemensamma servicenämndens handlingsplan med åtgärder för att bidra till en ekonomi i balans 2024, andra tillfället år 2024",
    "Daterad den 6 maj 2024",
    "Planerade åtgärder får ingå i slutlig helårsprognos först efter att de har godkänts av förvaltningschef.",
    "Åtgärd | | | | Beslut om åtgärd | | Är åtgärden planerad eller påbörjad? | Driftsättning, datum | Åtgärdens ekonomiska effekt (miljoner kronor, två decimaler) | | Ingår åtgärdens ekonomiska effekt i slutlig helårsprognos för 2024? | Belopp",
    "Löp. nr | Verksamhet som berörs | Beskrivning | Ev. mål | Förvaltning eller nämnd? | Datum | | | Utfall januari–april 2024 | Prognos helår 2024 | Ja/Nej",
    "1.1 | | Inga åtgärder",
    "1.2",
    "1.3",
    "Delsumma | | | | | | | | 0,00 | 0,00 | | 0,00",
    "2.1",
    "2.2",
    "2.3",
    "Delsumma | | | | | | | | 0,00 | 0,00 | | 0,00",
    "3.1",
    "3.2",
    "3.3",
    "Delsumma | | | | | | | | 0,00 | 0,00 | | 0,00",
    "4.1",
    "4.2",
    "4.3",
    "Delsumma | | | | | | | | 0,00 | 0,00 | | 0,00",
    "TOTALT | | | | | | | | 0,00 | 0,00 | | 0,00",
    "",
    "IT-chef",
  ]);
});

test("väsentliga avvikelser lists what misses the budget by enough, with the sheet's comments", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-2024-t2", "material-deviations"))).toEqual([
    "Gemensamma servicenämnden: väsentliga avvikelser, januari–april 2024",
    "Väsentliga avvikelser januari–april 2024, miljoner kronor",
    "Avvikelse: plus = bättre än budget.",
    " | Budget | Utfall | Avvikelse | Varav förklarat | Kommentar",
    "032 Arkitektur och teknik, intäkter | 7,9 | 6,7 | −1,3 | −0,4 | Systemdrifttjänster ännu inte utdebiterade",
    "032 Arkitektur och teknik, kostnader | −9,5 | −7,8 | 1,7 | 1,2 | Större årsfakturor (O365) har ännu inte kommit",
    "033 Service och support, kostnader | −10,9 | −10,0 | 0,9 | 0,6 | Större årsfakturor (O365) har ännu inte kommit",
    "Hela nettoavvikelsen | −3,4 | −2,1 | 1,3 | 1,5",
    "Hela nettoavvikelsen är 1,3 miljoner kronor och de förklarade avvikelserna tillsammans 1,5 miljoner kronor; de oförklarade går åt andra hållet.",
    "Väsentliga avvikelser i år enligt prognosen, miljoner kronor",
    "Avvikelse: plus = bättre än budget.",
    "Inga väsentliga avvikelser att rapportera.",
  ]);
});

test("a general budgetuppföljning divides the same money by side, by verksamhet and by slag", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-2024-t2", "budget-follow-up", { unit: "tkr" }))).toEqual([
    "Gemensamma servicenämnden: budgetuppföljning, januari–april 2024",
    "Intäkter och kostnader, tkr",
    "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
    " | Januari–april 2024 | | | Helår 2024",
    " | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse",
    "Intäkter | 22 132 | 20 366 | −1 766 | 76 944 | 76 944 | 0",
    "Kostnader | −25 504 | −22 468 | 3 036 | −76 944 | −76 944 | 0",
    "Nettokostnad | −3 372 | −2 102 | 1 270 | 0 | 0 | 0",
    "Nettokostnad per verksamhet, tkr",
    "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
    "Verksamhet | Januari–april 2024 | | | Helår 2024",
    " | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse",
    "030 Administration | −259 | −144 | 115 | 0 | 0 | 0",
    "031 Digitalisering och innovation | −170 | −110 | 61 | 0 | 0 | 0",
    "032 Arkitektur och teknik | −1 562 | −1 117 | 445 | 0 | 0 | 0",
    "033 Service och support | −1 340 | −665 | 675 | 0 | 0 | 0",
    "089 IT vidarefakturering | −40 | −66 | −26 | 0 | 0 | 0",
    "Nettokostnad | −3 372 | −2 102 | 1 270 | 0 | 0 | 0",
    "Per slag, tkr",
    "Intäkter med plus, kostnader med minus. Avvikelse: plus = bättre än budget.",
    " | Januari–april 2024 | | | Helår 2024",
    " | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse",
    "Intäkter | 22 132 | 20 366 | −1 766 | 76 944 | 76 944 | 0",
    "Personalkostnader | −10 491 | −10 491 | 0 | −31 473 | −31 473 | 0",
    "Lokalkostnader | −686 | −686 | 0 | −2 065 | −2 065 | 0",
    "Datorer och utrustning | −7 499 | −5 374 | 2 125 | −22 860 | −22 860 | 0",
    "Tele- och datakommunikation | −1 625 | −1 625 | 0 | −4 953 | −4 953 | 0",
    "Köpta tjänster | −2 345 | −1 434 | 911 | −7 069 | −7 069 | 0",
    "Kapitalkostnader | −2 858 | −2 858 | 0 | −8 524 | −8 524 | 0",
    "Nettokostnad | −3 372 | −2 102 | 1 270 | 0 | 0 | 0",
    "Investeringar, tkr",
    "Kvar och avvikelse: plus = mindre förbrukat än anslaget.",
    "Projekt | Budget | Tillägg | Totalt anslag | Utfall | Kvar | Prognos | Avvikelse",
    "O365 digital arbetsplats | 1 000 | 0 | 1 000 | 412 | 588 | 1 000 | 0",
    "Gemensam identitetsplattform | 500 | 0 | 500 | 0 | 500 | 500 | 0",
    "Säkerhet | 1 000 | 0 | 1 000 | 655 | 345 | 1 000 | 0",
    "Dokument och ärendehanteringssystem IT | 100 | 0 | 100 | 0 | 100 | 100 | 0",
    "IT-infrastruktur för digitalisering | 1 000 | 0 | 1 000 | 290 | 710 | 1 000 | 0",
    "Upprustning av Ludvika kommuns nät | 3 000 | 0 | 3 000 | 1 230 | 1 770 | 3 000 | 0",
    "Uppdaterad basfunktionalitet | 1 000 | 0 | 1 000 | 400 | 600 | 1 000 | 0",
    "Totalt | 7 600 | 0 | 7 600 | 2 987 | 4 613 | 7 600 | 0",
  ]);
});

test("the detaljbudget holds verksamheter, ram, slag, staff and investments, and never sums därav", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-detaljbudget-2024", "detailed-budget"))).toEqual([
    "Gemensamma servicenämnden, detaljbudget 2024",
    "Nettokostnad per verksamhet, tkr",
    "Intäkter med minus, kostnader med plus.",
    "Verksamhet | Nettokostnad | Intäkter 2024 | | Kostnad 2024 | Nettokostnad",
    " | Budget 2023 | Externa | Interna | | Budget 2024",
    "030 Administration | 0 | −2 901 | −3 549 | 6 450 | 0",
    "031 Digitaliser. och Inno | 0 | −2 144 | −2 094 | 4 237 | 0",
    "032 IT Arkitektur och tekn | 0 | −12 722 | −14 863 | 27 585 | 0",
    "033 Stöd och support | 0 | −15 205 | −18 112 | 33 316 | 0",
    "089 IT vidarefakturering | 0 | −4 870 | −485 | 5 355 | 0",
    "Gemensamma servicenämnden | 0 | −37 841 | −39 102 | 76 944 | 0",
    "Ram, tkr",
    "Ram | 0",
    "Justerad ram | 0",
    "Avvikelse mot justerad ram | 0",
    "Kostnads- och intäktsslag, tkr",
    "”Därav” ingår i kolumnen före och räknas inte med i summan.",
    "Enhet | Total lönekostnad | Därav lönekostn., ej tillsvid. anst. | Kapitalkostnad | Lokalhyra | Övriga kostnader | Intäkter | Summa",
    "Budget 2023 | 20 152 | 0 | 2 739 | 1 102 | 50 142 | −74 135 | 0",
    "Kostnads/int-förändring | 1 062 | | 919 | 25 | 1 090 | −1 705 | 1 391",
    "Verksamhetsförändring | 1 256 | | | | −1 543 | −1 104 | −1 391",
    "Budget 2024 | 22 470 | 0 | 3 658 | 1 127 | 49 689 | −76 944 | 0",
    "Tillsvidareanställda och lönekostnad, tkr",
    " | Budget 2023 | | Budget 2024 | | Budget 2025 | Budget 2026",
    " | Antal tillsvid. anst. | Lönekostnad | Antal tillsvid. anst. | Lönekostnad | Antal tillsvid. anst. | Antal tillsvid. anst.",
    "Gemensamma Servicenämnden | 32 | 20 152 | 34 | 22 470 | 22 470 | 22 470",
    "Investeringsbudget 2024, miljoner kronor",
    "Projekt | Budget 2024",
    "O365 digital arbetsplats | 1,0",
    "Gemensam identitetsplattform | 0,5",
    "Säkerhet | 1,0",
    "Dokument och ärendehanteringssystem IT | 0,1",
    "IT-infrastruktur för digitalisering | 1,0",
    "Upprustning av Ludvika kommuns nät | 3,0",
    "Uppdaterad basfunktionalitet | 1,0",
    "Totalt | 7,6",
  ]);
});

test("intern kontroll bilaga 1 holds the two common points", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-detaljbudget-2024", "internal-control-1"))).toEqual([
    "Uppföljning av Gemensamma servicenämndens plan för intern kontroll med kommungemensamma kontrollpunkter för 2023",
    "Daterad den ____________",
    "UA = utan anmärkning, MA = med anmärkning.",
    "Kontrollpunkt | Kontroll utförd | | Resultat | | Anmärkning | Vidtagna/föreslagna förbättringsåtgärder",
    " | Ja | Nej | UA | MA",
    "1 Följs checklistan för introduktion vid nyanställning? | x | | x",
    "2 Följs koncernens projektmodell? | x | | | x | Mallar används som stöd, men beroende på projekt så uppväger inte den ökade administrationen den faktiska nyttan.",
  ]);
});

test("intern kontroll bilaga 2 holds the committee's own points, numbered from 1, and its empty row", async () => {
  expect(shown(await reportFromSample("ludvika-gsn-detaljbudget-2024", "internal-control-2"))).toEqual([
    "Uppföljning av Gemensamma servicenämndens särskilda plan för intern kontroll med nämndspecifika kontrollpunkter för 2023",
    "Daterad den ____________",
    "UA = utan anmärkning, MA = med anmärkning.",
    "Kontrollpunkt | Kontroll utförd | | Resultat | | Anmärkning | Vidtagna/föreslagna förbättringsåtgärder",
    " | Ja | Nej | UA | MA",
    "1 Anmäls riskobservationer och tillbud i KIA-systemet? | x | | x",
    "2",
  ]);
});

test("the sentences for the tjänsteskrivelse say the text that the committee first got wrong", async () => {
  const text = shown(await reportFromSample("ludvika-gsn-2024-t2", "letter-figures")).map((line) => line.split(" | ")[0]);
  expect(text).toEqual(expect.arrayContaining([
    "Budgeten för januari–april 2024 är netto −3,4 miljoner kronor.",
    "Nettokostnaderna var 1,3 miljoner kronor lägre än periodens budget (positiv avvikelse).",
    "Intäkterna var 1,8 miljoner kronor lägre än periodens budget (negativ avvikelse).",
    "Bruttokostnaderna var 3,0 miljoner kronor lägre än periodens budget (positiv avvikelse).",
    "Nettokostnaderna väntas bli lika med årets budget (ingen avvikelse).",
    "Av det totala investeringsanslaget för året på 7,6 miljoner kronor har 3,0 miljoner kronor bokförts under perioden (39 procent).",
  ]));
});

import { reportFromSample } from "../report-from-sample";
import { shown } from "../shown";

test("the delår is made from amounts written as text in every form", async () => {
  expect(shown(await reportFromSample("sydnarke-it-2021-07", "interim-economy"))).toEqual([
    "Sydnärkes IT-nämnd, delårsrapport 2021",
    "Ekonomiskt resultat, tkr",
    "Intäkter med minus, kostnader med plus; summa med minus är överskott. Avvikelse: plus = bättre än budget.",
    " | Budget | Utfall 210731 | Årsprognos | Avvikelse",
    "Intäkter | −36 791 | −21 506 | −36 791 | 0",
    "Personalkostnader | 11 662 | 5 495 | 9 662 | 2 000",
    "Datorer & basutrustning | 200 | −15 | 200 | 0",
    "Datakommunikation | 1 700 | 1 323 | 1 700 | 0",
    "Licenser & serviceavtal | 7 046 | 4 697 | 7 046 | 0",
    "Övrigt tjänsteköp | 2 492 | 2 553 | 4 492 | −2 000",
    "Resor & Kurser | 330 | 111 | 330 | 0",
    "Övriga kostnader | 320 | 89 | 320 | 0",
    "Lokalhyror | 692 | 427 | 692 | 0",
    "Kapitalkostnader | 12 349 | 6 418 | 12 349 | 0",
    "Summa | 0 | −408 | 0 | 0",
    "Investeringar, tkr",
    "Avvikelse: plus = mindre förbrukat än budget.",
    "Investeringar | Budget | Utfall 210731 | Prognos | Avvikelse",
    "IT INVEST LEKEBERG | 1 645 | 1 487 | 2 905 | −1 260",
    "IT INVEST LAXÅ | 735 | 176 | 776 | −41",
    "IT INVEST ASKERSUND | 2 690 | 2 220 | 2 773 | −83",
    "IT INVEST HALLSBERG | 1 105 | 203 | 1 371 | −266",
    "IT-INVEST. GEMENSAMT | 3 000 | 1 617 | 3 000 | 0",
    "Summa | 9 175 | 5 703 | 10 825 | −1 650",
  ]);
});

test("goals are repeated with their texts as written", async () => {
  expect(shown(await reportFromSample("sydnarke-it-2021-07", "interim-goals"))).toEqual([
    "Sydnärkes IT-nämnd, delårsrapport 2021: mål",
    "Kommunfullmäktiges mål | Nämndmål | Indikator | Nuvärde | Prognos | Målvärde",
    "Lekebergs kommun är en attraktiv arbetsgivare samt växer och utvecklas på ett hållbart sätt | Ge god service och IT-drift av hög kvalitet | Öka andelen ärenden som åtgärdas av Servicedesk (1st line) | 68% | 60% | 50%",
    " | | Minska genomsnittlig ärendehandteringstid | 8 st | 20 | högst 20 st",
    " | | Beställningar av datorer och kringutrustning inom 2 dagar | 0% | 0% | 0%",
    " | | Andel besvarade samtal % efter 20 respektive 60 sekunder | 58% | 70% | 70%",
    " | Ökad samverkan över kommungränserna | Öka antalet etablerade förvaltningssubjekt från 5 till minst 9 stycken. | 7 | 9 | 9",
    " | | Värde medarbetarundersökningen - Medarbetarengagemang (HME) | 73 | 73 | Öka från 71,13",
    " | | Sjukfrånvaro | 9,02 % | 7 % | Minska från 7 %",
    " | | Nämnderna och styrelsen håller sin budgetram | 408 tkr | 0 tkr | 0 tkr",
    "Lekebergs kommun minskar sin klimatpåverkan | Underlätta för digitala möten och att en hållbar teknik används. | Digitala möten och hållbar teknik. | 1% | 1% | 1%",
    " | | Miljödiplomering av Lekebergs kommun | Ja | Ja | Ja",
  ]);
});

test("the driftredovisning adds 4 212 ledger rows by report row, in the budget's order", async () => {
  expect(shown(await reportFromSample("sydnarke-it-2024", "annual-economy"))).toEqual([
    "Sydnärkes IT-nämnd, årsredovisning 2024",
    "DRIFTREDOVISNING, tkr",
    "Intäkter med minus, kostnader med plus; nettoresultat med plus är underskott. Avvikelse: plus = bättre än budget.",
    "KONTOTEXT | BUDGET 2024 | UTFALL 2024 | AVVIKELSE",
    "ÖVRIGA AVG O. ERSÄTTNIN | 0 | −108 | 108",
    "DRIFTBIDRAG FR KOMMUNER | −43 306 | −43 752 | 446",
    "TOTALT INTÄKTER | −43 306 | −43 860 | 554",
    "PERSONALKOSTNADER | 12 106 | 11 352 | 754",
    "DATORER & BASUTRUSTNING | 200 | 134 | 66",
    "TELE- OCH DATAKOMMUNIKATION | 1 100 | 2 445 | −1 345",
    "LICENSER & SERVICEAVTAL | 11 143 | 13 065 | −1 922",
    "ÖVRIGT TJÄNSTEKÖP | 3 200 | 4 848 | −1 648",
    "RESOR & KURSER | 100 | 48 | 53",
    "ÖVRIGA KOSTNADER | 400 | 330 | 70",
    "LOKALHYROR | 798 | 859 | −61",
    "KAPITALKOSTNADER | 14 259 | 11 631 | 2 628",
    "TOTALT KOSTNADER | 43 306 | 44 713 | −1 406",
    "NETTORESULTAT | 0 | 852 | −852",
    "INVESTERINGSREDOVISNING, tkr",
    "Avvikelse: plus = mindre förbrukat än budget.",
    "PROJEKT | BUDGET 2024 | UTFALL 2024 | AVVIKELSE",
    "IT INVEST LEKEBERG | 2 533 | 1 484 | 1 049",
    "IT INVEST LAXÅ | 1 652 | 1 400 | 252",
    "IT INVEST ASKERSUND | 2 196 | 2 434 | −238",
    "IT INVEST HALLSBERG | 1 953 | 2 091 | −138",
    "IT-INVEST. GEMENSAMT | 3 000 | 5 077 | −2 077",
    "TOTALT INVESTERAT 2024 | 11 334 | 12 486 | −1 152",
  ]);
});

test("each goal stands with the committee's assessment and the rule's own", async () => {
  expect(shown(await reportFromSample("sydnarke-it-2024", "annual-goals"))).toEqual([
    "Sydnärkes IT-nämnd, bedömning av måluppfyllelse 2024",
    "Regel: alla indikatorer uppnådda = uppnås; minst hälften uppnådda eller delvis uppnådda = uppnås delvis; mer än hälften inte uppnådda eller utan värde = uppnås ej.",
    "Nämndmål | Indikator | Resultat år 2024 | Målvärde år 2024 | Bedömning | Enligt regeln",
    "Ge god service och IT-drift av hög kvalitet | Minska genomsnittlig ärendehanteringstid för incidenter | 18 st | högst 15 st | Uppnås delvis | Uppnås ej (2 av 7 uppnådda)",
    " | Andel besvarade samtal % efter 20 respektive 60 sekunder. | 72,25 % | 80 %",
    " | Tillgänglighet för servrar, accesspunkter och Microsoft-tjänster | 99,58 % | 99 %",
    " | Värde Nöjd Kund Index (NKI) | | 7,5",
    " | Minska antalet pågående incidenter | 111 st | Minska till 90 st",
    " | Minska antalet pågående tjänsteförfrågan | 161 st | minska till 85 st",
    " | Minska antalet pågående förändringsärenden | 19 st | minska till 30 st",
    "Ökad samverkan över kommungränserna | Att i samtliga förvaltningsobjekt styra objektet efter upprättad och beslutad förvaltningsplan. | 2 | 11 | Uppnås delvis | Uppnås delvis (4 av 7 uppnådda)",
    " | Medarbetarundersökningen, medarbetarengagemang (HME) | 66 | ≥ 74",
    " | Sjukfrånvaro | 2,81 % | 4 %",
    " | Nämnderna och styrelsen håller sin budgetram | −852 tkr | 0 tkr",
    " | Antal e-tjänster för medborgare | 75 st. | 75 st.",
    " | Antal e-tjänster för medarbetare | 35 st. | 30 st.",
    " | Andel e-tjänster som per automatik återger ärendestatus | 76 % | 75 %",
  ]);
});

test("the published deficit is shared by the population two years before, and the shares add up to it", async () => {
  expect(shown(await reportFromSample("sydnarke-it-2024", "result-allocation"))).toEqual([
    "Sydnärkes IT-nämnd, fördelning av årets resultat 2024",
    "Minus = underskott att betala. Fördelat så att delarna blir det publicerade beloppet (största rest). Nyckel: folkmängd 31 december 2022.",
    "Kommun | Invånare 31 december 2022 | Andel av resultatet, tkr | Faktureras, tkr | Faktureras, kronor",
    "Lekeberg | 8 756 | −177 | 177 | 177 161",
    "Laxå | 5 576 | −113 | 113 | 112 820",
    "Askersund | 11 497 | −233 | 233 | 232 621",
    "Hallsberg | 16 290 | −329 | 329 | 329 598",
    "Summa | 42 119 | −852 | 852 | 852 200",
  ]);
});

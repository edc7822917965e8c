import { reportFromSample } from "../report-from-sample";
import { shown } from "../shown";

test("the resultaträkning holds last year, kommunbidrag and the empty row of the form; its sums agree with those per kommun", async () => {
  expect(shown(await reportFromSample("herrljunga-servicenamnd-2023-08", "income-statement"))).toEqual([
    "Servicenämnd IT, Växel, Telefoni: drift, januari–augusti 2023",
    "Resultaträkning, tkr",
    "Intäkter med minus, kostnader med plus; kommunbidrag och överskott med plus. Avvikelse: plus = bättre än budget.",
    " | Utfall 202208 | Utfall 202308 | Budget 2023 | Prognos 2023 | Avvikelse helår",
    "Intäkter | −4 457 | −5 131 | −8 013 | −8 213 | 200",
    "Summa intäkter | −4 457 | −5 131 | −8 013 | −8 213 | 200",
    "Personalkostnader | 6 193 | 8 908 | 12 881 | 12 881 | 0",
    "Lokalkostnader, energi, VA",
    "Övriga kostnader | 8 915 | 9 930 | 15 530 | 15 730 | −200",
    "Kapitalkostnad | 3 735 | 3 872 | 5 614 | 5 614 | 0",
    "Summa kostnader | 18 843 | 22 710 | 34 025 | 34 225 | −200",
    "Summa nettokostnader | 14 386 | 17 579 | 26 012 | 26 012 | 0",
    "Kommunbidrag | 12 741 | 17 177 | 26 012 | 26 012",
    "Resultat | −1 645 | −402 | 0 | 0",
    "Nettokostnad per kommun, tkr",
    "Avvikelse: plus = bättre än budget.",
    " | Utfall 202208 | Utfall 202308 | Budget 2023 | Prognos 2023 | Avvikelse helår",
    "Herrljunga | 6 220 | 7 712 | 12 279 | 12 079 | 200",
    "Vårgårda | 8 166 | 9 867 | 13 733 | 13 933 | −200",
    "Summa verksamhet | 14 386 | 17 579 | 26 012 | 26 012 | 0",
    "Budgetförändringar under 2023, tkr",
    "Område | Summa | Ev. förtydligande",
    "Lönerevidering 2023 | 268 | avser löner april-dec 2023 Hlj",
    "Förändring kapitalkostnader | 383 | avser kapitalkostn tom aug Vga+Hlj",
    "Totalt | 651",
  ]);
});

test("investments are grouped by owner, with ombudgetering in the summed budget", async () => {
  expect(shown(await reportFromSample("herrljunga-servicenamnd-2023-08", "investments-by-owner"))).toEqual([
    "Servicenämnd IT, Växel, Telefoni: investeringar, januari–augusti 2023",
    "Investeringar, tkr",
    "Avvikelse: plus = mindre förbrukat än budget.",
    " | Utfall 202308 | Budget 2023 | Ombudgetering | S:a budget 2023 | Prognos 2023 | Avvikelse helår",
    "Reinvestering IT | 238 | 2 350 | 0 | 2 350 | 2 350 | 0",
    "S:a investeringar gemensamma | 238 | 2 350 | 0 | 2 350 | 2 350 | 0",
    "Ombyggnation Wifi Bildning | 0 | 0 | 400 | 400 | 400 | 0",
    "Reinv trådlöst nätverk Hlj | 0 | 500 | 0 | 500 | 500 | 0",
    "S:a investeringar Herrljunga | 0 | 500 | 400 | 900 | 900 | 0",
    "Nätverk | 0 | 500 | 0 | 500 | 500 | 0",
    "S:a investeringar Vårgårda | 0 | 500 | 0 | 500 | 500 | 0",
    "S:a investeringar | 238 | 3 350 | 400 | 3 750 | 3 750 | 0",
  ]);
});

test("sjukfrånvaro is repeated with its own decimals", async () => {
  expect(shown(await reportFromSample("herrljunga-servicenamnd-2023-08", "sick-leave"))).toEqual([
    "Servicenämnd IT, Växel, Telefoni: redovisning av sjukfrånvaro 2023",
    "I procent av ordinarie arbetstid där inget annat anges.",
    " | Procent",
    "Total sjukfrånvaro",
    "Total sjukfrånvarotid | 3,17",
    "för kvinnor | 1,46",
    "för män | 4,26",
    "Långtidssjukfrånvaro (>60 dagar)",
    "Total sjukfrånvarotid | 19,50",
    "för kvinnor | 0,00",
    "för män | 23,79",
    "Andel heltid %",
    "för kvinnor | 40,29 %",
    "för män | 59,70 %",
  ]);
});

/** Other committees' layouts: a correct sheet is silent, and one changed cell is found. */
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { addressesOf, drawWorkbook, inputOf } from "./check-drawing";

const RESULT = `
| RESULTATRÄKNING (tkr) | Utfall 202208 | Utfall 202308 | Budget 2023 | Prognos 2023 | Avvikelse helår |
| Intäkter | -4457 | -5131 | -8013 | -8213 | 200 |
| Summa intäkter | -4457 | -5131 | -8013 | -8213 | 200 |
| Personalkostnader | 6193 | 8591 | 12881 | 12881 | 0 |
| varav vikarier | 93 | 108 | 200 | 250 | -50 |
| Lokalkostnader, energi, VA | | | | | |
| Övriga kostnader | 8915 | 9930 | 15530 | 15730 | -200 |
| Kapitalkostnad | 3735 | 3872 | 5614 | 5614 | 0 |
| Summa kostnader | 18843 | 22393 | 34025 | 34225 | -200 |
| Summa nettokostnader | 14386 | 17262 | 26012 | 26012 | 0 |
| Kommunbidrag | 12741 | 17177 | 26012 | 26012 | |
| Resultat | -1645 | -85 | 0 | 0 | |`;

const UNSIGNED = `
| Resultaträkning januari–augusti 2023 (tkr) | | | |
| | Budget 2023 | Prognos 2023 | Avvikelse |
| Intäkter | 8013 | 8213 | 200 |
| Personal | 5000 | 5100 | -100 |
| Lokaler | 1000 | 1000 | 0 |
| Övrigt | 2013 | 2113 | -100 |
| Summa kostnader | 8013 | 8213 | -200 |
| Resultat | 0 | 0 | 0 |`;

const OWNERS = `
| INVESTERINGAR (tkr) | Utfall 202308 | Budget 2023 | Ombudgetering | S:a Budget 2023 | Prognos 2023 | Avvikelse helår |
| Gemensamt | | | | | | |
| Reinvestering IT | 1238 | 2350 | 0 | 2350 | 2350 | 0 |
| Servrar | 500 | 1000 | 0 | 1000 | 900 | 100 |
| S:a gemensamt | 1738 | 3350 | 0 | 3350 | 3250 | 100 |
| Herrljunga | | | | | | |
| Wifi | 200 | 0 | 400 | 400 | 400 | 0 |
| Reinv trådlöst | 300 | 500 | 0 | 500 | 500 | 0 |
| S:a Herrljunga | 500 | 500 | 400 | 900 | 900 | 0 |
| Totalt | 2238 | 3850 | 400 | 4250 | 4150 | 100 |`;

const KINDS = `
| Förändringar mellan budget 2023 och budget 2024, tkr | | | | | | | |
| | Total lönekostnad | Därav lönekostn, ej tillsvid. anst | Kapitalkostnad | Lokalhyra | Övriga kostnader | Intäkter | Summa |
| Budget 2023 | 20152 | 400 | 2739 | 1102 | 50142 | -74135 | 0 |
| Kostnads/int-förändring | 1062 | 20 | 919 | 25 | 1090 | -1705 | 1391 |
| Verksamhetsförändring | 1256 | | | | -1543 | -1104 | -1391 |
| Budget 2024 | 22470 | 420 | 3658 | 1127 | 49689 | -76944 | 0 |`;

const LEDGER = `
| Huvudbok 2024 | | | | | |
| Period | Ver.nr | Konto | Kontotext | Text | Belopp |
${Array.from({ length: 12 }, (_, month) => {
  const period = `2024${String(month + 1).padStart(2, "0")}`;
  return `| ${period} | 0${month}1 | 3510 | Driftbidrag | Kundfaktura | -${400_000 + month} |\n| ${period} | 0${month}2 | 5010 | Löner | Lön | 250000,50 |\n| ${period} | 0${month}3 | 6010 | Lokalhyra | Hyra | 50000 |`;
}).join("\n")}`;

const ACCOUNTS = `
| Budget 2024 per konto (kr) | | | |
| Konto | Kontotext | Rapportrad | Budget 2024 |
| 3510 | Driftbidrag | DRIFTBIDRAG | -4800000 |
| 5010 | Löner | PERSONAL | 3100000 |
| 6010 | Lokalhyra | LOKALER | 650000 |
| 7430 | Konsulter | TJÄNSTER | 0 |`;

const ENGLISH = `
| Budget report YTD August 2024 (SEK thousands) | | | | | |
| Account | Description | Budget YTD 2024-08 | Actual YTD 2024-08 | Budget 2024 | Forecast 2024 |
| 3510 | Contributions | -8000 | -8010 | -12000 | -12000 |
| 5010 | Salaries | 5300 | 5290 | 8000 | 8000 |
| 7430 | Consultants | 2700 | 2700 | 4000 | 4000 |
| Total | | 0 | -20 | 0 | 0 |`;

function lines(sheets: Readonly<Record<string, string>>): string[] {
  const { grids } = drawWorkbook(Object.entries(sheets).map(([name, drawing]) => ({ name, drawing })));
  return checkWorkbook(inputOf(grids)).filter(({ severity }) => severity !== "rounding").map((finding) => `${finding.severity} ${finding.class} ${finding.rule} ${addressesOf([finding])[0]}`);
}

test.each([
  ["a result table with kommunbidrag", { Resultat: RESULT }], ["amounts without sign", { Drift: UNSIGNED }], ["investments by owner", { Investeringar: OWNERS }],
  ["a bridge with därav", { Förändringar: KINDS }], ["a ledger with its budget", { Huvudbok: LEDGER, Budget: ACCOUNTS }], ["English headings", { Report: ENGLISH }],
] as [string, Record<string, string>][])("%s is silent when right", (_name, sheets) => {
  expect(lines(sheets)).toEqual([]);
});

const swap = (drawing: string, from: string, to: string): string => {
  expect(drawing.split(from)).toHaveLength(2);
  return drawing.replace(from, to);
};

test.each([
  ["därav summed by mistake", "Resultat", () => swap(RESULT, "| Summa kostnader | 18843 | 22393 | 34025 | 34225 |", "| Summa kostnader | 18843 | 22393 | 34025 | 34475 |"), "error error total-equals-its-parts Resultat!E9"],
  ["a result that forgets its sign", "Resultat", () => swap(RESULT, "| Resultat | -1645 | -85 |", "| Resultat | -1645 | 85 |"), "error reversedSign result-equals-contribution-minus-net-cost Resultat!C12"],
  ["kommunbidrag off by a digit", "Resultat", () => swap(RESULT, "| Kommunbidrag | 12741 | 17177 |", "| Kommunbidrag | 12741 | 17717 |"), "error error result-equals-contribution-minus-net-cost Resultat!C12"],
  ["a cost row off among amounts without sign", "Drift", () => swap(UNSIGNED, "| Personal | 5000 | 5100 |", "| Personal | 5000 | 5400 |"), "error error deviation-equals-its-pair Drift!D4"],
  ["a result without sign that is off", "Drift", () => swap(UNSIGNED, "| Resultat | 0 | 0 | 0 |", "| Resultat | 0 | 150 | 0 |"), "error error total-equals-its-parts Drift!C8"],
  ["an owner's subtotal", "Investeringar", () => swap(OWNERS, "| S:a Herrljunga | 500 | 500 |", "| S:a Herrljunga | 500 | 600 |"), "error error total-equals-its-parts Investeringar!C9"],
  ["the total of the owners", "Investeringar", () => swap(OWNERS, "| Totalt | 2238 |", "| Totalt | 2328 |"), "error error total-equals-its-parts Investeringar!B10"],
  ["S:a budget without the carry-over", "Investeringar", () => swap(OWNERS, "| Wifi | 200 | 0 | 400 | 400 |", "| Wifi | 200 | 0 | 400 | 0 |"), "error error appropriation-adds-up Investeringar!E7"],
  ["a row sum with därav in it", "Förändringar", () => swap(KINDS, "-1705 | 1391 |", "-1705 | 1411 |"), "error error net-equals-income-and-cost Förändringar!H4"],
  ["a bridge that does not arrive", "Förändringar", () => swap(KINDS, "| Budget 2024 | 22470 |", "| Budget 2024 | 22740 |"), "error error bridge-leads-to-the-new-budget Förändringar!B6"],
  ["a lost rent", "Huvudbok", () => swap(LEDGER, "| 202404 | 033 | 6010 | Lokalhyra | Hyra | 50000 |\n", ""), "question question account-has-every-month Huvudbok!C11"],
  ["a total in English", "Report", () => swap(ENGLISH, "| Total | | 0 | -20 | 0 |", "| Total | | 0 | -200 | 0 |"), "error error total-equals-its-parts Report!D6"],
] as [string, string, () => string, string][])("%s is found", (_name, sheet, plant, expected) => {
  expect(lines({ [sheet]: plant() })).toContain(expected);
});

test("an account that the budget does not have is found in the ledger, and one without postings in the budget", () => {
  expect(lines({ Huvudbok: swap(LEDGER, "| 202407 | 063 | 6010 |", "| 202407 | 063 | 6011 |"), Budget: ACCOUNTS })).toContain("warning rule ledger-accounts-are-budgeted Huvudbok!C23");
  expect(lines({ Huvudbok: LEDGER, Budget: swap(ACCOUNTS, "| TJÄNSTER | 0 |", "| TJÄNSTER | 90000 |") })).toContain("question question ledger-accounts-are-budgeted Budget!A6");
});

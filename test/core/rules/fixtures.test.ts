/** The fixtures that the five committees' documents call for: what must be found, and what must stay grey. */
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import type { Finding } from "../../../src/core/rules/finding";
import type { CheckedRound } from "../../../src/core/rules/checked-round";
import type { Policy } from "../../../src/core/policy/policy";
import { addressesOf, drawWorkbook, inputOf } from "./check-drawing";

function check(sheets: Readonly<Record<string, string>>, round: Partial<CheckedRound> = {}, policy: Partial<Policy> = {}): readonly Finding[] {
  const { grids } = drawWorkbook(Object.entries(sheets).map(([name, drawing]) => ({ name, drawing })));
  return checkWorkbook(inputOf(grids, round, policy));
}

const loud = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error" || severity === "warning");
const grey = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "rounding");
const seen = (findings: readonly Finding[]) => findings.map((finding) => `${finding.severity} ${finding.class} ${addressesOf([finding])[0]}`);

describe("the ten printed roundings of the documents stay grey", () => {
  test("Ludvika, April 2024: −1,8 and 1,3", () => {
    const findings = check({ "Bilaga 1": `
      | Intäkter och kostnader, miljoner kronor | Januari–april 2024 | < | < | Helår 2024 | < | < |
      | ^ | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse |
      | Intäkter | 22,1 | 20,4 | -1,8 | 76,9 | 76,9 | 0 |
      | Kostnader | -25,5 | -22,5 | 3 | -76,9 | -76,9 | 0 |
      | Nettokostn | -3,4 | -2,1 | 1,3 | 0 | 0 | 0 |` });
    expect(loud(findings)).toEqual([]);
    expect(addressesOf(grey(findings)).sort()).toEqual(["Bilaga 1!D3", "Bilaga 1!D5"]);
  });

  test("Ludvika, detaljbudget 2024: three rows and three columns, one off each", () => {
    const findings = check({ Verksamhet: `
      | Driftbudget 2024 per verksamhet, tkr | | | | |
      | Verksamhet | Intäkt externa | Intäkter interna | Kostnad | Nettokostnad |
      | 030 Administration | -2901 | -3549 | 6450 | 0 |
      | 031 Digitalisering | -2144 | -2094 | 4237 | 0 |
      | 032 Teknik | -12722 | -14863 | 27585 | 0 |
      | 033 Support | -15205 | -18112 | 33316 | 0 |
      | 089 Vidarefakturering | -4870 | -485 | 5355 | 0 |
      | Totalt | -37841 | -39102 | 76944 | 0 |` });
    expect(loud(findings)).toEqual([]);
    expect(addressesOf(grey(findings)).sort()).toEqual(["Verksamhet!B8", "Verksamhet!C8", "Verksamhet!D8", "Verksamhet!E4", "Verksamhet!E6", "Verksamhet!E8"]);
  });

  test("Sydnärke 2024: RESOR 100 − 48 = 53 and the costs' deviations", () => {
    const findings = check({ Drift: `
      | DRIFTREDOVISNING 2024 (tkr) | | | |
      | KONTOTEXT | BUDGET 2024 | UTFALL 2024 | AVVIKELSE |
      | ÖVRIGA AVG O. ERSÄTTNIN | 0 | -108 | 108 |
      | DRIFTBIDRAG FR KOMMUNER | -43306 | -43752 | 446 |
      | TOTALT INTÄKTER | -43306 | -43860 | 554 |
      | PERSONALKOSTNADER | 12106 | 11352 | 754 |
      | DATORER & BASUTRUSTNING | 200 | 134 | 66 |
      | TELE- OCH DATAKOMMUNIKATION | 1100 | 2445 | -1345 |
      | LICENSER & SERVICEAVTAL | 11143 | 13065 | -1922 |
      | ÖVRIGT TJÄNSTEKÖP | 3200 | 4848 | -1648 |
      | RESOR & KURSER | 100 | 48 | 53 |
      | ÖVRIGA KOSTNADER | 400 | 330 | 70 |
      | LOKALHYROR | 798 | 859 | -61 |
      | KAPITALKOSTNADER | 14259 | 11631 | 2628 |
      | TOTALT KOSTNADER | 43306 | 44712 | -1406 |
      | NETTORESULTAT | 0 | 852 | -852 |` });
    expect(loud(findings)).toEqual([]);
    expect(addressesOf(grey(findings)).sort()).toEqual(["Drift!D11", "Drift!D15"]);
  });
});

test("sixty rows with one figure thirty off is a question, not grey and not an error", () => {
  const rows = Array.from({ length: 60 }, (_, at) => `| ${6400 + at} | Konto ${at} | ${100 + at} | ${100 + at} |`);
  const total = 60 * 100 + (59 * 60) / 2;
  const findings = check({ Drift: `| Drift 2024, tkr | | | |\n| Konto | Kontotext | Budget 2024 | Prognos 2024 |\n${rows.join("\n")}\n| Summa | | ${total} | ${total + 30} |` });
  expect(loud(findings)).toEqual([]);
  expect(seen(findings).filter((line) => line.startsWith("question error"))).toEqual(["question error Drift!D63"]);
});

test("F2: a column left from the first round is a stale label", () => {
  const findings = check({
    Plan: `
      | Handlingsplan 2024, miljoner kronor | | | | | | | |
      | Löp. nr | Verksamhet som berörs | Beskrivning | Är åtgärden planerad eller påbörjad? | Utfall jan-febr 2024 | Prognos helår 2024 | Ingår i prognosen? Ja/Nej | Belopp |
      | 1.1 | | Inga åtgärder | | | | | |
      | TOTALT | | | | 0 | 0 | | 0 |`,
    Uppgifter: `
      | Uppgifter om rapporten | |
      | | |
      | Nämnd | Gemensamma servicenämnden |
      | År | 2024 |
      | Period | januari–april |`,
  });
  expect(seen(loud(findings))).toEqual(["warning label Plan!E2"]);
});

test("F3: a wage cost among head counts is 22 470 employees", () => {
  const findings = check({ Personal: `
    | Tillsvidareanställda och lönekostnad (tkr) | | | | | | |
    | | Budget 2023 | < | Budget 2024 | < | Budget 2025 | Budget 2026 |
    | | Antal tillsvid. an | Lönekostnad | Antal tillsvid. an | Lönekostnad | Antal tillsvid. an | Antal tillsvid. anst. |
    | Gemensamma Servicenämnden | 32 | 20152 | 34 | 22470 | 22470 | 22470 |` });
  expect(seen(loud(findings))).toEqual(["error error Personal!F4", "error error Personal!G4"]);
});

test("F4: two of seven met cannot be partly reached", () => {
  const findings = check({ Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | |
    | Nämndmål | Indikator | Resultat år 2024 | Målvärde år 2024 | Bedömning |
    | Ge god service | Minska genomsnittlig ärendehanteringstid | 18 st | högst 15 st | Uppnås delvis |
    | ^ | Andel besvarade samtal | 72,25 % | 80 % | ^ |
    | ^ | Tillgänglighet för servrar | 99,58 % | 99 % | ^ |
    | ^ | Värde Nöjd Kund Index (NKI) | | 7,5 | ^ |
    | ^ | Minska antalet pågående incidenter | 111 st | Minska till 90 st | ^ |
    | ^ | Minska antalet pågående tjänsteförfrågan | 161 st | minska till 85 st | ^ |
    | ^ | Minska antalet pågående förändringsärenden | 19 st | minska till 30 st | ^ |` });
  expect(seen(loud(findings))).toEqual(["warning rule Mål!E3"]);
  expect(loud(findings)[0]?.message).toContain("2 av 7");
});

test("F5: shares rounded one by one give 853 of 852", () => {
  const findings = check({ Fördelning: `
    | Fördelning av underskottet efter invånarantal 2022-12-31, tkr | | |
    | Kommun | Invånare | Faktureras |
    | Lekeberg | 8756 | 177 |
    | Laxå | 5576 | 113 |
    | Askersund | 11497 | 233 |
    | Hallsberg | 16290 | 330 |
    | Summa | 42119 | 852 |` });
  expect(seen(loud(findings))).toEqual(["error error Fördelning!C7"]);
});

test("F6: two row errors that cancel are both found though the total still ties, and are told of together", () => {
  const findings = check({ Drift: `
    | Drift 2023, tkr | | | |
    | Slag | Budget 2023 | Prognos 2023 | Avvikelse |
    | Intäkter | -8013 | -8213 | 200 |
    | Personalkostnader | 5013 | 4913 | 150 |
    | Lokalkostnader | 1000 | 1150 | -200 |
    | Kapitalkostnad | 500 | 480 | 20 |
    | Övriga kostnader | 1500 | 1670 | -170 |
    | Summa | 0 | 0 | 0 |` });
  expect(seen(loud(findings))).toEqual(["error error Drift!D4", "error error Drift!D5"]);
  expect(loud(findings).every(({ advice }) => advice.includes("tar ut varandra"))).toBe(true);
});

test("F7: a total with the wrong sign is called that", () => {
  const findings = check({ Drift: `
    | Drift 2021, tkr | | |
    | Slag | Budget 2021 | Utfall 210731 |
    | Intäkter | -36791 | -21506 |
    | Personalkostnader | 11662 | 5495 |
    | Övriga kostnader | 25129 | 15603 |
    | Summa | 0 | 408 |` });
  expect(seen(loud(findings))).toEqual(["error reversedSign Drift!C6"]);
});

test("F9: the sign is inferred from arithmetic in all three printed conventions", () => {
  const tables = {
    Ludvika: "| Drift 2024, mnkr | | | |\n| Slag | Budget 2024 | Prognos 2024 | Avvikelse |\n| Intäkter | 76,9 | 75,1 | -1,8 |\n| Kostnader | -76,9 | -73,9 | 3 |\n| Netto | 0 | 1,2 | 1,2 |",
    Herrljunga: "| Drift 2024, tkr | | | |\n| Slag | Budget 2024 | Prognos 2024 | Avvikelse |\n| Intäkter | -8013 | -8213 | 200 |\n| Kostnader | 34025 | 34225 | -200 |\n| Netto | 26012 | 26012 | 0 |",
    Utfall: "| Drift 2024, tkr | | | |\n| Slag | Budget 2024 | Utfall 2024 | Avvikelse |\n| Intäkter | -43306 | -43860 | 554 |\n| Kostnader | 43306 | 44712 | -1406 |\n| Netto | 0 | 852 | -852 |",
  };
  for (const [name, drawing] of Object.entries(tables)) expect(loud(check({ [name]: drawing }))).toEqual([]);
});

test("F10: every written form of a number is read, so that no sum fails", () => {
  const findings = check({ Drift: `
    | Drift 2021 (tkr) | | | | |
    | Slag | Budget 2021 | Utfall 210731 | Årsprognos | Avvikelse |
    | Intäkter | "- 36 791" | "‑21 506" | "−36\u00a0791" | "-" |
    | Personalkostnader | "11 662" | "5 495" | "9\u202f662" | "2 000" |
    | Datorer & basutrustning | "200" | "- 15" | 200 | "-" |
    | Övriga kostnader | "24 929,00" | "15 618" | "26 929" | "–2 000" |
    | Summa | "0" | "−408" | "0" | "0" |` });
  expect(loud(findings)).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "cells-can-be-read")).toEqual([]);
});

test("the same difference in two checks that share one cell names that cell", () => {
  const findings = check({ Drift: `
    | Drift 2023, tkr | | | |
    | Slag | Budget 2023 | Prognos 2023 | Avvikelse |
    | Intäkter | -8013 | -8213 | 200 |
    | Personalkostnader | 5013 | 5213 | 100 |
    | Lokalkostnader | 1000 | 1150 | -150 |
    | Övriga kostnader | 2000 | 2150 | -150 |
    | Summa | 0 | 0 | 0 |` });
  const cause = { sheet: "Drift", area: { top: 3, left: 2, bottom: 3, right: 2 } };
  expect(loud(findings).map((finding) => finding.cause)).toEqual([cause, cause]);
});

test("a figure that is calculated from the guilty cell is linked to it too", () => {
  const findings = check({ Drift: `
    | Drift 2023, tkr | | | |
    | Slag | Budget 2023 | Prognos 2023 | Avvikelse |
    | Intäkter | 8013 | 8213 | 200 |
    | Avgifter | 1000 | 1100 | 100 |
    | Summa intäkter | =SUM(B3:B4) → 9013 | 9133 | 300 |
    | Personalkostnader | -5013 | -5213 | -200 |
    | Lokalkostnader | -4000 | -4150 | -150 |
    | Summa kostnader | =SUM(B6:B7) → -9013 | =SUM(C6:C7) → -9363 | -350 |
    | Resultat | =B5+B8 → 0 | =C5+C8 → -230 | -50 |` });
  const cause = { sheet: "Drift", area: { top: 4, left: 2, bottom: 4, right: 2 } };
  expect(addressesOf(loud(findings).filter((finding) => finding.cause)).sort()).toEqual(["Drift!C5", "Drift!D5", "Drift!D9"]);
  expect(loud(findings).filter((finding) => finding.cause).map((finding) => finding.cause)).toEqual([cause, cause, cause]);
});

test("sums of a wrong deviation are linked to the row that is wrong", () => {
  const findings = check({ Drift: `
    | Drift 2023, tkr | | | |
    | Slag | Budget 2023 | Prognos 2023 | Avvikelse |
    | Intäkter från medlemmar | 8000 | 8200 | =C3-B3 → 200 |
    | Avgifter | 1000 | 1100 | =C4-B4 → 100 |
    | Summa intäkter | =SUM(B3:B4) → 9000 | =SUM(C3:C4) → 9300 | =SUM(D3:D4) → 300 |
    | Personalkostnader | -5000 | -5200 | 250 |
    | Lokalkostnader | -3000 | -3150 | =C7-B7 → -150 |
    | Köpta tjänster | -600 | -500 | =C8-B8 → 100 |
    | Övriga kostnader | -400 | -450 | =C9-B9 → -50 |
    | Summa kostnader | =SUM(B6:B9) → -9000 | =SUM(C6:C9) → -9300 | =SUM(D6:D9) → 150 |
    | Resultat | =B5+B10 → 0 | =C5+C10 → 0 | =D5+D10 → 450 |` });
  const cause = { sheet: "Drift", area: { top: 5, left: 3, bottom: 5, right: 3 } };
  const linked = loud(findings).filter((finding) => finding.cause);
  expect(addressesOf(linked).sort()).toEqual(["Drift!D10", "Drift!D11", "Drift!D6"]);
  expect(linked.map((finding) => finding.cause)).toEqual([cause, cause, cause]);
});

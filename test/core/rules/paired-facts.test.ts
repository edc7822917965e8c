/** Samma uppgift på två blad: which figures are told twice, where each stands, and how far rounding may have moved it. */
import { makeContext } from "../../../src/core/rules/check-context";
import { isByMemberOnly, pairedFacts, showPlace, type ToldAmount } from "../../../src/core/rules/paired-facts";
import { areaAddress } from "../../../src/core/sheet/address";
import { drawWorkbook, inputOf } from "./check-drawing";
import { drawnView } from "./drawn-view";

const told = ({ kronor, slack, at }: ToldAmount) => `${kronor} ±${slack} ${at.sheet}!${areaAddress(at.area)}`;

function pairs(sheets: Readonly<Record<string, string>>): string[] {
  const { grids } = drawWorkbook(Object.entries(sheets).map(([name, drawing]) => ({ name, drawing })));
  return pairedFacts(makeContext(inputOf(grids))).map(({ name, first, second }) => `${name}: ${told(first)} / ${told(second)}`);
}

describe("operations", () => {
  const detail = (rows: string) => `
    | Drift januari–april 2024, kr |               |             |              |
    | Konto                        | Kontotext     | Budget 2024 | Prognos 2024 |
    ${rows}`;
  const DETAIL = detail("| 3510 | Medlemsbidrag | -12000000 | -12000000 |\n| 5010 | Löner | 8000000 | 8200000 |\n| 7430 | Konsulter | 4000000 | 3800000 |\n| Summa | | 0 | 0 |");
  const summary = (rows: string) => `
    | Driftredovisning 2024, tkr |             |              |
    | Slag                       | Budget 2024 | Prognos 2024 |
    ${rows}`;

  test("income and costs of each measure are told by both sheets, at their totals", () => {
    expect(pairs({ Detalj: DETAIL, Rapport: summary("| Intäkter | -12000 | -12000 |\n| Kostnader | 12000 | 12300 |\n| Summa | 0 | 300 |") })).toEqual([
      "intäkterna, budget 2024: 12000000 ±1.5 Detalj!C6 / 12000000 ±1000 Rapport!B5",
      "kostnaderna, budget 2024: -12000000 ±1.5 Detalj!C6 / -12000000 ±1000 Rapport!B5",
      "intäkterna, prognos 2024: 12000000 ±1.5 Detalj!D6 / 12000000 ±1000 Rapport!C5",
      "kostnaderna, prognos 2024: -12000000 ±1.5 Detalj!D6 / -12300000 ±1000 Rapport!C5",
    ]);
  });

  test("where no total stands the rows of that side are pointed at; formulas leave no slack", () => {
    expect(pairs({ Detalj: DETAIL, Rapport: summary("| Intäkter | -12000 | -12000 |\n| Personalkostnader | =8000 → 8000 | 8200 |\n| Övriga kostnader | =4000 → 4000 | 4100 |") })).toEqual([
      "intäkterna, budget 2024: 12000000 ±1.5 Detalj!C6 / 12000000 ±500 Rapport!B3",
      "kostnaderna, budget 2024: -12000000 ±1.5 Detalj!C6 / -12000000 ±500 Rapport!B4:B5",
      "intäkterna, prognos 2024: 12000000 ±1.5 Detalj!D6 / 12000000 ±1500 Rapport!C3",
      "kostnaderna, prognos 2024: -12000000 ±1.5 Detalj!D6 / -12300000 ±1500 Rapport!C4:C5",
    ]);
  });

  test("a period is named by its months, a year by its number", () => {
    const actual = (name: string, sheet: string) => `| ${name} januari–april 2024, tkr | | |\n| Slag | Budget jan–apr 2024 | Utfall jan–apr 2024 |\n| Intäkter | -4000 | ${sheet} |\n| Kostnader | 4000 | 4100 |\n| Summa | 0 | 0 |`;
    expect(pairs({ Ett: actual("Drift", "-4100"), Två: actual("Driftredovisning", "-4100") }).map((pair) => pair.split(":")[0])).toEqual(expect.arrayContaining(["intäkterna, utfall 2024-01–2024-04", "kostnaderna, budget 2024-01–2024-04"]));
  });
});

describe("projects", () => {
  const invest = (title: string, heads: string, ...rows: readonly string[]) => `| ${title} | | |\n| Projekt | ${heads} |\n${rows.map((row) => `| ${row} |`).join("\n")}`;
  const HEADS = "Budget 2024 | Utfall 2024";

  test("that both sheets name are compared cell by cell, whatever the case of their names", () => {
    expect(pairs({ Ett: invest("Investeringar 2024, tkr", HEADS, "Nät | 3000 | 1230", "Säkerhet | 1000 | 400", "Totalt | 4000 | 1630"), Två: invest("Investeringsprojekt 2024, kr", HEADS, "SÄKERHET | 1000000 | 400000", "nät | 3000000 | =A9 → 1240000", "Annat | 5 | 5", "Totalt | 4000005 | 1640005") })).toEqual([
      "Nät, budget: 3000000 ±500 Ett!B3 / 3000000 ±0.5 Två!B4", "Säkerhet, budget: 1000000 ±500 Ett!B4 / 1000000 ±0.5 Två!B3",
      "Nät, utfall: 1230000 ±500 Ett!C3 / 1240000 ±0.005 Två!C4", "Säkerhet, utfall: 400000 ±500 Ett!C4 / 400000 ±0.5 Två!C3",
    ]);
  });

  test("need two names in common, for one may be a coincidence", () => {
    expect(pairs({ Ett: invest("Investeringar 2024, tkr", HEADS, "Nät | 3000 | 1230", "Säkerhet | 1000 | 400", "Totalt | 4000 | 1630"), Två: invest("Investeringar 2024, tkr", HEADS, "Nät | 3100 | 1230", "Server | 1000 | 400", "Totalt | 4100 | 1630") })).toEqual([]);
  });

  test("are compared in the same period only", () => {
    const two = (heads: string) => pairs({ Ett: invest("Investeringar 2024, tkr", HEADS, "Nät | 3000 | 1230", "Säkerhet | 1000 | 400", "Totalt | 4000 | 1630"), Två: invest("Investeringar, tkr", heads, "Nät | 3100 | 1230", "Säkerhet | 1000 | 400", "Totalt | 4100 | 1630") });
    expect(two("Budget 2023 | Utfall 2023")).toEqual([]);
    expect(two("Budget 2024 | Utfall 2023").map((pair) => pair.split(":")[0])).toEqual(["Nät, budget", "Säkerhet, budget"]);
  });

  test("say nothing where a cell is blank or cannot be read", () => {
    expect(pairs({ Ett: invest("Investeringar 2024, tkr", HEADS, "Nät | 3000 | ", "Säkerhet | 1000 | 400", "Totalt | 4000 | 400"), Två: invest("Investeringar 2024, tkr", HEADS, "Nät | oklart | 1230", "Säkerhet | 1000 | 400", "Totalt | 1000 | 1630") }).map((pair) => pair.split(":")[0])).toEqual(["Säkerhet, budget", "Säkerhet, utfall"]);
  });
});

describe("wages", () => {
  const bridge = `
    | Förändringar mellan budget 2023 och budget 2024, tkr |                   |                |                  |          |       |
    |                                                      | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter | Summa |
    | Budget 2023                                          |             20152 |           2739 |            51244 |   -74135 |     0 |
    | Verksamhetsförändring                                |              2318 |            919 |             -428 |    -2809 |     0 |
    | Budget 2024                                          |             22470 |           3658 |            50816 |   -76944 |     0 |`;
  const staff = (heads: string, ...rows: readonly string[]) => `| Personal, tkr | | |\n| Personal | Antal årsarbetare ${heads} | Lönekostnad ${heads} |\n${rows.map((row) => `| ${row} |`).join("\n")}`;

  test("of the staff table are those of the bridge's budget of the same year", () => {
    expect(pairs({ Brygga: bridge, Personal: staff("2024", "Tillsvidare | 31 | 22400") }).filter((pair) => pair.startsWith("lönekostnaden"))).toEqual(["lönekostnaden 2024: 22470000 ±500 Brygga!B5 / 22400000 ±500 Personal!C3"]);
    expect(pairs({ Brygga: bridge, Personal: staff("2025", "Tillsvidare | 31 | 22400") })).toEqual([]);
  });

  test("of several groups of staff are not the bridge's one", () => {
    expect(pairs({ Brygga: bridge, Personal: staff("2024", "Tillsvidare | 31 | 22400", "Vikarier | 3 | 2400") })).toEqual([]);
  });
});

test("a table with a row per member and no konton is another rule's", () => {
  const members = (rows: string) => drawnView(`| Nettokostnad 2024, tkr | | |\n| Kommun | Budget 2024 | Utfall 2024 |\n${rows}`);
  expect(isByMemberOnly(members("| Ludvika | 4000 | 4100 |\n| Smedjebacken | 1000 | 1050 |\n| Totalt | 5000 | 5150 |"))).toBe(true);
  expect(isByMemberOnly(drawnView("| Drift 2024, tkr | | |\n| Slag | Budget 2024 | Utfall 2024 |\n| Intäkter | -4000 | -4100 |\n| Kostnader | 4000 | 4050 |"))).toBe(false);
});

test("a place is told with its sheet", () => {
  expect(showPlace({ sheet: "Drift", area: { top: 2, left: 1, bottom: 3, right: 1 } })).toBe("B3:B4 på bladet ”Drift”");
});

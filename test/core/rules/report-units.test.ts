/** Rapportraderna: what a deviation is judged on is each verksamhet's income and cost, each kind of cost, or each row. */
import { reportUnits, unitAmount } from "../../../src/core/rules/report-units";
import { drawnView } from "./drawn-view";

const units = (drawing: string) => reportUnits(drawnView(drawing)).map(({ name, rows, commented, isIncome, isPersonnel }) => `${name}: ${rows.map(({ row }) => row + 1).join()} (${commented.map(({ row }) => row + 1).join()})${isIncome ? " intäkt" : ""}${isPersonnel ? " personal" : ""}`);

test("a summary is judged row by row, and a sum is no row", () => {
  expect(units("| Drift 2024, tkr | | |\n| Slag | Budget 2024 | Utfall 2024 |\n| Intäkter | -9000 | -9100 |\n| Personalkostnader | 6000 | 6100 |\n| Hyra | 3000 | 3000 |\n| Summa | 0 | 0 |")).toEqual([
    "Intäkter: 3 (3) intäkt", "Personalkostnader: 4 (4) personal", "Hyra: 5 (5)",
  ]);
});

test("konton are judged by their kind, whatever order they stand in", () => {
  expect(units(`| Drift 2024, kr | | | |\n| Konto | Kontotext | Budget 2024 | Utfall 2024 |
    | 3110 | Avgifter | -9000000 | -9100000 |\n| 5010 | Löner | 5000000 | 5050000 |\n| 6010 | Lokalhyra | 3000000 | 3100000 |\n| 5610 | PO-pålägg | 1000000 | 1000000 |\n| 7430 | Konsulter | 10000 | 10000 |`)).toEqual([
    "intäkter: 3 (3) intäkt", "personalkostnader: 4,6 (4,6) personal", "lokalkostnader: 5 (5)", "köpta tjänster: 7 (7)",
  ]);
});

test("several verksamheter are judged by their income and their cost, and a comment anywhere in one explains it", () => {
  expect(units(`| Drift 2024, kr | | | | |\n| Verksamhet | Konto | Kontotext | Budget 2024 | Utfall 2024 |
    | 030 Adm | 3510 | Medlemsbidrag | -6000000 | -6000000 |\n| 030 Adm | 5010 | Löner | 5000000 | 5500000 |\n| 030 Adm | 6010 | Hyra | 1000000 | 1000000 |\n| 032 Teknik | 6420 | Licenser | 1000000 | 1500000 |\n| 032 Teknik | 7430 | Konsulter | 1000000 | 1500000 |`)).toEqual([
    "intäkter i 030 Adm: 3 (3,4,5) intäkt", "kostnader i 030 Adm: 4,5 (3,4,5)", "kostnader i 032 Teknik: 6,7 (6,7)",
  ]);
});

test("the sums of a verksamhet may carry its comment too", () => {
  const shown = units(`| Drift 2024, kr | | | |\n| Konto | Kontotext | Budget 2024 | Utfall 2024 |
    | | 030 Adm | | |\n| 3510 | Medlemsbidrag | -6000000 | -6000000 |\n| 5010 | Löner | 5000000 | 5500000 |\n| | Summa 030 Adm | -1000000 | -500000 |
    | | 032 Teknik | | |\n| 6420 | Licenser | 1000000 | 1500000 |\n| 7430 | Konsulter | 1000000 | 1500000 |\n| | Summa 032 Teknik | 2000000 | 3000000 |`);
  expect(shown).toEqual(["intäkter i 030 Adm: 4 (4,5,6) intäkt", "kostnader i 030 Adm: 5 (4,5,6)", "kostnader i 032 Teknik: 8,9 (8,9,10)"]);
});

test("an amount is the sum of its rows in kronor; with a cell that cannot be read, or none at all, it is not known", () => {
  const amount = (löner: string, po: string) => {
    const view = drawnView(`| Drift 2024, tkr | | | |\n| Konto | Kontotext | Budget 2024 | Utfall 2024 |\n| 3110 | Avgifter | -9000 | -9100 |\n| 5010 | Löner | 5000 | ${löner} |\n| 5610 | PO-pålägg | 1000 | ${po} |\n| 6010 | Lokalhyra | 3000 | 3100 |`);
    const unit = reportUnits(view).find(({ isPersonnel }) => isPersonnel);
    const column = view.table.columns.find(({ role }) => role === "actual");
    return unit && column && unitAmount(view, unit, column);
  };
  expect([amount("5050", "1001"), amount("5050,005", "1001"), amount("5050", ""), amount("5050", "oklart"), amount("", "")]).toEqual([6_051_000, 6_051_005, 5_050_000, undefined, undefined]);
});

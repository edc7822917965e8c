/** Konton månad för månad: the same from a ledger and from a column per month, with where each month stands. */
import { makeContext } from "../../../src/core/rules/check-context";
import { monthlyAccounts } from "../../../src/core/rules/monthly-accounts";
import { areaAddress } from "../../../src/core/sheet/address";
import { drawWorkbook, inputOf } from "./check-drawing";

const JANUARY = 2024 * 12;
const accounts = (drawing: string) => monthlyAccounts(makeContext(inputOf(drawWorkbook([{ name: "Blad", drawing }]).grids)));
const shown = (drawing: string) => accounts(drawing).map(({ account, name, type, months, first, last }) => `${account} ${name} ${type ?? "-"}: ${[...months].map(([month, amount]) => `${month - JANUARY + 1}=${amount}`).join(" ")} (${first - JANUARY + 1}–${last - JANUARY + 1})`);

const LEDGER = `
  | Huvudbok 2024 |          |       |           |        |
  | Period        | Ver.nr   | Konto | Kontotext | Belopp |
  | 202402        | 01000001 | 6010  | Lokalhyra |  50000 |
  | 202402        | 01000002 | 6010  | Lokalhyra |   1000 |
  | 202404        | 01000003 | 6010  | Lokalhyra |  52000 |
  | 202403        | 01000004 | 5010  | Löner     |  90000 |`;

test("postings of a konto are added month by month, within what the ledger covers", () => {
  expect(shown(LEDGER)).toEqual(["6010 Lokalhyra premises: 2=51000 4=52000 (2–4)", "5010 Löner personnel: 3=90000 (2–4)"]);
});

test("a month stands at its last posting, and a missing one at the last before it", () => {
  const [rent] = accounts(LEDGER);
  expect([2, 3, 4, 1].map((month) => rent && areaAddress(rent.placeOfMonth(JANUARY + month - 1).area))).toEqual(["C4", "C4", "C5", "C4"]);
});

const COLUMNS = `
  | Drift 2024, tkr |           |                |                |                |             |
  | Konto           | Kontotext | Utfall jan 2024 | Utfall feb 2024 | Utfall mar 2024 | Budget 2024 |
  | 3110            | Avgifter  |           -100 |           -100 |           -100 |       -1200 |
  | 5010            | Löner     |             70 |              0 |             72 |         840 |
  | 6010            | Lokalhyra |             30 |                |             30 |         360 |`;

test("a column per month tells the same, and nothing booked is no posting", () => {
  expect(shown(COLUMNS)).toEqual(["3110 Avgifter income: 1=-100000 2=-100000 3=-100000 (1–3)", "5010 Löner personnel: 1=70000 3=72000 (1–3)", "6010 Lokalhyra premises: 1=30000 3=30000 (1–3)"]);
  expect([1, 2, 3].map((month) => accounts(COLUMNS)[2]?.placeOfMonth(JANUARY + month - 1).area).map((area) => area && areaAddress(area))).toEqual(["C5", "D5", "E5"]);
});

test("two months are no series", () => {
  expect(accounts(COLUMNS.replace("Utfall mar 2024", "Prognos 2024   "))).toEqual([]);
});

/** Huvudbokens rader: konto, month, kronor and text of each posting, and nothing of the rows that are none. */
import { readLedger, showMonth } from "../../../src/core/rules/ledger-postings";
import { drawnView } from "./drawn-view";

const ledger = (heads: string, ...rows: readonly string[]) => readLedger(drawnView(`| Huvudbok 2024 |${" |".repeat(heads.split("|").length - 1)}\n| ${heads} |\n${rows.map((row) => `| ${row} |`).join("\n")}`)).postings;
const HEADS = "Period | Ver.nr | Konto | Kontotext | Text | Belopp";

test("a posting tells its row, konto, month, kronor and text", () => {
  expect(ledger(HEADS, "202401 | 01000001 | 6010 | Lokalhyra | Hyra januari | 50000", "202404 | 01000002 | 7430 | Konsulter | Faktura | -18000,5", "202402 | 01000003 | 5010 | Löner | Lön | \"1 200\"")).toMatchObject([
    { row: 2, account: "6010", accountName: "Lokalhyra", month: 2024 * 12, amount: 50000, text: "Hyra januari" },
    { row: 3, account: "7430", month: 2024 * 12 + 3, amount: -18000.5, text: "Faktura" },
    { row: 4, account: "5010", month: 2024 * 12 + 1, amount: 1200 },
  ]);
});

test("a row without a konto or without a readable amount is no posting", () => {
  expect(ledger(HEADS, "202401 | 01000001 | 6010 | Lokalhyra | Hyra | 50000", "202402 | 01000002 | 6010 | Lokalhyra | Hyra | oklart", "202403 | 01000003 | | Summa | | 50000", "202403 | 01000004 | 6010 | Lokalhyra | Hyra | 50000").map(({ row }) => row)).toEqual([2, 5]);
});

test("a month is told in words", () => {
  expect([showMonth(2024 * 12), showMonth(2024 * 12 + 3), showMonth(2024 * 12 + 11)]).toEqual(["januari 2024", "april 2024", "december 2024"]);
});

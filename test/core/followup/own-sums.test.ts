/** A sum on the sheet and what its rows became are held against each other; rounding and kommunbidrag are no difference. */
import { showStraying } from "../../../src/core/followup/own-sums";
import { followUpOf } from "./follow-up-from-drawings";

const straying = (rows: string, unit = "tkr"): string[] => followUpOf({ Drift: `
    | Uppföljning januari–augusti 2025, ${unit} | | | |
    | Konto | Benämning | Budget jan–aug 2025 | Utfall jan–aug 2025 |
    ${rows.trim()}` }).ownSums.map((sum) => showStraying(sum).replaceAll("\u00a0", " "));

test("rows that come to their sums are nothing to tell", () => {
  expect(straying(`
    | 3110 | Avgifter | -9000 | -9100 |
    | | Summa intäkter | -9000 | -9100 |
    | 5010 | Löner | 8000 | 8050 |
    | 7610 | Avgifter | 1000 | 1000 |
    | | Summa kostnader | 9000 | 9050 |
    | | Netto | 0 | -50 |`)).toEqual([]);
});

test("nor is what rounding alone explains", () => {
  expect(straying(`
    | 3110 | Avgifter | -9,0 | -9,1 |
    | 5010 | Löner | 8,0 | 8,1 |
    | 7610 | Avgifter | 1,0 | 1,0 |
    | | Netto | 0,1 | -0,1 |`, "mnkr")).toEqual([]);
});

test("both figures are told, in the sheet's own unit, for the column where most is astray", () => {
  expect(straying(`
    | 3110 | Avgifter | -9000 | -9100 |
    | 6010 | Återförda hyror | -1000 | -1200 |
    | | Summa intäkter | -10000 | -10300 |
    | 5010 | Löner | 10000 | 10050 |
    | | Netto | 0 | -250 |`)).toEqual(["Raden ”Summa intäkter” på bladet ”Drift” säger 10 300 tkr i D5, men raderna som rapporten räknar som intäkter blir 9 100 tkr."]);
});

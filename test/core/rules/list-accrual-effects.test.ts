/** A comment that says that something is not invoiced yet is listed with the deviation it explains. */
import { makeContext } from "../../../src/core/rules/check-context";
import { listAccrualEffects } from "../../../src/core/rules/list-accrual-effects";
import { readSample } from "../../workbooks/read-grids";
import { drawWorkbook, inputOf } from "./check-drawing";

test("comments on what is not invoiced yet are listed as effects of accrual, in kronor", async () => {
  const effects = listAccrualEffects(makeContext(inputOf(await readSample("ludvika-gsn-2024-t2"))));
  expect(effects.map(({ address, comment, deviation }) => [address, comment, deviation])).toEqual([
    ["H37", "Systemdrifttjänster ännu inte utdebiterade", 382_425],
    ["H42", "Större årsfakturor (O365) har ännu inte kommit", -1_204_000],
    ["H56", "Större årsfakturor (O365) har ännu inte kommit", -633_500],
  ]);
});

const effectsOf = (comment: string, budget = "3000", actual = "2500") => {
  const { grids } = drawWorkbook([{ name: "Drift", drawing: `
    | Drift januari–april 2024, tkr |                     |                     |           |
    | Slag                          | Budget jan–apr 2024 | Utfall jan–apr 2024 | Kommentar |
    | Intäkter                      |               -5000 |               -5000 |           |
    | Licenser                      |           ${budget} |           ${actual} | ${comment} |
    | Hyra                          |                2000 |                2000 |           |` }]);
  return listAccrualEffects(makeContext(inputOf(grids)));
};

test.each(["Fakturan har ännu inte kommit", "Bidraget är än ej utbetalt", "Inte  ännu debiterat", "Har ej ännu betalat ersättning", "Ej fakturerat", "inte  bokförd", "Ej periodiserad", "Utbetalningen är ännu  inte gjord"])("what is not booked yet is an effect of accrual: %s", (comment) => {
  expect(effectsOf(comment)).toMatchObject([{ label: "Licenser", address: "D4", deviation: -500_000 }]);
});

test.each(["Vakanser", "Ännu inte rekryterat", "Fakturan var högre", "Inte enligt plan", ""])("another comment is none: %s", (comment) => {
  expect(effectsOf(comment)).toEqual([]);
});

test("without a budget or an outcome there is no deviation to tell", () => {
  expect(effectsOf("Ej fakturerat", "").map(({ deviation }) => deviation)).toEqual([undefined]);
  expect(effectsOf("Ej fakturerat", "3000", "oklart").map(({ deviation }) => deviation)).toEqual([undefined]);
});

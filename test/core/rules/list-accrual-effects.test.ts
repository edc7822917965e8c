/** A comment that says that something is not invoiced yet is listed with the deviation it explains. */
import { makeContext } from "../../../src/core/rules/check-context";
import { listAccrualEffects } from "../../../src/core/rules/list-accrual-effects";
import { readSample } from "../../workbooks/read-grids";
import { inputOf } from "./check-drawing";

test("comments on what is not invoiced yet are listed as effects of accrual, in kronor", async () => {
  const effects = listAccrualEffects(makeContext(inputOf(await readSample("ludvika-gsn-2024-t2"))));
  expect(effects.map(({ address, comment, deviation }) => [address, comment, deviation])).toEqual([
    ["H37", "Systemdrifttjänster ännu inte utdebiterade", 382_425],
    ["H42", "Större årsfakturor (O365) har ännu inte kommit", -1_204_000],
    ["H56", "Större årsfakturor (O365) har ännu inte kommit", -633_500],
  ]);
});

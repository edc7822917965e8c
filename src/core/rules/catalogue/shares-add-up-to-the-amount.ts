/** Medlemmarnas andelar ska på kronan (eller tusenlappen) bli det belopp som fördelas; en fördelning avrundas inte. */
import { allocate, wholeWeights } from "../../money/allocate";
import { decimalOf } from "../../money/decimal";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import type { SheetAllocation } from "../drawn-allocations";
import type { Observation, Rule } from "../rule";

export const sharesAddUpToTheAmount: Rule = {
  id: "shares-add-up-to-the-amount",
  title: "Andelarna blir tillsammans beloppet som fördelas",
  why: "Andelarna faktureras; en tusenlapp för mycket är en tusenlapp som någon betalar.",
  source: "Sydnärkes IT-nämnd fördelar efter invånarantal med största rest.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "177 + 113 + 233 + 329 = 852.",
      sheets: [{ name: "Fördelning", drawing: `
        | Fördelning av underskottet efter invånarantal 2022-12-31, tkr |            |
        | Kommun                                                        | Faktureras |
        | Lekeberg                                                      |        177 |
        | Laxå                                                          |        113 |
        | Askersund                                                     |        233 |
        | Hallsberg                                                     |        329 |
        | Summa                                                         |        852 |` }],
    }],
    notOk: [{
      shows: "Var och en avrundad för sig blir 853.",
      class: "error",
      sheets: [{ name: "Fördelning", drawing: `
        | Fördelning av underskottet efter invånarantal 2022-12-31, tkr |            |
        | Kommun                                                        | Faktureras |
        | Lekeberg                                                      |        177 |
        | Laxå                                                          |        113 |
        | Askersund                                                     |        233 |
        | Hallsberg                                                     |        330 |
        | Summa                                                         |      [852] |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return workbook.allocations().flatMap((allocation) => [...checkSumOfShares(allocation), ...checkKey(allocation)]);
}

function checkSumOfShares({ sheet, shares, total }: SheetAllocation): Observation[] {
  if (!total) return [];
  const sum = Number(shares.reduce((running, { share }) => running + share.value, 0).toFixed(4));
  const off = total.value - sum;
  if (Math.abs(off) < 1e-6) return [];
  return [{
    class: "error",
    at: placeOf(sheet, total.row, total.column),
    message: `Andelarna blir tillsammans ${showNumber(sum)} men ${cellAddress(total.row, total.column)} är ${showNumber(total.value)}. En fördelning ska stämma exakt.`,
    advice: "Fördela med största rest: avrunda nedåt och ge de sista enheterna till dem med störst rest. =FÖRDELA() gör det.",
    arithmetic: `${shares.map(({ share }) => showNumber(share.value)).join(" + ")} = ${showNumber(sum)}, inte ${showNumber(total.value)}`,
    related: shares.map(({ share }) => placeOf(sheet, share.row, share.column)),
    difference: off,
  }];
}

/** "17,4 %" beside the inhabitants is the key as it was decided, and the shares may follow that. */
function followsPercent(shares: SheetAllocation["shares"], amount: number): boolean {
  const parts = shares.map(({ percent }) => percent?.value ?? Number.NaN);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return whole > 0 && shares.every(({ share }, at) => Math.abs(share.value - (amount * (parts[at] ?? 0)) / whole) < 1);
}

/** Where the weights stand beside the shares, every share must be its exact quota rounded up or down. */
function checkKey({ sheet, shares, total }: SheetAllocation): Observation[] {
  const known = shares.flatMap(({ weight }) => (weight && weight.value >= 0 ? [weight.value] : []));
  const amount = total?.value ?? shares.reduce((sum, { share }) => sum + share.value, 0);
  const whole = known.reduce((sum, weight) => sum + weight, 0);
  if (known.length < shares.length || !Number.isSafeInteger(amount) || whole === 0) return [];
  const stray = shares.filter(({ share, weight }) => Math.abs(share.value - (amount * (weight?.value ?? 0)) / whole) >= 1);
  if (stray.length === 0 || followsPercent(shares, amount)) return [];
  const right = allocate(BigInt(amount), wholeWeights(known.map(decimalOf)));
  return stray.map(({ name, share }) => ({
    class: "error",
    at: placeOf(sheet, share.row, share.column),
    message: `${name} har andelen ${showNumber(share.value)} i ${cellAddress(share.row, share.column)}, men efter nyckeln blir den ${showNumber(Number(right[shares.findIndex((each) => each.share === share)] ?? 0n))}.`,
    advice: "Räkna om fördelningen efter nyckeln, eller rätta nyckeln.",
  }));
}

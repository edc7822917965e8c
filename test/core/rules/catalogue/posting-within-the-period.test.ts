/** Sena verifikationer: what a ledger holds after the period is asked about, once. */
import { postingWithinThePeriod as rule } from "../../../../src/core/rules/catalogue/posting-within-the-period";
import { saidBy, seenBy } from "../seen-by";

const APRIL = { round: { year: 2024, period: { from: "2024-01", to: "2024-04" } } };

function ledger(...months: readonly number[]): { Huvudbok: string } {
  const rows = months.map((month, at) => `| 2024${String(month).padStart(2, "0")} | 0100000${at} | 6010 | Lokalhyra | ${1000 * (at + 1)} |`);
  return { Huvudbok: `
    | Huvudbok 2024 |        |       |           |        |
    | Period        | Ver.nr | Konto | Kontotext | Belopp |
    ${rows.join("\n")}` };
}

test("one late posting is told with its amount, at its month", () => {
  const [seen, ...more] = seenBy(rule, ledger(1, 2, 5), APRIL);
  expect(seen).toMatchObject({ severity: "question", class: "question", at: "Huvudbok!A5", difference: 3000, told: "3 000 2024 2024" });
  expect(seen?.message).toMatch(/maj.*april/u);
  expect(more).toEqual([]);
});

test("several are told together: how many, their sum and the latest month, at the first", () => {
  const [seen, ...more] = seenBy(rule, ledger(1, 5, 7, 6), APRIL);
  expect(seen).toMatchObject({ at: "Huvudbok!A4", difference: 9000 });
  expect(seen?.told).toMatch(/^3 9 000/u);
  expect(seen?.message).toMatch(/april.*juli/u);
  expect(more).toEqual([]);
});

test("the period's last month belongs to it, and without a period nothing is late", () => {
  expect(saidBy(rule, ledger(1, 2, 4), APRIL)).toEqual([]);
  expect(saidBy(rule, ledger(1, 2, 12), { round: { year: 2024, period: undefined } })).toEqual([]);
});

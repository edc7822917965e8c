/** Underskott med minus: asked about wherever a comment says both. */
import { deficitIsSaidOnce } from "../../../../src/core/rules/catalogue/deficit-is-said-once";
import { saidBy, seenBy } from "../seen-by";

const rule = deficitIsSaidOnce;

function drift(comment: string): { Drift: string } {
  return { Drift: `
    | Drift 2024, tkr  |             |             |            |
    | Slag             | Budget 2024 | Utfall 2024 | Kommentar  |
    | Intäkter         |       -9000 |       -9000 |            |
    | Tele och data    |        4000 |        5345 | ${comment} |
    | Övriga kostnader |        5000 |        5000 | Enligt plan |` };
}

test("it is asked at the comment, with the amount as it should read", () => {
  const [seen, ...more] = seenBy(rule, drift("Ett underskott om -1 345 tkr, avtal."));
  expect(seen).toMatchObject({ severity: "question", class: "label", at: "Drift!D4" });
  expect(seen?.advice).toContain("1 345 utan");
  expect(more).toEqual([]);
});

test.each(["Underskott med −852", "Underskottet blir - 852", "underskott på ca -852", "Underskottet är cirka –852", "Underskottet blev -8", "underskott  om  ca  - 852,5"])("however it is written: %s", (comment) => {
  expect(saidBy(rule, drift(comment))).toEqual(["label? Drift!D4"]);
});

test.each(["Ett underskott om 1 345 tkr", "Avvikelsen är -1 345 tkr", "Underskott med anledning av avtal - se 2024", "Underskott – se bilaga 3", "Inget underskott"])("what says it once is left alone: %s", (comment) => {
  expect(saidBy(rule, drift(comment))).toEqual([]);
});

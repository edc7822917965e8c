/** What a row says itself: konto first, then what the sheet adds it up into, then its name; ambiguous words say nothing alone. */
import { leaningOf, sideOf } from "../../../src/core/recognise/side-of-row";

test.each([
  ["3510", "Kostnad för bidrag", "income"], ["4510", "Bidrag", "cost"], ["6910", "Medlemsavgifter", "cost"], ["7610", "Avgifter från domstol", "cost"],
] as const)("konto %s decides whatever it is called: %s", (account, label, side) => {
  expect(sideOf({ account, label })).toBe(side);
});

test.each(["Avgifter", "Bidrag", "Ersättning", "Tjänster", "Taxor", "Bankavgifter", "Porto"])("%s alone is neither", (label) => {
  expect(sideOf({ label })).toBeUndefined();
});

test.each([
  ["Ersättning från kommunerna", "income"], ["Måltidsersättning från kommunerna", "income"], ["Sålda tjänster", "income"], ["Hyresintäkter", "income"],
  ["Ersättning till Alby för drift", "cost"], ["Bidrag till föreningar", "cost"], ["Köp av tjänster från Alby", "cost"], ["Sociala avgifter", "cost"], ["Personalkostnader", "cost"],
] as const)("%s is %s", (label, side) => {
  expect(sideOf({ label })).toBe(side);
});

test("a heading decides for ambiguous names, and a sum that the row is part of decides before any name", () => {
  expect(sideOf({ label: "Avgifter", group: "Kostnader" })).toBe("cost");
  expect(sideOf({ label: "Återförda personalkostnader", group: "Intäkter" })).toBe("cost");
  expect(sideOf({ label: "Återförda personalkostnader", group: "Summa intäkter" })).toBe("income");
});

test("what a committee most often receives leans to income", () => {
  expect(leaningOf({ label: "Driftbidrag" })).toBe("income");
  expect(leaningOf({ label: "Bankavgifter" })).toBeUndefined();
});

import { parsePlusMeans } from "../../../src/core/money/parse-plus-means";

test("what plus means is read in any case, in plural and by its first letter", () => {
  expect(["kostnad", "Kostnader", " K ", "KOSTNAD"].map(parsePlusMeans)).toEqual(["cost", "cost", "cost", "cost"]);
  expect(["intäkt", "Intäkter", "i", "inta\u0308kt"].map(parsePlusMeans)).toEqual(["income", "income", "income", "income"]);
});

test("any other word is nothing", () => {
  expect(["", "plus", "minus", "ko", "inkomst"].map(parsePlusMeans)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

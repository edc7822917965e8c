import { rowWordsOf } from "../../../src/core/recognise/table-facts";

const says = (label: string): string[] => [...rowWordsOf(label)].sort();

test("a row says that it is a sum, wherever in its name the word stands", () => {
  expect(says("Nämnden totalt")).toContain("subtotal");
  expect(says("Summa kostnader")).toContain("subtotal");
  expect(says("Totalvikt")).not.toContain("subtotal");
});

test("a result is a result under any name in front of it, and no unit that answers for one", () => {
  expect(says("Verksamhetens resultat")).toContain("result");
  expect(says("Årets resultat")).toContain("result");
  expect(says("Resultatenhet 4")).not.toContain("result");
});

test("income and cost are told apart, and what is paid to the state is a cost", () => {
  expect(says("Försäljningsintäkter")).toEqual(["income"]);
  expect(says("Sociala avgifter")).toEqual(["cost"]);
});

import { COUNT_UNIT_WORDS, SIDE_HEADINGS, WHOLE_PROJECT_WORDS } from "../../../src/core/recognise/header-words";

const sideOf = (heading: string): string | undefined => SIDE_HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];

test("a frame for a whole project is told from the year's own appropriation", () => {
  expect(["Beslutad totalutgift", "Projektbudget", "Totalkostnad hela projektet"].every((header) => WHOLE_PROJECT_WORDS.test(header))).toBe(true);
  expect(["Totalt anslag", "S:a budget 2024", "Total budget 2024"].some((header) => WHOLE_PROJECT_WORDS.test(header))).toBe(false);
});

test("only a heading that is nothing but intäkter or kostnader says it of the rows below", () => {
  expect(["intäkter", "3 intäkter", "summa intäkter", "verksamhetens intäkter", "revenues"].map(sideOf)).toEqual(Array(5).fill("income"));
  expect(["kostnader", "summa kostnader", "totala kostnader", "costs"].map(sideOf)).toEqual(Array(4).fill("cost"));
  expect(["serviceavdelningen", "032 teknik och drift", "intäkter och kostnader", "kostnadsställe 410"].map(sideOf)).toEqual(Array(4).fill(undefined));
});

test("a unit that is not money is known as a word of its own, also where it begins or ends with å, ä or ö", () => {
  expect(["ärenden", "antal ärenden 2024", "besök, st", "per 100 elever"].every((words) => COUNT_UNIT_WORDS.test(words))).toBe(true);
  expect(["dubbelärenden", "stöd", "minskning", "hyra"].some((words) => COUNT_UNIT_WORDS.test(words))).toBe(false);
});

/** Verksamhetens namn: two names on one number are asked about once, at the later place; shortened names are the same. */
import { activityHasOneName } from "../../../../src/core/rules/catalogue/activity-has-one-name";
import { saidBy, seenBy } from "../seen-by";

const rule = activityHasOneName;

/** The number with its name in one cell, as the follow-up writes it. */
function drift(...activities: readonly string[]): string {
  return `
    | Drift januari–april 2024, kr |       |           |             |              |
    | Verksamhet                   | Konto | Kontotext | Budget 2024 | Prognos 2024 |
    | 032 Arkitektur               | 7430  | Konsulter |     1000000 |      1000000 |
    ${activities.map((activity) => `| ${activity} | 5010 | Löner | 7000000 | 7000000 |`).join("\n")}`;
}

/** Number and name in a column each, as the budget writes them. */
function budget(number: string, name: string): string {
  return `
    | Detaljbudget 2024, kr |            |       |           |             |
    | Verksamhet            | Benämning  | Konto | Kontotext | Budget 2024 |
    | 032                   | Arkitektur | 5010  | Löner     |     7000000 |
    | 032                   | Arkitektur | 7430  | Konsulter |     1000000 |
    | ${number}             | ${name}    | 5010  | Löner     |     8570000 |`;
}

test("two names on one number are asked about at the later place, beside the first", () => {
  const [seen, ...more] = seenBy(rule, { Budget: budget("033", "Stöd och support"), Drift: drift("033 Drift och service") });
  expect(seen).toMatchObject({ severity: "question", class: "label", at: "Drift!A4", related: ["Budget!B5"] });
  expect(seen?.message).toContain("A4 på bladet ”Drift”");
  expect(seen?.message).toContain("B5 på bladet ”Budget”");
  expect(more).toEqual([]);
});

test("the name is pointed at where it stands: in its own column, or beside the number", () => {
  expect(saidBy(rule, { Drift: drift("033 Drift och service"), Ekonomi: budget("033", "Stöd och support") })).toEqual(["label? Ekonomi!B5"]);
});

test("each other name is told once, however often it stands", () => {
  expect(saidBy(rule, { Drift: drift("033 Stöd", "033 Service", "033 Service", "033 Växel") })).toEqual(["label? Drift!A5", "label? Drift!A7"]);
});

test("words in another order, cut short or filled out are the same name", () => {
  const same = (name: string): readonly string[] => saidBy(rule, { Budget: budget("033", "Service och support"), Drift: drift(`033 ${name}`) });
  for (const name of ["Support och service", "Service o support", "Service, support", "Serv och supp", "IT Service samt support", "Service", "Service och support för kommunerna", "SERVICE OCH SUPPORT"]) expect(same(name)).toEqual([]);
  for (const name of ["Service och växel", "Växel", "Växel och reception för kommunerna"]) expect(same(name)).toHaveLength(1);
});

test("another number is another activity", () => {
  expect(saidBy(rule, { Budget: budget("033", "Stöd och support"), Drift: drift("034 Drift och service") })).toEqual([]);
});

test("however the number is joined to its name", () => {
  for (const joined of ["033 - Stöd och support", "033: Stöd och support", "033–Stöd och support"]) {
    expect(saidBy(rule, { Budget: budget("033", "Stöd och support"), Drift: drift(joined) })).toEqual([]);
  }
});

test("a sum of an activity is no activity, and neither is a text that only mentions a number", () => {
  expect(saidBy(rule, { Budget: budget("033", "Stöd och support"), Drift: drift("Summa 033 Drift och service", "Konto 033 Drift och service") })).toEqual([]);
});

test("a number without a name, or with only a code for one, is no second name", () => {
  expect(saidBy(rule, { Budget: budget("033", "Stöd och support"), Drift: drift("033", "033 AB") })).toEqual([]);
});

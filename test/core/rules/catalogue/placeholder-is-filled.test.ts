/** Malltext: what a template leaves to be filled in is pointed at, and ordinary words that look like it are not. */
import { placeholderIsFilled as rule } from "../../../../src/core/rules/catalogue/placeholder-is-filled";
import { saidBy, seenBy } from "../seen-by";

function facts(...values: readonly string[]): { Uppgifter: string } {
  return { Uppgifter: `
    | Uppgifter om rapporten | |
    | | |
    | Nämnd | Servicenämnden |
    | År | 2023 |
    ${values.map((value) => `| Undertecknas av | ${value} |`).join("\n")}` };
}

test.each([
  "Namn Namn, titel", "namn namn", "Förvaltningschef Namn Namnsson", "xx kr", "Avvikelsen är XX tkr", "xxx  mnkr", "xx %", "Xx st", "Daterad ÅÅÅÅ-MM-DD", "dd/mm", "den DD/MM 2024",
  "<fyll i>", "<Skriv här>", "<ange belopp>", "<namn>", "<datum>", "Nämndens xxx", "Lorem ipsum dolor",
])("the template's own words are pointed at: %s", (value) => {
  expect(saidBy(rule, facts(value))).toEqual(["label Uppgifter!B5"]);
});

test.each(["[[fyll i]]", "[[Skriv en kommentar]]", "[[ange datum här]]", "[[namn]]", "[[datum]]"])("so are words in brackets that tell what to write: %s", (value) => {
  expect(saidBy(rule, facts(value))).toEqual(["label Uppgifter!B5"]);
});

test.each(["Förvaltningschef", "Efternamn namn", "Maxx krav", "2023-12-31", "Axx", "12/04", "[[se bilaga]]", "[[fyll i]] senast i maj", "skriv här", "<b>", "Hederxx stad", "Anna Namnsson", "Kvartal XX", "xx"])("ordinary words are left alone: %s", (value) => {
  expect(saidBy(rule, facts(value))).toEqual([]);
});

test("it quotes the words and tells their cell, as a heading that misleads", () => {
  const [seen] = seenBy(rule, facts("Namn Namn, titel"));
  expect(seen).toMatchObject({ severity: "warning", class: "label", told: "B5" });
  expect(seen?.message).toContain("”Namn Namn, titel”");
});

test("a long text is read by its author, and words in it are no template", () => {
  expect(saidBy(rule, facts(`xx kr ${"a".repeat(194)}`))).toEqual(["label Uppgifter!B5"]);
  expect(saidBy(rule, facts(`xx kr ${"a".repeat(195)}`))).toEqual([]);
});

test("a sheet full of them is a template on purpose: five are enough to say so", () => {
  expect(saidBy(rule, facts(..."1234567".split("").map((each) => `Namn Namn ${each}`)))).toHaveLength(5);
});

test("a ledger's texts are the system's own", () => {
  const ledger = (amount: string) => ({ Huvudbok: `
    | Huvudbok 2024 |          |       |           |        |
    | Period        | Ver.nr   | Konto | Kontotext | Belopp |
    | 202401        | 01000001 | 6010  | XX kr     | ${amount} |
    | 202402        | 01000002 | 6010  | Lokalhyra | 50000 |` });
  expect(saidBy(rule, ledger("50000"))).toEqual([]);
});

test("a sheet where nothing was recognised is not ours to judge", () => {
  expect(saidBy(rule, { ...facts("Chef"), Lapp: "| Namn Namn |" })).toEqual([]);
});

/** Fördelningar på bladen: known by a heading of sharing over a list of municipalities, wherever they stand. */
import { findAllocations } from "../../../src/core/rules/drawn-allocations";
import { drawSheet } from "../../../src/core/sheet/drawing";

const found = (drawing: string) => findAllocations(drawSheet(drawing, { sheet: "Blad", top: 1, left: 1 }).grid)
  .map(({ heading, shares, total }) => `${heading}: ${shares.map(({ name, share, weight }) => `${name} ${share.value}${weight ? `/${weight.value}` : ""}`).join(", ")}${total ? ` = ${total.value}` : ""}`);
const table = (title: string, head = "Belopp", who = "Kommun") => `| ${title} | |\n| ${who} | ${head} |\n| Lekeberg | 177 |\n| Laxå | 113 |\n| Summa | 290 |`;

test.each(["Fördelning av underskottet", "Så fördelas resultatet", "Fördelat på kommuner", "Fördelningsnyckel", "Andel av resultat", "Andel av underskottet", "Andel av överskott", "Faktureras"])("a title of sharing makes an allocation: %s", (title) => {
  expect(found(table(title))).toEqual(["Belopp: Lekeberg 177, Laxå 113 = 290"]);
});

test("a heading of sharing does too, and another title does not", () => {
  expect(found(table("Underskottet", "Faktureras"))).toEqual(["Faktureras: Lekeberg 177, Laxå 113 = 290"]);
  expect(found(table("Andel av kostnaden"))).toEqual([]);
});

test.each([["Kommun", 1], ["Kommuner", 1], ["Medlem", 1], ["Medlemmar", 1], ["Medlemskommuner", 1], ["Part", 1], ["Parter", 1], [" kommun ", 1], ["Kommunal verksamhet", 0], ["Verksamhet", 0], ["Vår kommun", 0]])("those who share stand under %s: %d", (who, count) => {
  expect(found(table("Fördelning", "Belopp", who))).toHaveLength(count);
});

test("the title stands at most four rows above", () => {
  const gap = (rows: number) => `| Fördelning | |\n${"| | |\n".repeat(rows)}| Kommun | Belopp |\n| Lekeberg | 177 |\n| Laxå | 113 |`;
  expect(found(gap(3))).toHaveLength(1);
  expect(found(gap(4))).toHaveLength(0);
});

test.each(["Invånare", "Folkmängd 2022", "Befolkning", "Nyckel", "Vikt"])("the key beside the shares is their weight: %s", (head) => {
  expect(found(`| Fördelning | | |\n| Kommun | ${head} | Belopp |\n| Lekeberg | 8538 | 177 |\n| Laxå | 5668 | 113 |`)).toEqual(["Belopp: Lekeberg 177/8538, Laxå 113/5668"]);
});

test("each column of amounts is an allocation, a column of per cent is none", () => {
  expect(found("| Fördelning | | | | |\n| Kommun | Andel % | Procent | Budget | Utfall |\n| Lekeberg | 61 | 61 | 177 | 187 |\n| Laxå | 39 | 39 | 113 | 123 |")).toEqual(["Budget: Lekeberg 177, Laxå 113", "Utfall: Lekeberg 187, Laxå 123"]);
});

test.each(["Summa", "Totalt", "Total", "S:a"])("the sum is no member: %s", (name) => {
  expect(found(table("Fördelning").replace("Summa", name))).toEqual(["Belopp: Lekeberg 177, Laxå 113 = 290"]);
});

test("the list ends at the first empty name, and the headings at the first empty one", () => {
  expect(found("| Fördelning | | | |\n| Kommun | Belopp | | Annat |\n| Lekeberg | 177 | | 5 |\n| Laxå | 113 | | 6 |\n| | | | |\n| Askersund | 99 | | 7 |")).toEqual(["Belopp: Lekeberg 177, Laxå 113"]);
});

test("one member shares with nobody, shares that cannot be read are none, and fractions are a key", () => {
  expect(found("| Fördelning | |\n| Kommun | Belopp |\n| Lekeberg | 177 |")).toEqual([]);
  expect(found("| Fördelning | |\n| Kommun | Belopp |\n| Lekeberg | 177 |\n| Laxå | oklart |")).toEqual([]);
  expect(found("| Fördelning | |\n| Kommun | Andel |\n| Lekeberg | 0,61 |\n| Laxå | 0,39 |")).toEqual([]);
  expect(found("| Fördelning | |\n| Kommun | Andel |\n| Lekeberg | 61 % |\n| Laxå | 139 % |")).toEqual([]);
  expect(found("| Fördelning | |\n| Kommun | Andel |\n| Lekeberg | 1 |\n| Laxå | 0,39 |")).toHaveLength(1);
});

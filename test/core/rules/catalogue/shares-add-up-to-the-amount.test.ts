/** Andelarna: to the last unit the amount that is shared, and each its quota rounded up or down. */
import { sharesAddUpToTheAmount as rule } from "../../../../src/core/rules/catalogue/shares-add-up-to-the-amount";
import { saidBy, seenBy } from "../seen-by";

/** "Laxå 113 5668": name, share and, where a key is shown, inhabitants. */
function shared(title: string, heads: string, ...rows: readonly string[]): { Blad: string } {
  const cells = rows.map((row) => `| ${row.split(" ").join(" | ")} |`);
  return { Blad: `| ${title} |${" |".repeat(heads.split("|").length)}\n| Kommun | ${heads} |\n${cells.join("\n")}` };
}

const TITLE = "Fördelning av underskottet, tkr";
const FOUR = ["Lekeberg 177", "Laxå 113", "Askersund 233"];

test("it tells the sum, the total's cell and every share, and by how much they differ", () => {
  expect(seenBy(rule, shared(TITLE, "Faktureras", ...FOUR, "Hallsberg 330", "Summa 852"))).toMatchObject([
    { severity: "error", class: "error", at: "Blad!B7", related: ["Blad!B3", "Blad!B4", "Blad!B5", "Blad!B6"], difference: -1, told: expect.stringMatching(/^853 B7 852/u) as unknown },
  ]);
});

test.each([["852", 0], ["853", 1], ["851", 1], ["852,01", 1]])("a share is never rounded: %s", (total, findings) => {
  expect(saidBy(rule, shared(TITLE, "Faktureras", ...FOUR, "Hallsberg 329", `Summa ${total}`))).toHaveLength(findings);
});

test("decimals are added as they are written", () => {
  expect(saidBy(rule, shared(TITLE, "Faktureras", "Lekeberg 177,1", "Laxå 113,2", "Askersund 233,3", "Summa 523,6"))).toEqual([]);
});

test("without a total there is nothing to add up to", () => {
  expect(saidBy(rule, shared(TITLE, "Faktureras", ...FOUR))).toEqual([]);
});

test.each(["Driftbudget, tkr", "Folkmängd"])("amounts under another title are no allocation: %s", (title) => {
  expect(saidBy(rule, shared(title, "Belopp", ...FOUR, "Summa 852"))).toEqual([]);
});

describe("with the key beside the shares", () => {
  const keyed = (...shares: readonly number[]) => shared(TITLE, "Invånare | Andel", `Lekeberg 8538 ${shares[0]}`, `Laxå 5668 ${shares[1]}`, `Askersund 11401 ${shares[2]}`, `Hallsberg 15945 ${shares[3]}`, `Summa 41552 ${shares.reduce((sum, each) => sum + each, 0)}`);

  test("each quota may be rounded up or down", () => {
    expect(saidBy(rule, keyed(175, 116, 234, 327))).toEqual([]);
    expect(saidBy(rule, keyed(176, 116, 233, 327))).toEqual([]);
  });

  test("a share that is a unit or more from its quota is an error with what it should be", () => {
    expect(seenBy(rule, keyed(174, 117, 234, 327))).toMatchObject([{ severity: "error", class: "error", at: "Blad!C3", told: "174 C3 175" }]);
    expect(seenBy(rule, keyed(175, 118, 232, 327)).map(({ at, told }) => [at, told])).toEqual([["Blad!C4", "118 C4 116"], ["Blad!C5", "232 C5 234"]]);
  });

  test("a key that is not whole, or that weighs nothing, judges no share", () => {
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel", "Lekeberg 8538 100", "Laxå okänt 200", "Summa 8538 300"))).toEqual([]);
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel", "Lekeberg 0 100", "Laxå 0 200", "Summa 0 300"))).toEqual([]);
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel", "Lekeberg -1 100", "Laxå 5 200", "Summa 4 300"))).toEqual([]);
  });

  test("where no total stands the shares' own sum is what was shared", () => {
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel", "Lekeberg 100 50", "Laxå 100 70"))).toEqual(["error Blad!C3", "error Blad!C4"]);
  });

  test("an amount that is not in whole units is not judged by whole quotas", () => {
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel", "Lekeberg 100 50,5", "Laxå 100 70", "Summa 200 120,5"))).toEqual([]);
  });

  test("shares that follow the per cent beside them follow the committee's own key", () => {
    const percent = (lekeberg: number, laxå: number, whole = lekeberg + laxå) => shared(TITLE, "Invånare | Andel % | Belopp", `Lekeberg 8538 60% ${lekeberg}`, `Laxå 8538 40% ${laxå}`, `Summa 17076 100% ${whole}`);
    expect(saidBy(rule, percent(60, 40))).toEqual([]);
    expect(saidBy(rule, percent(600, 400))).toEqual([]);
    expect(saidBy(rule, percent(599, 401))).toEqual(["error Blad!D3", "error Blad!D4"]);
    expect(saidBy(rule, percent(50, 50))).toEqual([]);
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel % | Belopp", "Lekeberg 8538 60% 60", "Laxå 8538 okänt 40", "Summa 17076 100% 100"))).toEqual(["error Blad!D3", "error Blad!D4"]);
    expect(saidBy(rule, shared(TITLE, "Invånare | Andel % | Belopp", "Lekeberg 8538 0% 60", "Laxå 8538 0% 40", "Summa 17076 0% 100"))).toEqual(["error Blad!D3", "error Blad!D4"]);
  });
});

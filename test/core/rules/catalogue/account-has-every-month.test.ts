/** Konton som bokförs varje månad: asked of only where the booked months show a habit, and only about months that have been. */
import { accountHasEveryMonth } from "../../../../src/core/rules/catalogue/account-has-every-month";
import { saidBy, seenBy } from "../seen-by";

/** One posting per month, "03 50000"; the consultant's in December is what makes the ledger reach that far. */
function ledger(postings: readonly string[], account = "6010", name = "Lokalhyra", last = "12"): { Huvudbok: string } {
  const rows = postings.map((posting, at) => {
    const [month = "", amount = "50000"] = posting.split(" ");
    return `| 2024${month} | 0100000${at} | ${account} | ${name} | Faktura | ${amount} |`;
  });
  return { Huvudbok: `
    | Huvudbok 2024 |        |       |           |      |        |
    | Period        | Ver.nr | Konto | Kontotext | Text | Belopp |
    ${rows.join("\n")}
    | 2024${last}   | 02000001 | 7430 | Konsulter | Faktura | 18000 |` };
}

const rule = accountHasEveryMonth;

test("four booked months are a habit, three are not", () => {
  expect(saidBy(rule, ledger(["01", "02", "03", "05"], undefined, undefined, "05"))).toEqual(["question Huvudbok!C5"]);
  expect(saidBy(rule, ledger(["01", "02", "04"], undefined, undefined, "04"))).toEqual([]);
});

test("a month is missed only among four booked ones; more gaps than that are a habit of their own", () => {
  expect(saidBy(rule, ledger(["01", "02", "03", "05", "06", "07", "09", "10"], undefined, undefined, "10"))).toEqual(["question Huvudbok!C5", "question Huvudbok!C8"]);
  expect(saidBy(rule, ledger(["01", "02", "03", "05", "06", "07", "09"], undefined, undefined, "09"))).toEqual([]);
});

test("it tells the account, the months booked, what a month is and which month is missing", () => {
  const [seen] = seenBy(rule, ledger(["01 60000", "02 70000", "03 40000", "05 50000"], undefined, undefined, "05"));
  expect(seen).toMatchObject({ severity: "question", difference: 60000, told: "6010 4 5 60 000 2024" });
  expect(seen?.message).toContain("april 2024");
});

test("income, booked with minus, is told without it", () => {
  const [seen] = seenBy(rule, ledger(["01 -50000", "02 -50000", "03 -50000", "05 -50000"], "5010", "Löner", "05"));
  expect(seen).toMatchObject({ difference: -50000, told: "5010 4 5 50 000 2024" });
});

test.each([["25000", 1], ["24999", 0], ["100000", 1], ["100001", 0]])("every month is within half and double of the middle one: %s beside 50000", (amount, findings) => {
  expect(saidBy(rule, ledger(["01", "02", "03", `05 ${amount}`], undefined, undefined, "05"))).toHaveLength(findings);
});

test("amounts that cancel out tell of no regular cost", () => {
  expect(saidBy(rule, ledger(["01 0", "02 0", "03 0", "05 0"], undefined, undefined, "05"))).toEqual([]);
});

test.each([["5010", "Löner", 1], ["6010", "Lokalhyra", 1], ["7910", "Avskrivningar", 1], ["7430", "Konsulter", 0], ["9999", "Övrigt", 0]])("wages, premises and capital are booked monthly, nothing else: %s %s", (account, name, findings) => {
  expect(saidBy(rule, ledger(["01", "02", "03", "05"], account, name, "05"))).toHaveLength(findings);
});

test("months after the round are not missed", () => {
  const postings = ["01", "02", "03", "04"];
  expect(saidBy(rule, ledger(postings, undefined, undefined, "05"), { round: { period: { from: "2024-01", to: "2024-04" } } })).toEqual([]);
  expect(saidBy(rule, ledger(postings, undefined, undefined, "05"), { round: { period: { from: "2024-01", to: "2024-08" } } })).toEqual(["question Huvudbok!C6"]);
});

/** Periodiseringar: asked of where the ledger shows that others are reversed, one question for each that is not. */
import { accrualIsReversed } from "../../../../src/core/rules/catalogue/accrual-is-reversed";
import { saidBy, seenBy } from "../seen-by";

/** "02 7430 Periodisering konsult 40000", in a ledger that goes on to April. */
function ledger(...postings: readonly string[]): { Huvudbok: string } {
  const rows = postings.map((posting, at) => {
    const [, month = "", account = "", text = "", amount = ""] = /^(\S+) (\S+) (.*) (\S+)$/u.exec(posting) ?? [];
    return `| ${month === "" ? "" : `2024${month}`} | 0100000${at} | ${account} | Konsulter | ${text} | ${amount} |`;
  });
  return { Huvudbok: `
    | Huvudbok 2024 |        |       |           |      |        |
    | Period        | Ver.nr | Konto | Kontotext | Text | Belopp |
    ${rows.join("\n")}
    | 202404 | 02000001 | 6010 | Lokalhyra | Hyra | 18000 |
    | 202404 | 02000002 | 6010 | Lokalhyra | Hyra | 18000 |` };
}

const rule = accrualIsReversed;
const OTHER = ["01 6420 Periodisering licens 90000", "02 6420 Återföring licens -90000"];

test("an accrual without its reversal is asked about where it stands, with its amount, month and account", () => {
  const [seen, ...more] = seenBy(rule, ledger(...OTHER, "02 7430 Periodisering konsult 40000"));
  expect(seen).toMatchObject({ severity: "question", at: "Huvudbok!F5", difference: 40000, told: "40 000 2024 7430" });
  expect(more).toEqual([]);
});

test("a ledger that reverses nothing tells of no such habit", () => {
  expect(saidBy(rule, ledger("02 7430 Periodisering konsult 40000", "03 7430 Faktura 41000"))).toEqual([]);
});

test("each reversal answers for one accrual of its account and amount, to the öre", () => {
  const accrual = "02 7430 Periodisering konsult 40000";
  expect(saidBy(rule, ledger(accrual, "03 7430 Återföring konsult -40000"))).toEqual([]);
  expect(saidBy(rule, ledger(accrual, accrual, "03 7430 Återföring konsult -40000"))).toEqual(["question Huvudbok!F4"]);
  expect(saidBy(rule, ledger(accrual, accrual, "03 7430 Återföring konsult -40000", "03 7430 Återföring konsult -40000"))).toEqual([]);
  expect(saidBy(rule, ledger(accrual, "03 7440 Återföring konsult -40000"))).toEqual(["question Huvudbok!F3"]);
  expect(saidBy(rule, ledger(accrual, "03 7430 Återföring konsult -40000,01"))).toEqual(["question Huvudbok!F3"]);
  expect(saidBy(rule, ledger("02 7430 Periodisering konsult 40000,1", "03 7430 Återföring konsult -40000,1"))).toEqual([]);
});

test("an accrual of the ledger’s last month is not yet to be reversed", () => {
  expect(saidBy(rule, ledger(...OTHER, "04 7430 Periodisering konsult 40000"))).toEqual([]);
  expect(saidBy(rule, ledger(...OTHER, "03 7430 Periodisering konsult 40000"))).toEqual(["question Huvudbok!F5"]);
});

test("a reversal that names what it reverses is no accrual itself", () => {
  expect(saidBy(rule, ledger("01 6420 Periodisering licens 90000", "02 6420 Återföring periodisering licens -90000"))).toEqual([]);
});

test.each(["Uppbokning av avtal", "Upplupen kostnad", "Förutbetald hyra", "Interimsfaktura"])("an accrual goes by many names: %s", (text) => {
  expect(saidBy(rule, ledger(...OTHER, `02 7430 ${text} 40000`))).toEqual(["question Huvudbok!F5"]);
});

test.each(["Vändning", "Vänds", "Vänder", "Vänd", "Omföring", "Återlagd", "Bortbokad"])("so does a reversal: %s", (text) => {
  expect(saidBy(rule, ledger(...OTHER, "02 7430 Periodisering konsult 40000", `03 7430 ${text} konsult -40000`))).toEqual([]);
});

test("an invoice or a credit is neither", () => {
  expect(saidBy(rule, ledger(...OTHER, "02 7430 Faktura konsult 40000", "02 7430 Användning av avtal 5000"))).toEqual([]);
});

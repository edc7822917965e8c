import fc from "fast-check";
import { linesOfLedger } from "../../../src/core/followup/lines-of-ledger";
import { measureKey } from "../../../src/core/followup/measure";
import type { Column, RecognisedTable } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";

const posting = fc.record({
  month: fc.constantFrom(202301, 202312, 202401, 202402, 202404, 202405),
  account: fc.constantFrom<string | number>(3510, 5010, "5010", 6910),
  activity: fc.constantFrom("020", "930", ""),
  amount: fc.integer({ min: -99_999, max: 99_999 }),
});

const ROLES = ["ledgerPeriod", "account", "activity", "amount"] as const;

function ledgerOf(last: number): RecognisedTable {
  const columns = ROLES.map((role, column): Column => ({ column, role, header: [role] }));
  const range = { top: 0, left: 0, bottom: last, right: 3 };
  return {
    id: "Huvudbok!A1", kind: "ledger", sheet: "Huvudbok", range, headerRows: { first: 0, last: 0 }, title: [], unit: "kr", unitIsStated: true, positive: "cost",
    columns, rows: [], body: { first: 1, last }, confidence: 1, evidence: [], alternatives: [],
  };
}

test("the lines of a ledger are its rows added up by konto and verksamhet, this year's and last year's each for itself", () => {
  fc.assert(fc.property(fc.array(posting, { minLength: 1, maxLength: 40 }), (postings) => {
    const values = [["Period", "Konto", "Verksamhet", "Belopp"], ...postings.map(({ month, account, activity, amount }) => [month, account, activity, amount / 100])];
    const grid = { ...drawSheet("| x |", { sheet: "Huvudbok" }).grid, area: { top: 0, left: 0, bottom: postings.length, right: 3 }, values };
    const lines = linesOfLedger({ table: ledgerOf(postings.length), grid }, { year: 2024, period: { from: "2024-01", to: "2024-04" } });
    const told = lines.flatMap(({ account, activity, cells }) => cells.map(({ measure, value }) => [`${measureKey(measure)} ${account ?? ""} ${activity ?? ""}`, Math.round(value * 100)] as const));
    const expected = new Map<string, number>();
    for (const { month, account, activity, amount } of postings.filter((each) => each.month % 100 <= 4)) {
      const year = Math.floor(month / 100);
      const key = `actual ${year}-01..${year}-04 ${account} ${activity}`;
      expected.set(key, (expected.get(key) ?? 0) + amount);
    }
    expect(new Map(told)).toEqual(expected);
    expect(told).toHaveLength(expected.size);
  }), { numRuns: 100 });
});

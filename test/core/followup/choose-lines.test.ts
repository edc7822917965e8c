import { chooseLines, type Candidate } from "../../../src/core/followup/choose-lines";
import type { OperatingLine } from "../../../src/core/followup/operating-line";
import type { TableKind } from "../../../src/core/recognise/table";

const measure = { role: "actual" as const, period: { from: "2024-01", to: "2024-04" } };

function candidate(table: string, kind: TableKind, ...rows: readonly (readonly [string, number, Partial<OperatingLine>?])[]): Candidate {
  const lines = rows.map(([account, value, more], row): OperatingLine => ({
    table, side: "cost", costType: "other", label: account, account, ...more,
    cells: [{ kind: "cell", measure, value, factor: -1, sheet: table, row, column: 0, isText: false }],
  }));
  return { table, kind, lines };
}

const tablesOf = (...candidates: readonly Candidate[]): string[] => chooseLines(candidates).lines.map(({ table }) => table);

test("detail goes before ledger, ledger before summary, wherever they stand", () => {
  expect(tablesOf(candidate("Rapport", "operatingSummary", ["x", 1]), candidate("Huvudbok", "ledger", ["5010", 1]), candidate("Drift", "operatingDetail", ["5010", 1]))).toEqual(["Drift"]);
});

test("two sheets of one kind with different rows are parts of one whole", () => {
  const parts = [candidate("030", "operatingDetail", ["5010", 1, { activity: "030" }]), candidate("031", "operatingDetail", ["5010", 2, { activity: "031" }])];
  expect(tablesOf(...parts)).toEqual(["030", "031"]);
  expect(chooseLines(parts).comparisons).toEqual([]);
});

test("two sheets with the same row are the same fact: the larger is used and the other compared", () => {
  const chosen = chooseLines([candidate("Kort", "operatingDetail", ["5010", 3]), candidate("Lång", "operatingDetail", ["5010", 1], ["5020", 1])]);
  expect(chosen.lines.map(({ table }) => table)).toEqual(["Lång", "Lång"]);
  expect(chosen.comparisons).toMatchObject([{ side: "cost", used: { table: "Lång", amount: -200 }, other: { table: "Kort", amount: -300 } }]);
});

test("kommunbidrag is compared with kommunbidrag only", () => {
  const contribution = candidate("Bidrag", "contribution", ["Kommunbidrag", 5, { side: "contribution", costType: "contribution" }]);
  expect(tablesOf(candidate("Drift", "operatingDetail", ["5010", 1]), contribution)).toEqual(["Drift", "Bidrag"]);
});

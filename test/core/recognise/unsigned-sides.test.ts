/** Where nothing has minus the netto tells which rows are income, and only one answer may fit. */
import { isPlainSum, netRow, settleUnsigned } from "../../../src/core/recognise/unsigned-sides";
import type { Row } from "../../../src/core/recognise/table";

type Drawn = readonly (readonly [label: string, ...amounts: number[]])[];

/** The last row is the netto. */
function draw(drawn: Drawn): { rows: Row[]; amountsOf: (row: Row) => readonly number[] } {
  const rows = drawn.map(([label], row): Row => ({ row, label, kind: row === drawn.length - 1 ? "total" : "detail" }));
  return { rows, amountsOf: ({ row }) => (drawn[row]?.slice(1) ?? []) as number[] };
}

function incomeOf(drawn: Drawn): { income: string[]; agrees: boolean | undefined } {
  const { rows, amountsOf } = draw(drawn);
  const { sides, agrees } = settleUnsigned(rows, amountsOf);
  return { income: [...sides].filter(([, side]) => side === "income").map(([{ label }]) => label), agrees };
}

test("an unknown row is cost where that gives the netto, and income where only that does", () => {
  const known = [["Intäkter", 900, 910], ["Löner", 700, 720]] as const;
  expect(incomeOf([...known, ["Porto", 150, 145], ["Netto", 50, 45]])).toEqual({ income: ["Intäkter"], agrees: true });
  expect(incomeOf([...known, ["Porto", 150, 145], ["Netto", 350, 335]])).toEqual({ income: ["Intäkter", "Porto"], agrees: true });
});

test("two answers are none", () => {
  expect(incomeOf([["Löner", 500, 500], ["Avgift A", 300, 300], ["Avgift B", 300, 300], ["Netto", 500, 500]])).toEqual({ income: [], agrees: false });
});

test("rows with their signs add up as they stand", () => {
  const { rows, amountsOf } = draw([["Avgifter", -900, -910], ["Porto", 950, 950], ["Netto", 50, 40]]);
  const net = netRow(rows);
  expect(net?.label).toBe("Netto");
  expect(net && isPlainSum(net, rows.slice(0, 2), amountsOf)).toBe(true);
});

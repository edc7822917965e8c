import { layOutShares } from "../../../src/core/allocation/lay-out-shares";
import { shareOut, type AllocationRequest } from "../../../src/core/allocation/share-out";
import { cellInputs } from "../../../src/core/report/write-report";
import { shownRows } from "../../../src/core/report/shown-text";
import type { ReportTable } from "../../../src/core/report/report-table";

const request: AllocationRequest = {
  amount: -852, unit: "tkr", decimals: 0, keyName: "Invånare", keySource: "SCB", keyDate: "2022-12-31",
  amountSource: { sheet: "Drift 2024", row: 8, column: 3, factor: 0.001 },
  members: [{ name: "Ljusnarsberg", weight: 4, source: { sheet: "Befolkning", row: 3, column: 2 } }, { name: "Hällefors", weight: 6 }],
};

function laidOut(change: Partial<AllocationRequest> = {}): ReportTable {
  const asked = { ...request, ...change };
  const shared = shareOut(asked);
  if (!shared.ok) throw new Error(shared.problem.message);
  return layOutShares(asked, shared.value);
}

function laidOutTyped(change: Partial<AllocationRequest>): ReportTable {
  const { amountSource: _cell, ...typed } = { ...request, ...change };
  const shared = shareOut(typed);
  if (!shared.ok) throw new Error(shared.problem.message);
  return layOutShares(typed, shared.value);
}

test("the table reads as the committee writes it, with the key's source and date and the check sum", () => {
  expect(shownRows(laidOut().rows, 4).map((row) => row.join(" | "))).toEqual([
    "Fördelning på medlemmar |  |  | ",
    "Nyckel: invånare, SCB, 2022-12-31. Delarna är avrundade så att summan blir beloppet (största rest). |  |  | ",
    "Belopp att fördela, tkr |  |  | −852",
    "Medlem | Invånare 2022-12-31 | Andel | Belopp, tkr",
    "Ljusnarsberg | 4 | 40,0\u00a0% | −341",
    "Hällefors | 6 | 60,0\u00a0% | −511",
    "Summa | 10 | 100,0\u00a0% | −852",
    "Kontroll: delarna minus beloppet |  |  | 0",
  ]);
});

test("every number is a formula to its source or to the table, and only what was typed is a constant", () => {
  const numbers = cellInputs(laidOut()).flat().flatMap((cell) => (cell === null || "text" in cell ? [] : [cell]));
  expect(numbers.filter((cell) => "number" in cell)).toEqual([{ number: 6 }]);
  expect(numbers).toContainEqual({ formula: "=ROUND('Drift 2024'!D9/1000,0)" });
  expect(numbers).toContainEqual({ formula: "='Befolkning'!C4" });
  expect(numbers).toContainEqual({ formula: "=D7-D3" });
});

test("a typed amount stands as it was typed, and a key with decimals is counted in whole steps", () => {
  const cells = cellInputs(laidOutTyped({ amount: 10, members: [{ name: "A", weight: 0.5 }, { name: "B", weight: 0.25 }] })).flat();
  expect(cells).toContainEqual({ number: 10 });
  expect(JSON.stringify(cells)).toContain("ROUND($B$7*100,0)");
});

const rowNamed = (table: ReportTable, name: string) => table.rows.findIndex(({ cells }) => cells[0] && shownRows([{ cells }], 4)[0]?.[0] === name);

test("what is not known of the key is left out of its words, not left empty between commas", () => {
  const shown = shownRows(laidOut({ keySource: "", keyDate: "" }).rows, 4);
  expect(shown[1]?.[0]).toBe("Nyckel: invånare. Delarna är avrundade så att summan blir beloppet (största rest).");
  expect(shown[3]?.[1]).toBe("Invånare");
});

test("title and key lie across the whole table and take the height they need there, the members' rows one line", () => {
  const table = laidOut();
  expect(table.merges).toEqual([{ top: 0, bottom: 0, left: 0, right: 3 }, { top: 1, bottom: 1, left: 0, right: 3 }]);
  const heightOf = (row: number): number => table.rows[row]?.height ?? 0;
  const member = heightOf(rowNamed(table, "Hällefors"));
  expect(member).toBeGreaterThan(0);
  expect(heightOf(1)).toBeGreaterThan(member);
  expect(heightOf(1)).toBeLessThanOrEqual(4 * member);
  const longName = laidOut({ members: [{ name: "Gymnasieförbundet för Ljusnarsberg, Hällefors, Nora och Lindesberg", weight: 1 }] });
  expect(longName.rows[4]?.height).toBeGreaterThan(member);
});

test("the headings are repeated on each printed page, and the sum is part of the table", () => {
  const table = laidOut();
  expect(table.parts).toEqual([{ headerRows: 1, first: rowNamed(table, "Medlem"), last: rowNamed(table, "Summa"), width: 4 }]);
  expect(table.page).toMatchObject({ orientation: "portrait", footer: { center: "Sida &P av &N" } });
  expect([table.notices, table.blanks]).toEqual([[], []]);
});

test("names are to the left and figures to the right; the sum and the amount stand out", () => {
  const table = laidOut();
  const of = (name: string) => table.rows[rowNamed(table, name)];
  expect(of("Medlem")?.cells.map((cell) => cell?.horizontal)).toEqual(["left", "right", "right", "right"]);
  expect(of("Medlem")?.border).toEqual({ bottom: "thin", from: 0, to: 3 });
  expect(of("Summa")?.border).toEqual({ top: "thin", from: 0, to: 3 });
  expect(of("Summa")?.cells.map((cell) => cell?.isBold)).toEqual([true, true, true, true]);
  expect(of("Hällefors")?.cells.some((cell) => cell?.isBold)).toBe(false);
  for (const amountRow of [laidOut().rows[2], laidOutTyped({}).rows[2]]) expect(amountRow?.cells[3]).toMatchObject({ isBold: true, content: { value: -852, isPercent: false } });
});

test("each member's share is made of its own weight, the weights down to it, all weights and their sum", () => {
  const formulas = cellInputs(laidOut({ members: [1, 2, 3].map((weight) => ({ name: `Kommun ${weight}`, weight })) }))
    .map((row) => row.flatMap((cell) => (cell !== null && "formula" in cell ? [cell.formula] : [])));
  for (const [at, own] of [[4, 5], [5, 6], [6, 7]] as const) {
    expect(formulas[at]?.[0]).toContain(`INT(ROUND(ABS(1)*1000,0)*B${own}/$B$8)`);
    expect(formulas[at]?.[1]).toContain(`INT(ABS($D$3)*B${own}/$B$8)`);
    expect(formulas[at]?.[1]).toContain(`$B$5:B${own},$B$8)=MOD`);
    expect(formulas[at]?.[1]).toContain("SUMPRODUCT(INT(ABS($D$3)*$B$5:$B$7/$B$8))");
  }
  expect(formulas[7]).toEqual(["=SUM(B5:B7)", "=SUM(C5:C7)", "=SUM(D5:D7)"]);
});

test("an amount cell in the table's own unit is taken as it is, one in a larger unit is multiplied", () => {
  const amountOf = (factor: number): unknown => cellInputs(laidOut({ amountSource: { sheet: "Drift", row: 0, column: 0, factor } }))[2]?.[3];
  expect(amountOf(1)).toEqual({ formula: "=ROUND('Drift'!A1,0)" });
  expect(amountOf(1000)).toEqual({ formula: "=ROUND('Drift'!A1*1000,0)" });
  expect(amountOf(0.001)).toEqual({ formula: "=ROUND('Drift'!A1/1000,0)" });
});

test("the figures that a table shows before Excel has calculated are those of the core", () => {
  const shares = laidOut().rows.slice(4, 7).map(({ cells }) => cells.slice(1).map((cell) => (cell?.content.kind === "number" ? cell.content.value : undefined)));
  expect(shares).toEqual([[4, 0.4, -341], [6, 0.6, -511], [10, 1, -852]]);
  const isPercent = laidOut().rows.slice(4, 7).map(({ cells }) => cells.slice(1).map((cell) => cell?.content.kind === "number" && cell.content.isPercent));
  expect(isPercent).toEqual([[false, true, false], [false, true, false], [false, true, false]]);
});

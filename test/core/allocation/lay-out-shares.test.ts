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

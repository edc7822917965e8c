/** "Fördela på medlemmar" on the real office.js: the formulas give what the core shared, also when the amount is changed afterwards. */
import { insertAllocation, offerAllocation, readAmountInCell } from "../../src/actions/allocate-on-members";
import type { AllocationRequest } from "../../src/core/allocation/share-out";
import { cellAddress } from "../../src/core/sheet/address";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";

const workbook = `${SAMPLES}/sydnarke-it-2024.xlsx`;
const SHEET = "Fördelning på medlemmar";

/** The column of amounts, from the first member to the control under the sum. */
function amounts({ host }: OpenedExcel): readonly number[] {
  const found: number[] = [];
  for (let row = 5; host.cell(SHEET, `A${row}`).value !== ""; row++) found.push(Number(host.cell(SHEET, `D${row}`).value));
  return found;
}

async function request(change: Partial<AllocationRequest> = {}): Promise<AllocationRequest> {
  const offer = await offerAllocation();
  if (!offer.ok) throw new Error(offer.problem.message);
  const key = offer.value.keys.find(({ date }) => date === offer.value.lastKnown);
  if (!key) throw new Error("Exemplet har ingen nyckel för budgetåret.");
  return { amount: -852, unit: "tkr", decimals: 0, members: key.members, keyName: "Invånare", keySource: "SCB", keyDate: key.date, ...change };
}

test.each([
  [-852, 0],
  [1000, 0],
  [0, 0],
  [10.7, 1],
  [-3.33, 2],
])("the formulas share %d with %d decimals as the core does", async (amount, decimals) => {
  const excel = await openExcel({ workbook });
  expect(await insertAllocation(await request({ amount, decimals }))).toMatchObject({ ok: true, value: { sheet: SHEET, state: "new" } });
  expect(amounts(excel).at(-1)).toBeCloseTo(0, 9);
});

test("the table follows its amount, and still adds up to it", async () => {
  const excel = await openExcel({ workbook });
  await insertAllocation(await request());
  await excel.host.type(SHEET, "D3", "100");
  await excel.host.idle();
  const parts = amounts(excel).slice(0, -2);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(Number.isInteger)).toBe(true);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
});

test("the per cents are shown so that they add up to 100,0, also when the key is changed", async () => {
  const excel = await openExcel({ workbook });
  const thirds = ["Norrby", "Söderby", "Västerby"].map((name) => ({ name, weight: 1 }));
  await insertAllocation(await request({ members: thirds }));
  const shown = (): string[] => [5, 6, 7, 8].map((row) => excel.host.cell(SHEET, `C${row}`).text.replace("\u00a0", " "));
  expect(shown()).toEqual(["33,4 %", "33,3 %", "33,3 %", "100,0 %"]);
  await excel.host.type(SHEET, "B7", "4");
  await excel.host.idle();
  expect(shown()).toEqual(["16,7 %", "16,7 %", "66,6 %", "100,0 %"]);
});

test("what the table says of its key is kept, and the table is refreshed in place", async () => {
  await openExcel({ workbook });
  await insertAllocation(await request({ keySource: "SCB, tabell BE0101" }));
  const offer = await offerAllocation();
  expect(offer).toMatchObject({ ok: true, value: { kept: { name: "Invånare", source: "SCB, tabell BE0101" } } });
  expect(await insertAllocation(await request({ amount: 5 }))).toMatchObject({ ok: true, value: { sheet: SHEET, state: "refreshed" } });
});

test("the amount is taken from the selected cell, and a cell without one says so", async () => {
  const excel = await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  await excel.host.user.select("Drift jan-apr", "D8");
  expect(await readAmountInCell()).toMatchObject({ ok: true, value: { value: -1020426, row: 7, column: 3, isText: false } });
  await excel.host.type("Drift jan-apr", "K8", "'1 234,5");
  await excel.host.user.select("Drift jan-apr", "K8");
  expect(await readAmountInCell()).toMatchObject({ ok: true, value: { value: 1234.5, isText: true } });
  await excel.host.user.select("Drift jan-apr", "C8");
  expect(await readAmountInCell()).toMatchObject({ ok: false, problem: { kind: "wrongSelection" } });
});

test("nothing is written when a cell that the table would follow has changed, moved or lost its sheet since it was shown", async () => {
  const excel = await openExcel({ workbook });
  const asked = await request();
  const source = asked.members.flatMap((member) => member.source ?? [])[0];
  if (!source) throw new Error("Exemplets nyckel står inte i celler.");
  const cell = cellAddress(source.row, source.column);
  await excel.host.type(source.sheet, cell, "1");
  await excel.host.idle();
  expect(await insertAllocation(asked)).toMatchObject({ ok: false, problem: { kind: "changedSincePreview", message: expect.stringContaining(`${cell} på bladet ”${source.sheet}”`) } });
  await excel.host.user.renameSheet(source.sheet, "Annat namn");
  expect(await insertAllocation(asked)).toMatchObject({ ok: false, problem: { kind: "changedSincePreview" } });
  expect(await insertAllocation(await request())).toMatchObject({ ok: true });
});

/** The form of an allocation when the workbook is read again: the key's amounts are the sheet's, the rest is the user's. */
import type { AllocationOffer } from "../../src/actions/allocate-on-members";
import { firstDraft, readAgain, requestOf, withKey } from "../../src/taskpane/allocation/allocation-draft";

function offerOf(sheet: string, weight: number): AllocationOffer {
  const members = [["Laxå", weight], ["Askersund", 7]].map(([name, amount], row) => ({ name: String(name), weight: Number(amount), source: { sheet, row, column: 1 } }));
  return {
    keys: [{ title: `Invånare 2022-12-31 (${sheet})`, date: "2022-12-31", members }], members: [], unit: "tkr", kept: undefined, lastKnown: "2022-12-31",
    seen: { at: new Date(0), changes: 0, ownChanges: 0 },
  };
}

const filled = { ...firstDraft(offerOf("Invånare", 5)), amount: "852", keySource: "SCB, tabell BE0101" };
const sources = (draft: typeof filled): readonly (string | undefined)[] => requestOf(draft).members.map(({ source }) => source?.sheet);

test("a key whose sheet has another name is followed there, with what it says now, and what the user wrote stays", () => {
  const again = readAgain(filled, offerOf("Befolkning", 6));
  expect(sources(again)).toEqual(["Befolkning", "Befolkning"]);
  expect(requestOf(again)).toMatchObject({ amount: 852, keySource: "SCB, tabell BE0101", members: [{ name: "Laxå", weight: 6 }, { name: "Askersund", weight: 7 }] });
});

test("a key that is no longer there is kept as the user saw it, and follows no cell", () => {
  const again = readAgain(filled, { ...offerOf("Invånare", 5), keys: [] });
  expect(sources(again)).toEqual([undefined, undefined]);
  expect(requestOf(again).members.map(({ weight }) => weight)).toEqual([5, 7]);
});

test("a key that the user writes is left alone", () => {
  const written = withKey(filled, offerOf("Invånare", 5), "");
  expect(readAgain(written, offerOf("Befolkning", 6))).toBe(written);
});

/** The workbook is watched from the first time it is looked over: the pane must know when its figures are of another moment. */
import { runAction } from "../../src/actions/run-action";
import { surveyWorkbook } from "../../src/actions/survey-workbook";
import { countChanges, countOwnChanges, whenWorkbookChanges } from "../../src/actions/workbook-changes";
import { webRequirementSets } from "../../src/workbench/host/requirement-sets";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("Excel tells of every change to a cell and of sheets that come, go or change name, and what the user had us write is told apart", async () => {
  const excel = await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`, requirementSets: webRequirementSets });
  await surveyWorkbook({});
  await runAction("appendix-1");
  await excel.host.idle();
  await turn();
  expect(countChanges()).toBe(0);
  const own = countOwnChanges();
  expect(own).toBeGreaterThan(0);
  let told = 0;
  const stop = whenWorkbookChanges(() => (told += 1));
  for (const change of [() => excel.host.type("Drift jan-apr", "E8", "1"), () => excel.host.user.addSheet("Nytt"), () => excel.host.user.renameSheet("Nytt", "Nyare"), () => excel.host.user.deleteSheet("Nyare")]) {
    const before = countChanges();
    await change();
    await excel.host.idle();
    await turn();
    expect(countChanges()).toBeGreaterThan(before);
  }
  expect(told).toBe(countChanges());
  expect(countOwnChanges()).toBe(own);
  stop();
});

test("what is inserted for a view is not taken for somebody else's change, and each change is counted once however often the watch is asked for", async () => {
  jest.resetModules();
  const { watchWorkbook } = await import("../../src/actions/watch-workbook");
  const { countChanges: count } = await import("../../src/actions/workbook-changes");
  const { runForView } = await import("../../src/actions/run-action");
  const { insertAllocation } = await import("../../src/actions/allocate-on-members");
  const excel = await openExcel({ workbook: `${SAMPLES}/sydnarke-it-2024.xlsx` });
  await Promise.all([watchWorkbook({}), watchWorkbook({})]);
  const members = [{ name: "Askersund", weight: 11151 }, { name: "Lekeberg", weight: 8594 }];
  const inserted = await runForView((run) => insertAllocation({ amount: 100, unit: "tkr", decimals: 0, members, keyName: "Invånare", keySource: "SCB", keyDate: "2023-12-31" }, run));
  expect(inserted).toMatchObject({ ok: true, value: { state: "new" } });
  await excel.host.idle();
  await turn();
  expect(count()).toBe(0);
  await excel.host.type("Fördelning på medlemmar", "A30", "Ett");
  await excel.host.idle();
  await turn();
  expect(count()).toBe(1);
});

test("a comment that is saved after the workbook has changed leaves the figures as old as they were, and says so", async () => {
  jest.resetModules();
  const { surveyWorkbook: survey } = await import("../../src/actions/survey-workbook");
  const { writeComment } = await import("../../src/actions/write-comment");
  const { countChanges: count } = await import("../../src/actions/workbook-changes");
  const excel = await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  const { seen, overview } = await survey({});
  await excel.host.type("Drift jan-apr", "E8", "0");
  await excel.host.idle();
  await turn();
  const saved = await writeComment({ round: overview?.roundKey ?? "", row: overview?.material[0]?.row ?? "", text: "Debiteras i maj." });
  expect(saved.seen).toEqual(seen);
  expect(count()).toBeGreaterThan(saved.seen?.changes ?? Infinity);
});

test("a comment that is saved before anything has been read reads the workbook", async () => {
  jest.resetModules();
  const { writeComment } = await import("../../src/actions/write-comment");
  await openExcel({ workbook: `${SAMPLES}/ludvika-gsn-2024-t2.xlsx` });
  const { overview } = await writeComment({ round: "2024-01..2024-04", row: "Netto", text: "Debiteras i maj." });
  expect(overview?.committee).toBe("Gemensamma servicenämnden");
});

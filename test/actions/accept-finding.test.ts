/** "Godta med motivering" on the real office.js: kept in the workbook while the figures stand, and no longer. */
import { actions } from "../../src/actions/catalogue";
import type { Outcome } from "../../src/actions/outcome";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const CARRY_OVER = { rule: "carry-over-is-decided", cell: "Investeringar!C11" };
const REASON = "Ärendet avgörs av kommunstyrelsen den 4 juni";
const accepting = { ...CARRY_OVER, reason: REASON, dated: "2024-05-06" };

function accepted({ findings }: Outcome): readonly string[] {
  return findings.flatMap(({ rule, acceptance }) => (acceptance ? [`${rule} ${acceptance.accepted} ${acceptance.reason}`] : []));
}

test("an accepted finding stays accepted in the saved file, with its reason and date", async () => {
  const { host, requests } = await openExcel({ workbook: LUDVIKA });
  const before = requests();
  expect(accepted(await actions.accept(accepting))).toEqual([`carry-over-is-decided 2024-05-06 ${REASON}`]);
  expect(requests() - before).toBe(3);
  await openExcel({ workbook: host.save() });
  const checked = await actions.check({});
  expect(accepted(checked)).toEqual([`carry-over-is-decided 2024-05-06 ${REASON}`]);
  expect(checked.findings.filter(({ acceptance }) => !acceptance).map(({ rule }) => rule)).toEqual(["period-label-matches-the-round"]);
});

test("it may be taken back", async () => {
  await openExcel({ workbook: LUDVIKA });
  await actions.accept(accepting);
  expect(accepted(await actions.revoke(CARRY_OVER))).toEqual([]);
  expect(accepted(await actions.check({}))).toEqual([]);
});

test("a changed figure ends it, says so, and the finding is open again", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  await actions.accept(accepting);
  await host.type("Investeringar", "C8", "0,5");
  const changed = await actions.check({});
  expect(accepted(changed)).toEqual([]);
  expect(changed.lapsed?.map(({ rule, address, reason }) => [rule, address, reason])).toEqual([["carry-over-is-decided", "C11", REASON]]);
});

test("a row inserted above does not end it", async () => {
  await openExcel({ workbook: LUDVIKA });
  await actions.accept(accepting);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Investeringar").getRange("3:3").insert("Down");
    await context.sync();
  });
  expect(accepted(await actions.check({}))).toHaveLength(1);
});

test.each([
  ["without a reason", { ...accepting, reason: "  " }, "Motiveringen saknas"],
  ["for a cell without such a finding", { ...accepting, cell: "Investeringar!C9" }, "I Investeringar!C9 finns ingen sådan iakttagelse från regeln carry-over-is-decided"],
  ["for a finding that reads otherwise than what was seen", { ...accepting, message: "något annat" }, "Siffrorna kan ha ändrats"],
])("nothing is accepted %s, and the findings are still shown", async (_, options, said) => {
  await openExcel({ workbook: LUDVIKA });
  const outcome = await actions.accept(options);
  expect(outcome.problems[0]?.message).toContain(said);
  expect(outcome.findings).toHaveLength(2);
  expect(accepted(outcome)).toEqual([]);
});

test("without a date it is accepted today", async () => {
  await openExcel({ workbook: LUDVIKA });
  const { dated: _dated, ...undated } = accepting;
  const outcome = await actions.accept(undated);
  expect(accepted(outcome)[0]).toMatch(/ 20\d\d-[01]\d-[0-3]\d /u);
});

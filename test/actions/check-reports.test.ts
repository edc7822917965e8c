/** Our own reports are no sources, but what a reader may misunderstand in them is asked. */
import { actions } from "../../src/actions/catalogue";
import { openExcel, SAMPLES } from "../workbench/open-excel";

test("NETTORESULTAT with plus for a deficit is asked in the report that we made, and nothing else of ours", async () => {
  await openExcel({ workbook: `${SAMPLES}/sydnarke-it-2024.xlsx` });
  const before = (await actions.check({})).findings.length;
  await actions.report({ template: "all" });
  const { findings } = await actions.check({});
  const own = findings.filter(({ at }) => !["Investeringar", "Nämndmål", "Huvudbok 2024", "Budget 2024"].includes(at.sheet));
  expect(own.map(({ rule, severity, message }) => [rule, severity, message.includes("NETTORESULTAT")])).toEqual([["result-shows-surplus-as-plus", "question", true]]);
  expect(findings).toHaveLength(before + own.length);
});

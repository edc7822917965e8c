/** "Inställningar" on the real office.js: kept in the workbook beside what else is kept there, and followed by the check. */
import { actions } from "../../src/actions/catalogue";
import { readCommitteeSettings, saveCommitteeSettings } from "../../src/actions/committee-settings";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const STRICT = { committee: "Servicenämnden Dalarna", members: ["Ludvika", "Smedjebacken"], policy: { material: { percent: 1, kronor: 100_000 } } };

async function rules(): Promise<readonly string[]> {
  return [...new Set((await actions.check({})).findings.map(({ rule }) => rule))];
}

test("saved settings are read again from the saved file, and the check follows them", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  expect(await rules()).not.toContain("material-deviation-is-explained");
  expect(await saveCommitteeSettings(STRICT)).toEqual({ ok: true, value: STRICT });
  await openExcel({ workbook: host.save() });
  expect(await readCommitteeSettings()).toEqual({ ok: true, value: { settings: STRICT, committeeOfSheets: "Gemensamma servicenämnden" } });
  expect(await rules()).toContain("material-deviation-is-explained");
  const { reports: [protocol] } = await actions.protocol({ dated: "2024-05-06" });
  expect(protocol?.text[1]?.[0]).toBe("Servicenämnden Dalarna, januari–april 2024. Kontrollerat 2024-05-06.");
});

test("saving and resetting settings leaves what else the workbook keeps", async () => {
  await openExcel({ workbook: LUDVIKA });
  await actions["appendix-1"]({});
  await actions.accept({ rule: "carry-over-is-decided", cell: "Investeringar!C11", reason: "Avgörs i juni", dated: "2024-05-06" });
  await saveCommitteeSettings(STRICT);
  await saveCommitteeSettings({});
  expect(await readCommitteeSettings()).toMatchObject({ ok: true, value: { settings: {} } });
  expect((await actions.check({})).findings.filter(({ acceptance }) => acceptance)).toHaveLength(1);
  expect((await actions["appendix-1"]({})).reports.map(({ state }) => state)).toEqual(["refreshed"]);
});

test("what is no setting is not kept", async () => {
  await openExcel({ workbook: LUDVIKA });
  const odd = { ...STRICT, name: "Någon", policy: { ...STRICT.policy, hasZeroBudget: "ja", annat: 1 } };
  expect(await saveCommitteeSettings(odd)).toEqual({ ok: true, value: STRICT });
});

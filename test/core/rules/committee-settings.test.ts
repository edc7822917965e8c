/** Settings are kept, carried as a file and read back the same; what is not a setting changes nothing. */
import fc from "fast-check";
import { policyOf, readSettings, readSettingsFile, settingsFile, type CommitteeSettings } from "../../../src/core/rules/committee-settings";
import { findCheckedRound } from "../../../src/core/rules/checked-round";
import { policyDifference, policyFor, policyWith } from "../../../src/core/policy/policy";
import { drawWorkbook, inputOf } from "./check-drawing";

const GSN = "Gemensamma servicenämnden";
const settings: CommitteeSettings = {
  committee: GSN, hostMunicipality: "Ludvika kommun", members: ["Ludvika", "Smedjebacken"], rounding: { unit: "mnkr", decimals: 1 },
  policy: { material: { percent: 10, kronor: 1_000_000 }, roundsPerYear: null, roundEndMonths: [3, 6, 9] },
};

test("a file holds the settings and nothing else, and reads back the same", () => {
  expect(readSettingsFile(JSON.parse(settingsFile(settings)))).toEqual({ ok: true, value: settings });
  expect(readSettings(settings)).toEqual(settings);
});

test.each([[undefined], ["text"], [{}], [{ file: "annat", version: 1, settings }], [{ file: "namndrapport-settings", version: 2, settings }]])("what is no settings file of ours is refused with what to do: %j", (content) => {
  const read = readSettingsFile(content);
  expect(read.ok).toBe(false);
  expect(read.ok ? "" : read.problem.message).toMatch(/Välj en fil|Uppdatera tillägget/u);
});

test("no stored value, however odd, makes anything but settings", () => {
  fc.assert(fc.property(fc.anything(), (stored) => {
    const read = readSettings(stored);
    expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(policyOf(read, undefined)).toBeDefined();
  }), { numRuns: 200 });
});

test("only what differs from the committee's own rules is kept, and null leaves a question undecided", () => {
  const policy = { ...policyFor(GSN), roundsPerYear: undefined, hasZeroBudget: false };
  const kept = policyDifference(policy, GSN);
  expect(kept).toEqual({ roundsPerYear: null, hasZeroBudget: false });
  expect(policyWith(GSN, kept)).toEqual(policy);
  expect(policyDifference(policyFor(GSN), GSN)).toEqual({});
});

test("the settings go before the sheets in the committee's name and in what the report is rounded to", () => {
  const { grids } = drawWorkbook([{ name: "Uppgifter", drawing: "| Uppgifter om rapporten | |\n| | |\n| Nämnd | Servicenämnden |\n| År | 2024 |\n| Belopp i rapporten | tkr |" }]);
  const { reading } = inputOf(grids);
  expect(findCheckedRound(reading, grids)).toMatchObject({ committee: "Servicenämnden", unit: "tkr", decimals: 0 });
  expect(findCheckedRound(reading, grids, settings)).toMatchObject({ committee: GSN, unit: "mnkr", decimals: 1 });
});

test.each([[0, true], [4, true], [5, false], [-1, false], [1.5, false], ["1", false]])("a rounding to %s decimals is a setting: %s", (decimals, is) => {
  expect(readSettings({ rounding: { unit: "tkr", decimals } })).toEqual(is ? { rounding: { unit: "tkr", decimals } } : {});
});

test("names are kept without the spaces around them, and the settings' committee goes before the sheets'", () => {
  expect(readSettings({ committee: "  Nämnden ", members: [" Laxå ", "", 7], rounding: { unit: "usd", decimals: 1 } })).toEqual({ committee: "Nämnden", members: ["Laxå"] });
  expect(policyOf({ committee: GSN }, "Annan nämnd")).toEqual(policyFor(GSN));
  expect(policyOf({}, GSN)).toEqual(policyFor(GSN));
});

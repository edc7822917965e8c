/** The form of the settings says what the settings say, and says what it cannot read. */
import fc from "fast-check";
import { policyOf, readSettings, type CommitteeSettings } from "../../src/core/rules/committee-settings";
import { policyFor } from "../../src/core/policy/policy";
import { draftOf, settingsOf, withCommittee, type SettingsDraft } from "../../src/taskpane/settings/settings-draft";

const GSN = "Gemensamma servicenämnden";
const amount = fc.integer({ min: 0, max: 9_999_999 });

const chosen: fc.Arbitrary<CommitteeSettings> = fc.record({
  committee: fc.constantFrom("", GSN, "Sydnärkes IT-nämnd", "Räddningsnämnden"),
  members: fc.subarray(["Laxå", "Askersund", "Hallsberg"]),
  rounding: fc.option(fc.record({ unit: fc.constantFrom("kr" as const, "tkr" as const, "mnkr" as const), decimals: fc.nat({ max: 4 }) }), { nil: undefined }),
  policy: fc.record({ material: fc.record({ percent: amount, kronor: amount }), roundsPerYear: fc.option(fc.nat({ max: 12 })), hasZeroBudget: fc.boolean(), payrollOverhead: fc.constantFrom(null, { from: 40, to: 45.75 }), roundEndMonths: fc.constantFrom([], [4, 8]) }, { requiredKeys: [] }),
}).map(({ rounding, ...rest }) => readSettings({ ...rest, ...(rounding ? { rounding } : {}) }));

function said(draft: SettingsDraft, sheets?: string) {
  const answer = settingsOf(draft, sheets);
  return "settings" in answer ? readSettings(answer.settings) : answer.errors;
}

test("what was set is shown, and saved again unchanged", () => {
  fc.assert(fc.property(chosen, fc.constantFrom(undefined, GSN), (settings, sheets) => {
    const again = readSettings(said(draftOf(settings, sheets), sheets));
    expect({ ...again, policy: policyOf(again, sheets) }).toEqual({ ...settings, policy: policyOf(settings, sheets) });
  }), { numRuns: 200 });
});

test("with nothing set the committee's own rules are shown, and nothing is kept", () => {
  const draft = draftOf({}, GSN);
  expect(draft).toMatchObject({ roundsPerYear: "3", roundEndMonths: "2, 4, 8", hasZeroBudget: true, payrollFrom: "42", payrollTo: "48", materialKronor: "500\u00a0000" });
  expect(said(draft, GSN)).toEqual({});
});

test("another committee brings its own rules, but not over what the user has chosen", () => {
  const mine = { ...draftOf({}, GSN), materialPercent: "10" };
  const other = withCommittee(mine, "Sydnärkes IT-nämnd", GSN);
  expect(other).toMatchObject({ committee: "Sydnärkes IT-nämnd", materialPercent: "10", roundsPerYear: "", allocationKeyAge: "2", hasZeroBudget: false });
  expect(said(other, GSN)).toEqual({ committee: "Sydnärkes IT-nämnd", policy: { material: { percent: 10, kronor: policyFor(undefined).material.kronor } } });
});

test.each([
  ["materialKronor", "mycket", "Skriv ett tal"], ["materialPercent", "", "Skriv ett tal; 0"], ["pacePercent", "-3", "noll eller större"], ["roundsPerYear", "2,5", "heltal"],
  ["roundEndMonths", "4, 13", "mellan 1 och 12"], ["roundEndMonths", "8, 4", "i ordning"], ["payrollTo", "", "både från och till"],
] as const)("%s ”%s” is not saved, and the field says why", (field, text, why) => {
  const errors = said({ ...draftOf({}, GSN), [field]: text }, GSN) as Readonly<Record<string, string>>;
  expect(Object.keys(errors)).toEqual([field]);
  expect(errors[field]).toContain(why);
});

/** Local rules are settings: a known committee's own by default, and what the user has set above them. */
import { DEFAULT_POLICY, policyFor, policyWith } from "../../../src/core/policy/policy";

test("a known committee has its own rules, any other the general ones", () => {
  expect(policyFor("Gemensamma servicenämnden")).toMatchObject({ roundsPerYear: 3, hasZeroBudget: true, measureDecimals: 2 });
  expect(policyFor("Sydnärkes IT-nämnd")).toMatchObject({ allocationKeyAge: 2, hasZeroBudget: false });
  expect(policyFor("Gemensam överförmyndarnämnd")).toEqual(DEFAULT_POLICY);
  expect(policyFor(undefined)).toEqual(DEFAULT_POLICY);
});

test.each(["Gemensam servicenämnd för Umeå och Vännäs", "Gemensamma överförmyndarnämnden Ludvika", "Sydnärkes lönenämnd"])("a committee that shares a word with a known one has the general rules: %s", (name) => {
  expect(policyFor(name)).toEqual(DEFAULT_POLICY);
});

test.each(["Gemensam servicenämnd", "GEMENSAMMA  Servicenämnden, Ludvika", "Ludvika gemensamma servicenämnd"])("however its name is written, it is the same committee: %s", (name) => {
  expect(policyFor(name)).toEqual(policyFor("Gemensamma servicenämnden"));
});

test("a setting goes above the committee's default", () => {
  const policy = policyWith("Gemensamma servicenämnden", { roundsPerYear: 4, hasZeroBudget: false, material: { percent: 10, kronor: 100_000 }, approvers: ["förvaltningschef"] });
  expect(policy).toMatchObject({ roundsPerYear: 4, hasZeroBudget: false, material: { percent: 10, kronor: 100_000 }, approvers: ["förvaltningschef"], measureDecimals: 2 });
});

test("what is no setting of ours, or of another shape, changes nothing", () => {
  const odd = { roundsPerYear: "tre", hasZeroBudget: 1, material: { percent: 5 }, approvers: [7], pace: null, payrollOverhead: { from: 40 }, unknown: true };
  expect(policyWith("Gemensamma servicenämnden", odd)).toEqual(policyFor("Gemensamma servicenämnden"));
  expect(policyWith(undefined, "damaged")).toEqual(DEFAULT_POLICY);
});

test("an undecided rule may be decided", () => {
  expect(policyWith(undefined, { payrollOverhead: { from: 40, to: 50 }, roundsPerYear: 2, allocationKeyAge: 1 })).toMatchObject({ payrollOverhead: { from: 40, to: 50 }, roundsPerYear: 2, allocationKeyAge: 1 });
});

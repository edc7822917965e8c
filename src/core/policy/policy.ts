/** Lokala regler: what each committee has decided for itself. Everything here can be changed in the settings. */
import { isRecord } from "./is-record";

export interface Policy {
  /** Väsentlig avvikelse: beyond both the per cent and the kronor (R10). */
  readonly material: { readonly percent: number; readonly kronor: number };
  /** How far the forecast may stand from the year's pace before we ask. */
  readonly pace: { readonly percent: number; readonly kronor: number };
  /** Investments: ask when less than this part of what the time would give is used, and all is forecast to be. */
  readonly investmentPacePercent: number;
  /** Who may approve a planned measure, as words in the plan's column "Förvaltning eller nämnd?" (R3). */
  readonly approvers: readonly string[];
  /** Uppföljningstillfällen per år (R1); undefined where the committee has not said. */
  readonly roundsPerYear: number | undefined;
  /** Last month of each round, in order; empty where the committee has not said. */
  readonly roundEndMonths: readonly number[];
  /** Nollbudget: the year's income and cost must meet, in all and per verksamhet (R11). */
  readonly hasZeroBudget: boolean;
  /** The report always has a plan of measures, also when it only says "Inga åtgärder" (R5, R22). */
  readonly requiresActionPlan: boolean;
  /** Decimals of effects in the handlingsplan (R6); undefined where the committee has not said. */
  readonly measureDecimals: number | undefined;
  /** PO-pålägg in per cent of wages; undefined where no interval is set. */
  readonly payrollOverhead: { readonly from: number; readonly to: number } | undefined;
  /** Nämndmål are judged by their indicators: all met, at least half, or fewer (R19). Off where a committee judges freely. */
  readonly hasGoalRule: boolean;
  /** Years between the allocation key's 31 December and the report's year (R20); undefined where not decided. */
  readonly allocationKeyAge: number | undefined;
}

/** What the settings call them. */
export const POLICY_WORDS: Readonly<Record<keyof Policy, string>> = {
  material: "Väsentlig avvikelse", pace: "Takt mot prognos", investmentPacePercent: "Investeringstakt", approvers: "Vem som godkänner åtgärder",
  roundsPerYear: "Uppföljningar per år", roundEndMonths: "Periodernas sista månad", hasZeroBudget: "Nollbudget", requiresActionPlan: "Handlingsplan krävs",
  measureDecimals: "Decimaler i handlingsplanen", payrollOverhead: "PO-pålägg", hasGoalRule: "Nämndmål bedöms av indikatorerna", allocationKeyAge: "Fördelningsnyckelns år",
};

export const DEFAULT_POLICY: Policy = {
  material: { percent: 5, kronor: 500_000 },
  pace: { percent: 3, kronor: 300_000 },
  investmentPacePercent: 50,
  approvers: ["förvaltning", "förvaltningen", "förvaltningschef", "förvaltningschefen", "nämnd", "nämnden"],
  roundsPerYear: undefined,
  roundEndMonths: [],
  hasZeroBudget: false,
  requiresActionPlan: false,
  measureDecimals: undefined,
  payrollOverhead: undefined,
  hasGoalRule: true,
  allocationKeyAge: undefined,
};

interface CommitteePolicy {
  /** The committee's own names, whole: another committee with a word in common has decided for itself. */
  readonly names: readonly string[];
  readonly policy: Partial<Policy>;
}

/** The committees whose own documents we know. */
const COMMITTEES: readonly CommitteePolicy[] = [
  {
    names: ["gemensamma servicenämnden", "gemensam servicenämnd", "gemensamma servicenämnden ludvika", "gemensamma servicenämnden, ludvika", "ludvika gemensamma servicenämnd"],
    policy: { roundsPerYear: 3, roundEndMonths: [2, 4, 8], hasZeroBudget: true, requiresActionPlan: true, measureDecimals: 2, payrollOverhead: { from: 42, to: 48 } },
  },
  {
    names: ["sydnärkes it-nämnd", "sydnärke it-nämnd", "it-nämnden sydnärke", "sydnärkes gemensamma it-nämnd"],
    policy: { requiresActionPlan: true, allocationKeyAge: 2 },
  },
];

/** What a committee may leave undecided. */
const OPTIONAL: ReadonlySet<string> = new Set<keyof Policy>(["roundsPerYear", "measureDecimals", "payrollOverhead", "allocationKeyAge"]);

/** What of a stored policy is one: a name of ours with a value of its shape, or null where nothing is decided. */
export function readPolicy(stored: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => (value === null ? OPTIONAL.has(name) : Object.hasOwn(DEFAULT_POLICY, name) && isAlike(name, value))));
}

/** The committee's defaults with what the settings say instead. */
export function policyWith(committee: string | undefined, stored: unknown): Policy {
  const own = Object.entries(readPolicy(stored)).map(([name, value]) => [name, value ?? undefined]);
  return { ...policyFor(committee), ...Object.fromEntries(own) };
}

/** What of a policy is the committee's own choice, as the settings keep it. */
export function policyDifference(policy: Policy, committee: string | undefined): Readonly<Record<string, unknown>> {
  const defaults: Readonly<Record<string, unknown>> = { ...policyFor(committee) };
  const changed = Object.entries(policy).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]));
  return Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
}

/** Of the same shape as the default; where that is "not decided", a number, or an interval for the PO-pålägg. */
function isAlike(name: string, value: unknown): boolean {
  const model = DEFAULT_POLICY[name as keyof Policy];
  if (name === "payrollOverhead") return hasNumbers(value, ["from", "to"]);
  if (name === "roundEndMonths") return Array.isArray(value) && value.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  if (Array.isArray(model)) return Array.isArray(value) && value.every((each) => typeof each === "string");
  if (isRecord(model)) return hasNumbers(value, Object.keys(model));
  return typeof model === "boolean" ? typeof value === "boolean" : isAmount(value);
}

function hasNumbers(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => isAmount(value[name]));
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** The defaults of a known committee, else those that suit any. */
export function policyFor(committee = ""): Policy {
  const name = committee.trim().replace(/\s+/gu, " ").toLowerCase();
  return { ...DEFAULT_POLICY, ...COMMITTEES.find(({ names }) => names.includes(name))?.policy };
}

/** The settings as they stand in the form's fields, and back again with a word on what cannot be read. */
import { formatNumber } from "../../core/money/format-number";
import type { MoneyUnit } from "../../core/money/money-unit";
import { parseNumber } from "../../core/money/parse-number";
import { policyOf, type CommitteeSettings } from "../../core/rules/committee-settings";
import { policyDifference, policyFor, policyWith, type Policy } from "../../core/policy/policy";

export const NUMBER_FIELDS = [
  "roundsPerYear", "materialPercent", "materialKronor", "pacePercent", "paceKronor", "investmentPacePercent", "measureDecimals", "payrollFrom", "payrollTo", "allocationKeyAge",
] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];
export type SwitchField = "hasZeroBudget" | "requiresActionPlan" | "hasGoalRule";
export type TextField = "committee" | "hostMunicipality" | "members" | "roundEndMonths" | "approvers";

export type SettingsDraft = Readonly<Record<NumberField | TextField, string>> & Readonly<Record<SwitchField, boolean>> & {
  readonly unit: MoneyUnit | "sheets";
  readonly decimals: "0" | "1" | "2" | "3" | "4";
};

export type DraftErrors = Readonly<Partial<Record<keyof SettingsDraft, string>>>;

export function draftOf(settings: CommitteeSettings, committeeOfSheets: string | undefined): SettingsDraft {
  const { committee = "", hostMunicipality = "", members = [], rounding } = settings;
  return {
    ...policyFields(policyOf(settings, committeeOfSheets)),
    committee, hostMunicipality, members: members.join("\n"),
    unit: rounding?.unit ?? "sheets", decimals: (["0", "1", "2", "3", "4"] as const)[rounding?.decimals ?? 0] ?? "0",
  };
}

function policyFields(policy: Policy): Omit<SettingsDraft, "committee" | "hostMunicipality" | "members" | "unit" | "decimals"> {
  const { material, pace, payrollOverhead, hasZeroBudget, requiresActionPlan, hasGoalRule } = policy;
  return {
    materialPercent: shown(material.percent), materialKronor: shown(material.kronor), pacePercent: shown(pace.percent), paceKronor: shown(pace.kronor),
    investmentPacePercent: shown(policy.investmentPacePercent), roundsPerYear: shown(policy.roundsPerYear), measureDecimals: shown(policy.measureDecimals),
    payrollFrom: shown(payrollOverhead?.from), payrollTo: shown(payrollOverhead?.to), allocationKeyAge: shown(policy.allocationKeyAge),
    roundEndMonths: policy.roundEndMonths.join(", "), approvers: policy.approvers.join("\n"), hasZeroBudget, requiresActionPlan, hasGoalRule,
  };
}

function shown(value: number | undefined): string {
  return value === undefined ? "" : formatNumber(value, Number.isInteger(value) ? 0 : 2);
}

/** Another committee has other defaults: what the user had chosen stays, the rest follows. */
export function withCommittee(draft: SettingsDraft, committee: string, committeeOfSheets: string | undefined): SettingsDraft {
  const chosen = policyDifference(policyOfDraft(draft), nameOf(draft.committee, committeeOfSheets));
  return { ...draft, ...policyFields(policyWith(nameOf(committee, committeeOfSheets), chosen)), committee };
}

/** The settings that the form says; or which fields cannot be read. */
export function settingsOf(draft: SettingsDraft, committeeOfSheets: string | undefined): { readonly settings: CommitteeSettings } | { readonly errors: DraftErrors } {
  const errors = errorsOf(draft);
  if (Object.keys(errors).length > 0) return { errors };
  const { committee, hostMunicipality, unit } = draft;
  const settings: CommitteeSettings = {
    committee: committee.trim(), hostMunicipality: hostMunicipality.trim(), members: linesOf(draft.members),
    ...(unit === "sheets" ? {} : { rounding: { unit, decimals: Number(draft.decimals) } }),
    policy: policyDifference(policyOfDraft(draft), nameOf(committee, committeeOfSheets)),
  };
  return { settings };
}

function policyOfDraft(draft: SettingsDraft): Policy {
  const number = (field: NumberField): number | undefined => numberOf(draft[field]);
  const general = policyFor(undefined);
  const [from, to] = [number("payrollFrom"), number("payrollTo")];
  return {
    material: { percent: number("materialPercent") ?? general.material.percent, kronor: number("materialKronor") ?? general.material.kronor },
    pace: { percent: number("pacePercent") ?? general.pace.percent, kronor: number("paceKronor") ?? general.pace.kronor },
    investmentPacePercent: number("investmentPacePercent") ?? general.investmentPacePercent,
    approvers: linesOf(draft.approvers).map((word) => word.toLowerCase()),
    roundsPerYear: number("roundsPerYear"), roundEndMonths: monthsOf(draft.roundEndMonths),
    hasZeroBudget: draft.hasZeroBudget, requiresActionPlan: draft.requiresActionPlan, hasGoalRule: draft.hasGoalRule,
    measureDecimals: number("measureDecimals"), payrollOverhead: from === undefined || to === undefined ? undefined : { from, to },
    allocationKeyAge: number("allocationKeyAge"),
  };
}

function nameOf(committee: string, committeeOfSheets: string | undefined): string | undefined {
  return committee.trim() === "" ? committeeOfSheets : committee.trim();
}

const WHOLE: ReadonlySet<NumberField> = new Set(["roundsPerYear", "measureDecimals", "allocationKeyAge"]);
const REQUIRED: ReadonlySet<NumberField> = new Set(["materialPercent", "materialKronor", "pacePercent", "paceKronor", "investmentPacePercent"]);

function errorsOf(draft: SettingsDraft): DraftErrors {
  const numbers = NUMBER_FIELDS.flatMap((field): [string, string][] => {
    if (draft[field].trim() === "") return REQUIRED.has(field) ? [[field, "Skriv ett tal; 0 om gränsen inte ska gälla."]] : [];
    const value = numberOf(draft[field]);
    if (value === undefined || value < 0) return [[field, "Skriv ett tal som är noll eller större."]];
    return WHOLE.has(field) && !Number.isInteger(value) ? [[field, "Skriv ett heltal."]] : [];
  });
  const [from, to] = [numberOf(draft.payrollFrom), numberOf(draft.payrollTo)];
  const isHalf = (draft.payrollFrom.trim() === "") !== (draft.payrollTo.trim() === "");
  const isTurned = from !== undefined && to !== undefined && from > to;
  return {
    ...Object.fromEntries(numbers),
    ...(isHalf || isTurned ? { payrollTo: "Skriv både från och till, det lägre först." } : {}),
    ...(areMonths(draft.roundEndMonths) ? {} : { roundEndMonths: "Skriv månader som tal mellan 1 och 12 i ordning, till exempel 4, 8." }),
  };
}

function numberOf(text: string): number | undefined {
  const parsed = parseNumber(text);
  return parsed.kind === "number" ? parsed.value : undefined;
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\n;]/u).map((line) => line.trim()).filter((line) => line !== "");
}

function monthsOf(text: string): readonly number[] {
  return text.split(/[\s,;]+/u).filter((part) => part !== "").map(Number);
}

function areMonths(text: string): boolean {
  const months = monthsOf(text);
  return months.every((month, at) => Number.isInteger(month) && month >= 1 && month <= 12 && month > (months[at - 1] ?? 0));
}

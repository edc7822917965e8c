/** Nämndens inställningar: who the committee is and its local rules, kept in the workbook and carried between workbooks as a file. */
import { isRecord } from "../policy/is-record";
import type { MoneyUnit } from "../money/money-unit";
import type { Attempt, Problem } from "../problem";
import { policyWith, readPolicy, type Policy } from "../policy/policy";

/** What has not been said is left out; the sheets and the committee's defaults then answer. It names no person. */
export interface CommitteeSettings {
  readonly committee?: string;
  readonly hostMunicipality?: string;
  readonly members?: readonly string[];
  /** What the reports are rounded to, whatever the sheets say: a step less than this is never seen. */
  readonly rounding?: { readonly unit: MoneyUnit; readonly decimals: number };
  /** Only what differs from the committee's defaults; null where the committee has decided nothing. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];
const MOST_DECIMALS = 4;

/** Reads what the workbook or a file holds; what is no setting of ours is left out. */
export function readSettings(stored: unknown): CommitteeSettings {
  if (!isRecord(stored)) return {};
  const committee = textOf(stored.committee);
  const hostMunicipality = textOf(stored.hostMunicipality);
  const members = Array.isArray(stored.members) ? stored.members.flatMap((each) => textOf(each) ?? []) : [];
  const rounding = roundingOf(stored.rounding);
  const policy = readPolicy(stored.policy);
  return {
    ...(committee === undefined ? {} : { committee }),
    ...(hostMunicipality === undefined ? {} : { hostMunicipality }),
    ...(members.length === 0 ? {} : { members }),
    ...(rounding ? { rounding } : {}),
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
  };
}

/** The local rules that apply: the committee's own defaults with what has been set. */
export function policyOf(settings: CommitteeSettings, committee: string | undefined): Policy {
  return policyWith(settings.committee ?? committee, settings.policy);
}

/** What tells a file of ours from any other. */
const MARK = "namndrapport-settings";

/** Text that a person can read too. */
export function settingsFile(settings: CommitteeSettings): string {
  return `${JSON.stringify({ file: MARK, version: 1, settings }, null, 2)}\n`;
}

/** `content` is what the file's text stands for; undefined when it is no JSON. */
export function readSettingsFile(content: unknown): Attempt<CommitteeSettings> {
  if (!isRecord(content) || content.file !== MARK) return { ok: false, problem: notOurs };
  if (content.version !== 1) return { ok: false, problem: tooNew };
  return { ok: true, value: readSettings(content.settings) };
}

const notOurs: Problem = {
  kind: "notSettings",
  message: "Det här är inte inställningar från Nämndrapport. Välj en fil som har sparats under Inställningar, eller klistra in hela dess text.",
};

const tooNew: Problem = {
  kind: "notSettings",
  message: "Inställningarna är sparade av en nyare version av Nämndrapport. Uppdatera tillägget, eller skriv in dem för hand.",
};

function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

function roundingOf(stored: unknown): CommitteeSettings["rounding"] {
  if (!isRecord(stored)) return undefined;
  const unit = UNITS.find((known) => known === stored.unit);
  const { decimals } = stored;
  const isCount = typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  return unit && isCount ? { unit, decimals } : undefined;
}

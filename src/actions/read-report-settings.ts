/** What a run was told about the report (--set dated=2024-05-06), as settings; what is not said is left to the workbook. */
import type { MoneyUnit } from "../core/money/money-unit";
import type { ReportSettings } from "../core/report/report-settings";

const TEXTS = ["committee", "genitive", "hostMunicipality", "round", "dated", "signedBy"] as const;
const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

export function readReportSettings(options: Readonly<Record<string, string>>): ReportSettings {
  const texts = TEXTS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  const unit = UNITS.find((known) => known === options["unit"]);
  const decimals = /^[0-4]$/.test(options["decimals"] ?? "") ? Number(options["decimals"]) : undefined;
  return {
    ...Object.fromEntries(texts),
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(options["flatHeader"] === "true" ? { isHeaderFlat: true } : {}),
  };
}

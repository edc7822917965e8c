/** What a run was told about the report (--set dated=2024-05-06), as settings; what is not said is left to the workbook. */
import type { MoneyUnit } from "../core/money/money-unit";
import type { ReportSettings } from "../core/report/report-settings";

const TEXTS = ["committee", "genitive", "hostMunicipality", "round", "dated", "signedBy"] as const;
const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];
const AS_TEMPLATE = "template";

export function readReportSettings(options: Readonly<Record<string, string>>): ReportSettings {
  const texts = TEXTS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  const unit = [...UNITS, AS_TEMPLATE].find((known) => known === options["unit"]);
  const decimals = options["decimals"] === AS_TEMPLATE ? AS_TEMPLATE : /^[0-4]$/.test(options["decimals"] ?? "") ? Number(options["decimals"]) : undefined;
  const columnGroups = (["reversed", AS_TEMPLATE] as const).find((known) => known === options["columnGroups"]);
  return {
    ...Object.fromEntries(texts),
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(columnGroups === undefined ? {} : { columnGroups }),
    ...(options["flatHeader"] === "true" ? { isHeaderFlat: true } : {}),
  };
}

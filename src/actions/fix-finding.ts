/** Does what a finding proposes, for a run without a window: the finding is named by its rule and its cell. */
import { areaAddress } from "../core/sheet/address";
import { changeOpened } from "./change-cells";
import { checkOpened } from "./check-opened";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export async function fixFinding(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const { rule = "", cell = "" } = options;
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { outcome } = await checkOpened(opened.value);
  if (outcome.problems.length > 0) return outcome;
  const found = outcome.findings.find((finding) => finding.rule === rule && `${finding.at.sheet}!${areaAddress(finding.at.area)}` === cell && finding.fix);
  if (!found?.fix) return { ...outcome, problems: [{ kind: "noSuchFinding", message: `I ${cell} finns ingen iakttagelse från regeln ${rule} med ett förslag att skriva. Kontrollera underlaget på nytt.` }] };
  return changeOpened(found.fix, opened.value, run);
}

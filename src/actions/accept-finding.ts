/** "Godta med motivering" and taking it back: the finding as it stands now, named by its rule and its cell. */
import type { Problem } from "../core/problem";
import { acceptFinding as acceptanceOf } from "../core/rules/acceptance";
import type { Finding } from "../core/rules/finding";
import { areaAddress } from "../core/sheet/address";
import { forgetAcceptances, rememberAcceptances } from "../core/state/remember-acceptance";
import type { StoredState } from "../core/state/stored-state";
import { saveState } from "../excel/settings";
import { checkOpened, type Checked } from "./check-opened";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { todayIn } from "./today";

type Options = Readonly<Record<string, string>>;

/** Options: rule, cell (”Investeringar!C11”), reason, and the message as it was shown, if somebody saw it. */
export function acceptFinding(options: Options, run: Run = {}): Promise<Outcome> {
  const reason = options["reason"]?.trim() ?? "";
  return judge(options, run, (named, checked, { contents }) => {
    if (reason === "") return noReason;
    const open = named.filter(({ acceptance }) => acceptance === undefined);
    if (open.length === 0) return noSuchFinding(options);
    const accepted = open.map((finding) => acceptanceOf(finding, contents.grids, reason, todayIn(options)));
    return rememberAcceptances(contents.kept.state, accepted, checked.lapsed);
  });
}

/** "Ångra godtagandet". */
export function revokeAcceptance(options: Options, run: Run = {}): Promise<Outcome> {
  return judge(options, run, (named, checked, { contents }) => {
    const acceptances = named.flatMap(({ acceptance }) => acceptance ?? []);
    return acceptances.length === 0 ? noSuchFinding(options) : forgetAcceptances(contents.kept.state, [...acceptances, ...checked.lapsed]);
  });
}

type Decide = (named: readonly Finding[], checked: Checked, opened: OpenWorkbook) => StoredState | Problem;

/** Checks, changes what is kept, and gives the check again with the change in it; a problem leaves the findings to be seen. */
async function judge(options: Options, run: Run, decide: Decide): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const checked = await checkOpened(opened.value);
  if (checked.outcome.problems.length > 0) return checked.outcome;
  const { contents } = opened.value;
  const state = decide(checked.outcome.findings.filter((finding) => isNamed(finding, options)), checked, opened.value);
  if ("kind" in state) return withProblem(checked.outcome, state);
  const saved = await saveState(state, contents.kept, run);
  if (!saved.ok) return withProblem(checked.outcome, saved.problem);
  const { outcome } = await checkOpened({ ...opened.value, contents: { ...contents, kept: { ...contents.kept, state } } });
  return outcome;
}

function isNamed({ rule, at, message }: Finding, options: Options): boolean {
  const cell = `${at.sheet}!${areaAddress(at.area)}`;
  return rule === options["rule"] && cell === options["cell"] && (options["message"] ?? message) === message;
}

function withProblem(outcome: Outcome, problem: Problem): Outcome {
  return { ...outcome, problems: [problem] };
}

const noReason: Problem = { kind: "noReason", message: "Motiveringen saknas. Skriv varför iakttagelsen får stå kvar; den trycks i kontrollprotokollet." };

function noSuchFinding({ rule = "", cell = "" }: Options): Problem {
  return { kind: "noSuchFinding", message: `I ${cell} finns ingen sådan iakttagelse från regeln ${rule}. Siffrorna kan ha ändrats: kontrollera underlaget på nytt.` };
}

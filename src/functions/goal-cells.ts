/** MÅLUPPFYLLELSE and NÄMNDMÅL over cells. A blank cell counts as 0, since that is how Excel sends it. */
import { assessGoal, type Assessment, type GoalAssessment } from "../core/goals/assess-goal";
import { assessIndicator, type Direction, type IndicatorVerdict } from "../core/goals/assess-indicator";
import { readMeasure } from "../core/goals/goal-measure";
import { readAssessment } from "../core/goals/read-assessment";
import { broadcast, matrixOf, type Argument, type NamedArgument } from "./broadcast";
import { isError, noValue, refuse, type CellAnswer, type FunctionError } from "./function-error";
import { passOn, readCell, type CellContent } from "./read-cell";

type PlainCell = number | string | boolean;

const VERDICTS: Readonly<Record<Exclude<IndicatorVerdict["kind"], "unclear">, string>> = { met: "Uppnått", notMet: "Ej uppnått", noValue: "Saknar värde" };
const OUTCOMES: Readonly<Record<GoalAssessment["outcome"], string>> = { reached: "Uppnås", partlyReached: "Uppnås delvis", notReached: "Uppnås ej" };

export function indicatorCells(results: Argument, targets: Argument, directions: Argument): CellAnswer[][] | FunctionError {
  const args: NamedArgument[] = [{ name: "resultat", cells: results }, { name: "målvärde", cells: targets }, { name: "riktning", cells: directions }];
  return broadcast(args, ([result, target, direction]) => {
    if (readCell(result) === null && readCell(target) === null) return "";
    const verdict = judge(result, target, direction, "målvärde");
    if (isError(verdict)) return verdict;
    return verdict.kind === "unclear" ? refuse(verdict.about === "result" ? "resultat" : "målvärde", verdict.reason) : VERDICTS[verdict.kind];
  });
}

function judge(result: unknown, target: unknown, direction: unknown, targetName: string): IndicatorVerdict | FunctionError {
  const measure = readPlain("resultat", result);
  if (isError(measure)) return measure;
  const limit = readPlain(targetName, target);
  if (isError(limit)) return limit;
  const way = readDirection(direction);
  return typeof way === "string" ? assessIndicator(measure, limit, way) : way;
}

function readPlain(argument: string, raw: unknown): PlainCell | FunctionError {
  const cell: CellContent = readCell(raw);
  if (cell === null) return 0;
  return typeof cell === "object" ? passOn(argument, cell.error) : cell;
}

function readDirection(raw: unknown): Direction | FunctionError {
  const cell = readCell(raw);
  if (cell === null || cell === 0) return "higher";
  if (typeof cell === "object") return passOn("riktning", cell.error);
  const word = String(cell).trim().normalize("NFC").toLowerCase();
  if (/^(?:h|hög|högt|högre|högre är bättre|fler|mer|större)$/u.test(word)) return "higher";
  if (/^(?:l|låg|lågt|lägre|lägre är bättre|färre|mindre)$/u.test(word)) return "lower";
  return refuse("riktning", `”${String(cell)}” är inget av orden. Skriv ”högre” om högre är bättre, ”lägre” om lägre är bättre.`);
}

/** One answer for the whole goal: every indicator of the range counts, so one that cannot be read stops it. */
export function goalCells(results: Argument, targets: Argument, directions: Argument): CellAnswer[][] | FunctionError {
  const assessments: Assessment[] = [];
  const hasTargets = matrixOf(targets).flat().some((target) => readCell(target) !== null);
  const args: NamedArgument[] = [{ name: "resultat", cells: results }, { name: "målvärden", cells: targets }, { name: "riktning", cells: directions }];
  let failed: FunctionError | undefined;
  const walked = broadcast(args, ([result, target, direction]) => {
    if (failed || (isEmpty(result) && isEmpty(target))) return "";
    const assessment = hasTargets ? assessAgainstTarget(result, target, direction) : assessOwnWords(result);
    if (isError(assessment)) failed = assessment;
    else assessments.push(assessment);
    return "";
  });
  if (isError(walked)) return walked;
  if (failed) return failed;
  const goal = assessGoal(assessments);
  return goal ? [[OUTCOMES[goal.outcome]]] : noValue("resultat", "Området saknar värden. Markera målets alla indikatorer.");
}

/** An empty row of the range is no indicator; blank may come as 0, so a row of 0 against a bare 0 is left out too. */
function isEmpty(raw: unknown): boolean {
  const cell = readCell(raw);
  return cell === null || cell === 0;
}

function assessAgainstTarget(result: unknown, target: unknown, direction: unknown): Assessment | FunctionError {
  const verdict = judge(result, target, direction, "målvärden");
  if (isError(verdict)) return verdict;
  if (verdict.kind !== "unclear") return verdict.kind;
  const cell = readCell(result);
  const own = typeof cell === "string" && readMeasure(cell).kind === "unreadable" ? readAssessment(cell) : undefined;
  return own ?? refuse(verdict.about === "result" ? "resultat" : "målvärden", verdict.reason);
}

function assessOwnWords(result: unknown): Assessment | FunctionError {
  const cell = readPlain("resultat", result);
  if (isError(cell)) return cell;
  if (typeof cell === "boolean") return cell ? "met" : "notMet";
  const own = readAssessment(String(cell));
  return own ?? refuse("resultat", `”${String(cell)}” kan inte läsas som en bedömning. Skriv Uppnått, Delvis uppnått, Ej uppnått eller Saknar värde, eller ange målvärden.`);
}

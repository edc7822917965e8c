/** Each goal's assessment by the committee's rule, from the results and targets of its own indicators. */
import { assessGoal, type Assessment, type GoalAssessment } from "../goals/assess-goal";
import { assessIndicator } from "../goals/assess-indicator";
import { directionOfIndicator } from "../goals/direction-of-indicator";
import { recordCell, type RecordRow, type RecordTable } from "../followup/record-table";

const WORDS: Readonly<Record<GoalAssessment["outcome"], string>> = {
  reached: "Uppnås", partlyReached: "Uppnås delvis", notReached: "Uppnås ej",
};

/** By the sheet row where the goal begins: "Uppnås ej (2 av 7 uppnådda)". Goals that cannot be judged are left out. */
export function goalAssessments(table: RecordTable): ReadonlyMap<number, string> {
  const assessments = new Map<number, string>();
  if (table.kind !== "goals") return assessments;
  for (const rows of goalsOf(table)) {
    const [first] = rows;
    const goal = assessGoal(rows.map(assess));
    if (first && goal) assessments.set(first.row, `${WORDS[goal.outcome]} (${goal.met} av ${goal.indicators} uppnådda)`);
  }
  return assessments;
}

function goalsOf(table: RecordTable): readonly (readonly RecordRow[])[] {
  const goals: RecordRow[][] = [];
  let name: string | undefined;
  for (const row of table.rows.filter(({ kind }) => kind === "detail")) {
    const own = recordCell(row, "goal");
    const next = row.group ?? (own?.text !== "" ? own?.text : undefined) ?? name;
    const last = goals.at(-1);
    if (last && next === name) last.push(row);
    else goals.push([row]);
    name = next;
  }
  return goals;
}

/** A target without direction is met from above unless the indicator's name says that less is better. */
function assess(row: RecordRow): Assessment {
  const result = recordCell(row, "result")?.value ?? "";
  const target = recordCell(row, "target")?.value ?? "";
  const name = recordCell(row, "indicator")?.text ?? row.label;
  const { kind } = assessIndicator(result, target, directionOfIndicator(name) ?? "higher");
  return kind === "unclear" ? "noValue" : kind;
}

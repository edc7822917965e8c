/** Nämndens bedömning av ett mål ska följa den egna regeln: alla uppnådda, minst hälften, eller färre. */
import { assessGoal, type Assessment, type GoalAssessment } from "../../goals/assess-goal";
import { readAssessment } from "../../goals/read-assessment";
import { cellAddress } from "../../sheet/address";
import { placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear } from "../checked-round";
import { goalColumn, goalsOf, isBareTarget, judge, outcomeOf, type Goal, type IndicatorRow } from "../goal-rows";
import type { Observation, Rule } from "../rule";

export const goalAssessmentFollowsTheRule: Rule = {
  id: "goal-assessment-follows-the-rule",
  title: "Målbedömningen följer nämndens egen regel",
  why: "Regeln står i samma rapport; den som räknar indikatorerna ska komma till samma bedömning.",
  source: "Sydnärkes IT-nämnd: alla uppnådda ger uppnås, minst hälften uppnådda eller delvis uppnådda ger uppnås delvis, mer än hälften ej uppnådda eller utan värde ger uppnås ej.",
  follows: ["hasGoalRule"],
  reads: ["goals"],
  check,
  examples: {
    ok: [{
      shows: "Två av tre indikatorer är uppnådda: uppnås delvis.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Mål", drawing: `
        | Bedömning av måluppfyllelse 2024 |                                      |                   |                   |               |
        | Nämndmål                         | Indikator                            | Resultat år 2024  | Målvärde år 2024  | Bedömning     |
        | Ge god service                   | Minska antalet pågående incidenter   | 80 st             | Minska till 90 st | Uppnås delvis |
        | ^                                | Andel besvarade samtal               | 72,25 %           | minst 80 %        | ^             |
        | ^                                | Tillgänglighet för servrar           | 99,58 %           | minst 99 %        | ^             |` }],
    }],
    notOk: [{
      shows: "En av tre är uppnådd, så målet uppnås ej.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Mål", drawing: `
        | Bedömning av måluppfyllelse 2024 |                                      |                   |                   |                 |
        | Nämndmål                         | Indikator                            | Resultat år 2024  | Målvärde år 2024  | Bedömning       |
        | Ge god service                   | Minska antalet pågående incidenter   | 111 st            | Minska till 90 st | [Uppnås delvis] |
        | ^                                | Andel besvarade samtal               | 72,25 %           | minst 80 %        | ^               |
        | ^                                | Tillgänglighet för servrar           | 99,58 %           | minst 99 %        | ^               |` }],
    }],
  },
};

const OUTCOMES: Readonly<Record<GoalAssessment["outcome"], { words: string; assessment: Assessment }>> = {
  reached: { words: "uppnås", assessment: "met" },
  partlyReached: { words: "uppnås delvis", assessment: "partly" },
  notReached: { words: "uppnås ej", assessment: "notMet" },
};

function check(workbook: CheckContext): Observation[] {
  if (!workbook.policy.hasGoalRule) return [];
  const isYearOver = workbook.round.period === undefined || isFullYear(workbook.round);
  return tablesOfKind(workbook, "goals").flatMap(goalsOf).flatMap((goal) => checkGoal(goal, isYearOver));
}

function checkGoal(goal: Goal, isYearOver: boolean): Observation[] {
  const [first, ...rest] = goal.indicators;
  if (!first || first.assessment === "") return [];
  const own = goal.indicators.map(({ assessment }) => (assessment === "" ? undefined : readAssessment(assessment)));
  const isPerIndicator = rest.every(({ assessment }) => assessment !== "");
  if (isPerIndicator) return goal.indicators.flatMap((row, index) => checkIndicator(row, own[index], isYearOver));
  const verdicts = goal.indicators.map((row) => judge(row, outcomeOf(row, isYearOver)));
  const unclear = verdicts.findIndex(({ kind }) => kind === "unclear");
  if (unclear >= 0) return [notChecked(goal.indicators[unclear] ?? first)];
  const found = assessGoal(verdicts.map(({ kind }) => kind as Assessment));
  const stated = own[0];
  if (!found || stated === undefined || stated === OUTCOMES[found.outcome].assessment) return [];
  const at = placeOf(first.view.table.sheet, first.row, goalColumn(first.view, "assessment")?.column ?? 0);
  return [{
    class: "rule",
    at,
    message: `Målet ”${goal.name}” bedöms ”${first.assessment}” i ${cellAddress(first.row, at.area.left)}, men ${found.met} av ${found.indicators} indikatorer uppnås och ${found.missed} uppnås inte eller saknar värde: enligt regeln ”${OUTCOMES[found.outcome].words}”.`,
    advice: `Ändra bedömningen till ”${OUTCOMES[found.outcome].words}”, eller skriv varför nämnden bedömer annorlunda.`,
    related: goal.indicators.map(({ row, view }) => placeOf(view.table.sheet, row, goalColumn(view, "result")?.column ?? 0)),
  }];
}

function checkIndicator(row: IndicatorRow, stated: Assessment | undefined, isYearOver: boolean): Observation[] {
  const { kind } = judge(row, outcomeOf(row, isYearOver));
  if (stated === undefined || stated === "partly" || kind === "unclear" || kind === stated || (kind === "noValue" && stated === "notMet")) return [];
  const at = placeOf(row.view.table.sheet, row.row, goalColumn(row.view, "assessment")?.column ?? 0);
  const words = { met: "uppnår målvärdet", notMet: "uppnår inte målvärdet", noValue: "saknar värde" }[kind];
  // Where nothing says which way is better, the committee may have meant the other.
  const isOther = row.direction === undefined && isBareTarget(row) && judge(row, outcomeOf(row, isYearOver), "lower").kind === stated;
  return [{
    class: "rule",
    isDoubtful: isOther,
    at,
    message: `Indikatorn ”${row.indicator}” bedöms ”${row.assessment}” i ${cellAddress(row.row, at.area.left)}, men resultatet ${String(outcomeOf(row, isYearOver)) || "är tomt och"} ${words} ${String(row.target)}.`,
    advice: isOther ? "Är lägre bättre, skriv ”högst” framför målvärdet. Annars: rätta bedömningen, resultatet eller målvärdet." : "Rätta bedömningen, resultatet eller målvärdet.",
  }];
}

function notChecked({ view, row, indicator }: IndicatorRow): Observation {
  return {
    class: "notChecked",
    at: placeOf(view.table.sheet, row, goalColumn(view, "target")?.column ?? 0),
    message: `Målet gick inte att bedöma: resultatet eller målvärdet för ”${indicator}” kan inte jämföras.`,
    advice: "Skriv resultat och målvärde i samma enhet, till exempel ”72 %” och ”minst 80 %”.",
  };
}

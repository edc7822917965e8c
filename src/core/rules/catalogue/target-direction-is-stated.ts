/** Ett målvärde som bara är ett tal ska säga åt vilket håll, när det avgör om målet nås. */
import { assessGoal, type Assessment } from "../../goals/assess-goal";
import { readAssessment } from "../../goals/read-assessment";
import { cellAddress } from "../../sheet/address";
import { placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear } from "../checked-round";
import { goalColumn, goalsOf, isBareTarget, judge, outcomeOf, type Goal, type IndicatorRow } from "../goal-rows";
import type { Observation, Rule } from "../rule";

export const targetDirectionIsStated: Rule = {
  id: "target-direction-is-stated",
  title: "Målvärdet säger åt vilket håll",
  why: "”4 %” för sjukfrånvaro kan läsas som minst eller högst, och bedömningen av hela målet hänger på vilket.",
  source: "”4 %” och ”högst 4 %” är olika målvärden; nämndernas måltabeller har båda formerna.",
  reads: ["goals"],
  check,
  examples: {
    ok: [{
      shows: "Högst 4 %.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Mål", drawing: `
        | Bedömning av måluppfyllelse 2024 |                            |                  |                  |               |
        | Nämndmål                         | Indikator                  | Resultat år 2024 | Målvärde år 2024 | Bedömning     |
        | En bra arbetsplats               | Sjukfrånvaro               | 2,81 %           | högst 4 %        | Uppnås delvis |
        | ^                                | Medarbetarengagemang (HME) | 66               | minst 74         | ^             |` }],
    }],
    notOk: [{
      shows: "4 % åt okänt håll avgör om målet uppnås delvis eller inte alls.",
      class: "question",
      round: { year: 2024, period: { from: "2024-01", to: "2024-12" } },
      sheets: [{ name: "Mål", drawing: `
        | Bedömning av måluppfyllelse 2024 |                            |                  |                  |               |
        | Nämndmål                         | Indikator                  | Resultat år 2024 | Målvärde år 2024 | Bedömning     |
        | En bra arbetsplats               | Sjukfrånvaro               | 2,81 %           | [4 %]            | Uppnås delvis |
        | ^                                | Medarbetarengagemang (HME) | 66               | minst 74         | ^             |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const isYearOver = workbook.round.period === undefined || isFullYear(workbook.round);
  return tablesOfKind(workbook, "goals").flatMap(goalsOf).filter((goal) => !isAssessedByRow(goal)).flatMap((goal) => goal.indicators.filter((row) => isDecisive(goal, row, isYearOver)).map(ask));
}

/** The committee has judged every indicator itself. */
function isAssessedByRow({ indicators }: Goal): boolean {
  return indicators.every(({ assessment }) => assessment !== "" && readAssessment(assessment) !== undefined);
}

/** Bare, not plainly "more is better", and the goal's verdict turns with the direction. */
function isDecisive(goal: Goal, row: IndicatorRow, isYearOver: boolean): boolean {
  if (!isBareTarget(row) || row.direction === "higher") return false;
  const outcomes = (["higher", "lower"] as const).map((direction) => {
    const verdicts = goal.indicators.map((other) => judge(other, outcomeOf(other, isYearOver), other === row ? direction : undefined).kind);
    return verdicts.includes("unclear") ? undefined : assessGoal(verdicts as Assessment[])?.outcome;
  });
  return outcomes[0] !== undefined && outcomes[1] !== undefined && outcomes[0] !== outcomes[1];
}

function ask({ view, row, indicator, target, direction }: IndicatorRow): Observation {
  const at = placeOf(view.table.sheet, row, goalColumn(view, "target")?.column ?? 0);
  const reading = direction === "lower" ? " Det har lästs som högst, eftersom lägre brukar vara bättre." : " Det har lästs som minst.";
  return {
    class: "question",
    at,
    message: `Målvärdet ”${String(target)}” för ”${indicator}” i ${cellAddress(row, at.area.left)} säger inte om det är minst eller högst, och det avgör om målet nås.${reading}`,
    advice: "Skriv ”högst” eller ”minst” framför talet.",
  };
}

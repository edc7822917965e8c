/** En planerad åtgärd får ingå i prognosen först när den är beslutad, senast på rapportens dag. */
import { formatDay, parseDay } from "../../followup/swedish-date";
import { cellAddress } from "../../sheet/address";
import { isoDay } from "../../followup/swedish-date";
import type { CheckContext } from "../check-context";
import type { Place } from "../finding";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import { DEFAULT_POLICY } from "../../policy/policy";
import type { Observation, Rule } from "../rule";

export const plannedMeasureIsDecided: Rule = {
  id: "planned-measure-is-decided",
  title: "Planerade åtgärder i prognosen är beslutade",
  why: "En prognos som räknar med åtgärder som ingen har beslutat om visar ett bättre läge än det är.",
  source: "Ludvika, handlingsplanen: planerade åtgärder får ingå i slutlig helårsprognos först efter att de har godkänts av förvaltningschef.",
  follows: ["approvers"],
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Åtgärden är planerad, ingår i prognosen och beslutades före rapportens dag.",
      round: { year: 2024, dated: "2024-05-06" },
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Förvaltning | 2024-04-15 | Planerad | 2024-06-01 | | 0,3 | Ja | 0,3 |", { forecast: "0,3", amount: "0,3" })],
    }],
    notOk: [
      {
        shows: "Beslutet saknar datum.",
        class: "rule",
        round: { year: 2024, dated: "2024-05-06" },
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Förvaltning | [] | Planerad | 2024-06-01 | | 0,3 | Ja | 0,3 |", { forecast: "0,3", amount: "0,3" })],
      },
      {
        shows: "Beslutet är fattat efter rapportens dag.",
        class: "rule",
        round: { year: 2024, dated: "2024-05-06" },
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | [2024-06-12] | Planerad | 2024-07-01 | | 0,3 | Ja | 0,3 |", { forecast: "0,3", amount: "0,3" })],
      },
      {
        shows: "En påbörjad åtgärd utan beslutsdatum är en fråga.",
        class: "question",
        round: { year: 2024, dated: "2024-05-06" },
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Förvaltning | [] | Påbörjad | 2024-02-01 | 0,1 | 0,3 | Ja | 0,3 |", { actual: "0,1", forecast: "0,3", amount: "0,3" })],
      },
    ],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap(realMeasures).filter(({ included }) => included === "yes").flatMap((measure) => checkMeasure(measure, workbook));
}

function checkMeasure(measure: PlanMeasure, workbook: CheckContext): Observation[] {
  const { decisionDate, decidedBy, status } = measure;
  const dateCell = placeInMeasure(measure, "decisionDate", "date", "included");
  const address = cellAddress(dateCell.area.top, dateCell.area.left);
  if (decisionDate.kind === "unreadable") {
    return [say(measure, dateCell, `beslutsdatumet i ${address} är ”${decisionDate.shown}”, som inte går att läsa som ett datum`, "Skriv beslutets datum som 2024-04-15.")];
  }
  if (status === "started") return decisionDate.kind === "blank" ? [startedWithoutDate(measure, dateCell)] : [];
  if (status !== "planned") return [];
  const byCell = placeInMeasure(measure, "decidedBy", "included");
  if (decidedBy === "") {
    return [say(measure, byCell, `${cellAddress(byCell.area.top, byCell.area.left)} säger inte vem som har beslutat`, "Fyll i Förvaltning eller Nämnd, eller ändra Ja till Nej tills åtgärden är beslutad.")];
  }
  if (!isApprover(decidedBy, workbook.policy.approvers)) {
    return [say(measure, byCell, `är beslutad av ”${decidedBy}”; beslutet ska vara ${whose(workbook.policy.approvers)}`, "Inhämta beslut, eller ändra Ja till Nej tills dess.")];
  }
  if (decisionDate.kind === "blank") {
    return [say(measure, dateCell, `${address} saknar beslutsdatum`, "Fyll i beslutets datum, eller ändra Ja till Nej tills åtgärden är beslutad.")];
  }
  const { dated } = workbook.round;
  if (dated === undefined) return [unknownReportDate(measure, dateCell)];
  return isoDay(decisionDate.day) <= dated
    ? []
    : [say(measure, dateCell, `beslutades den ${formatDay(decisionDate.day)} (${address}), efter rapportens dag ${shownDay(dated)}`, "Ta ut åtgärden ur prognosen (Nej), eller rätta datumet.")];
}

function isApprover(text: string, approvers: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().split(/[^\p{L}]+/u).join(" ")} `;
  return approvers.some((approver) => words.includes(` ${approver} `));
}

function whose(approvers: readonly string[]): string {
  return approvers.join() === DEFAULT_POLICY.approvers.join() ? "förvaltningens eller nämndens" : `fattat av ${approvers.join(" eller ")}`;
}

function shownDay(text: string): string {
  const day = parseDay(text);
  return day ? `den ${formatDay(day)}` : text;
}

function say(measure: PlanMeasure, at: Place, what: string, advice: string): Observation {
  return {
    class: "rule",
    at,
    message: `Åtgärd ${measure.name} är planerad och ingår i prognosen (Ja) men ${what}.`,
    advice,
    related: [placeInMeasure(measure, "included")],
  };
}

function startedWithoutDate(measure: PlanMeasure, at: Place): Observation {
  return {
    class: "question",
    at,
    message: `Åtgärd ${measure.name} är påbörjad men ${cellAddress(at.area.top, at.area.left)} saknar beslutsdatum.`,
    advice: "När beslutades den? Fyll i datumet.",
    related: [placeInMeasure(measure, "status")],
  };
}

function unknownReportDate(measure: PlanMeasure, at: Place): Observation {
  return {
    class: "notChecked",
    at,
    message: `Om åtgärd ${measure.name} beslutades före rapporten gick inte att kontrollera: rapportens datum saknas.`,
    advice: "Fyll i raden Daterad i uppgifterna om rapporten.",
  };
}

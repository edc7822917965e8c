/** Uppföljningen ska vara ett av årets beslutade tillfällen, och sluta i den månad som hör till det. */
import { MONTHS } from "../../followup/swedish-date";
import { placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Place } from "../finding";
import type { Observation, Rule } from "../rule";

const FACTS = (round: string, period: string): string => `
  | Uppgifter om rapporten |           |
  |                        |           |
  | Nämnd                  | Gemensamma servicenämnden |
  | Uppföljningstillfälle  | ${round}  |
  | År                     | 2024      |
  | Period                 | ${period} |`;

export const roundsAreAsDecided: Rule = {
  id: "rounds-are-as-decided",
  title: "Tillfället är ett av årets beslutade",
  why: "Kommunstyrelsen väntar sig vissa rapporter vid vissa tidpunkter.",
  source: "Ludvika: nämnden rapporterar tre gånger per år. Antal och månader är nämndens egen inställning.",
  follows: ["roundsPerYear", "roundEndMonths"],
  reads: ["facts"],
  check,
  examples: {
    ok: [{
      shows: "Andra tillfället slutar i april.",
      policy: { roundsPerYear: 3, roundEndMonths: [2, 4, 8] },
      sheets: [{ name: "Uppgifter", drawing: FACTS("andra", "januari–april") }],
    }],
    notOk: [{
      shows: "Ett fjärde tillfälle när nämnden har tre.",
      class: "rule",
      policy: { roundsPerYear: 3, roundEndMonths: [2, 4, 8] },
      sheets: [{ name: "Uppgifter", drawing: FACTS("[fjärde]", "januari–oktober") }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  const at = roundCell(workbook);
  if (!at || round.number === undefined || policy.roundsPerYear === undefined) return [];
  if (round.number > policy.roundsPerYear) {
    return [{
      class: "rule",
      at,
      message: `Rapporten är för tillfälle ${round.number}, men nämnden följer upp ${policy.roundsPerYear} gånger per år.`,
      advice: "Rätta tillfället, eller ändra antalet under Inställningar.",
    }];
  }
  const expected = policy.roundEndMonths[round.number - 1];
  const end = round.period && Number(round.period.to.slice(5));
  if (expected === undefined || end === undefined || end === expected) return [];
  return [{
    class: "question",
    at,
    message: `Tillfälle ${round.number} brukar sluta i ${MONTHS[expected - 1] ?? ""}, men perioden slutar i ${MONTHS[end - 1] ?? ""}.`,
    advice: "Rätta tillfället eller perioden, eller ändra månaderna under Inställningar.",
  }];
}

function roundCell(workbook: CheckContext): Place | undefined {
  for (const { table } of tablesOfKind(workbook, "facts")) {
    const row = table.rows.find(({ label }) => /tillfälle/iu.test(label));
    const column = table.columns.find(({ role }) => role === "value")?.column ?? table.range.left + 1;
    if (row) return placeOf(table.sheet, row.row, column);
  }
  return undefined;
}

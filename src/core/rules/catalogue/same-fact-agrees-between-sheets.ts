/** Samma uppgift på två blad ska vara lika, så när som på avrundningen. */
import { sayDoubt } from "../../followup/say-doubt";
import { scaleSlip } from "../arithmetic/check-sum";
import { showRounded } from "../arithmetic/show-number";
import { placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { pairedFacts, showPlace, type PairedFact } from "../paired-facts";
import type { Observation, Rule } from "../rule";

const DETAIL = `
  | Drift januari–april 2024, kr |               |             |              |
  | Konto                        | Kontotext     | Budget 2024 | Prognos 2024 |
  | 3510                         | Medlemsbidrag |   -12000000 |    -12000000 |
  | 5010                         | Löner         |     8000000 |      8200000 |
  | 7430                         | Konsulter     |     4000000 |      3800000 |
  | Summa                        |               |           0 |            0 |`;

export const sameFactAgreesBetweenSheets: Rule = {
  id: "same-fact-agrees-between-sheets",
  title: "Samma uppgift är lika på alla blad",
  why: "De verkliga felen i nämndernas rapporter står mellan tabeller, inte i dem.",
  source: "Genomgång av fem nämnders rapporter: felen står mellan tabellerna, inte i dem.",
  reads: ["operatingDetail", "operatingSummary", "accountBudget", "ledger", "investments", "staff"],
  check,
  examples: {
    ok: [{
      shows: "Sammanfattningen i tkr är detaljerna i kronor, avrundade.",
      sheets: [{ name: "Detalj", drawing: DETAIL }, { name: "Rapport", drawing: `
        | Driftredovisning 2024, tkr |             |              |
        | Slag                       | Budget 2024 | Prognos 2024 |
        | Intäkter                   |      -12000 |       -12000 |
        | Kostnader                  |       12000 |        12000 |
        | Summa                      |           0 |            0 |` }],
    }],
    notOk: [{
      shows: "Rapportens kostnader är 12 300 men detaljerna 12 000.",
      class: "error",
      sheets: [{ name: "Detalj", drawing: DETAIL }, { name: "Rapport", drawing: `
        | Driftredovisning 2024, tkr |             |              |
        | Slag                       | Budget 2024 | Prognos 2024 |
        | Intäkter                   |      -12000 |       -12000 |
        | Kostnader                  |       12000 |        12300 |
        | Summa                      |           0 |        [300] |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return [...pairedFacts(workbook).flatMap((pair) => comparePair(pair) ?? []), ...askOfDoubt(workbook)];
}

/** Two tables of which nobody knows whether they tell the same money or parts of it: no report adds them. */
function askOfDoubt({ followUp, tables }: CheckContext): Observation[] {
  return followUp.undecided.flatMap((doubt): Observation[] => {
    const [first, second] = [doubt.used, doubt.other].map(({ table }) => tables.find((view) => view.table.id === table)?.table);
    if (!first || !second) return [];
    const [what, ...advice] = sayDoubt(doubt);
    return [{
      class: "question", at: placeOf(second.sheet, second.range.top, second.range.left), related: [placeOf(first.sheet, first.range.top, first.range.left)],
      message: what, advice: advice.join(" "),
    }];
  });
}

/** Amounts that differ by more than this share may be of different scope: then we ask. */
const PERHAPS_OTHER_SCOPE = 0.25;
/** Beyond this they are, unless one is the other turned, in another unit or with a digit too many. */
const OTHER_SCOPE = 0.6;

export function comparePair({ name, first, second }: PairedFact): Observation | undefined {
  const off = second.kronor - first.kronor;
  const slack = first.slack + second.slack;
  if (Math.abs(off) < 0.01) return undefined;
  const show = (kronor: number): string => `${showRounded(kronor, 0)} kr`;
  const common = {
    at: second.at,
    related: [first.at],
    difference: off,
    message: `Samma uppgift (${name}) är ${show(first.kronor)} i ${showPlace(first.at)} men ${show(second.kronor)} i ${showPlace(second.at)}.`,
  };
  if (Math.abs(off) <= slack + 0.01) return { ...common, class: "rounding", advice: "Skillnaden ryms i avrundningen. Inget behöver ändras." };
  if (Math.abs(first.kronor + second.kronor) <= slack + 0.01) {
    return { ...common, class: "reversedSign", advice: "Beloppet är lika stort med omvänt tecken. Vänd det ena." };
  }
  const slip = scaleSlip(second.kronor, first.kronor);
  if (slip) return { ...common, class: "wrongUnit", advice: `Det andra beloppet är ${slip}. Rätta enheten.` };
  const digits = digitSlip(second.kronor, first.kronor);
  if (digits) return { ...common, class: "error", isDoubtful: true, advice: `Det andra beloppet är ${digits}. Har en siffra kommit till eller fallit bort?` };
  const share = Math.abs(off) / Math.max(Math.abs(first.kronor), Math.abs(second.kronor));
  if (share > OTHER_SCOPE) return undefined;
  const isOtherScope = share > PERHAPS_OTHER_SCOPE;
  return {
    ...common,
    class: "error",
    isDoubtful: isOtherScope,
    advice: isOtherScope ? "Gäller bladen samma verksamheter? Rätta annars det som är fel." : "Rätta det blad som är fel.",
  };
}

/** An extra zero or a lost one makes an amount ten or a hundred times another; so exactly, no other scope does. */
function digitSlip(value: number, expected: number): string | undefined {
  for (const factor of [10, 100]) {
    if (Math.abs(value / (expected * factor) - 1) < 0.002) return `${factor} gånger för stort`;
    if (Math.abs((value * factor) / expected - 1) < 0.002) return `${factor} gånger för litet`;
  }
  return undefined;
}

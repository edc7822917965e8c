/** Huvudboken ska bara hålla verifikationer i perioden som följs upp; senare månader hör inte till utfallet. */
import { monthOfText } from "../../recognise/ledger-month";
import { showRounded } from "../arithmetic/show-number";
import { columnWith, placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { showMonth, type Ledger, type Posting } from "../ledger-postings";
import type { Observation, Rule } from "../rule";

const HEAD = `
  | Huvudbok 2024 |          |       |           |        |
  | Period        | Ver.nr   | Konto | Kontotext | Belopp |`;

export const postingWithinThePeriod: Rule = {
  id: "posting-within-the-period",
  title: "Alla verifikationer hör till perioden",
  why: "Ett uttag som tagits för sent innehåller månader som periodbudgeten inte har.",
  source: "RKR R17: delårsperioden går från årets början till periodens slut.",
  reads: ["ledger"],
  check,
  examples: {
    ok: [{
      shows: "Alla verifikationer är i januari–april.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6010  | Lokalhyra |  50000 |
        | 202402        | 01000002 | 6010  | Lokalhyra |  50000 |
        | 202404        | 01000003 | 7430  | Konsulter |  18000 |` }],
    }],
    notOk: [{
      shows: "En verifikation i maj.",
      class: "question",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6010  | Lokalhyra |  50000 |
        | 202402        | 01000002 | 6010  | Lokalhyra |  50000 |
        | [202405]      | 01000003 | 7430  | Konsulter |  18000 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { period } = workbook.round;
  return period ? workbook.ledgers().flatMap((ledger) => lateOnes(ledger, monthOfText(period.to))) : [];
}

/** One question for all of them. */
function lateOnes({ view, postings }: Ledger, last: number): Observation[] {
  const late = postings.filter((posting): posting is Posting & { month: number } => posting.month !== undefined && posting.month > last);
  const [first] = late;
  if (!first) return [];
  const sum = late.reduce((total, { amount }) => total + amount, 0);
  const column = columnWith(view, "ledgerPeriod", "date")?.column ?? view.table.range.left;
  const latest = late.reduce((month, posting) => Math.max(month, posting.month), first.month);
  return [{
    class: "question",
    at: placeOf(view.table.sheet, first.row, column),
    message: late.length === 1
      ? `En verifikation på ${showRounded(sum, 0)} kr är bokförd i ${showMonth(latest)}, efter ${showMonth(last)}.`
      : `${late.length} verifikationer på tillsammans ${showRounded(sum, 0)} kr är bokförda efter ${showMonth(last)}, den senaste i ${showMonth(latest)}.`,
    advice: "Den tiden hör inte till periodens utfall. Är uttaget taget för rätt period?",
    difference: sum,
  }];
}

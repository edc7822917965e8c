/** Fills a template's {placeholders} from the Uppgifter and the settings; what nobody has said stays a visible blank. */
import { allocationOf } from "../followup/allocation";
import type { FollowUp } from "../followup/follow-up";
import { fullYear, periodInYear } from "../followup/measure";
import { formatDay, parseDay } from "../followup/swedish-date";
import type { MoneyUnit } from "../money/money-unit";
import { genitive } from "./genitive";
import { occasionInWords } from "./occasion";
import { capitalised, lastDay, periodInWords, yearMonth } from "../followup/period-words";
import type { ReportSettings } from "./report-settings";

export const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = { kr: "kronor", tkr: "tkr", mnkr: "miljoner kronor" };

/** What a blank looks like on paper. */
export const BLANK = "____________";

export type Words = Readonly<Record<string, string | undefined>>;

/** Every word a template may ask for; undefined where neither the workbook nor the settings say it. */
export function wordsFor(followUp: FollowUp, settings: ReportSettings, unit: MoneyUnit): Words {
  const { facts, round: { year, period } } = followUp;
  const round = settings.round ?? facts.round;
  const committee = settings.committee ?? facts.committee;
  const dated = settings.dated === undefined ? facts.dated : parseDay(settings.dated);
  const isRoundKnown = year > 0;
  const word = (text: string): string | undefined => (isRoundKnown ? text : undefined);
  const before = periodInYear(period, year - 1);
  return {
    committee,
    committeeGenitive: settings.genitive ?? facts.genitive ?? (committee === undefined ? undefined : genitive(committee)),
    hostMunicipality: settings.hostMunicipality ?? facts.hostMunicipality,
    occasion: round === undefined ? undefined : occasionInWords(round),
    year: word(String(year)),
    previousYear: word(String(year - 1)),
    nextYear: word(String(year + 1)),
    yearAfterNext: word(String(year + 2)),
    period: word(periodInWords(period)),
    Period: word(capitalised(periodInWords(period))),
    FullYear: word(capitalised(periodInWords(fullYear(year)))),
    yearMonth: word(yearMonth(period)),
    previousYearMonth: word(yearMonth(before)),
    lastDay: word(lastDay(period)),
    controlYear: controlYear(followUp) ?? word(String(year)),
    keyDate: keyDate(followUp),
    keyName: keyName(followUp),
    unit: UNIT_WORDS[unit],
    dated: dated ? formatDay(dated) : undefined,
    signedBy: settings.signedBy ?? facts.signedBy,
    signature: facts.signature,
  };
}

/** A follow-up of intern kontroll is often of the year before: the table's own title knows. */
function controlYear({ records }: FollowUp): string | undefined {
  const titles = records.filter(({ kind }) => kind === "internalControl").flatMap(({ title }) => title);
  return titles.flatMap((title) => /\b(?:19|20)\d{2}\b/u.exec(title)?.[0] ?? [])[0];
}

function keyDate(followUp: FollowUp): string | undefined {
  const day = allocationOf(followUp)?.keyDay;
  return day && formatDay(day);
}

/** Nobody is said to have counted the inhabitants unless the sheet says who. */
function keyName(followUp: FollowUp): string {
  return allocationOf(followUp)?.isFromScb === true ? "SCB, folkmängd" : "folkmängd";
}

/** Words that the user can be asked for, where the sheets do not say them. */
export const ASKED_WORDS = ["committee", "round", "dated", "signedBy"] as const;
export type AskedWord = (typeof ASKED_WORDS)[number];

/** Words that are made of an asked one. */
const SAID_AS: Readonly<Record<string, AskedWord>> = { committeeGenitive: "committee", occasion: "round" };

/** What is said when a word is missing. */
const MISSING: Readonly<Record<string, string>> = {
  committee: "Nämndens namn saknas. Skriv det som ”Nämnd” på ett blad med uppgifter, eller i inställningarna.",
  committeeGenitive: "Nämndens namn saknas. Skriv det som ”Nämnd” på ett blad med uppgifter, eller i inställningarna.",
  occasion: "Uppföljningstillfället saknas. Skriv det som ”Uppföljningstillfälle” på ett blad med uppgifter, till exempel ”andra”.",
  dated: "Rapportens datum saknas. Skriv det som ”Daterad” på ett blad med uppgifter; tills dess är platsen tom.",
  signedBy: "Titeln på den som undertecknar saknas. Skriv den som ”Undertecknas av” på ett blad med uppgifter.",
};

export interface Filled {
  readonly text: string;
  readonly notices: readonly string[];
  readonly blanks: readonly AskedWord[];
}

/** @example fill("Budget {year}", { year: "2024" }).text //=> "Budget 2024" */
export function fill(text: string, words: Words): Filled {
  const notices: string[] = [];
  const blanks: AskedWord[] = [];
  const filled = text.replace(/\{([A-Za-z]\w*)\}/gu, (_, name: string) => {
    const word = words[name];
    if (word !== undefined) return word;
    blanks.push(...ASKED_WORDS.filter((asked) => asked === name || SAID_AS[name] === asked));
    notices.push(MISSING[name] ?? "Året framgår inte av bladen. Skriv det som ”År” på ett blad med uppgifter.");
    return name === "occasion" ? `${BLANK} tillfället` : BLANK;
  });
  return { text: filled, notices, blanks };
}

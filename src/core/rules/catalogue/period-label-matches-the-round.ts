/** Perioden i rubriker och bladnamn ska vara den som följs upp; annars är rubriken kvar från förra gången. */
import { readPeriod } from "../../recognise/read-period";
import type { Period } from "../../recognise/table";
import { MONTHS } from "../../followup/swedish-date";
import { periodInWords } from "../../followup/period-words";
import { cellAddress } from "../../sheet/address";
import type { CheckContext } from "../check-context";
import { month } from "../checked-round";
import { headingsOf, quoteLabel, reword, sheetNameOf, titlesOf, type LabelCell } from "../label-cells";
import type { Observation, Rule } from "../rule";

export const periodLabelMatchesTheRound: Rule = {
  id: "period-label-matches-the-round",
  title: "Perioden i rubrikerna är den som följs upp",
  why: "Den som läser januari–februari tror att siffrorna är två månader gamla, eller jämför fel perioder.",
  source: "Rubriker ur förra tillfällets arbetsbok är det vanligaste etikettfelet i nämndernas bilagor.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "Alla rubriker säger januari–april.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: true },
      sheets: [{ name: "Drift jan-apr", drawing: `
        | Drift januari–april 2024, tkr |             |                     |              |
        | Slag                          | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |
        | Intäkter                      |      -12000 |               -4000 |       -12000 |
        | Kostnader                     |       12000 |                4000 |        12000 |` }],
    }, {
      shows: "Tertial 1 står bredvid det ackumulerade utfallet och är en del av det.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-08" }, isPeriodStated: true },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–augusti 2024, tkr |                  |            |             |              |
        | Slag                            | Utfall tertial 1 | Utfall ack | Budget 2024 | Prognos 2024 |
        | Intäkter                        |            -4000 |      -8000 |      -12000 |       -12000 |
        | Kostnader                       |             4000 |       8000 |       12000 |        12000 |` }],
    }],
    notOk: [{
      shows: "Utfallet heter jan-febr i en uppföljning av januari–april.",
      class: "label",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: true },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |                        |              |
        | Slag                          | Budget 2024 | [Utfall jan-febr 2024] | Prognos 2024 |
        | Intäkter                      |      -12000 |                  -4000 |       -12000 |
        | Kostnader                     |       12000 |                   4000 |        12000 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { period, year } = workbook.round;
  if (!period || year === undefined) return [];
  const seen = new Set<string>();
  return workbook.tables.filter(({ table }) => table.kind !== "population" && table.kind !== "facts").flatMap((view) =>
    [...headingsOf(view), ...titlesOf(view), sheetNameOf(view)].filter((label) => isStale(label, period, year) && !isSheetInSeries(label, workbook)).flatMap((label) => {
      const key = `${label.at.sheet}!${label.kind}!${label.text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [stale(label, workbook, period)];
    }),
  );
}

const DATED_ROLES: ReadonlySet<string> = new Set(["actual", "budget", "deviation", "effectActual", "amount", "usedShare"]);

function isStale(label: LabelCell, period: Period, year: number): boolean {
  const named = namedMonths(label);
  if (!named || named.first !== 1 || named.last === 12) return false;
  if (label.hint?.year !== undefined && label.hint.year !== year) return false;
  if (isRounds(named, period) || isInSeries(label)) return false;
  return label.kind !== "heading" || (label.columns.some(({ role }) => DATED_ROLES.has(role)) && !isOneOfSeveral(label, period));
}

/** Months from January on, as a range or a date; a single month's column is a series of its own. */
function namedMonths({ hint }: LabelCell): { first: number; last: number } | undefined {
  if (!hint || hint.first === undefined || hint.last === undefined) return undefined;
  if (hint.reach !== "range" && hint.reach !== "point" && hint.reach !== "part") return undefined;
  return { first: hint.first, last: hint.last };
}

/** Kv 1 beside Kv 2, 202401 beside 202402: the year in parts, or beside what has been added up, where each says what it is. */
function isInSeries(label: LabelCell): boolean {
  const { top } = label.at.area;
  const roles = new Set(label.columns.map(({ role }) => role));
  const isNext = (other: LabelCell): boolean => {
    const named = namedMonths(other);
    return named !== undefined && other.hint?.reach === label.hint?.reach && (named.first > 1 || (named.last !== label.hint?.last && other.hint?.year === label.hint?.year && label.hint?.reach === "point" && other.columns.some(({ role }) => roles.has(role))));
  };
  return label.kind === "heading" && headingsOf(label.view).some((other) => other !== label && other.at.area.top === top && (isNext(other) || (label.hint?.reach === "part" && isAccumulated(other, roles))));
}

/** "Utfall ack" tells the round's own outcome, so the tertial beside it is only a part. */
function isAccumulated({ hint, columns }: LabelCell, roles: ReadonlySet<string>): boolean {
  return hint?.reach === "toDate" && columns.some(({ role }) => roles.has(role));
}

/** A sheet for each tertial: the first one's name is right where there is one for the next. */
function isSheetInSeries({ kind, hint }: LabelCell, workbook: CheckContext): boolean {
  const isPart = (text: string): boolean => {
    const other = readPeriod(text).hint;
    return other?.reach === "part" && other.last !== hint?.last && (other.year === undefined || hint?.year === undefined || other.year === hint.year);
  };
  return kind !== "heading" && hint?.reach === "part" && workbook.tables.some(({ table }) => [table.sheet, ...table.title].some(isPart));
}

function isRounds({ first, last }: { first: number; last: number }, period: Period): boolean {
  const [year] = period.to.split("-");
  return period.from === month(Number(year), first) && period.to === month(Number(year), last);
}

/** Beside the round's own column, one of an earlier round is there for comparison. */
function isOneOfSeveral(label: LabelCell, period: Period): boolean {
  const roles = new Set(label.columns.map(({ role }) => role));
  return label.view.table.columns.some((other) => roles.has(other.role) && !label.columns.includes(other) && other.period?.from === period.from && other.period.to === period.to && hasOwnWords(label, other.column));
}

/** Only a heading that says the period itself counts: a period that was only assumed proves nothing. */
function hasOwnWords(label: LabelCell, column: number): boolean {
  return headingsOf(label.view).some((other) => other.columns.some((under) => under.column === column) && namedMonths(other) !== undefined);
}

function stale(label: LabelCell, workbook: CheckContext, period: Period): Observation {
  const where = label.kind === "sheetName" ? "" : ` i ${cellAddress(label.at.area.top, label.at.area.left)}`;
  return {
    class: "label",
    isDoubtful: !workbook.round.isPeriodStated,
    at: label.at,
    message: `${quoteLabel(label)}${where} stämmer inte med perioden som följs upp, ${periodInWords(period)}.`,
    advice: "Rätta rubriken, eller kontrollera att siffrorna under den verkligen är för rätt period.",
    ...reword(label, inPeriod(label.text, period)),
  };
}

/** The same words with the round's last month, written as long as the month was; the text itself where that would not say the period. */
function inPeriod(text: string, period: Period): string {
  const month = MONTHS[Number(period.to.slice(5)) - 1] ?? "";
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => MONTHS.some((name) => word.length >= 3 && name.startsWith(word.toLowerCase())));
  const last = words.at(-1);
  if (!last || words.length !== 2) return text;
  const written = MONTHS.some((name) => name === last[0].toLowerCase()) ? month : month.slice(0, 3);
  const said = `${text.slice(0, last.index)}${written}${text.slice(last.index + last[0].length)}`;
  const { hint } = readPeriod(said);
  return hint?.first === Number(period.from.slice(5)) && hint.last === Number(period.to.slice(5)) ? said : text;
}

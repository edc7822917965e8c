/** En verksamhet ska heta samma sak på alla blad; två namn på samma nummer ser ut som två verksamheter. */
import type { TableKind } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { columnWith, placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Place } from "../finding";
import type { Observation, Rule } from "../rule";

const KINDS: readonly TableKind[] = ["operatingDetail", "operatingSummary", "accountBudget", "actionPlan"];

export const activityHasOneName: Rule = {
  id: "activity-has-one-name",
  title: "Verksamheten heter samma sak på alla blad",
  why: "033 Stöd och support på ett blad och 033 Service och support på ett annat får läsaren att leta efter en verksamhet som inte finns.",
  source: "Namn på verksamheter skiljer ibland mellan detaljbudget, uppföljning och bilagor.",
  reads: KINDS,
  check,
  examples: {
    ok: [{
      shows: "Namnet är avkortat av ekonomisystemet men samma.",
      sheets: [
        { name: "Budget", drawing: `
          | Detaljbudget 2024, kr |                      |       |           |             |
          | Verksamhet            | Benämning            | Konto | Kontotext | Budget 2024 |
          | 032                   | IT Arkitektur och tekn | 5010 | Löner     |     7000000 |
          | 032                   | IT Arkitektur och tekn | 7430 | Konsulter |     1000000 |
          | 033                   | Service och support  | 5010  | Löner     |     8570000 |` },
        { name: "Drift", drawing: `
          | Drift januari–april 2024, kr |      |           |             |              |
          | Verksamhet                | Konto | Kontotext | Budget 2024 | Prognos 2024 |
          | 032 Arkitektur och teknik | 5010  | Löner     |     7000000 |      7000000 |
          | 032 Arkitektur och teknik | 7430  | Konsulter |     1000000 |      1000000 |
          | 033 Service och support   | 5010  | Löner     |     8570000 |      8570000 |` },
      ],
    }],
    notOk: [{
      shows: "033 heter Stöd och support på budgetbladet.",
      class: "label",
      isDoubtful: true,
      sheets: [
        { name: "Budget", drawing: `
          | Detaljbudget 2024, kr |                     |       |           |             |
          | Verksamhet            | Benämning           | Konto | Kontotext | Budget 2024 |
          | 032                   | Arkitektur och teknik | 5010 | Löner     |     7000000 |
          | 032                   | Arkitektur och teknik | 7430 | Konsulter |     1000000 |
          | 033                   | Stöd och support    | 5010  | Löner     |     8570000 |` },
        { name: "Drift", drawing: `
          | Drift januari–april 2024, kr |      |           |             |              |
          | Verksamhet                | Konto | Kontotext | Budget 2024 | Prognos 2024 |
          | 032 Arkitektur och teknik | 5010  | Löner     |     7000000 |      7000000 |
          | 032 Arkitektur och teknik | 7430  | Konsulter |     1000000 |      1000000 |
          | [033 Service och support] | 5010  | Löner     |     8570000 |      8570000 |` },
      ],
    }],
  },
};

interface NamedActivity {
  readonly number: string;
  readonly name: string;
  readonly at: Place;
}

function check(workbook: CheckContext): Observation[] {
  const first = new Map<string, NamedActivity>();
  const told = new Set<string>();
  return tablesOfKind(workbook, ...KINDS).flatMap(activitiesOf).flatMap((activity) => {
    const known = first.get(activity.number);
    if (!known) first.set(activity.number, activity);
    const key = `${activity.number} ${activity.name}`;
    if (!known || isSameName(known.name, activity.name) || told.has(key)) return [];
    told.add(key);
    return [twoNames(known, activity)];
  });
}

/** "033 Service och support" in one cell, or number and name in two. */
function activitiesOf(view: TableView): NamedActivity[] {
  const [number, name] = [columnWith(view, "activity"), columnWith(view, "activityName")];
  const found: NamedActivity[] = [];
  for (const { row } of view.table.rows) {
    const written = number ? textAt(view.grid, row, number.column) : "";
    const named = name ? textAt(view.grid, row, name.column) : "";
    const [, digits, own = ""] = /^(\d{2,5})[\s\-–:]*(.*)/u.exec(written || named) ?? [];
    const words = own || named;
    if (digits === undefined || !/\p{L}{3}/u.test(words)) continue;
    const column = own === "" || written === "" ? name : number;
    found.push({ number: digits, name: words, at: placeOf(view.table.sheet, row, column?.column ?? view.table.range.left) });
  }
  return found;
}

const FILLERS: ReadonlySet<string> = new Set(["och", "samt", "it", "för", "av", "o"]);

/** The same words in any order, some of them cut short by the system. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word !== "" && !FILLERS.has(word))) as [string[], string[]];
  const isFound = (word: string, words: readonly string[]): boolean => words.some((each) => each.startsWith(word) || word.startsWith(each));
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => isFound(word, long));
}

function twoNames(known: NamedActivity, activity: NamedActivity): Observation {
  const where = (place: Place): string => `${cellAddress(place.area.top, place.area.left)} på bladet ”${place.sheet}”`;
  return {
    class: "label",
    isDoubtful: true,
    at: activity.at,
    message: `Verksamhet ${activity.number} heter ”${activity.name}” i ${where(activity.at)} men ”${known.name}” i ${where(known.at)}.`,
    advice: "Är det samma verksamhet? Använd ett namn.",
    related: [known.at],
  };
}

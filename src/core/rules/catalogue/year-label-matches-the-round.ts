/** Året i rubrikerna ska vara rapportens; ett annat år hör hemma i jämförelser, överföringar och invånartal. */
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { placeOf, textAt, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { headingsOf, quoteLabel, reword, sheetNameOf, titlesOf, yearsIn, type LabelCell } from "../label-cells";
import type { Observation, Rule } from "../rule";

export const yearLabelMatchesTheRound: Rule = {
  id: "year-label-matches-the-round",
  title: "Året i rubrikerna är rapportens år",
  why: "Ett kvarglömt årtal gör att läsaren tror att siffrorna är fjolårets.",
  source: "Årtal ur förra årets dokument står lätt kvar i rubriker.",
  reads: [],
  check,
  examples: {
    ok: [{
      shows: "2023 står i en jämförelsekolumn.",
      round: { year: 2024 },
      sheets: [{ name: "Budget", drawing: `
        | Driftbudget 2024, tkr |             |             |
        | Slag                  | Budget 2023 | Budget 2024 |
        | Intäkter              |      -11500 |      -12000 |
        | Kostnader             |       11500 |       12000 |` }],
    }],
    notOk: [
      {
        shows: "Prognosen heter 2023 i en uppföljning av 2024.",
        class: "label",
        round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
        sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |                     |                |
        | Slag                          | Budget 2024 | Utfall jan–apr 2024 | [Prognos 2023] |
        | Intäkter                      |      -12000 |               -4000 |         -12000 |
        | Kostnader                     |       12000 |                4000 |          12000 |` }],
      },
      {
        shows: "Årets prognos står bredvid fjolårets budget, och årets budget finns bara för perioden.",
        class: "label",
        isDoubtful: true,
        round: { year: 2024, period: { from: "2024-01", to: "2024-08" } },
        sheets: [{ name: "Drift", drawing: `
        | Drift januari–augusti 2024, tkr |               |                     |                     |              |
        | Verksamhet                      | [Budget 2023] | Budget jan–aug 2024 | Utfall jan–aug 2024 | Prognos 2024 |
        | Växel                           |          3000 |                2000 |                1900 |         2900 |
        | Arkiv                           |          1500 |                1000 |                1100 |         1600 |
        | Summa                           |          4500 |                3000 |                3000 |         4500 |` }],
      },
      {
        shows: "Rubriken säger 2023 men kolumnerna 2024.",
        class: "label",
        round: { year: 2024 },
        sheets: [{ name: "Budget", drawing: `
        | [Driftdetaljbudget 2023, tkr] |             |              |
        | Slag                          | Budget 2024 | Prognos 2024 |
        | Intäkter                      |      -12000 |       -12400 |
        | Kostnader                     |       12000 |        12400 |` }],
      },
    ],
  },
};

/** Kinds whose columns are of other years by their nature, or that are documents of their own. */
const EXEMPT: ReadonlySet<string> = new Set(["population", "facts", "budgetChanges"]);
const EXEMPT_ROLES: ReadonlySet<string> = new Set(["carryOver", "supplement", "previousForecast", "comment", "population", "text", "key", "value"]);

function check(workbook: CheckContext): Observation[] {
  const { year } = workbook.round;
  if (year === undefined) return [];
  const seen = new Set<string>();
  return workbook.tables.filter(({ table }) => !EXEMPT.has(table.kind)).flatMap((view) => {
    const headings = headingsOf(view);
    const titles = [...titlesOf(view), sheetNameOf(view)];
    const stale = [
      ...headings.filter((label) => isStaleHeading(label, headings, titles, year)),
      ...titles.filter((label) => isStaleTitle(label, headings, year)),
    ];
    return stale.flatMap((label) => {
      const key = `${label.at.sheet}!${label.kind}!${label.text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [observe(label, year)];
    });
  }).concat(tablesOfKind(workbook, "goals").flatMap((view) => outdatedGoals(view, year)));
}

/** A goal "för 2019–2023" in a report for 2024. A starting point ("från 2022 års nivå") is no period. */
function outdatedGoals(view: TableView, year: number): Observation[] {
  const columns = view.table.columns.filter(({ role }) => role === "goal" || role === "indicator" || role === "councilGoal" || role === "target");
  return view.table.rows.flatMap(({ row }) => columns.flatMap(({ column }): Observation[] => {
    const text = textAt(view.grid, row, column);
    const years = yearsIn(text);
    const isPeriod = /(?<!\p{L})(?:för|under|åren|perioden|till och med|t\.?o\.?m\.?)\s+(?:åren\s+|perioden\s+|år\s+)?(?:19|20)\d{2}/iu.test(text);
    if (years.length === 0 || !isPeriod || Math.max(...years) >= year) return [];
    return [{
      class: "label",
      isDoubtful: true,
      at: placeOf(view.table.sheet, row, column),
      message: `Målet i ${cellAddress(row, column)} gäller ${years.join("–")} (”${text}”), men rapporten gäller ${year}.`,
      advice: "Gäller målet ännu? Skriv rätt år.",
    }];
  }));
}

/** A heading of another year is stale when its table has no such column for the year itself, and no title that says the year. */
function isStaleHeading(label: LabelCell, headings: readonly LabelCell[], titles: readonly LabelCell[], year: number): boolean {
  const [only, ...more] = label.years;
  if (only === undefined || more.some((other) => other !== only) || only === year) return false;
  // What a column without a known role is for is asked by another rule.
  if (label.columns.length === 0 || label.columns.every(({ role }) => EXEMPT_ROLES.has(role) || role === "unknown")) return false;
  if (titles.some(({ years }) => years.includes(only) && !years.includes(year))) return false;
  if (only > year || /bokslut|föregående|förra|fg\.? ?år|jämför/iu.test(label.text)) return false;
  if (!headings.some(({ years }) => years.includes(year)) && !titles.some(({ years }) => years.includes(year))) return false;
  return !hasOwnYear(label, headings, year);
}

/** The same role in another column, for the round's year or without any year. */
function hasOwnYear(label: LabelCell, headings: readonly LabelCell[], year: number): boolean {
  const roles = new Set(label.columns.map(comparable));
  const others = label.view.table.columns.filter((column) => roles.has(comparable(column)) && !label.columns.includes(column));
  if ((roles.has("actual") || roles.has("forecast")) && isBudgetDocument(label.view, year)) return true;
  return others.filter((column) => !isOnlyOfPeriod(column, label)).some((column) => {
    const above = headings.filter(({ columns }) => columns.includes(column)).flatMap(({ years }) => years);
    return above.length === 0 ? column.period?.to.startsWith(String(year)) !== false : above.includes(year);
  });
}

/** The period's budget of this year is no comparison for a whole year's of another, where the forecast has no budget of its own. */
function isOnlyOfPeriod(column: Column, { columns, view }: LabelCell): boolean {
  const isYears = ({ role, span }: Column): boolean => role === "budget" && span === "fullYear";
  const isOnly = column.role === "budget" && column.span === "period" && columns.every(isYears);
  const [year] = column.period?.to.split("-") ?? [];
  const isOwn = (other: Column): boolean => year !== undefined && other.period?.to.startsWith(year) === true;
  return isOnly && view.table.columns.some((other) => other.role === "forecast" && isOwn(other)) && !view.table.columns.some((other) => isYears(other) && isOwn(other));
}

/** In a budget the last closed year, and the forecast of the one that runs, are shown beside the coming one. */
function isBudgetDocument({ table }: TableView, year: number): boolean {
  return !table.columns.some(({ role, period }) => (role === "actual" || role === "forecast") && period?.to.startsWith(String(year)));
}

function comparable(column: Column): string {
  return column.measure ?? column.role;
}

/** A title of another year is stale when the columns under it say the round's year; else it is a document of its own. */
function isStaleTitle(label: LabelCell, headings: readonly LabelCell[], year: number): boolean {
  if (label.years.length === 0 || label.years.includes(year) || label.years.some((other) => other > year)) return false;
  if (/från|överför|ombudget|jämför|till 20/iu.test(label.text)) return false;
  const amounts = headings.filter(({ columns }) => columns.some(({ role }) => !EXEMPT_ROLES.has(role)));
  const stated = amounts.flatMap(({ years }) => years);
  return stated.includes(year) && !stated.some((other) => label.years.includes(other));
}

function observe(label: LabelCell, year: number): Observation {
  const where = label.kind === "sheetName" ? "" : ` i ${cellAddress(label.at.area.top, label.at.area.left)}`;
  return {
    class: "label",
    isDoubtful: label.view.table.columns.some((column) => isOnlyOfPeriod(column, label)),
    at: label.at,
    message: `${quoteLabel(label)}${where} säger ${label.years.join(" och ")}, men rapporten gäller ${year}.`,
    advice: `Rätta årtalet till ${year}, eller kontrollera att siffrorna är för rätt år.`,
    ...(label.years.length === 1 ? reword(label, label.text.replace(String(label.years[0]), String(year))) : {}),
  };
}

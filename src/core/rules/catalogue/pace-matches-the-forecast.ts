/** Takten hittills ska rimma med helårsprognosen; gör den inte det behövs ett ord om varför resten av året blir annorlunda. */
import type { Column } from "../../recognise/table";
import { showRounded } from "../arithmetic/show-number";
import { placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear, shareOfYear } from "../checked-round";
import type { Place } from "../finding";
import { measureColumns, type MeasureColumns } from "../measure-columns";
import type { Policy } from "../../policy/policy";
import { reportUnits, unitAmount, type ReportUnit } from "../report-units";
import { hasComment } from "../row-comments";
import type { Observation, Rule } from "../rule";

export const paceMatchesTheForecast: Rule = {
  id: "pace-matches-the-forecast",
  title: "Takten hittills rimmar med prognosen",
  why: "En prognos som är lika med budget fastän halva året gick annorlunda är ofta bara inte uppdaterad.",
  source: "Prognosen är utfallet plus resten av året. Gränsen är nämndens egen.",
  follows: ["pace"],
  reads: ["operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "Utfallet följer periodbudgeten, som inte är jämna tolftedelar.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-08" } },
      policy: { pace: { percent: 3, kronor: 300_000 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–augusti 2024, tkr |                     |                     |             |              |
        | Slag                            | Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024 |
        | Intäkter                        |               -9000 |               -9010 |      -12000 |       -12000 |
        | Personalkostnader               |                5300 |                5350 |        8000 |         8000 |
        | Licenser                        |                3900 |                3880 |        4000 |         4000 |` }],
    }],
    notOk: [{
      shows: "Licenserna ligger 900 tkr över periodbudgeten men väntas ändå hålla årets.",
      class: "question",
      round: { year: 2024, period: { from: "2024-01", to: "2024-08" } },
      policy: { pace: { percent: 3, kronor: 300_000 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–augusti 2024, tkr |                     |                     |             |              |
        | Slag                            | Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024 |
        | Intäkter                        |               -9000 |               -9010 |      -12000 |       -12000 |
        | Personalkostnader               |                5300 |                5350 |        8000 |         8000 |
        | Licenser                        |                2600 |                3500 |        4000 |       [4000] |` }],
    }],
  },
};

interface Gap {
  readonly unit: ReportUnit;
  /** What the pace so far points at, and what the forecast says, in kronor. */
  readonly pointsAt: number;
  readonly forecast: number;
}

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  if (!round.period || isFullYear(round)) return [];
  const share = shareOfYear(round.period);
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").flatMap((view) => {
    const columns = measureColumns(view, round);
    const { forecast } = columns;
    if (!forecast) return [];
    const gaps = reportUnits(view)
      .filter((unit) => !hasComment(view, unit.commented))
      .flatMap((unit) => findGap(view, unit, columns, share) ?? [])
      .filter((gap) => isWide(gap, policy));
    return gaps.length > 0 ? [askOnce(view, forecast, gaps)] : [];
  });
}

/**
 * With a period budget, the rest of the year is what remains of the year's. Without one, only wages may be drawn out evenly:
 * licences, leases and fees come when they come.
 */
function findGap(view: TableView, unit: ReportUnit, { periodBudget, actual, yearBudget, forecast }: MeasureColumns, share: number): Gap | undefined {
  const amount = (column: Column | undefined): number | undefined => column && unitAmount(view, unit, column);
  const [sofar, expected, planned, year] = [amount(actual), amount(forecast), amount(periodBudget), amount(yearBudget)];
  if (sofar === undefined || expected === undefined) return undefined;
  if (planned !== undefined && year !== undefined) return { unit, pointsAt: sofar + year - planned, forecast: expected };
  return unit.isPersonnel ? { unit, pointsAt: sofar / share, forecast: expected } : undefined;
}

function isWide({ pointsAt, forecast }: Gap, { pace }: Policy): boolean {
  const off = Math.abs(pointsAt - forecast);
  return off > pace.kronor && off > (Math.abs(forecast) * pace.percent) / 100;
}

function askOnce(view: TableView, forecast: Column, gaps: readonly Gap[]): Observation {
  const sorted = [...gaps].sort((a, b) => Math.abs(b.pointsAt - b.forecast) - Math.abs(a.pointsAt - a.forecast));
  const places = sorted.flatMap(({ unit }) => unit.rows.map(({ row }): Place => placeOf(view.table.sheet, row, forecast.column)));
  const shown = sorted.slice(0, 4).map(({ unit, pointsAt, forecast: expected }) =>
    `${unit.name} pekar mot ${showRounded(Math.abs(pointsAt), 0)} kr men prognosen är ${showRounded(Math.abs(expected), 0)} kr`);
  const more = sorted.length > shown.length ? `; och ${sorted.length - shown.length} till` : "";
  return {
    class: "question",
    at: places[0] ?? placeOf(view.table.sheet, view.table.body.first, forecast.column),
    message: `Takten hittills rimmar inte med helårsprognosen: ${shown.join("; ")}${more}.`,
    advice: "Vad gör att resten av året blir annorlunda? Skriv det i en kommentar, eller ändra prognosen.",
    related: places.slice(1),
    difference: sorted.reduce((sum, { pointsAt, forecast: expected }) => sum + Math.abs(pointsAt) - Math.abs(expected), 0),
  };
}

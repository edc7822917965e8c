/** Väsentliga avvikelser ska ha en kommentar: vad de beror på och vad som görs. */
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showPercent, showRounded } from "../arithmetic/show-number";
import { placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Place } from "../finding";
import { isMaterial } from "../is-material";
import { measureColumns } from "../measure-columns";
import type { Policy } from "../../policy/policy";
import { reportUnits, unitAmount, type ReportUnit } from "../report-units";
import { hasComment, hasCommentColumn } from "../row-comments";
import type { Observation, Rule } from "../rule";

export const materialDeviationIsExplained: Rule = {
  id: "material-deviation-is-explained",
  title: "Väsentliga avvikelser är kommenterade",
  why: "Nämnden ska få veta vad en stor avvikelse beror på, inte bara att den finns.",
  source: "Ludvika: väsentliga avvikelser redovisas för perioden och för prognosen. Gränsen är nämndens egen.",
  follows: ["material"],
  reads: ["operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "Avvikelsen i 032 har en kommentar.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { material: { percent: 5, kronor: 500_000 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, kr |       |               |                   |          |             |              |                                |
        | Verksamhet                   | Konto | Kontotext     | Budget jan–apr 2024 | Utfall jan–apr 2024 | Budget 2024 | Prognos 2024 | Kommentar   |
        | 030 Administration           |  3510 | Medlemsbidrag |    -1000000 | -1000000 |    -3000000 |     -3000000 |                                |
        | 030 Administration           |  5010 | Löner         |     1000000 |  1010000 |     3000000 |      3000000 |                                |
        | 032 Teknik                   |  3510 | Medlemsbidrag |    -6000000 | -6000000 |   -18000000 |    -18000000 |                                |
        | 032 Teknik                   |  6420 | Licenser      |     6000000 |  4800000 |    18000000 |     18000000 | Årsfakturor har inte kommit    |` }],
    }],
    notOk: [{
      shows: "Licenserna i 032 är 1,2 miljoner kronor under budget utan ett ord om varför.",
      class: "question",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { material: { percent: 5, kronor: 500_000 } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, kr |       |               |                   |          |             |              |                                |
        | Verksamhet                   | Konto | Kontotext     | Budget jan–apr 2024 | Utfall jan–apr 2024 | Budget 2024 | Prognos 2024 | Kommentar   |
        | 030 Administration           |  3510 | Medlemsbidrag |    -1000000 | -1000000 |    -3000000 |     -3000000 | Enligt plan                    |
        | 030 Administration           |  5010 | Löner         |     1000000 |  1010000 |     3000000 |      3000000 |                                |
        | 032 Teknik                   |  3510 | Medlemsbidrag |    -6000000 | -6000000 |   -18000000 |    -18000000 |                                |
        | 032 Teknik                   |  6420 | Licenser      |     6000000 | [4800000] |   18000000 |     18000000 |                                |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").filter(hasCommentColumn).flatMap((view) => {
    const { periodBudget, actual, yearBudget, forecast } = measureColumns(view, round);
    const plan = periodBudget ?? (actual?.period?.to === yearBudget?.period?.to ? yearBudget : undefined);
    return reportUnits(view).filter((unit) => !hasComment(view, unit.commented) && !isExplained(workbook, view, unit)).flatMap((unit) => [
      ...(plan && actual ? compare(view, unit, plan, actual, policy) : []),
      ...(yearBudget && forecast ? compare(view, unit, yearBudget, forecast, policy) : []),
    ]);
  });
}

/** By what the user has written in the pane of the report row that these rows belong to. */
function isExplained({ followUp }: CheckContext, { table }: TableView, { rows }: ReportUnit): boolean {
  const own = new Set(rows.map(({ row }) => row));
  return followUp.operating.some((line) => line.comment !== undefined && line.table === table.id && line.cells.some((cell) => cell.kind === "cell" && own.has(cell.row)));
}

function compare(view: TableView, unit: ReportUnit, plan: Column, outcome: Column, { material }: Policy): Observation[] {
  const [budget, result] = [unitAmount(view, unit, plan), unitAmount(view, unit, outcome)];
  if (budget === undefined || result === undefined) return [];
  const off = Math.abs(result) - Math.abs(budget);
  if (!isMaterial(off, budget, material)) return [];
  const at = placeOfUnit(view, unit, outcome);
  const name = outcome.role === "forecast" ? "Prognosen" : "Utfallet";
  const share = budget === 0 ? "" : ` (${showPercent(Math.abs(off / budget))})`;
  const direction = off > 0 ? "högre" : "lägre";
  return [{
    class: "question",
    at,
    message: `${name} för ${unit.name} är ${showRounded(Math.abs(off), 0)} kr${share} ${direction} än budget (${cellAddress(at.area.top, at.area.left)}), och ingen rad har en kommentar.`,
    advice: "Vad beror avvikelsen på, och vad görs åt den? Skriv det i kommentarskolumnen.",
    related: [placeOfUnit(view, unit, plan)],
    difference: off,
  }];
}

/** One row stands for itself; several are shown from the first to the last. The finding's own cell is the first. */
function placeOfUnit(view: TableView, unit: ReportUnit, column: Column): Place {
  const largest = [...unit.rows].sort((a, b) => sizeOf(view, b.row, column) - sizeOf(view, a.row, column))[0];
  return placeOf(view.table.sheet, largest?.row ?? view.table.body.first, column.column);
}

function sizeOf(view: TableView, row: number, column: Column): number {
  const cell = view.cell(row, column.column);
  return cell.kind === "number" ? Math.abs(cell.value) : 0;
}

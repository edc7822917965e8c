/** Utfall och prognos ska rymmas i anslaget, för varje projekt och totalt; annars behövs ett beslut. */
import { kronorPer } from "../../money/money-unit";
import type { Column, Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { planColumns } from "../arithmetic/appropriation-column";
import { showNumber } from "../arithmetic/show-number";
import { columnWith, isNumber, placeOf, valueOrZero, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Place } from "../finding";
import type { Observation, Rule } from "../rule";

export const outcomeWithinAppropriation: Rule = {
  id: "outcome-within-appropriation",
  title: "Utfall och prognos ryms i investeringsanslaget",
  why: "Pengar utöver anslaget kräver beslut om tilläggsanslag eller omfördelning innan de används.",
  source: "Kommunallagen 11 kap. 15 §; RKR R14 om anslag; Ludvika, investeringsram.",
  reads: ["investments"],
  check,
  examples: {
    ok: [{
      shows: "Prognosen ryms i anslaget för båda projekten.",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |        |        |         |
        | Projekt                 | Budget | Utfall | Prognos |
        | Säkerhet                |   1000 |    655 |    1000 |
        | Nät                     |   3000 |   1230 |    2900 |
        | Totalt                  |   4000 |   1885 |    3900 |` }],
    }],
    notOk: [{
      shows: "Nätet väntas kosta 400 mer än anslaget, och det gör hela investeringsbudgeten också.",
      class: "question",
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2024, tkr |        |        |         |
        | Projekt                 | Budget | Utfall | Prognos |
        | Säkerhet                |   1000 |    655 |    1000 |
        | Nät                     |   3000 |   1230 |  [3400] |
        | Totalt                  |   4000 |   1885 |  [4400] |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return tablesOfKind(workbook, "investments").flatMap((view) => {
    const plan = planColumns(view);
    const outcomes = [columnWith(view, "forecast"), columnWith(view, "actual")].filter((column) => column !== undefined);
    if (plan.length === 0 || outcomes.length === 0) return [];
    const projects = view.table.rows.filter(({ kind }) => kind === "detail");
    const total = view.table.rows.filter(({ kind }) => kind === "total").at(-1);
    const found = projects.flatMap((row) => checkRow(view, row, plan, outcomes));
    return [...found, ...(total ? checkRow(view, total, plan, outcomes) : checkWhole(view, projects, plan, outcomes))];
  });
}

function checkRow(view: TableView, row: Row, plan: readonly Column[], outcomes: readonly Column[]): Observation[] {
  const allowed = sumOf(view, [row], plan);
  for (const outcome of outcomes) {
    const cell = view.cell(row.row, outcome.column);
    if (allowed === undefined || !isNumber(cell) || !isAbove(view, cell.value, allowed)) continue;
    const whose = row.kind === "total" ? "alla projekt tillsammans" : `”${row.label}”`;
    return [overrun(view, placeOf(view.table.sheet, row.row, outcome.column), outcome, whose, cell.value, allowed, planCells(view, row, plan))];
  }
  return [];
}

/** A table without a total row is added up here. */
function checkWhole(view: TableView, rows: readonly Row[], plan: readonly Column[], outcomes: readonly Column[]): Observation[] {
  const allowed = sumOf(view, rows, plan);
  const [first, last] = [rows[0], rows.at(-1)];
  for (const outcome of outcomes) {
    const used = sumOf(view, rows, [outcome]);
    if (allowed === undefined || used === undefined || !first || !last || !isAbove(view, used, allowed)) continue;
    const at: Place = { sheet: view.table.sheet, area: { top: first.row, left: outcome.column, bottom: last.row, right: outcome.column } };
    return rows.length < 2 ? [] : [overrun(view, at, outcome, "alla projekt tillsammans", used, allowed, [])];
  }
  return [];
}

/** Spent money may be written with minus; then more minus is more spent. */
function isAbove(view: TableView, used: number, allowed: number): boolean {
  const direction = allowed < 0 ? -1 : 1;
  return (used - allowed) * direction > view.step / 1000;
}

function sumOf(view: TableView, rows: readonly Row[], columns: readonly Column[]): number | undefined {
  const values = rows.flatMap(({ row }) => columns.map(({ column }) => valueOrZero(view.cell(row, column))));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : Math.round(known.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

function planCells(view: TableView, { row }: Row, plan: readonly Column[]): Place[] {
  return plan.map(({ column }) => placeOf(view.table.sheet, row, column));
}

function overrun(view: TableView, at: Place, outcome: Column, whose: string, used: number, allowed: number, related: readonly Place[]): Observation {
  const name = outcome.role === "forecast" ? "Prognosen" : "Utfallet";
  const where = at.area.top === at.area.bottom ? ` i ${cellAddress(at.area.top, at.area.left)}` : "";
  return {
    class: "question",
    at,
    message: `${name} för ${whose}${where} är ${showNumber(used)} och överskrider anslaget ${showNumber(allowed)} med ${showNumber(Math.abs(Math.round((used - allowed) * 1e6) / 1e6))}.`,
    advice: "Finns beslut om tilläggsanslag eller omfördelning? För i så fall in det i anslaget eller i en kommentar.",
    related,
    difference: (used - allowed) * kronorPer(view.unit),
  };
}

/** Errors in the action plan, one kind each, for planting in correct workbooks. */
import type { ColumnRole, RecognisedTable } from "../../../src/core/recognise/table";
import { inTable, put, replaceNumber, rowsOf, setCell, tableOf, textOf, type ErrorKind, type Plot, type Target } from "./planted-errors";

function plan(plot: Plot): RecognisedTable | undefined {
  return tableOf(plot, "actionPlan");
}

function planCell(plot: Plot, role: ColumnRole): Target | undefined {
  const table = plan(plot);
  const rows = table ? rowsOf(table, "detail") : [];
  return table && rows.length > 0 ? inTable(table, role, [plot.pick(rows)])[0] : undefined;
}

export const PLAN_KINDS: readonly ErrorKind[] = [
  {
    name: "planerad åtgärd utan beslut", class: ["rule"],
    plant: (plot) => {
      const target = planCell(plot, "decisionDate") ?? planCell(plot, "date");
      const status = target && plan(plot)?.columns.find(({ role }) => role === "status");
      if (!target || !status) return undefined;
      return { target, grids: setCell(setCell(plot.grids, target, ""), { ...target, column: status.column }, "Planerad") };
    },
  },
  {
    name: "beslut efter rapportens dag", class: ["rule"],
    plant: (plot) => {
      const target = planCell(plot, "decisionDate") ?? planCell(plot, "date");
      const status = target && plan(plot)?.columns.find(({ role }) => role === "status");
      if (!target || !status) return undefined;
      return { target, grids: setCell(setCell(plot.grids, target, `${plot.shape.year}-12-28`), { ...target, column: status.column }, "Planerad") };
    },
  },
  { name: "Nej med belopp", class: ["question"], plant: (plot) => put(plot, planCell(plot, "included"), "Nej") },
  { name: "belopp som inte är effekten", class: ["rule", "error"], plant: (plot) => { const target = planCell(plot, "amount"); return target && replaceNumber(plot, target, (value) => value + 0.5); } },
  { name: "effekt i tkr bland miljoner", class: ["wrongUnit", "error"], plant: (plot) => { const target = planCell(plot, "effectForecast"); return target && replaceNumber(plot, target, (value) => value * 1000); } },
  { name: "negativ effekt", class: ["reversedSign", "error"], plant: (plot) => { const target = planCell(plot, "effectForecast"); return target && replaceNumber(plot, target, (value) => -value); } },
  { name: "åtgärd utan beskrivning", class: ["rule"], plant: (plot) => put(plot, planCell(plot, "description"), "") },
  { name: "drift före beslut", class: ["rule"], plant: (plot) => put(plot, planCell(plot, "startDate"), `${plot.shape.year}-01-02`) },
  {
    name: "samma löpnummer två gånger", class: ["rule"],
    plant: (plot) => {
      const table = plan(plot);
      const target = table && inTable(table, "number", rowsOf(table, "detail"))[1];
      return target && textOf(plot, target) === "1.2" ? put(plot, target, "1.1") : undefined;
    },
  },
];

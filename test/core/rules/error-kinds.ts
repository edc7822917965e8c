/** The errors that a controller makes, one kind each, for planting in correct workbooks. */
import type { ColumnRole, RecognisedTable } from "../../../src/core/recognise/table";
import { PLAN_KINDS } from "./plan-error-kinds";
import { columnOf, inTable, numberAt, put, replaceNumber, rowsOf, setCell, tableOf, targetsOf, textOf, type ErrorKind, type Plot, type Target } from "./planted-errors";

const AMOUNTS: readonly ColumnRole[] = ["budget", "actual", "forecast"];

function operatingCells(plot: Plot, ...kinds: readonly ("detail" | "subtotal" | "total")[]): Target[] {
  return (["operatingDetail", "operatingSummary"] as const).flatMap((kind) => plot.reading.tables.filter((table) => table.kind === kind && table.sheet !== "Kommuner").flatMap((table) =>
    targetsOf(table, rowsOf(table, ...kinds), table.columns.filter(({ role }) => AMOUNTS.includes(role)))));
}

function isTyped({ grids }: Plot, { sheet, row, column }: Target): boolean {
  return !grids.find((grid) => grid.sheet === sheet)?.formulas.has(row * 16384 + column);
}

/** Large enough not to be a rounding: a fifth of the figure, at least three of the unit's steps. */
function clearlyOff(value: number): number {
  return value + Math.sign(value || 1) * Math.max(Math.abs(value) * 0.2, 40);
}

function headerCell(table: RecognisedTable | undefined, role: ColumnRole, isYear: boolean): Target | undefined {
  const column = table && columnOf(table, role, isYear);
  return table?.headerRows && column ? { sheet: table.sheet, row: table.headerRows.last, column: column.column } : undefined;
}

const ARITHMETIC = ["error", "reversedSign", "wrongUnit"] as const;

export const ERROR_KINDS: readonly ErrorKind[] = [
  {
    name: "fel i en summa", class: ARITHMETIC,
    plant: (plot) => {
      const typed = operatingCells(plot, "subtotal", "total").filter((target) => isTyped(plot, target));
      return typed.length === 0 ? undefined : replaceNumber(plot, plot.pick(typed), clearlyOff);
    },
  },
  {
    name: "fel i en detaljrad", class: ARITHMETIC, beside: ["Drift", "Rapport"],
    plant: (plot) => {
      const cells = operatingCells(plot, "detail").filter((target) => (numberAt(plot, target) ?? 0) !== 0);
      const inTyped = cells.filter(() => !plot.shape.hasFormulas || plot.shape.isText || plot.shape.decimals !== undefined);
      return inTyped.length === 0 ? undefined : replaceNumber(plot, plot.pick(inTyped), clearlyOff);
    },
  },
  {
    name: "fel i en avvikelse", class: ARITHMETIC,
    plant: (plot) => {
      const table = tableOf(plot, "operatingDetail");
      const cells = inTable(table, "deviation", table ? rowsOf(table, "detail") : []);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), (value) => clearlyOff(value === 0 ? 100 : value));
    },
  },
  {
    name: "summa med omvänt tecken", class: ["reversedSign"],
    plant: (plot) => {
      const table = tableOf(plot, "operatingSummary", "Rapport");
      const row = table?.rows.find(({ label }) => label === "Summa kostnader");
      const cells = table && row ? targetsOf(table, [row], table.columns.filter(({ role }) => AMOUNTS.includes(role))) : [];
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), (value) => -value);
    },
  },
  {
    name: "tecken omvänt på en rad", class: ["reversedSign", "error"],
    plant: (plot) => {
      const cells = operatingCells(plot, "detail").filter((target) => Math.abs(numberAt(plot, target) ?? 0) > 0);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), (value) => -value);
    },
  },
  {
    name: "tusen gånger för stort", class: ["wrongUnit", "error"],
    plant: (plot) => {
      const cells = operatingCells(plot, "detail").filter((target) => Math.abs(numberAt(plot, target) ?? 0) > 0);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), (value) => value * 1000);
    },
  },
  {
    name: "formelfel (#REF!)", class: ["error"],
    plant: (plot) => put(plot, plot.pick(operatingCells(plot, "detail")), "#REF!"),
  },
  {
    name: "text i en beloppscell", class: ["error"],
    plant: (plot) => put(plot, plot.pick(operatingCells(plot, "detail")), "se bilaga"),
  },
  {
    name: "totalt anslag fel", class: ["error"],
    plant: (plot) => {
      const table = tableOf(plot, "investments");
      const cells = inTable(table, "appropriation", table ? rowsOf(table, "detail") : []);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), clearlyOff);
    },
  },
  {
    name: "prognos över anslaget", class: ["question", "error"],
    plant: (plot) => {
      const table = tableOf(plot, "investments");
      const cells = inTable(table, "forecast", table ? rowsOf(table, "detail") : []);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), (value) => value * 1.5);
    },
  },
  {
    name: "bryggan leder inte till årets budget", class: ["error"],
    plant: (plot) => {
      const table = tableOf(plot, "changeBridge");
      const rows = table?.rows.filter(({ kind }) => kind !== "heading") ?? [];
      const cells = inTable(table, "wageCost", rows);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), clearlyOff);
    },
  },
  {
    name: "lönekostnad under antal", class: ["error"],
    plant: (plot) => {
      const table = tableOf(plot, "staff");
      const [count] = inTable(table, "headcount", table ? rowsOf(table, "detail") : []);
      const [wage] = inTable(table, "wageCost", table ? rowsOf(table, "detail") : []);
      const value = wage && numberAt(plot, wage);
      return plot.shape.unit === "mnkr" ? undefined : put(plot, count, value ?? 0);
    },
  },
  {
    name: "medlemmarna blir inte hela nämnden", class: ["error", "reversedSign", "wrongUnit"], beside: ["Rapport"],
    plant: (plot) => {
      const table = tableOf(plot, "operatingSummary", "Kommuner");
      const cells = table ? targetsOf(table, rowsOf(table, "detail"), [columnOf(table, "forecast")]) : [];
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), clearlyOff);
    },
  },
  {
    name: "budgetförändringarnas summa fel", class: ["error"],
    plant: (plot) => {
      const table = tableOf(plot, "budgetChanges");
      const cells = inTable(table, "amount", table ? rowsOf(table, "total") : []);
      return cells.length === 0 ? undefined : replaceNumber(plot, plot.pick(cells), clearlyOff);
    },
  },
  {
    name: "fördelning som inte går jämnt upp", class: ["error"],
    plant: (plot) => {
      const grid = plot.grids.find(({ sheet }) => sheet === "Fördelning");
      if (!grid) return undefined;
      const row = grid.area.top + grid.values.findIndex((cells) => cells.includes("Hallsberg"));
      const column = grid.area.left + (grid.values[row - grid.area.top]?.indexOf(329) ?? 0);
      return put(plot, { sheet: "Fördelning", row, column }, 330);
    },
  },
  {
    name: "rubrik från förra perioden", class: ["label"],
    plant: (plot) => {
      if (plot.shape.lastMonth === 2) return undefined;
      const target = headerCell(tableOf(plot, "investments"), "actual", false);
      return put(plot, target, `Utfall jan–feb ${plot.shape.year}`);
    },
  },
  {
    name: "rubrik från förra året", class: ["label"],
    plant: (plot) => {
      const target = headerCell(tableOf(plot, "operatingSummary", "Rapport"), "forecast", true);
      return put(plot, target, `Prognos ${plot.shape.year - 1}`);
    },
  },
  ...PLAN_KINDS,
  {
    name: "målbedömning mot den egna regeln", class: ["rule"],
    plant: (plot) => {
      const table = tableOf(plot, "goals");
      const target = table && plot.pick(inTable(table, "assessment", rowsOf(table, "detail")));
      return target && put(plot, target, textOf(plot, target) === "Uppnått" ? "Ej uppnått" : "Uppnått");
    },
  },
  {
    name: "anmärkning utan åtgärd", class: ["rule"],
    plant: (plot) => {
      const table = tableOf(plot, "internalControl");
      const target = table && inTable(table, "measure", rowsOf(table, "detail"))[1];
      return put(plot, target, "");
    },
  },
  {
    name: "obesvarad kontrollpunkt", class: ["rule"],
    plant: (plot) => {
      const table = tableOf(plot, "internalControl");
      return put(plot, table && inTable(table, "withoutRemark", rowsOf(table, "detail"))[0], "");
    },
  },
  {
    name: "SUM som missar en rad", class: ["error"],
    plant: (plot) => {
      const typed = operatingCells(plot, "subtotal", "total").filter((target) => !isTyped(plot, target));
      const target = typed.length === 0 ? undefined : plot.pick(typed);
      const formula = target && plot.grids.find(({ sheet }) => sheet === target.sheet)?.formulas.get(target.row * 16384 + target.column);
      const match = /^=SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/u.exec(formula ?? "");
      if (!target || !match) return undefined;
      const last = { ...target, row: Number(match[4]) - 1 };
      const left = numberAt(plot, last) ?? 0;
      return left === 0 ? undefined : { target, grids: setCell(plot.grids, target, (numberAt(plot, target) ?? 0) - left, `=SUM(${match[1]}${match[2]}:${match[3]}${Number(match[4]) - 1})`) };
    },
  },
  {
    name: "inskrivet tal bland formler", class: ["error"],
    plant: (plot) => {
      const formulas = operatingCells(plot, "subtotal", "total").filter((target) => !isTyped(plot, target));
      const target = formulas.length === 0 ? undefined : plot.pick(formulas);
      return target && put(plot, target, numberAt(plot, target) ?? 0);
    },
  },
];

import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { viewSheet } from "../../src/core/recognise/sheet-view";
import type { Column, Reading, RecognisedTable, Unit } from "../../src/core/recognise/table";

const KRONOR: Readonly<Partial<Record<Unit, number>>> = { kr: 1, tkr: 1e3, mnkr: 1e6 };
const MONEY = new Set(["budget", "actual", "forecast", "previousForecast", "amount", "supplement", "carryOver", "appropriation", "externalIncome", "internalIncome", "income", "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum"]);

/** Made from the others; its own sign follows theirs. */
const DERIVED = new Set(["deviation", "remaining"]);

/**
 * What a reading says in the end: one line per amount, in kronor with income as plus, with its role, period and row.
 * Two readings with the same lines give the same figures, however the sheets look.
 */
export function essenceOf(reading: Reading, grids: readonly Grid[]): string[] {
  const lines = reading.tables.flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    return grid ? linesOf(table, grid) : [];
  });
  return lines.sort();
}

function linesOf(table: RecognisedTable, grid: Grid): string[] {
  const view = viewSheet(grid);
  if (table.kind === "ledger") {
    const amounts = table.columns.filter(({ role }) => MONEY.has(role));
    const sign = table.positive === "cost" ? -1 : 1;
    const sums = amounts.map(({ column, role }) => {
      let sum = 0;
      for (let row = table.body.first; row <= table.body.last; row++) sum += view.cell(row, column).number ?? 0;
      return `${role} ${(sum * sign || 0).toFixed(2)}`;
    });
    return [`ledger ${table.unit} ${table.body.last - table.body.first + 1} ${sums.sort().join(" ")} ${table.columns.map(({ role }) => role).sort().join(" ")}`];
  }
  return table.rows.flatMap((row) => table.columns.flatMap((column) => {
    const cell = view.cell(row.row, column.column);
    if (!MONEY.has(column.role)) return cell.kind === "blank" || row.kind === "heading" || column.role === "comment" ? [] : [`${table.kind} ${column.role} ${row.kind} ${DERIVED.has(column.role) ? "" : textOf(cell.number === undefined ? cell.text : String(cell.number))}`];
    if (cell.kind !== "number" && cell.kind !== "dash") return [];
    const sign = table.positive === "none" ? 1 : (row.positive ?? table.positive) === "cost" ? -1 : 1;
    const kronor = (cell.number ?? 0) * sign * (KRONOR[unitOf(column, table, cell.unit)] ?? 1);
    return [`${table.kind} ${column.role}${column.measure ?? ""} ${column.period ? `${column.period.from}..${column.period.to}` : column.span ?? ""} ${row.kind} ${row.account ?? ""} ${textOf(row.label)} {${row.group ?? ""}} <${row.member ?? ""}> ${(Math.round(kronor * 100) / 100 || 0).toFixed(2)}`];
  }));
}

function unitOf(column: Column, table: RecognisedTable, ofCell: Unit | undefined): Unit {
  return ofCell ?? column.unit ?? table.unit;
}

function textOf(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim();
}

/** One investment project: what it was given, what is spent, what it will cost, with the cells that say so. */
import { WHOLE_PROJECT_WORDS } from "../recognise/header-words";
import type { Column, ColumnRole } from "../recognise/table";
import type { OperatingLine } from "./operating-line";
import { figureOfLines } from "./figure-of-lines";
import type { Figure } from "./figure";
import { fullYear, isSamePeriod, yearOf, type Measure } from "./measure";
import { readCellNumber } from "./read-cell-number";
import type { Round } from "./round";
import { kronorIn, ownRows, textInRole, type TableOnGrid } from "./table-cells";

/** "added": extra beviljat, överfört, ombudgetering och tilläggsanslag. */
export type InvestmentRole = "budget" | "added" | "appropriation" | "actual" | "forecast";

export interface InvestmentLine {
  readonly table: string;
  readonly project: string;
  readonly owner?: string;
  readonly comment?: string;
  /** Amounts as operating lines, so that figures are added in one way only. Plus is money out. */
  readonly parts: Readonly<Partial<Record<InvestmentRole, OperatingLine>>>;
}

const ROLES: Readonly<Partial<Record<ColumnRole, InvestmentRole>>> = {
  budget: "budget", supplement: "added", carryOver: "added", appropriation: "appropriation", actual: "actual", forecast: "forecast", amount: "budget",
};

export function investmentLines(source: TableOnGrid, round: Round): readonly InvestmentLine[] {
  const columns = columnsOf(source, round);
  return ownRows(source.table).map((row) => {
    const owner = textInRole(source, row.row, "owner") ?? row.group ?? row.member;
    const comment = textInRole(source, row.row, "comment");
    const project = row.label !== "" ? row.label : textInRole(source, row.row, "project") ?? "";
    return {
      table: source.table.id, project, parts: partsOf(source, row.row, columns),
      ...(owner ? { owner } : {}), ...(comment ? { comment } : {}),
    };
  });
}

type RoleColumn = { readonly role: InvestmentRole; readonly column: number; readonly kronor: number };

/** Of several columns with one role the round's own is used: the year's budget, not last year's. */
function columnsOf({ table }: TableOnGrid, round: Round): readonly RoleColumn[] {
  const isPlan = ({ role, header }: Column): boolean => (role === "appropriation" || role === "budget") && !WHOLE_PROJECT_WORDS.test(header.join(" "));
  const hasOwnPlan = table.columns.some(isPlan);
  const own = table.columns.flatMap((column) => {
    const role = ROLES[column.role];
    if (role === "appropriation" && hasOwnPlan && !isPlan(column)) return [];
    if (!role || (column.period && yearOf(column.period) !== round.year)) return [];
    const isExact = column.period === undefined || isSamePeriod(column.period, fullYear(round.year)) || isSamePeriod(column.period, round.period);
    return [{ role, column: column.column, kronor: kronorIn(column.unit ?? table.unit), isExact }];
  });
  return own.filter((one) => one.role === "added" || one === (own.find(({ role, isExact }) => role === one.role && isExact) ?? own.find(({ role }) => role === one.role)));
}

function partsOf({ table, grid }: TableOnGrid, row: number, columns: readonly RoleColumn[]): InvestmentLine["parts"] {
  const parts: Partial<Record<InvestmentRole, OperatingLine>> = {};
  for (const { role, column, kronor } of columns) {
    const number = readCellNumber(grid, row, column);
    if (number.kind !== "number") continue;
    // Where money out stands with minus it is turned, so that plus is money out.
    const factor = (table.positive === "income" ? -1 : 1) * (number.unit ? kronorIn(number.unit) : kronor);
    const cell = { kind: "cell" as const, measure: INVESTED, value: number.value, factor, sheet: table.sheet, row, column, isText: number.isText };
    const before = parts[role]?.cells ?? [];
    parts[role] = partOf([...before, cell], table.id);
  }
  const { appropriation, added } = parts;
  const isPlanned = columns.some(({ role }) => role === "budget");
  if (isPlanned || !appropriation || !added) return parts;
  // Where only the whole and its additions are told, the budget is the rest.
  return { ...parts, budget: partOf([...appropriation.cells, ...added.cells.map((cell) => ({ ...cell, factor: -cell.factor }))], table.id) };
}

function partOf(cells: OperatingLine["cells"], table: string): OperatingLine {
  return { table, side: "cost", costType: "other", label: "", cells };
}

/** Within a project's part every cell is of one measure, so the follow-up's own measures are not needed. */
const INVESTED: Measure = { role: "amount", period: fullYear(0) };

/** Undefined when no project has an amount of that role. */
export function investmentFigure(lines: readonly InvestmentLine[], role: InvestmentRole): Figure | undefined {
  return figureOfLines(lines.flatMap(({ parts }) => parts[role] ?? []), INVESTED);
}

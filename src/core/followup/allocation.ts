/** Fördelning av årets över- eller underskott mellan medlemmarna efter invånare, with the key's own date. */
import { figureOfLines } from "./figure-of-lines";
import type { Figure } from "./figure";
import type { FollowUp } from "./follow-up";
import { localPolicy } from "./local-policy";
import { measureNamed, yearOf } from "./measure";
import { parseDay, type Day } from "./swedish-date";
import { recordCell, type RecordTable } from "./record-table";

export interface Allocation {
  /** Inner sign: minus is a deficit. */
  readonly result: Figure;
  readonly keyYear: number;
  /** The day that the key counts inhabitants: 31 December unless the sheet says another. */
  readonly keyDay: Day;
  /** Whether the sheet says that Statistics Sweden has counted them. */
  readonly isFromScb: boolean;
  readonly shares: readonly AllocationShare[];
}

export interface AllocationShare {
  readonly municipality: string;
  readonly inhabitants: number;
  /** Where the number stands; undefined where it stands as text, which no formula can count with. */
  readonly source?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Undefined when there is no result, no population, or nothing says which year's population is the key. */
export function allocationOf(followUp: FollowUp): Allocation | undefined {
  const result = figureOfLines(followUp.operating, measureNamed("actual", followUp.round));
  const table = followUp.records.find(({ kind }) => kind === "population");
  const keyYear = table && keyYearOf(followUp, table);
  if (!result || !table || keyYear === undefined) return undefined;
  const shares = sharesOf(table, keyYear);
  return shares.length > 0 ? { result, keyYear, keyDay: keyDayOf(table, keyYear), isFromScb: saysScb(followUp, table), shares } : undefined;
}

function keyDayOf(table: RecordTable, year: number): Day {
  const said = columnOf(table, year)?.header.map(parseDay).find((day) => day?.year === year);
  return said ?? { year, month: 12, day: 31 };
}

function saysScb({ facts }: FollowUp, { title, columns, rows }: RecordTable): boolean {
  const texts = [...title, ...columns.flatMap(({ header }) => header), ...rows.filter(({ kind }) => kind === "note").map(({ label }) => label), facts.allocationKey ?? ""];
  return texts.some((text) => /(?<!\p{L})scb(?!\p{L})|statistiska centralbyrån/iu.test(text));
}

function columnOf(table: RecordTable, year: number): RecordTable["columns"][number] | undefined {
  const at = populationYears(table).findIndex((one) => one === year);
  return table.columns.filter(({ role }) => role === "population")[at];
}

function sharesOf(table: RecordTable, year: number): readonly AllocationShare[] {
  const column = columnOf(table, year);
  if (!column) return [];
  return table.rows.flatMap((row) => {
    const cell = row.cells.find((one) => one.column === column.column);
    if (row.kind !== "detail" || cell?.number.kind !== "number") return [];
    const municipality = recordCell(row, "municipality")?.text ?? row.label;
    const source = { sheet: table.sheet, row: row.row, column: column.column };
    return [{ municipality, inhabitants: cell.number.value, ...(cell.number.isText ? {} : { source }) }];
  });
}

function populationYears(table: RecordTable): readonly (number | undefined)[] {
  return table.columns.filter(({ role }) => role === "population").map(({ period }) => (period ? yearOf(period) : undefined));
}

const NUMBERS: Readonly<Record<string, number>> = { ett: 1, två: 2, tre: 3 };

/** The sheet's own words first ("två år före redovisningsåret", "31 december 2022"), then the committee's rule; one column needs neither. */
function keyYearOf(followUp: FollowUp, table: RecordTable): number | undefined {
  const { facts, round } = followUp;
  const words = facts.allocationKey?.toLowerCase() ?? "";
  const before = /\b(ett|två|tre|\d) år (?:före|innan)/u.exec(words)?.[1];
  if (before) return round.year - (NUMBERS[before] ?? Number(before));
  if (/föregående år/u.test(words)) return round.year - 1;
  const named = /\b(?:19|20)\d{2}\b/u.exec(words)?.[0];
  if (named) return Number(named);
  const { allocationKeyAge } = localPolicy(followUp);
  if (allocationKeyAge !== undefined) return round.year - allocationKeyAge;
  const years = populationYears(table);
  return years.length === 1 ? years[0] : undefined;
}

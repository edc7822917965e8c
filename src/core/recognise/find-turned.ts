/** Tables that stand on their side are not read, but said: budget and outcome in rows, or the years of a population in rows. */
import { areaAddress } from "../sheet/address";
import { columnsOf } from "./body-probe";
import type { Block } from "./find-blocks";
import { isYear } from "./header-weight";
import type { Meanings } from "./header-meanings";
import { MONEY_WORDS, TITLE_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import { readUnit } from "./read-unit";
import { rowWordsOf } from "./table-facts";
import type { ColumnRole, Unread } from "./table";

const MEASURES: ReadonlySet<ColumnRole> = new Set(["budget", "actual", "forecast", "deviation"]);

export function findTurned(block: Block, meanings: Meanings): Unread | undefined {
  const measured = block.rows.filter((row) => MEASURES.has(measureOf(block, row, meanings) ?? "unknown") && numbersIn(block, row).length >= 2);
  const kinds = new Set(measured.map((row) => measureOf(block, row, meanings)));
  if (kinds.size >= 2 && kinds.has("budget") && (kinds.has("actual") || kinds.has("forecast")) && hasNamedColumns(block, measured)) {
    return say(block, "budget, utfall och prognos i rader", "Vänd den, så att budget och utfall står i kolumner");
  }
  if (kinds.size >= 2 && speaksOfIncomeAndCost(block, measured)) {
    return say(block, "budget, utfall och avvikelse i rader och intäkter och kostnader i kolumner", "Vänd den, så att budget och utfall står i kolumner");
  }
  const years = block.rows.filter((row) => isYear(block.view.cell(row, block.left).number ?? 0) && numbersIn(block, row).length >= 3);
  if (years.length >= 2 && speaksOfPopulation(block)) return say(block, "folkmängd med åren i rader", "Vänd den, så att kommunerna står i rader och åren i kolumner");
  if (years.length >= 2 && speaksOfMoney(block)) return say(block, "belopp med åren i rader", "Vänd den, så att åren står i kolumner");
  return undefined;
}

/** A word, and no number, stands right above nearly every number: the columns are verksamheter, enheter or kommuner. */
function hasNamedColumns(block: Block, measured: readonly number[]): boolean {
  const [first] = measured;
  const header = block.rows.filter((row) => row < (first ?? 0)).at(-1);
  if (first === undefined || header === undefined) return false;
  const columns = numbersIn(block, first);
  return columns.filter((column) => block.view.filled(header, column).kind === "text").length >= Math.max(2, columns.length - 1);
}

/** The lines above the years say money, and none of them a number of inhabitants. */
function speaksOfMoney({ view, rows, left, right }: Block): boolean {
  const texts = rows.slice(0, 3).flatMap((row) => columnsOf({ left, right }).map((column) => view.cell(row, column))).filter(({ kind }) => kind === "text").map(({ text }) => text);
  return texts.some((text) => readUnit(text).unit !== undefined) && texts.some((text) => MONEY_WORDS.test(plainHeader(text)));
}

function measureOf({ view, left }: Block, row: number, meanings: Meanings): ColumnRole | undefined {
  const cell = view.cell(row, left);
  return cell.kind === "text" ? meanings(cell.text).candidates[0]?.role : undefined;
}

function numbersIn(block: Block, row: number): number[] {
  return columnsOf(block).filter((column) => block.view.cell(row, column).kind === "number");
}

/** The columns with numbers are named income, cost or net right above. */
function speaksOfIncomeAndCost({ view, rows, left, right }: Block, measured: readonly number[]): boolean {
  const header = rows.filter((row) => row < (measured[0] ?? 0)).at(-1);
  if (header === undefined) return false;
  const words = columnsOf({ left, right }).map((column) => rowWordsOf(view.cell(header, column).text));
  return words.some((each) => each.has("income")) && words.some((each) => each.has("cost"));
}

function speaksOfPopulation({ view, rows, left, right }: Block): boolean {
  const pattern = TITLE_WORDS.find(([kind]) => kind === "population")?.[1];
  const texts = rows.slice(0, 4).flatMap((row) => columnsOf({ left, right }).map((column) => view.cell(row, column).text));
  return [...texts, view.grid.sheet].some((text) => pattern?.test(plainHeader(text)) === true);
}

function say({ view, rows, left, right }: Block, what: string, advice: string): Unread {
  const area = { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left, right };
  return { sheet: view.grid.sheet, row: area.top, column: left, message: `${areaAddress(area)} ser ut att vara en tabell med ${what}. Den läses inte. ${advice}, till exempel med Klistra in special och Transponera.` };
}

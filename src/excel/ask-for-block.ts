/** The questions about one block of rows: values, formulas, number formats, merged areas, hidden rows and columns. */
import type { Area } from "../core/sheet/address";
import { parseArea } from "../core/sheet/address";
import type { CellBlock } from "../core/sheet/grid-draft";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { Block } from "./plan-blocks";
import type { Question } from "./session";
import { Stop } from "./stop";

export interface BlockAnswer {
  readonly cells: Omit<CellBlock, "isError">;
  readonly hiddenColumns: readonly number[];
}

/** Excel truncates long addresses (platform: excel-add-ins-troubleshooting); such a list is asked for in smaller parts. */
const LONGEST_ADDRESS = 8_000;
/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MOST_MERGES = 512;

export function askForBlock(sheet: SheetInfo, block: Block): Question<BlockAnswer> {
  return (context) => {
    const { extent, top, bottom } = block;
    const { left, right } = extent.area;
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("values,formulas,numberFormat");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    const rows = extent.hiddenRows === "some" ? range.getRowProperties({ rowHidden: true }) : undefined;
    const columns =
      extent.hiddenColumns === "some" && top === extent.area.top ? range.getColumnProperties({ columnHidden: true }) : undefined;
    return () => ({
      cells: { ...cellsOf(range, top), merges: mergesOf(merged), hiddenRows: hiddenRowsOf(rows?.value, block) },
      hiddenColumns: hiddenColumnsOf(columns?.value, block),
    });
  };
}

function cellsOf(range: Excel.Range, top: number): Pick<CellBlock, "top" | "values" | "formulas" | "formats"> {
  const { values, formulas, numberFormat } = range;
  // Excel may answer null instead of an error when it was asked for too much (platform: performance).
  if ([values, formulas, numberFormat].includes(null as never)) throw tooLarge();
  return { top, values, formulas, formats: numberFormat };
}

function mergesOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  if (merged.address.length > LONGEST_ADDRESS) throw tooLarge();
  // "'Drift, jan-apr'!A1:C1,'Drift, jan-apr'!D1:F1": sheet names may hold commas and are quoted when they do.
  const parts = merged.address.match(/(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,'!]+/g) ?? [];
  if (parts.length >= MOST_MERGES) throw tooLarge();
  return parts.map(parseArea).filter((area) => area !== undefined);
}

function hiddenRowsOf(rows: readonly Excel.RowProperties[] | undefined, { extent, top, bottom }: Block): number[] {
  const all = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  if (rows === undefined) return extent.hiddenRows === "all" ? all : [];
  return all.filter((_, index) => rows[index]?.rowHidden === true);
}

function hiddenColumnsOf(columns: readonly Excel.ColumnProperties[] | undefined, { extent }: Block): number[] {
  const { left, right } = extent.area;
  const all = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  if (columns === undefined) return extent.hiddenColumns === "all" ? all : [];
  return all.filter((_, index) => columns[index]?.columnHidden === true);
}

function tooLarge(): Stop {
  return new Stop({ kind: "tooLarge", message: "Ett blad är för stort för att läsas. Dela upp det på flera blad och försök igen." });
}

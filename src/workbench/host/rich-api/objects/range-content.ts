/** What the cells of a range hold: values, formulas, texts, types and number formats, in en-US and in Swedish. */
import { mapArea } from "../../workbook/map-area";
import { shownText, shownTextFrom1904 } from "../../workbook/shown-text";
import { fromLocalFormat, toLocalFormat } from "../../workbook/local-format";
import { fromLocalFormula, toLocalFormula } from "../../workbook/local-formula";
import { english, readEntry } from "../../workbook/typing";
import { changeStyle, writeEntries, type CellEntry } from "../../workbook/write-cells";
import { asMatrix, asText } from "../arguments";
import { refuse } from "../api-error";
import { checkFormula } from "../check-formula";
import type { HostObject, Json } from "../host-object";
import { RangePlace } from "./range-place";

/** More cells than this come back as null instead of an error (platform.md §3.1). */
const MOST_CELLS = 5_000_000;

export abstract class RangeContent<Self extends HostObject> extends RangePlace<Self> {
  get values(): Json {
    return this.each((row, column) => this.sheet.value(row, column));
  }

  set values(values: unknown) {
    this.enter(values, (text) => text);
  }

  get formulas(): Json {
    return this.each((row, column) => this.sheet.formula(row, column) ?? this.sheet.value(row, column));
  }

  set formulas(values: unknown) {
    this.enter(values, (text) => text);
  }

  get formulasLocal(): Json {
    return this.each((row, column) => {
      const formula = this.sheet.formula(row, column);
      return formula === undefined ? this.sheet.value(row, column) : toLocalFormula(formula);
    });
  }

  set formulasLocal(values: unknown) {
    this.enter(values, (text) => (text.startsWith("=") ? fromLocalFormula(text) : text));
  }

  get text(): Json {
    const shown = this.context.book.uses1904 ? shownTextFrom1904 : shownText;
    return this.each((row, column) => shown(this.sheet.value(row, column), this.sheet.style(row, column).numberFormat));
  }

  get valueTypes(): Json {
    return this.each((row, column) => this.sheet.type(row, column));
  }

  get numberFormat(): Json {
    return this.each((row, column) => this.sheet.style(row, column).numberFormat);
  }

  set numberFormat(formats: unknown) {
    this.setNumberFormats(formats, (code) => code);
  }

  get numberFormatLocal(): Json {
    return this.each((row, column) => toLocalFormat(this.sheet.style(row, column).numberFormat));
  }

  set numberFormatLocal(formats: unknown) {
    this.setNumberFormats(formats, fromLocalFormat);
  }

  get hasSpill(): Json {
    const spills = this.sheet.spillsIn(this.area);
    if (spills.length === 0) return false;
    const { top, left, bottom, right } = this.area;
    return spills.some(({ area }) => area.top <= top && area.left <= left && area.bottom >= bottom && area.right >= right) ? true : null;
  }

  private each(ask: (row: number, column: number) => Json): Json {
    if (this.isEntireRow || this.isEntireColumn || this.rowCount * this.columnCount > MOST_CELLS) return null;
    return mapArea(this.area, ask);
  }

  private enter(values: unknown, translate: (text: string) => string): void {
    const { sheet, area, context } = this;
    if (this.isEntireRow || this.isEntireColumn) refuse("InvalidArgument");
    const matrix = asMatrix(values, this.rowCount, this.columnCount);
    context.requireUnlocked(sheet, area);
    const entries = matrix.map((cells, r) => cells.map((value, c) => this.entryOf(value, translate, area.top + r, area.left + c)));
    writeEntries(sheet, area.top, area.left, entries);
    context.changedCells(sheet, area);
  }

  private entryOf(value: unknown, translate: (text: string) => string, row: number, column: number): CellEntry {
    if (value === null || value === undefined) return undefined;
    if (value === "") return null;
    if (typeof value === "number" || typeof value === "boolean") return { kind: "value", value };
    if (typeof value !== "string") return refuse("InvalidArgument");
    const entry = readEntry(translate(value), english, this.sheet.style(row, column).numberFormat === "@");
    return entry.kind === "formula" ? { kind: "formula", formula: checkFormula(entry.formula) } : entry;
  }

  private setNumberFormats(formats: unknown, translate: (code: string) => string): void {
    const { sheet, area, context } = this;
    context.requireAllowed(sheet, "allowFormatCells");
    if (!Array.isArray(formats)) {
      const numberFormat = translate(asText(formats));
      changeStyle(sheet, area, (style) => ({ ...style, numberFormat }));
    } else {
      const matrix = asMatrix(formats, this.rowCount, this.columnCount);
      changeStyle(sheet, area, (style, row, column) => {
        const format = matrix[row - area.top]?.[column - area.left];
        return format === null || format === undefined ? style : { ...style, numberFormat: translate(asText(format)) };
      }, false);
    }
    sheet.book.calculation.markCells(sheet.id, area, false);
    context.changedLook(sheet, area);
  }

  /** The client asks before it cuts a large assignment into pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
  }
}

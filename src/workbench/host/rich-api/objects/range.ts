/** Excel.Range: contents, formats and operations of a block of cells. */
import { mapArea } from "../../workbook/map-area";
import { shownText } from "../../workbook/shown-text";
import { fromLocalFormat, toLocalFormat } from "../../workbook/local-format";
import { fromLocalFormula, toLocalFormula } from "../../workbook/local-formula";
import { english, readEntry, type Culture } from "../../workbook/typing";
import { changeStyle, clearArea, writeEntries, type CellEntry } from "../../workbook/write-cells";
import { setColumnsHidden, setRowsHidden } from "../../workbook/sizes";
import type { Area } from "../../workbook/reference";
import { asBoolean, asChoice, asMatrix, asText } from "../arguments";
import { refuse } from "../api-error";
import { checkFormula } from "../check-formula";
import { copyCells } from "../copy-cells";
import { eventTypes } from "../context";
import { nothing, type Json, type NullObject } from "../host-object";
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties, setRowProperties } from "../cell-properties";
import { mergeCells, unmergeCells } from "../merge-cells";
import { moveCells } from "../move-cells";
import { resolveAddress } from "../resolve-address";
import { deleteCells, insertCells } from "../shift-cells";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangePlace } from "./range-place";
import { Worksheet } from "./worksheet";

/** More cells than this come back as null instead of an error (platform.md §3.1). */
const MOST_CELLS = 5_000_000;

export class Range extends RangePlace<Range> {
  override readonly scalars = [
    "address", "addressLocal", "cellCount", "columnCount", "columnHidden", "columnIndex", "formulas", "formulasLocal", "hidden", "numberFormat", "rowCount",
    "rowHidden", "rowIndex", "text", "valueTypes", "values",
  ];

  protected at(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  protected areaNamed(address: string): Area {
    return resolveAddress(this.context.book, this.sheet, address).area;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context, this.sheet, this.area);
  }

  get values(): Json {
    return this.each((row, column) => this.sheet.value(row, column));
  }

  set values(values: unknown) {
    this.enter(values, english, (text) => text);
  }

  get formulas(): Json {
    return this.each((row, column) => this.sheet.formula(row, column) ?? this.sheet.value(row, column));
  }

  set formulas(values: unknown) {
    this.enter(values, english, (text) => text);
  }

  get formulasLocal(): Json {
    return this.each((row, column) => {
      const formula = this.sheet.formula(row, column);
      return formula === undefined ? this.sheet.value(row, column) : toLocalFormula(formula);
    });
  }

  set formulasLocal(values: unknown) {
    this.enter(values, english, (text) => (text.startsWith("=") ? fromLocalFormula(text) : text));
  }

  get text(): Json {
    return this.each((row, column) => shownText(this.sheet.value(row, column), this.sheet.style(row, column).numberFormat));
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
    return spills.some(({ area }) => area.top <= this.area.top && area.left <= this.area.left && area.bottom >= this.area.bottom && area.right >= this.area.right) ? true : null;
  }

  get rowHidden(): Json {
    return this.same(this.area.top, this.area.bottom, (row) => this.sheet.isRowHidden(row));
  }

  set rowHidden(isHidden: unknown) {
    this.context.requireAllowed(this.sheet, "allowFormatRows");
    setRowsHidden(this.sheet, this.area, asBoolean(isHidden));
    this.context.touched.add(this.sheet.id);
  }

  get columnHidden(): Json {
    return this.same(this.area.left, this.area.right, (column) => this.sheet.isColumnHidden(column));
  }

  set columnHidden(isHidden: unknown) {
    this.context.requireAllowed(this.sheet, "allowFormatColumns");
    setColumnsHidden(this.sheet, this.area, asBoolean(isHidden));
    this.context.touched.add(this.sheet.id);
  }

  get hidden(): Json {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  /** Null where the cells differ, as Excel answers. */
  private same(first: number, last: number, ask: (at: number) => boolean): boolean | null {
    const value = ask(first);
    for (let at = first + 1; at <= last; at++) if (ask(at) !== value) return null;
    return value;
  }

  private each(ask: (row: number, column: number) => Json): Json {
    if (this.isEntireRow || this.isEntireColumn || this.rowCount * this.columnCount > MOST_CELLS) return null;
    return mapArea(this.area, ask);
  }

  private enter(values: unknown, culture: Culture, translate: (text: string) => string): void {
    const { sheet, area, context } = this;
    if (this.isEntireRow || this.isEntireColumn) refuse("InvalidArgument");
    const matrix = asMatrix(values, this.rowCount, this.columnCount);
    context.requireUnlocked(sheet, area);
    const entries = matrix.map((cells, r) => cells.map((value, c) => this.entryOf(value, culture, translate, area.top + r, area.left + c)));
    writeEntries(sheet, area.top, area.left, entries);
    context.changedCells(sheet, area);
  }

  private entryOf(value: unknown, culture: Culture, translate: (text: string) => string, row: number, column: number): CellEntry {
    if (value === null || value === undefined) return undefined;
    if (value === "") return null;
    if (typeof value === "number" || typeof value === "boolean") return { kind: "value", value };
    if (typeof value !== "string") return refuse("InvalidArgument");
    const entry = readEntry(translate(value), culture, this.sheet.style(row, column).numberFormat === "@");
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

  getMergedAreasOrNullObject(): RangeAreas | NullObject {
    const { top, left, bottom, right } = this.area;
    const areas = this.sheet.merges().filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left);
    return areas.length === 0 ? nothing : new RangeAreas(this.context, this.sheet, areas);
  }

  getCellProperties(options: unknown): Json {
    return cellProperties(this, options);
  }

  getRowProperties(options: unknown): Json {
    return rowProperties(this, options);
  }

  getColumnProperties(options: unknown): Json {
    return columnProperties(this, options);
  }

  setCellProperties(values: unknown): void {
    setCellProperties(this, this.context, values);
  }

  setRowProperties(values: unknown): void {
    setRowProperties(this, values);
  }

  setColumnProperties(values: unknown): void {
    setColumnProperties(this, values);
  }

  clear(applyTo: unknown): void {
    const what = applyTo === undefined || applyTo === null ? "All" : asChoice(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const);
    const [contents, formats] = [what === "All" || what === "Contents", what === "All" || what === "Formats"];
    if (contents) this.context.requireUnlocked(this.sheet, this.area);
    if (formats) this.context.requireAllowed(this.sheet, "allowFormatCells");
    clearArea(this.sheet, this.area, contents, formats);
    if (contents) this.context.changedCells(this.sheet, this.area);
    else this.context.changedLook(this.sheet, this.area);
  }

  merge(across: unknown): void {
    mergeCells(this.context, this.sheet, this.area, across === true);
  }

  unmerge(): void {
    unmergeCells(this.context, this.sheet, this.area);
  }

  insert(shift: unknown): Range {
    insertCells(this.context, this.sheet, this.area, asChoice(shift, ["Down", "Right"] as const));
    return this.at(this.area);
  }

  delete(shift: unknown): void {
    deleteCells(this.context, this.sheet, this.area, asChoice(shift, ["Up", "Left"] as const));
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = typeof source === "string" ? resolveAddress(this.context.book, undefined, source.includes("!") ? source : this.worksheetAddress(source)) : source;
    if (!(from instanceof Range) && !(from && typeof from === "object" && "area" in from && "sheet" in from)) refuse("InvalidArgument");
    copyCells(this.context, from as { sheet: Range["sheet"]; area: Area }, this, { copyType, skipBlanks: skipBlanks === true, transpose: transpose === true });
  }

  private worksheetAddress(address: string): string {
    return this.address.slice(0, this.address.lastIndexOf("!") + 1) + address;
  }

  moveTo(target: unknown): void {
    const place = target instanceof Range ? target : resolveAddress(this.context.book, this.sheet, asText(target));
    moveCells(this.context, this.sheet, this.area, place.sheet, place.area.top, place.area.left);
  }

  async calculate(): Promise<void> {
    this.context.book.calculation.markCells(this.sheet.id, this.area, true);
    await this.context.book.calculation.run();
  }

  select(): void {
    const { book } = this.context;
    const isElsewhere = book.activeSheetId !== this.sheet.id;
    book.activeSheetId = this.sheet.id;
    this.sheet.facts.selection = this.area;
    this.context.touched.add(this.sheet.id);
    if (isElsewhere) this.context.tell(eventTypes.activated, this.sheet.id, { worksheetId: this.sheet.id });
    this.context.tell(eventTypes.selectionChanged, this.sheet.id, { address: this.address.slice(this.address.lastIndexOf("!") + 1), worksheetId: this.sheet.id, workbook: undefined });
  }
}


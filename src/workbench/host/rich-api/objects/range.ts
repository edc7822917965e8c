/** Excel.Range: contents, formats and operations of a block of cells. */
import type { Area } from "../../workbook/reference";
import { setColumnsHidden, setRowsHidden } from "../../workbook/sizes";
import { clearArea } from "../../workbook/write-cells";
import { asBoolean, asChoice, asText } from "../arguments";
import { refuse } from "../api-error";
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties, setRowProperties } from "../cell-properties";
import { eventTypes } from "../context";
import { copyCells } from "../copy-cells";
import { nothing, type HostObject, type Json } from "../host-object";
import { mergeCells, unmergeCells } from "../merge-cells";
import { moveCells } from "../move-cells";
import { resolveAddress } from "../resolve-address";
import { deleteCells, insertCells } from "../shift-cells";
import { RangeContent } from "./range-content";
import { RangeFormat } from "./range-format";

export class Range extends RangeContent<Range> {
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

  get worksheet(): HostObject {
    return this.context.objects.worksheet(this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context, this.sheet, this.area);
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

  getMergedAreasOrNullObject(): HostObject {
    const { top, left, bottom, right } = this.area;
    const areas = this.sheet.merges().filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left);
    return areas.length === 0 ? nothing : this.context.objects.areas(this.sheet, areas);
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


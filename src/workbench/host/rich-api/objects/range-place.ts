/** Where a range is, and the ranges that can be reached from it. */
import { areaName, boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/reference";
import { prefixOfSheet } from "../../workbook/formula-text";
import type { Sheet } from "../../workbook/sheet";
import { asCount } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject, NullObject, nothing } from "../host-object";

export abstract class RangePlace<Self extends HostObject = HostObject> extends HostObject {
  override readonly className = "Range";

  constructor(protected readonly context: ApiContext, readonly sheet: Sheet, readonly area: Area) {
    super();
    if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS || area.bottom < area.top || area.right < area.left) {
      refuse("InvalidArgument");
    }
  }

  /** A range of the same kind elsewhere on the sheet. */
  protected abstract at(area: Area): Self;

  get address(): string {
    return prefixOfSheet(this.sheet.name) + areaName(this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }

  getCell(row: unknown, column: unknown): Self {
    const [top, left] = [this.area.top + asCount(row), this.area.left + asCount(column)];
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: unknown): Self {
    const at = this.area.top + this.inside(row, this.rowCount);
    return this.at({ ...this.area, top: at, bottom: at });
  }

  getColumn(column: unknown): Self {
    const at = this.area.left + this.inside(column, this.columnCount);
    return this.at({ ...this.area, left: at, right: at });
  }

  private inside(value: unknown, count: number): number {
    const index = asCount(value);
    return index >= 0 && index < count ? index : refuse("InvalidArgument");
  }

  getLastCell(): Self {
    return this.at({ top: this.area.bottom, bottom: this.area.bottom, left: this.area.right, right: this.area.right });
  }

  getLastRow(): Self {
    return this.at({ ...this.area, top: this.area.bottom });
  }

  getLastColumn(): Self {
    return this.at({ ...this.area, left: this.area.right });
  }

  getResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({ ...this.area, bottom: this.area.bottom + asCount(rows), right: this.area.right + asCount(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({ ...this.area, bottom: this.area.top + asCount(rows) - 1, right: this.area.left + asCount(columns) - 1 });
  }

  getOffsetRange(rows: unknown, columns: unknown): Self {
    const [down, across] = [asCount(rows), asCount(columns)];
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + down, bottom: bottom + down, left: left + across, right: right + across });
  }

  getRowsBelow(count: unknown): Self {
    const rows = count === undefined || count === null ? 1 : asCount(count);
    return this.at({ ...this.area, top: this.area.bottom + 1, bottom: this.area.bottom + rows });
  }

  getRowsAbove(count: unknown): Self {
    const rows = count === undefined || count === null ? 1 : asCount(count);
    return this.at({ ...this.area, top: this.area.top - rows, bottom: this.area.top - 1 });
  }

  getColumnsAfter(count: unknown): Self {
    const columns = count === undefined || count === null ? 1 : asCount(count);
    return this.at({ ...this.area, left: this.area.right + 1, right: this.area.right + columns });
  }

  getColumnsBefore(count: unknown): Self {
    const columns = count === undefined || count === null ? 1 : asCount(count);
    return this.at({ ...this.area, left: this.area.left - columns, right: this.area.left - 1 });
  }

  getEntireRow(): Self {
    return this.at({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }

  getBoundingRect(other: unknown): Self {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }

  getIntersection(other: unknown): Self {
    return this.at(intersection(this.area, this.areaOf(other)) ?? refuse("ItemNotFound"));
  }

  getIntersectionOrNullObject(other: unknown): Self | NullObject {
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.at(area) : nothing;
  }

  getUsedRange(valuesOnly: unknown): Self {
    const area = this.sheet.usedArea(this.area, valuesOnly === true);
    return this.at(area ?? { top: this.area.top, left: this.area.left, bottom: this.area.top, right: this.area.left });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Self | NullObject {
    const area = this.sheet.usedArea(this.area, valuesOnly === true);
    return area ? this.at(area) : nothing;
  }

  getSpillingToRangeOrNullObject(): Self | NullObject {
    if (this.cellCount !== 1) refuse("InvalidArgument");
    const area = this.sheet.spillOf(this.area.top, this.area.left);
    return area ? this.at(area) : nothing;
  }

  getSpillingToRange(): Self {
    const found = this.getSpillingToRangeOrNullObject();
    return found instanceof NullObject ? refuse("ItemNotFound") : (found as Self);
  }

  getSpillParentOrNullObject(): Self | NullObject {
    if (this.cellCount !== 1) refuse("InvalidArgument");
    const parent = this.sheet.spillsIn(this.area)[0];
    return parent ? this.at({ top: parent.row, bottom: parent.row, left: parent.column, right: parent.column }) : nothing;
  }

  getSpillParent(): Self {
    const found = this.getSpillParentOrNullObject();
    return found instanceof NullObject ? refuse("ItemNotFound") : (found as Self);
  }

  /** The block of cells in use around this one, bounded by empty rows and columns. */
  getSurroundingRegion(): Self {
    let area = this.area;
    for (;;) {
      const around = { top: Math.max(0, area.top - 1), left: Math.max(0, area.left - 1), bottom: Math.min(MAX_ROWS - 1, area.bottom + 1), right: Math.min(MAX_COLUMNS - 1, area.right + 1) };
      const used = this.sheet.usedArea(around, true);
      const next = used ? boundingArea(this.area, used) : this.area;
      if (areaName(next) === areaName(area)) return this.at(area);
      area = boundingArea(area, next);
    }
  }

  private areaOf(other: unknown): Area {
    if (other instanceof RangePlace) return other.sheet.id === this.sheet.id ? other.area : refuse("InvalidArgument");
    if (typeof other === "string") return this.areaNamed(other);
    return refuse("InvalidArgument");
  }

  protected abstract areaNamed(address: string): Area;
}

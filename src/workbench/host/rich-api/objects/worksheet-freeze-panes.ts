/** Excel.WorksheetFreezePanes. */
import type { Sheet } from "../../workbook/sheet";
import { asCount } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject, nothing } from "../host-object";
import { resolveAddress } from "../resolve-address";
import { RangePlace } from "./range-place";

export class WorksheetFreezePanes extends HostObject {
  override readonly className = "WorksheetFreezePanes";
  override readonly scalars: readonly string[] = [];

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet) {
    super();
  }

  freezeRows(count: unknown): void {
    this.freeze(asCount(count), 0);
  }

  freezeColumns(count: unknown): void {
    this.freeze(0, asCount(count));
  }

  freezeAt(range: unknown): void {
    const area = range instanceof RangePlace ? range.area : typeof range === "string" ? resolveAddress(this.context.book, this.sheet, range).area : refuse("InvalidArgument");
    this.freeze(area.bottom + 1, area.right + 1);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocationOrNullObject(): HostObject {
    const { xSplit, ySplit } = this.sheet.config.freeze;
    if (xSplit <= 0 && ySplit <= 0) return nothing;
    return this.context.objects.range(this.sheet, { top: 0, left: 0, bottom: ySplit > 0 ? ySplit - 1 : 1_048_575, right: xSplit > 0 ? xSplit - 1 : 16_383 });
  }

  private freeze(rows: number, columns: number): void {
    Object.assign(this.sheet.config.freeze, { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
    this.context.touched.add(this.sheet.id);
  }
}

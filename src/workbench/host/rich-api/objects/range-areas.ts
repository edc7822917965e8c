/** Excel.RangeAreas: several blocks of one sheet. */
import { prefixOfSheet } from "../../workbook/formula-text";
import { areaName, type Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import { clearArea } from "../../workbook/write-cells";
import type { ApiContext } from "../context";
import { HostCollection, HostObject } from "../host-object";
import { Range } from "./range";

/** getMergedAreas gives no more areas than this (DTS: Range.getMergedAreasOrNullObject). */
const MOST_AREAS = 512;

export class RangeAreas extends HostObject {
  override readonly className = "RangeAreas";
  override readonly scalars = ["address", "addressLocal", "areaCount", "cellCount", "isEntireColumn", "isEntireRow"];

  constructor(private readonly context: ApiContext, readonly sheet: Sheet, readonly blocks: readonly Area[]) {
    super();
  }

  get address(): string {
    const prefix = prefixOfSheet(this.sheet.name);
    return this.blocks.slice(0, MOST_AREAS).map((area) => prefix + areaName(area)).join(",");
  }

  get addressLocal(): string {
    return this.address.replaceAll(",", ";");
  }

  get areaCount(): number {
    return this.blocks.length;
  }

  get cellCount(): number {
    return this.blocks.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  }

  get isEntireColumn(): boolean {
    return this.ranges().every((range) => range.isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.ranges().every((range) => range.isEntireRow);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges());
  }

  clear(applyTo: unknown): void {
    for (const area of this.blocks) clearArea(this.sheet, area, applyTo !== "Formats", applyTo !== "Contents");
    this.context.touched.add(this.sheet.id);
  }

  private ranges(): Range[] {
    return this.blocks.map((area) => new Range(this.context, this.sheet, area));
  }
}

export class RangeCollection extends HostCollection {
  override readonly className = "RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): Range | undefined {
    return this.items[Number(index)];
  }
}

/** Excel.RangeAreas: several blocks of one sheet. */
import { prefixOfSheet } from "../../workbook/formula-text";
import { areaName, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import { clearArea } from "../../workbook/write-cells";
import type { ApiContext } from "../context";
import { HostCollection, HostObject } from "../host-object";

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
    return this.blocks.every((area) => area.top === 0 && area.bottom === MAX_ROWS - 1);
  }

  get isEntireRow(): boolean {
    return this.blocks.every((area) => area.left === 0 && area.right === MAX_COLUMNS - 1);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges());
  }

  clear(applyTo: unknown): void {
    for (const area of this.blocks) clearArea(this.sheet, area, applyTo !== "Formats", applyTo !== "Contents");
    this.context.touched.add(this.sheet.id);
  }

  private ranges(): HostObject[] {
    return this.blocks.map((area) => this.context.objects.range(this.sheet, area));
  }
}

export class RangeCollection extends HostCollection {
  override readonly className = "RangeCollection";

  constructor(readonly items: readonly HostObject[]) {
    super();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): HostObject | undefined {
    return this.items[Number(index)];
  }
}

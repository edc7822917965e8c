/** A part of a range's format: each property gives one value, or null where the cells differ. */
import type { Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import type { CellStyle } from "../../workbook/style";
import { changeStyle } from "../../workbook/write-cells";
import type { ApiContext } from "../context";
import { HostObject, type Json } from "../host-object";

/** Reads and changes one aspect of every cell in an area. */
export abstract class FormatPart extends HostObject {
  constructor(protected readonly context: ApiContext, protected readonly sheet: Sheet, protected readonly area: Area) {
    super();
  }

  protected same<T extends Json>(ask: (style: CellStyle) => T): T | null {
    const { sheet, area } = this;
    const first = ask(sheet.style(area.top, area.left));
    const seen = new Set<string>();
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 20_000); row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + 500); column++) {
        const id = sheet.styleId(row, column);
        if (seen.has(id)) continue;
        seen.add(id);
        if (ask(sheet.book.styles.get(id)) !== first) return null;
      }
    }
    return first;
  }

  protected change(change: (style: CellStyle) => CellStyle): void {
    this.context.requireAllowed(this.sheet, "allowFormatCells");
    changeStyle(this.sheet, this.area, change);
    this.context.changedLook(this.sheet, this.area);
  }
}

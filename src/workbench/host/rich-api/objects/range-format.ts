/** Excel.RangeFormat: alignment, widths and heights, and the way to fill, font, borders and protection. */
import { autofitColumns, autofitRows, POINTS, setColumnWidths, setRowHeights } from "../../workbook/sizes";
import type { Alignment } from "../../workbook/style";
import { asBoolean, asChoice, asCount, asNumber } from "../arguments";
import { refuse } from "../api-error";
import type { Json } from "../host-object";
import { FormatPart } from "./format-part";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

export class RangeFormat extends FormatPart {
  override readonly className = "RangeFormat";
  override readonly scalars = ["autoIndent", "columnWidth", "horizontalAlignment", "indentLevel", "readingOrder", "rowHeight", "shrinkToFit", "textOrientation", "verticalAlignment", "wrapText"];

  get fill(): RangeFill {
    return new RangeFill(this.context, this.sheet, this.area);
  }

  get font(): RangeFont {
    return new RangeFont(this.context, this.sheet, this.area);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.sheet, this.area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.context, this.sheet, this.area);
  }

  get columnWidth(): Json {
    return sameNumber(this.area.left, this.area.right, (column) => (this.sheet.isColumnHidden(column) ? 0 : this.sheet.columnWidth(column) * POINTS));
  }

  set columnWidth(points: unknown) {
    this.context.requireAllowed(this.sheet, "allowFormatColumns");
    const width = asNumber(points);
    if (width < 0 || width > 255 * 7 * POINTS) refuse("InvalidArgument");
    setColumnWidths(this.sheet, this.area, width);
    this.context.touched.add(this.sheet.id);
  }

  get rowHeight(): Json {
    return sameNumber(this.area.top, this.area.bottom, (row) => (this.sheet.isRowHidden(row) ? 0 : this.sheet.rowHeight(row) * POINTS));
  }

  set rowHeight(points: unknown) {
    this.context.requireAllowed(this.sheet, "allowFormatRows");
    const height = asNumber(points);
    if (height < 0 || height > 409.5) refuse("InvalidArgument");
    setRowHeights(this.sheet, this.area, height);
    this.context.touched.add(this.sheet.id);
  }

  get wrapText(): Json {
    return this.same((style) => style.alignment.wrap);
  }

  set wrapText(wrap: unknown) {
    this.align({ wrap: asBoolean(wrap) });
  }

  get shrinkToFit(): Json {
    return this.same((style) => style.alignment.shrink);
  }

  set shrinkToFit(shrink: unknown) {
    this.align({ shrink: asBoolean(shrink) });
  }

  get horizontalAlignment(): Json {
    return this.same((style) => capital(style.alignment.horizontal === "centerContinuous" ? "CenterAcrossSelection" : style.alignment.horizontal));
  }

  set horizontalAlignment(value: unknown) {
    const name = asChoice(value, ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const);
    this.align({ horizontal: name === "CenterAcrossSelection" ? "centerContinuous" : name.toLowerCase() });
  }

  get verticalAlignment(): Json {
    return this.same((style) => capital(style.alignment.vertical));
  }

  set verticalAlignment(value: unknown) {
    this.align({ vertical: asChoice(value, ["Top", "Center", "Bottom", "Justify", "Distributed"] as const).toLowerCase() });
  }

  get indentLevel(): Json {
    return this.same((style) => style.alignment.indent);
  }

  set indentLevel(level: unknown) {
    const indent = asCount(level);
    if (indent < 0 || indent > 250) refuse("InvalidArgument");
    this.align({ indent });
  }

  get textOrientation(): Json {
    return this.same(({ alignment: { rotation } }) => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation));
  }

  set textOrientation(degrees: unknown) {
    const angle = asCount(degrees);
    this.align({ rotation: angle === 180 ? 255 : angle < 0 ? 90 - angle : angle });
  }

  get readingOrder(): Json {
    return this.same(({ alignment }) => ["Context", "LeftToRight", "RightToLeft"][alignment.readingOrder] ?? "Context");
  }

  get autoIndent(): Json {
    return false;
  }

  autofitColumns(): void {
    this.context.requireAllowed(this.sheet, "allowFormatColumns");
    autofitColumns(this.sheet, this.area);
    this.context.touched.add(this.sheet.id);
  }

  autofitRows(): void {
    this.context.requireAllowed(this.sheet, "allowFormatRows");
    autofitRows(this.sheet, this.area);
    this.context.touched.add(this.sheet.id);
  }

  private align(part: Partial<Alignment>): void {
    this.change((style) => ({ ...style, alignment: { ...style.alignment, ...part } }));
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sameNumber(first: number, last: number, ask: (at: number) => number): number | null {
  const value = ask(first);
  for (let at = first + 1; at <= Math.min(last, first + 20_000); at++) if (ask(at) !== value) return null;
  return value;
}

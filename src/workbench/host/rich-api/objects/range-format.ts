/** Excel.RangeFormat and its parts: each property gives one value, or null where the cells differ. */
import { colourToHex, hexToColour } from "../../workbook/colour";
import { withoutFileId } from "../../workbook/adopt-style";
import { autofitColumns, autofitRows, POINTS, setColumnWidths, setRowHeights } from "../../workbook/sizes";
import { changeStyle } from "../../workbook/write-cells";
import type { Area } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import type { Alignment, CellStyle, Font } from "../../workbook/style";
import { fillOf } from "../../workbook/univer-style";
import { asBoolean, asChoice, asCount, asNumber, asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject, type Json } from "../host-object";
import { RangeBorderCollection } from "./range-borders";

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

export class RangeFill extends FormatPart {
  override readonly className = "RangeFill";
  override readonly scalars = ["color"];

  get color(): Json {
    return this.same((style) => fillOf(style, this.sheet.book.styles.theme) ?? "#FFFFFF");
  }

  set color(value: unknown) {
    const foreground = hexToColour(asText(value)) ?? refuse("InvalidArgument");
    this.change((style) => ({ ...style, fill: { pattern: "solid", foreground, background: { indexed: 64 } } }));
  }

  clear(): void {
    this.change((style) => ({ ...style, fill: { pattern: "none", foreground: undefined, background: undefined } }));
  }
}

export class RangeFont extends FormatPart {
  override readonly className = "RangeFont";
  override readonly scalars = ["bold", "color", "italic", "name", "size", "strikethrough", "subscript", "superscript", "underline"];

  get name(): Json {
    return this.same(({ font }) => font.name);
  }

  set name(value: unknown) {
    const name = asText(value);
    this.set({ name });
  }

  get size(): Json {
    return this.same(({ font }) => font.size);
  }

  set size(value: unknown) {
    const size = asNumber(value);
    if (size < 1 || size > 409) refuse("InvalidArgument");
    this.set({ size });
  }

  get bold(): Json {
    return this.same(({ font }) => font.bold);
  }

  set bold(value: unknown) {
    this.set({ bold: asBoolean(value) });
  }

  get italic(): Json {
    return this.same(({ font }) => font.italic);
  }

  set italic(value: unknown) {
    this.set({ italic: asBoolean(value) });
  }

  get underline(): Json {
    return this.same(({ font }) => font.underline);
  }

  set underline(value: unknown) {
    const kind = asChoice(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const);
    this.set({ underline: kind.startsWith("Double") ? "Double" : kind.startsWith("Single") ? "Single" : "None" });
  }

  get strikethrough(): Json {
    return this.same(({ font }) => font.strikethrough);
  }

  set strikethrough(value: unknown) {
    this.set({ strikethrough: asBoolean(value) });
  }

  get superscript(): Json {
    return this.same(({ font }) => font.superscript);
  }

  set superscript(value: unknown) {
    this.set({ superscript: asBoolean(value) });
  }

  get subscript(): Json {
    return this.same(({ font }) => font.subscript);
  }

  set subscript(value: unknown) {
    this.set({ subscript: asBoolean(value) });
  }

  get color(): Json {
    return this.same(({ font }) => colourToHex(font.color, this.sheet.book.styles.theme) ?? "#000000");
  }

  set color(value: unknown) {
    this.set({ color: hexToColour(asText(value)) ?? refuse("InvalidArgument") });
  }

  private set(part: Partial<Font>): void {
    this.change((style) => ({ ...style, font: { ...withoutFileId(style.font), ...part } }));
  }
}

export class FormatProtection extends FormatPart {
  override readonly className = "FormatProtection";
  override readonly scalars = ["formulaHidden", "locked"];

  get locked(): Json {
    return this.same((style) => style.locked);
  }

  set locked(value: unknown) {
    const locked = asBoolean(value);
    if (this.sheet.facts.protection) refuse("AccessDenied");
    this.change((style) => ({ ...style, locked }));
  }

  get formulaHidden(): Json {
    return this.same((style) => style.formulaHidden);
  }

  set formulaHidden(value: unknown) {
    const formulaHidden = asBoolean(value);
    this.change((style) => ({ ...style, formulaHidden }));
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

/** Excel.RangeFont. */
import { colourToHex, hexToColour } from "../../workbook/colour";
import { withoutFileId, type Font } from "../../workbook/style";
import { asBoolean, asChoice, asNumber, asText } from "../arguments";
import { refuse } from "../api-error";
import type { Json } from "../host-object";
import { FormatPart } from "./format-part";

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

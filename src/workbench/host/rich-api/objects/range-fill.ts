/** Excel.RangeFill. */
import { hexToColour } from "../../workbook/colour";
import { fillColour } from "../../workbook/fill-colour";
import { asText } from "../arguments";
import { refuse } from "../api-error";
import type { Json } from "../host-object";
import { FormatPart } from "./format-part";

export class RangeFill extends FormatPart {
  override readonly className = "RangeFill";
  override readonly scalars = ["color"];

  get color(): Json {
    return this.same((style) => fillColour(style, this.sheet.book.styles.theme) ?? "#FFFFFF");
  }

  set color(value: unknown) {
    const foreground = hexToColour(asText(value)) ?? refuse("InvalidArgument");
    this.change((style) => ({ ...style, fill: { pattern: "solid", foreground, background: { indexed: 64 } } }));
  }

  clear(): void {
    this.change((style) => ({ ...style, fill: { pattern: "none", foreground: undefined, background: undefined } }));
  }
}

/** The colour that a filled cell shows; undefined for none, and for gradients, which are kept and not shown. */
import { colourToHex, type Palette } from "./colour";
import type { CellStyle } from "./style";

export function fillColour({ fill }: Pick<CellStyle, "fill">, theme: Palette): string | undefined {
  if (fill.pattern === "none" || fill.pattern === "gradient") return undefined;
  return colourToHex(fill.pattern === "solid" ? fill.foreground : fill.background ?? fill.foreground, theme);
}

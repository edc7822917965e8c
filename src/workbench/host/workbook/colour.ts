/** Theme, tinted and indexed colours to "#RRGGBB". Source: ECMA-376 part 1, 18.8.3 (indexed), 18.8.19 (tint). */
import type { Colour } from "./style";

export type Palette = readonly string[];

/** Theme colours in the order of the `theme` attribute: light 1, dark 1, light 2, dark 2, accents, links. */
export const officeTheme: Palette = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
];

const indexed: Palette = [
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080",
  "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF",
  "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** "#RRGGBB", or undefined for automatic. */
export function colourToHex(colour: Colour | undefined, theme: Palette): string | undefined {
  if (!colour) return undefined;
  const base = colour.rgb?.slice(-6) ?? (colour.theme !== undefined ? theme[colour.theme] : indexed[colour.indexed ?? -1]);
  if (base === undefined) return undefined;
  return `#${(colour.tint ? tinted(base, colour.tint) : base).toUpperCase()}`;
}

/** "#D9E2F3", "D9E2F3" or an HTML colour name that the product may use; undefined for anything else. */
export function hexToColour(text: string): Colour | undefined {
  const named: Record<string, string> = { black: "000000", white: "FFFFFF", red: "FF0000", green: "008000", blue: "0000FF", yellow: "FFFF00", gray: "808080", orange: "FFA500" };
  const hex = named[text.toLowerCase()] ?? /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex === undefined ? undefined : { rgb: `FF${hex.toUpperCase()}` };
}

function tinted(hex: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(hex);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

function toHsl(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, lightness];
  const saturation = lightness > 0.5 ? spread / (2 - max - min) : spread / (max + min);
  const sector = max === r ? (g - b) / spread + (g < b ? 6 : 0) : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sector / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const q = lightness < 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const p = 2 * lightness - q;
  return [hue + 1 / 3, hue, hue - 1 / 3].map((t) => channel(p, q, t)).join("");
}

function channel(p: number, q: number, t: number): string {
  const turn = t < 0 ? t + 1 : t > 1 ? t - 1 : t;
  const value = turn < 1 / 6 ? p + (q - p) * 6 * turn : turn < 1 / 2 ? q : turn < 2 / 3 ? p + (q - p) * (2 / 3 - turn) * 6 : p;
  return Math.round(value * 255).toString(16).padStart(2, "0");
}

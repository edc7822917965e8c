const canvas = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Measured widths are kept; a workbook repeats its texts and numbers, and scrolling asks for them again and again. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (canvas === null) return 0;
  canvas.font = font;
  const width = canvas.measureText(text).width;
  if (widths.size > 50_000) widths.clear();
  widths.set(key, width);
  return width;
}

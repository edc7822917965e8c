/** How much room a text takes in print, so that columns and rows are made neither too small nor too large for it. */

/** Thousandths of the type size: the widths of Arial, which Liberation Sans and Helvetica share. */
const WIDTHS = new Map<string, number>();
for (const [width, characters] of [
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|"],
  [278, " \u00a0\u202f.,:;/!fIt"],
  [333, "-()r”“"],
  [355, '"'],
  [389, "*"],
  [500, "ckJsvxyz"],
  [549, "≥≤"],
  [556, "abdeghnopquåäöéèàáüøLæ§–_?#$0123456789"],
  [584, "+<=>−±~"],
  [611, "FTZ"],
  [667, "ABEKPSVXYÅÄÉÆ&"],
  [722, "CDHNRUwÜ"],
  [778, "GOQÖØ"],
  [833, "mM"],
  [889, "%"],
  [944, "W"],
  [1000, "—…"],
] as const) {
  for (const character of characters) WIDTHS.set(character, width);
}

/** What no table here names, a sign or a letter of another language. */
const UNKNOWN = 700;
const BOLD = 1.08;

/** In points. @example textWidth("22,1", 10, false) //=> 19.46 */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS.get(character) ?? UNKNOWN;
  return (thousandths * size * (isBold ? BOLD : 1)) / 1000;
}

/** A sheet name that no sheet has: "Bilaga 1", else "Bilaga 1 (2)". Excel does not tell capitals apart and allows 31 characters. */
const LONGEST = 31;

/** What must stand whole at the end of the name, a date perhaps, is given apart. */
export function freeSheetName(wish: string, sheets: readonly string[], wholeEnding = ""): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = wholeEnding + (number === 1 ? "" : ` (${number})`);
    const name = wish.slice(0, LONGEST - ending.length).trimEnd() + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

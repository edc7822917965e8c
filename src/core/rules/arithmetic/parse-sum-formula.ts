/** Reads a formula that only adds cells of its own sheet: "=SUM(B4:B10)", "=B9+B13-B17", "=SUBTOTAL(9,B4:B10)". */
import { parseArea, type Area } from "../../sheet/address";

export interface SummedArea {
  readonly area: Area;
  readonly sign: 1 | -1;
  /** DELSUMMA leaves out other DELSUMMA cells in its area. */
  readonly skipsSubtotals: boolean;
}

const CELLS = "\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?";
const TERM = new RegExp(`^(?<sign>[+-]?)(?:(?<sum>SUM|SUBTOTAL\\((?:9|109),)\\(?(?<list>${CELLS}(?:,${CELLS})*)\\)|(?<cell>${CELLS}))`, "iu");

/** Undefined for any formula that does something else than add. */
export function parseSumFormula(formula: string): readonly SummedArea[] | undefined {
  let rest = formula.replace(/^=\+?/u, "").replace(/\s+/gu, "");
  const areas: SummedArea[] = [];
  while (rest !== "") {
    const match = TERM.exec(rest);
    const groups = match?.groups;
    if (!match || !groups || (areas.length > 0 && groups.sign === "")) return undefined;
    for (const cells of (groups.list ?? groups.cell ?? "").split(",")) {
      const area = parseArea(cells);
      if (!area) return undefined;
      areas.push({ area, sign: groups.sign === "-" ? -1 : 1, skipsSubtotals: /^SUBTOTAL/iu.test(groups.sum ?? "") });
    }
    rest = rest.slice(match[0].length);
  }
  return areas.length > 0 ? areas : undefined;
}

/** A cell of the formula's own sheet, with or without dollar signs. */
export const REFERENCE = /(?<![A-Za-z0-9_.'!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gu;

/** The formula with every relative reference written as its distance, so that a copied formula reads the same everywhere. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (_whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const at = parseArea(`${letters}${digits}`);
    if (!at) return _whole;
    const rowPart = fixedRow ? `R${at.top}` : `R[${at.top - row}]`;
    return `${rowPart}${fixedColumn ? `C${at.left}` : `C[${at.left - column}]`}`;
  });
}

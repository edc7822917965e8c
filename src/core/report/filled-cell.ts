/** A report cell being filled: its content, and the kronor as printed that its amount is rounded from. */
import { amountOfKronor } from "../money/amount";
import type { LayoutContext } from "./layout-context";
import type { CellContent, OwnTerm } from "./report-table";

export interface FilledCell {
  readonly content: CellContent;
  readonly kronor: readonly number[];
}

/** Arithmetic on the report's own cells, rounded once from what all of them were made of. */
export function ownContent(terms: readonly OwnTerm[], kronor: readonly number[], { unit, decimals }: LayoutContext): FilledCell {
  return { content: { kind: "own", terms, amount: amountOfKronor(kronor), unit, decimals }, kronor };
}

export function signed(kronor: readonly number[], sign: 1 | -1): readonly number[] {
  return sign === 1 ? kronor : kronor.map((value) => -value);
}

/** Lays out the ram: what was decided, what it has been adjusted to, and what the budget leaves of it. */
import { figureOfLines } from "../followup/figure-of-lines";
import type { Figure } from "../followup/figure";
import { measureNamed } from "../followup/measure";
import { amountOfKronor } from "../money/amount";
import type { LaidBlock } from "./laid-block";
import type { LayoutContext } from "./layout-context";
import type { CellContent, ReportRow } from "./report-table";

export function layOutFrame(context: LayoutContext): LaidBlock {
  const { followUp } = context;
  const rows: ReportRow[] = [];
  const { frame } = followUp;
  if (frame) {
    rows.push(rowOf("Ram", figure(frame.decided, context)));
    if (frame.adjusted) rows.push(rowOf("Justerad ram", figure(frame.adjusted, context)));
    const net = figureOfLines(followUp.operating.filter(({ side }) => side !== "contribution"), measureNamed("yearBudget", followUp.round));
    const within = frame.adjusted ?? frame.decided;
    if (net) rows.push(rowOf(frame.adjusted ? "Avvikelse mot justerad ram" : "Avvikelse mot ram", figure(difference(within, net), context)));
  }
  return { rows, headerRows: 0, merges: [], width: 2, notices: [] };
}

/** Ram is net cost with plus; the budget's net in the inner sign is minus for cost, so adding them gives what is left. */
function difference(frame: Figure, net: Figure): Figure {
  const kronor = [...frame.kronor, ...net.kronor];
  return { kronor, amount: amountOfKronor(kronor), expression: { kind: "sum", terms: [frame.expression, net.expression] } };
}

function figure(value: Figure, { unit, decimals }: LayoutContext): CellContent {
  return { kind: "figure", figure: value, sign: 1, unit, decimals };
}

function rowOf(label: string, content: CellContent): ReportRow {
  return { cells: [{ content: { kind: "text", text: label }, style: "label" }, { content, style: "amount" }] };
}

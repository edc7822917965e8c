/** Lays out väsentliga avvikelser: income and cost of each part that miss the budget by enough, with the sheet's comments. */
import { figureOfLines } from "../followup/figure-of-lines";
import { measureNamed } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import { formatAmount } from "../money/format-number";
import { amountOfKronor } from "../money/amount";
import { localPolicy } from "../followup/local-policy";
import { deviationPair } from "./deviation-pair";
import { ownContent, signed } from "./filled-cell";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import { answeredFor, deviationOf, materialParts, type DeviationOf, type MaterialPart } from "./material-parts";
import type { ReportCell, ReportRow } from "./report-table";
import type { DeviationBlock } from "./template";

export function layOutDeviations({ of }: DeviationBlock, context: LayoutContext): LaidBlock {
  const [said, against] = deviationPair(of);
  const header = layOutHeader([
    { header: "", isText: true },
    { header: "Budget" },
    { header: of === "period" ? "Utfall" : "Prognos" },
    { header: "Avvikelse" },
    { header: "Varav förklarat" },
    { header: "Kommentar", isText: true },
  ], context.isHeaderFlat);
  const first = header.rows.length;
  const measures = [measureNamed(against, context.followUp.round), measureNamed(said, context.followUp.round)] as const;
  const parts = materialParts(context.followUp, of, localPolicy(context.followUp));
  const rows = parts.map((part, at) => rowOf(part, first + at, context, of, measures));
  const closing = closingRow(parts, of, context);
  const last = first + rows.length;
  const merges = [...header.merges, { top: last, bottom: last, left: 0, right: 5 }];
  return { rows: [...header.rows, ...rows, closing], headerRows: first, merges, width: 6, notices: [] };
}

function rowOf(
  { label, lines }: MaterialPart,
  row: number,
  context: LayoutContext,
  of: DeviationOf,
  [budget, outcome]: readonly [Parameters<typeof figureOfLines>[1], Parameters<typeof figureOfLines>[1]],
): ReportRow {
  const all = context.followUp.operating;
  const figure = (measure: typeof budget): ReportCell | undefined => {
    const found = figureOfLines(lines, measure, all);
    return found && { content: { kind: "figure", figure: found, sign: 1, unit: context.unit, decimals: context.decimals }, style: "amount" };
  };
  const term = (column: number, by: 1 | -1) => ({ by, cell: { row, column } });
  const explained = lines.filter(({ comment }) => comment !== undefined);
  const comments = [...new Set(explained.flatMap(({ comment }) => comment ?? []))].join(". ");
  const found = explainedFigure(explained, budget, outcome, all);
  return {
    cells: [
      { content: { kind: "text", text: label }, style: "label" },
      figure(budget),
      figure(outcome),
      { content: ownContent([term(2, 1), term(1, -1)], deviationOf(lines, of, context.followUp), context).content, style: "amount" },
      found && { content: { kind: "figure", figure: found, sign: 1, unit: context.unit, decimals: context.decimals }, style: "amount" },
      comments === "" ? undefined : { content: { kind: "text", text: comments }, style: "text" },
    ],
  };
}

/** What the commented rows themselves deviate. */
function explainedFigure(lines: readonly OperatingLine[], budget: Parameters<typeof figureOfLines>[1], outcome: typeof budget, all: readonly OperatingLine[]): ReturnType<typeof figureOfLines> {
  const [one, other] = [figureOfLines(lines, outcome, all), figureOfLines(lines, budget, all)];
  if (!one || !other) return undefined;
  const kronor = [...one.kronor, ...signed(other.kronor, -1)];
  return { kronor, amount: amountOfKronor(kronor), expression: { kind: "sum", terms: [one.expression, { kind: "scale", by: -1, of: other.expression }] } };
}

/** "0,8 av 1,3 miljoner kronor förklarat.": what the commented rows deviate, of the whole net deviation. */
function closingRow(parts: readonly MaterialPart[], of: DeviationOf, context: LayoutContext): ReportRow {
  const text = parts.length === 0 ? "Inga väsentliga avvikelser att rapportera." : explainedShare(parts, of, context);
  return { cells: [{ content: { kind: "text", text }, style: "note" }] };
}

function explainedShare(parts: readonly MaterialPart[], of: DeviationOf, { followUp, unit, decimals, fill }: LayoutContext): string {
  const total = amountOfKronor(deviationOf(answeredFor(followUp), of, followUp));
  const explained = amountOfKronor(parts.flatMap(({ lines }) => deviationOf(lines.filter(({ comment }) => comment !== undefined), of, followUp)));
  return `${formatAmount(explained, unit, decimals)} av ${formatAmount(total, unit, decimals)} ${fill("{unit}")} förklarat.`;
}

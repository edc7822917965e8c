/** Lays out väsentliga avvikelser: income and cost of each part that miss the budget by enough, with the sheet's comments. */
import { figureOfLines } from "../followup/figure-of-lines";
import { measureNamed, type Measure } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import { amountOfKronor } from "../money/amount";
import { localPolicy } from "../followup/local-policy";
import { deviationPair } from "./deviation-pair";
import { ownContent, signed } from "./filled-cell";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import { answeredFor, deviationOf, materialParts, type DeviationOf, type MaterialPart } from "./material-parts";
import type { CellContent, OwnTerm, ReportCell, ReportRow } from "./report-table";
import { plainSentence, type Precision, type SaidFigure, type Sentence } from "./sentence";
import type { DeviationBlock } from "./template";

export function layOutDeviations({ of }: DeviationBlock, context: LayoutContext): LaidBlock {
  const [said, against] = deviationPair(of);
  const parts = materialParts(context.followUp, of, localPolicy(context.followUp));
  if (parts.length === 0) return nothingMaterial;
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
  const rows = parts.map((part, at) => rowOf(part, first + at, context, of, measures));
  const last = first + rows.length;
  const closing = closingRows({ rows, parts, of, context, measures, row: last });
  const note = last + closing.length - 1;
  const merges = [...header.merges, { top: note, bottom: note, left: 0, right: 5 }];
  return { rows: [...header.rows, ...rows, ...closing], headerRows: first, merges, width: 6, notices: [] };
}

function rowOf(
  { label, lines }: MaterialPart,
  row: number,
  context: LayoutContext,
  of: DeviationOf,
  [budget, outcome]: readonly [Measure, Measure],
): ReportRow {
  const all = context.followUp.operating;
  const figure = (measure: Measure): ReportCell | undefined => {
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
function explainedFigure(lines: readonly OperatingLine[], budget: Measure, outcome: Measure, all: readonly OperatingLine[]): ReturnType<typeof figureOfLines> {
  const [one, other] = [figureOfLines(lines, outcome, all), figureOfLines(lines, budget, all)];
  if (!one || !other) return undefined;
  const kronor = [...one.kronor, ...signed(other.kronor, -1)];
  return { kronor, amount: amountOfKronor(kronor), expression: { kind: "sum", terms: [one.expression, { kind: "scale", by: -1, of: other.expression }] } };
}

/** Without a header over nothing. */
const nothingMaterial: LaidBlock = {
  rows: [noteRow({ kind: "text", text: "Inga väsentliga avvikelser att rapportera." })], headerRows: 0, merges: [{ top: 0, bottom: 0, left: 0, right: 5 }], width: 6, notices: [],
};

interface Closing {
  readonly rows: readonly ReportRow[];
  readonly parts: readonly MaterialPart[];
  readonly of: DeviationOf;
  readonly context: LayoutContext;
  readonly measures: readonly [Measure, Measure];
  readonly row: number;
}

/** The whole net deviation, how much of it the commented rows explain, and the same in words that live on with the figures. */
function closingRows({ rows, parts, of, context, measures, row }: Closing): readonly ReportRow[] {
  const all = answeredFor(context.followUp);
  const whole = rowOf({ label: "Hela nettoavvikelsen", lines: all }, row, context, of, measures);
  const explained = parts.flatMap(({ lines }) => deviationOf(lines.filter(({ comment }) => comment !== undefined), of, context.followUp));
  const terms = rows.flatMap(({ cells }, at): OwnTerm[] => (cells[4] ? [{ by: 1, cell: { row: row - rows.length + at, column: 4 } }] : []));
  const total = { amount: amountOfKronor(deviationOf(all, of, context.followUp)), cell: { row, column: 3 } };
  const part = { amount: amountOfKronor(explained), cell: { row, column: 4 } };
  const said = terms.length === 0 ? plainSentence("Bladen har ingen kommentar till de väsentliga avvikelserna; hela nettoavvikelsen är {0}.", [total], context) : explainedSentence(total, part, context);
  const explainedCell: ReportCell | undefined = terms.length === 0 ? undefined : { content: ownContent(terms, explained, context).content, style: "amount", isBold: true };
  const cells = whole.cells.slice(0, 4).map((cell) => cell && { ...cell, isBold: true });
  return [
    { border: { top: "thin", from: 0, to: 5 }, cells: [...cells, explainedCell] },
    noteRow({ kind: "sentence", ...said }),
  ];
}

/** "0,8 av 1,3 förklarat"; where what is left goes the other way, more is explained than the whole, and that is said. */
function explainedSentence(total: SaidFigure, part: SaidFigure, precision: Precision): Sentence {
  const figures = [total, part];
  const within = plainSentence("Av hela nettoavvikelsen, {0}, är {1} förklarat.", figures, precision);
  const beyond = plainSentence("Hela nettoavvikelsen är {0} och de förklarade avvikelserna tillsammans {1}; de oförklarade går åt andra hållet.", figures, precision);
  const isWithin = total.amount * part.amount >= 0 && Math.abs(part.amount) <= Math.abs(total.amount);
  return {
    text: isWithin ? within.text : beyond.text,
    formula: `IF(AND({0}*{1}>=0,ABS({1})<=ABS({0})),${within.formula},${beyond.formula})`,
    cells: within.cells,
  };
}

function noteRow(content: CellContent): ReportRow {
  return { cells: [{ content, style: "note" }] };
}

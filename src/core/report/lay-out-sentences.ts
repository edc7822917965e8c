/** Lays out sentences for the tjänsteskrivelse, each with the figures that it speaks of beside it. */
import { figureOfLines } from "../followup/figure-of-lines";
import type { Figure } from "../followup/figure";
import { investmentFigure } from "../followup/investment-line";
import { fullYear, isSamePeriod, measureNamed } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import { amountOfKronor, amountOfOre, type Amount } from "../money/amount";
import { deviationPair } from "./deviation-pair";
import { ownContent, signed } from "./filled-cell";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import type { CellContent, ReportCell, ReportRow } from "./report-table";
import { deviationSentence, plainSentence, type Sentence, type Subject } from "./sentence";
import type { SentenceBlock } from "./template";

/** A row before it has its place: the figures it shows and the sentence on them. */
interface SaidRow {
  readonly figures: readonly (Figure | undefined)[];
  readonly say: (row: number, amounts: readonly Amount[]) => Sentence;
  /** The last column is the first figure less the second. */
  readonly isDeviation: boolean;
}

export function layOutSentences({ of }: SentenceBlock, context: LayoutContext): LaidBlock {
  const rows = of === "investments" ? investmentRows(context) : operatingRows(of, context);
  const header = layOutHeader([{ header: "Text", isText: true }, ...headersOf(of).map((text) => ({ header: text }))], context.isHeaderFlat);
  const first = header.rows.length;
  return { rows: [...header.rows, ...rows.map((row, at) => rowOf(row, first + at, context))], headerRows: first, merges: header.merges, width: 4, notices: [] };
}

function headersOf(of: SentenceBlock["of"]): readonly string[] {
  if (of === "investments") return ["Anslag", "Utfall", "Prognos"];
  return of === "period" ? ["Utfall", "Budget", "Avvikelse"] : ["Prognos", "Budget", "Avvikelse"];
}

function operatingRows(of: "period" | "forecast", { followUp, fill, unit, decimals }: LayoutContext): readonly SaidRow[] {
  const [said, against] = deviationPair(of);
  const operations = followUp.operating.filter(({ side }) => side !== "contribution");
  const figures = (lines: readonly OperatingLine[]): readonly (Figure | undefined)[] => [said, against].map((name) => figureOfLines(lines, measureNamed(name, followUp.round), followUp.operating));
  const isWholeYear = isSamePeriod(followUp.round.period, fullYear(followUp.round.year));
  const words = of === "period" ? { verb: "var", against: isWholeYear ? "årets budget" : "periodens budget" } : { verb: "väntas bli", against: "årets budget" };
  const net = figures(operations);
  const rows: SaidRow[] = [{
    figures: net, isDeviation: true,
    say: (row) => plainSentence(fill(of === "period" && !isWholeYear ? "Budgeten för {period} är netto {0}." : "Budgeten för helåret {year} är netto {0}."), [{ amount: net[1]?.amount ?? amountOfOre(0), cell: { row, column: 2 } }], { unit, decimals }),
  }];
  const add = (subject: Omit<Subject, "verb" | "against">, lines: readonly OperatingLine[]): void => {
    if (lines.length === 0) return;
    const pair = figures(lines);
    if (pair.every((figure) => figure)) rows.push({ figures: pair, isDeviation: true, say: (row, amounts) => deviationSentence({ ...subject, ...words }, { amount: amounts[2] ?? amountOfOre(0), cell: { row, column: 3 } }, { unit, decimals }) });
  };
  const isCost = net.every((figure) => (figure?.amount ?? 0) <= 0);
  add(isCost ? { name: "Nettokostnaderna", better: "lägre", worse: "högre" } : { name: "Resultatet", better: "bättre", worse: "sämre" }, operations);
  add({ name: "Intäkterna", better: "högre", worse: "lägre" }, operations.filter(({ side }) => side === "income"));
  add({ name: "Bruttokostnaderna", better: "lägre", worse: "högre" }, operations.filter(({ side }) => side === "cost"));
  return rows;
}

function investmentRows({ followUp, unit, decimals }: LayoutContext): readonly SaidRow[] {
  const budget = investmentFigure(followUp.investments, "budget");
  const added = investmentFigure(followUp.investments, "added");
  const appropriation = budget && added ? bothOf(budget, added) : budget ?? investmentFigure(followUp.investments, "appropriation");
  const [actual, forecast] = [investmentFigure(followUp.investments, "actual"), investmentFigure(followUp.investments, "forecast")];
  const figures = [appropriation, actual, forecast];
  const cells = (row: number, ...columns: readonly number[]) => columns.map((column) => ({ amount: figures[column - 1]?.amount ?? amountOfOre(0), cell: { row, column } }));
  const rows: SaidRow[] = [];
  if (appropriation && actual) rows.push({ figures, isDeviation: false, say: (row) => plainSentence("Av det totala investeringsanslaget för året på {0} har {1} bokförts under perioden ({1%0} procent).", cells(row, 1, 2), { unit, decimals }) });
  if (appropriation && forecast) rows.push({ figures, isDeviation: false, say: (row) => plainSentence("Enligt prognosen kommer {1} av anslaget på {0} att upparbetas och bokföras till årets slut ({1%0} procent).", cells(row, 1, 3), { unit, decimals }) });
  return rows;
}

function bothOf(one: Figure, other: Figure): Figure {
  const kronor = [...one.kronor, ...other.kronor];
  return { kronor, amount: amountOfKronor(kronor), expression: { kind: "sum", terms: [one.expression, other.expression] } };
}

function rowOf({ figures, say, isDeviation }: SaidRow, row: number, context: LayoutContext): ReportRow {
  const { unit, decimals } = context;
  const contents: (CellContent | undefined)[] = figures.map((figure) => figure && { kind: "figure", figure, sign: 1, unit, decimals });
  if (isDeviation) {
    const kronor = [...(figures[0]?.kronor ?? []), ...signed(figures[1]?.kronor ?? [], -1)];
    contents.push(ownContent([{ by: 1, cell: { row, column: 1 } }, { by: -1, cell: { row, column: 2 } }], kronor, context).content);
  }
  const amounts = contents.map((content): Amount => (content?.kind === "figure" ? content.figure.amount : content?.kind === "own" ? content.amount : amountOfOre(0)));
  const sentence: ReportCell = { content: { kind: "sentence", ...say(row, amounts) }, style: "sentence" };
  return { cells: [sentence, ...contents.map((content): ReportCell | undefined => content && { content, style: "amount" })] };
}

/** Puts the steps together for one frame: kind, roles, arithmetic, periods, rows, sign and unit. */
import { cellAddress } from "../sheet/address";
import type { Steps } from "../sheet/steps";
import { decideBudgetReach } from "./budget-reach";
import { findEquations } from "./find-equations";
import { inferSign } from "./infer-sign";
import { inferUnit } from "./infer-unit";
import { readLedger } from "./read-ledger";
import { readPeriod } from "./read-period";
import { tellOriginalApart } from "./original-appropriation";
import { recogniseRows } from "./recognise-rows";
import { resolvePeriods } from "./resolve-periods";
import type { SettledColumn } from "./settled-column";
import { wholeOfMonths } from "./whole-of-months";
import type { TableFacts } from "./table-facts";
import type { KindScore } from "./table-kinds";
import type { Alternative, Column, Evidence, PositiveSign, RecognisedTable, Round, Row } from "./table";

export interface KnownKind {
  readonly facts: TableFacts;
  readonly score: KindScore;
  readonly columns: readonly SettledColumn[];
}

/** A table whose kind and roles are settled, read in the light of the round; steps for its rows. */
export function* recogniseTable({ facts, score, columns: given }: KnownKind, round: Round | undefined): Steps<RecognisedTable> {
  const { frame } = facts;
  const isLedger = score.kind === "ledger";
  const recognised = isLedger ? { rows: [], evidence: [] } : yield* recogniseRows(score.kind, frame, given);
  const details = isLedger ? frame.rows : recognised.rows.filter(({ kind }) => kind === "detail" || kind === "subtotal" || kind === "total").map(({ row }) => row);
  const columns = tellOriginalApart(score.kind, frame.view, given, details);
  const equations = findEquations(frame.view, columns, details);
  const title = frame.title.map((line) => readPeriod(line).hint).filter((hint) => hint !== undefined).at(-1);
  // A ledger's rows say their own period.
  const reach = decideBudgetReach(frame, given, recognised.rows, equations, isLedger ? undefined : round);
  // An anslag is the year's, whichever of the two it turned out to be.
  const periods = resolvePeriods(given, { round, title, equations, budgetReach: reach.monthsOf });
  const sign = isLedger ? readLedger(frame, columns) : inferSign(score.kind, frame, columns, recognised.rows, equations);
  const unit = inferUnit(score.kind, frame, columns);
  const rows: readonly Row[] = isLedger ? [] : sign.rows;
  const settled = wholeOfMonths(columns.map((column): Column => {
    const { period, span } = isTimeless(score.kind, column, columns) ? {} : periods.get(column.column) ?? {};
    const equation = equations.get(column.column);
    const own = unit.ofColumn.get(column.column);
    return {
      column: column.column, role: column.role, header: column.path,
      ...(period ? { period } : {}),
      ...(span ? { span } : {}),
      ...(own && own !== unit.unit ? { unit: own } : {}),
      ...(column.member !== undefined ? { member: column.member } : {}),
      ...(column.measure ? { measure: column.measure as NonNullable<Column["measure"]> } : {}),
      ...(equation ? { equation: { plus: equation.plus, minus: equation.minus } } : {}),
    };
  }));
  const evidence: Evidence[] = [
    ...score.reasons.map((text): Evidence => ({ about: "kind", text })),
    ...unit.evidence, ...sign.evidence, ...reach.evidence, ...recognised.evidence,
    ...columns.flatMap((column) => columnEvidence(column, periods.get(column.column)?.reason, equations.get(column.column))),
  ];
  const first = frame.rows[0] ?? (frame.header?.last ?? 0) + 1;
  const last = frame.rows.at(-1) ?? first;
  const top = frame.header?.first ?? first;
  const outer = { left: settled[0]?.column ?? frame.left, right: settled.at(-1)?.column ?? frame.right };
  const table: RecognisedTable = {
    id: `${frame.view.grid.sheet}!${cellAddress(top, outer.left)}`,
    kind: score.kind,
    sheet: frame.view.grid.sheet,
    range: { top, bottom: last, ...outer },
    headerRows: frame.header,
    title: frame.title,
    unit: unit.unit,
    unitIsStated: unit.isStated,
    positive: sign.positive,
    columns: settled,
    rows,
    body: { first, last },
    confidence: score.score,
    evidence,
    alternatives: [],
  };
  return { ...table, alternatives: [...reach.alternatives(table), ...(sign.isOpen ? [otherSign(table)] : [])] };
}

/** The same table with plus and minus the other way. */
function otherSign(table: RecognisedTable): Alternative {
  const positive: PositiveSign = table.positive === "cost" ? "income" : "cost";
  const reason = positive === "income" ? "Plus kan vara intäkt eller överskott i stället för kostnad." : "Plus kan vara kostnad i stället för intäkt.";
  return { kind: table.kind, unit: table.unit, positive, columns: table.columns, reason };
}

/** A bridge's columns hold several years, and a ledger's rows say their own period. */
function isTimeless(kind: RecognisedTable["kind"], column: SettledColumn, columns: readonly SettledColumn[]): boolean {
  if (kind === "changeBridge") return column.role !== "budget";
  return kind === "ledger" && column.hint === undefined && columns.some(({ role }) => role === "ledgerPeriod" || role === "date");
}

function columnEvidence(column: SettledColumn, reason: string | undefined, equation: { readonly plus: readonly number[]; readonly minus: readonly number[]; readonly rows: number; readonly misses: number } | undefined): Evidence[] {
  const evidence: Evidence[] = [];
  if (reason !== undefined) evidence.push({ about: "period", column: column.column, text: reason });
  if (equation) {
    const sum = [...equation.plus.map((each) => `+ ${letter(each)}`), ...equation.minus.map((each) => `− ${letter(each)}`)].join(" ").replace(/^\+ /u, "");
    evidence.push({ about: "column", column: column.column, text: `Kolumn ${letter(column.column)} är ${sum} på ${equation.rows - equation.misses} av ${equation.rows} rader.` });
  }
  return evidence;
}

function letter(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}

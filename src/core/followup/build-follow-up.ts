/** Builds the committee's figures from the tables that recognition found, whatever mixture of sheets the workbook has. */
import type { Reading, TableKind } from "../recognise/table";
import type { Grid } from "../sheet/grid";
import { chooseLines, type Candidate } from "./choose-lines";
import type { FollowUp } from "./follow-up";
import { doubtfulSides } from "./doubtful-sides";
import { readFacts } from "./facts";
import { findFrame } from "./frame";
import { findRound } from "./find-round";
import { investmentLines } from "./investment-line";
import { linesOfLedger } from "./lines-of-ledger";
import { linesOfRows } from "./lines-of-rows";
import type { OperatingLine } from "./operating-line";
import { showStraying, strayingSums, type OwnSum } from "./own-sums";
import { recordTable } from "./record-table";
import type { Round } from "./round";
import { isDerived } from "./is-derived";
import { fullYear } from "./measure";
import type { TableOnGrid } from "./table-cells";

export interface FollowUpSettings {
  /** Sheets that hold our own reports: they repeat the figures and are no source of them. */
  readonly ownSheets?: readonly string[];
}

const OPERATING: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "accountBudget", "ledger", "contribution"]);
const RECORDS: ReadonlySet<TableKind> = new Set([
  "actionPlan", "goals", "population", "changeBridge", "budgetChanges", "staff", "internalControl", "sickLeave",
]);

export function buildFollowUp(reading: Reading, grids: readonly Grid[], settings: FollowUpSettings = {}): FollowUp {
  const own = new Set(settings.ownSheets ?? []);
  const sources = reading.tables.flatMap((table): TableOnGrid[] => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    return grid && !own.has(table.sheet) ? [{ table, grid }] : [];
  });
  const facts = readFacts(sources);
  const round = findRound(sources, facts, reading.round) ?? { year: 0, period: fullYear(0) };
  const candidates = operatingCandidates(sources, round);
  const { lines, comparisons, undecided, otherViews } = chooseLines(candidates);
  const ownSums = strayingIn(sources, candidates, lines);
  const frame = findFrame(sources, round.year);
  return {
    facts,
    round,
    operating: withReportRows(lines),
    otherViews,
    investments: sources.filter((source) => source.table.kind === "investments" && !isDerived(source, sources)).flatMap((source) => investmentLines(source, round)),
    records: sources.filter((source) => RECORDS.has(source.table.kind) && !isDerived(source, sources)).map(recordTable),
    ...(frame ? { frame } : {}),
    comparisons,
    undecided,
    ownSums,
    notices: [
      ...sources.filter(({ table }) => table.unit === "unknown" && table.kind !== "ledger" && OPERATING.has(table.kind)).map(unknownUnit),
      ...ownSums.map((sum) => `${showStraying(sum)} Kontrollera raderna och hur de är inlästa innan rapporten lämnas.`),
      ...inUse(sources, candidates, lines, doubtfulSides),
    ],
  };
}

function operatingCandidates(sources: readonly TableOnGrid[], round: Round): readonly Candidate[] {
  return sources.filter(({ table }) => OPERATING.has(table.kind)).map((source) => {
    const lines = source.table.kind === "ledger" ? linesOfLedger(source, round) : linesOfRows(source, round);
    return { table: source.table.id, kind: source.table.kind, lines };
  });
}

/** Asks something of every table of rows that the figures are taken from. */
function inUse<Answer>(sources: readonly TableOnGrid[], candidates: readonly Candidate[], lines: readonly OperatingLine[], ask: (source: TableOnGrid, own: readonly OperatingLine[]) => readonly Answer[]): readonly Answer[] {
  const used = new Set(lines.map(({ table }) => table));
  return candidates.filter(({ table, kind }) => used.has(table) && kind !== "ledger" && kind !== "contribution").flatMap(({ table, lines: own }) => {
    const source = sources.find((each) => each.table.id === table);
    return source ? ask(source, own) : [];
  });
}

/** Of the tables that the figures are taken from; the column where most is astray speaks for its row. */
function strayingIn(sources: readonly TableOnGrid[], candidates: readonly Candidate[], lines: readonly OperatingLine[]): readonly OwnSum[] {
  const all = inUse(sources, candidates, lines, strayingSums);
  const size = ({ own, ours }: OwnSum): number => Math.abs(own - ours);
  return all.filter((each) => !all.some((other) => other.table === each.table && other.row === each.row && (size(other) > size(each) || (size(other) === size(each) && other.column < each.column))));
}

/** A budget that says which report row each konto belongs to says it for the ledger's konton too, and in which order. */
function withReportRows(lines: readonly OperatingLine[]): readonly OperatingLine[] {
  const rowOfAccount = new Map<string, string>();
  for (const { account, reportRow } of lines) if (account && reportRow) rowOfAccount.set(account, reportRow);
  const inOrder = [...lines].sort((a, b) => Number(a.reportRow === undefined) - Number(b.reportRow === undefined));
  return inOrder.map((line) => {
    const reportRow = line.reportRow ?? (line.account === undefined ? undefined : rowOfAccount.get(line.account));
    return reportRow ? { ...line, reportRow } : line;
  });
}

function unknownUnit({ table }: TableOnGrid): string {
  return `Enheten framgår inte av bladet ”${table.sheet}”. Beloppen har lästs som kronor; ange enheten under fliken Underlag om det är fel.`;
}

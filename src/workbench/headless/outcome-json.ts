/** An outcome as the JSON that docs/headless.md describes: rows count from 1 and columns are letters, as in Excel. */
import { areaName, cellName, columnLetters } from "../host/workbook/reference";
import type { LoggedRequest } from "../host/request-log";
import type { ColumnShape, FindingShape, OutcomeShape, PlaceShape, ReportShape, RowShape, TableShape, UnreadShape } from "./outcome-shape";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface HostFacts {
  readonly log: readonly LoggedRequest[];
  readonly gaps: readonly string[];
}

export function outcomeJson(action: string, outcome: OutcomeShape, host: HostFacts): Json {
  return {
    schema: 1,
    action,
    tables: outcome.reading.tables.map(tableJson),
    findings: [...outcome.findings.map(findingJson), ...untold(outcome).map(unreadJson)],
    reports: outcome.reports.map(reportJson),
    problems: outcome.problems.map(({ kind, message }) => ({ kind, message })),
    notices: [...outcome.notices],
    host: hostJson(host),
  };
}

function tableJson(table: TableShape): Json {
  const isLedger = table.kind === "ledger";
  return {
    id: table.id,
    kind: table.kind,
    sheet: table.sheet,
    range: areaName(table.range),
    unit: table.unit,
    positive: table.positive,
    confidence: table.confidence,
    columns: table.columns.map(columnJson),
    ...(isLedger ? { rowCount: table.body.last - table.body.first + 1 } : { rows: table.rows.map((row) => rowJson(row, table.positive)) }),
    ...(table.alternatives.length > 0 && {
      alternatives: table.alternatives.map(({ kind, unit, positive, columns, reason }) => ({ kind, unit, positive, columns: columns.map(columnJson), reason })),
    }),
  };
}

function columnJson({ column, role, period, unit, span, measure, member }: ColumnShape): Json {
  return {
    column: columnLetters(column),
    role,
    ...(period && { period: `${period.from}..${period.to}` }),
    ...(unit !== undefined && { unit }),
    ...(span !== undefined && { span }),
    ...(measure !== undefined && { measure }),
    ...(member !== undefined && { member }),
  };
}

function rowJson({ row, kind, label, account, group, member, positive }: RowShape, ofTable: string): Json {
  return {
    row: row + 1,
    kind,
    label,
    ...(account !== undefined && { account }),
    ...(group !== undefined && { group }),
    ...(member !== undefined && { member }),
    ...(positive !== undefined && positive !== ofTable && { positive }),
  };
}

function findingJson({ rule, severity, at, message, advice, related, acceptance, ...finding }: FindingShape): Json {
  return {
    rule, severity, class: finding.class, sheet: at.sheet, cell: areaName(at.area), message, advice, related: related.map(placeText),
    ...(acceptance && { accepted: { date: acceptance.accepted, reason: acceptance.reason } }),
  };
}

/** A rule that looked at the cell has told of it better, and of a column or a sheet in the same words. */
function untold({ findings, reading }: OutcomeShape): readonly UnreadShape[] {
  const told = new Set(findings.flatMap(({ at, message }) => [`${at.sheet}!${at.area.top},${at.area.left}`, message]));
  return reading.unread.filter(({ sheet, row, column, message }) => !told.has(message) && (row === undefined || !told.has(`${sheet}!${row},${column ?? 0}`)));
}

/** A cell or a sheet that could not be read is something that could not be checked. */
function unreadJson({ sheet, row, column, message }: UnreadShape): Json {
  const cell = row === undefined ? "" : column === undefined ? `${row + 1}:${row + 1}` : cellName(row, column);
  return { rule: "reading", severity: "notChecked", class: "notChecked", sheet, cell, message, advice: "", related: [] };
}

function placeText({ sheet, area }: PlaceShape): string {
  return `${sheet}!${areaName(area)}`;
}

function reportJson({ id, sheet, range, state, text }: ReportShape): Json {
  return { id, sheet, range: areaName(range), state, text: text.map((row) => row.map(asPrinted)) };
}

/** A true minus and a no-break space between groups of digits, whatever the number format made of them. */
function asPrinted(text: string): string {
  return text.replace(/^-(?=[\d.,\s\u00a0]*\d)/, "\u2212").replace(/(?<=\d)[ \u202f](?=\d{3})/g, "\u00a0");
}

function hostJson({ log, gaps }: HostFacts): Json {
  const work = log.filter((request) => !request.isOverhead);
  const overhead = log.filter((request) => request.isOverhead);
  return { ...sums(work), overhead: sums(overhead), gaps: [...gaps] };
}

function sums(log: readonly LoggedRequest[]): { requests: number; requestBytes: number; responseBytes: number } {
  return {
    requests: log.length,
    requestBytes: log.reduce((sum, request) => sum + request.requestBytes, 0),
    responseBytes: log.reduce((sum, request) => sum + request.responseBytes, 0),
  };
}


/** Kontrollprotokollet: every rule with its result, difference and comment, as a report sheet to keep beside the figures. */
import { columnWidths, rowHeight } from "./column-widths";
import { periodInWords } from "../followup/period-words";
import type { CellStyle, ReportCell, ReportRow, ReportTable } from "./report-table";
import type { TableKind } from "../recognise/table";
import { areaAddress, type Area } from "../sheet/address";
import type { CheckedRound } from "../rules/checked-round";
import type { Finding } from "../rules/finding";
import type { AccrualEffect } from "../rules/list-accrual-effects";
import { sayOpenCounts } from "../rules/open-counts";
import type { Rule } from "../rules/rule";
import { SEVERITY_WORDS } from "../rules/severity-preset";

export interface ProtocolInput {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  /** The kinds of table that were read: a rule about others has nothing to say. */
  readonly kinds: ReadonlySet<TableKind>;
  readonly accrualEffects: readonly AccrualEffect[];
  readonly round: CheckedRound;
  /** The day of the check, "2024-05-06". */
  readonly checked: string;
}

const HEADINGS = ["Kontroll", "Resultat", "Var", "Iakttagelse", "Differens, kr", "Kommentar"];

export function layOutProtocol(input: ProtocolInput): ReportTable {
  const { round, checked } = input;
  const about = [round.committee, round.period && periodInWords(round.period)].filter((text) => text !== undefined).join(", ");
  const top = [across("title", "Kontrollprotokoll"), across("dated", `${about === "" ? "" : `${about}. `}Kontrollerat ${checked}.`), across("key", summary(input))];
  const first = top.length;
  const controls = [headings(HEADINGS), ...controlRows(input)];
  const effects = effectRows(input.accrualEffects);
  const rows = edged([...top, ...controls, ...effects], first, first + controls.length - 1);
  const widths = columnWidths(rows, HEADINGS.length);
  const merges = [0, 1, 2, ...(effects.length > 0 ? [first + controls.length] : [])].map(acrossArea);
  return {
    template: "control-protocol",
    sheet: "Kontrollprotokoll",
    rows: rows.map((row, at) => ({ ...row, height: rowHeight(row, widths, () => ({ columns: merges.some(({ top: merged }) => merged === at) ? HEADINGS.length : 1, rows: 1 })) })),
    width: HEADINGS.length,
    parts: [{ headerRows: 1, first, last: first + controls.length - 1, width: HEADINGS.length }],
    merges,
    columnWidths: widths,
    page: { orientation: "landscape", titleRows: { first, last: first }, header: { left: round.committee ?? "" }, footer: { center: "Sida &P av &N" } },
    notices: [],
    blanks: [],
  };
}

/** "2 fel, 1 varning, 3 frågor; 4 godtagna med motivering." */
function summary({ findings }: ProtocolInput): string {
  const open = sayOpenCounts(findings);
  const accepted = findings.filter(({ acceptance }) => acceptance !== undefined).length;
  return `${open === "" ? "Inga öppna iakttagelser" : open}${accepted > 0 ? `; ${plural(accepted, "godtagen", "godtagna")} med motivering` : ""}.`;
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

/** What was found first, loudest first; then each rule with only roundings, those with nothing to say, and those with nothing to look at. */
function controlRows({ rules, findings, kinds }: ProtocolInput): ReportRow[] {
  const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
  const spoken = findings.filter(({ severity }) => severity !== "rounding");
  const rounded = rules.flatMap(({ id, title }) => {
    const count = findings.filter(({ rule, severity }) => rule === id && severity === "rounding").length;
    return count > 0 ? [plainRow(title, "Avrundning", `${plural(count, "belopp skiljer", "belopp skiljer")} bara genom avrundning.`)] : [];
  });
  const silent = rules.filter(({ id }) => !findings.some(({ rule }) => rule === id));
  const isApplicable = ({ reads }: Rule): boolean => reads.length === 0 || reads.some((kind) => kinds.has(kind));
  return [
    ...spoken.map((finding) => findingRow(titleOf(finding.rule), finding)), ...rounded,
    ...silent.filter(isApplicable).map(({ title }) => plainRow(title, "Utan anmärkning", "")),
    ...silent.filter((rule) => !isApplicable(rule)).map(({ title }) => plainRow(title, "Ej aktuell", "Inget sådant underlag i arbetsboken.")),
  ];
}

function findingRow(title: string, finding: Finding): ReportRow {
  const { acceptance } = finding;
  const comment = acceptance ? `Godtagen ${acceptance.accepted}: ${acceptance.reason}` : "";
  return {
    cells: [
      text("label", title), text("text", acceptance ? `${SEVERITY_WORDS[finding.severity]}, godtagen` : SEVERITY_WORDS[finding.severity], acceptance === undefined && isLoud(finding)),
      text("text", placeWords(finding)), text("sentence", finding.arithmetic ? `${finding.message} ${finding.arithmetic}` : finding.message),
      finding.difference === undefined ? undefined : amount(finding.difference), { ...text("text", comment), isIndented: true },
    ],
  };
}

function isLoud({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

function placeWords({ at }: Finding): string {
  return `${at.sheet}!${areaAddress(at.area)}`;
}

function plainRow(title: string, result: string, words: string): ReportRow {
  return { cells: [text("label", title), text("text", result), undefined, text("sentence", words), undefined, text("text", "")] };
}

/** Under the controls: what the comments say is not booked yet. */
function effectRows(effects: readonly AccrualEffect[]): ReportRow[] {
  if (effects.length === 0) return [];
  return [
    across("caption", "Periodiseringseffekter enligt kommentarerna"),
    headings(["Rad", "", "Var", "Kommentar", "Avvikelse, kr", ""]),
    ...effects.map(({ label, comment, at, address, deviation }): ReportRow => ({
      cells: [text("label", label), undefined, text("text", `${at.sheet}!${address}`), text("sentence", comment), deviation === undefined ? undefined : amount(deviation), undefined],
    })),
  ];
}

function headings(words: readonly string[]): ReportRow {
  return { cells: words.map((word, at) => ({ ...text("header", word), ...(at === 4 ? { horizontal: "right" as const } : {}), ...(at === 5 ? { isIndented: true } : {}) })) };
}

function text(style: CellStyle, words: string, isBold = false): ReportCell {
  return { content: { kind: "text", text: words }, style, vertical: "top", ...(isBold ? { isBold } : {}) };
}

function amount(value: number): ReportCell {
  return { content: { kind: "number", value: Math.round(value * 100) / 100, decimals: 0, isPercent: false }, style: "amount", vertical: "top" };
}

function across(style: CellStyle, words: string): ReportRow {
  return { cells: [{ content: { kind: "text", text: words }, style }] };
}

function acrossArea(row: number): Area {
  return { top: row, bottom: row, left: 0, right: HEADINGS.length - 1 };
}

function edged(rows: readonly ReportRow[], first: number, last: number): ReportRow[] {
  const edge = { from: 0, to: HEADINGS.length - 1 };
  return rows.map((row, at) => (at < first || at > last ? row : {
    ...row,
    border: { ...edge, ...(at === first ? { top: "medium" as const } : {}), ...(at === first ? { bottom: "thin" as const } : {}), ...(at === last ? { bottom: "medium" as const } : {}) },
  }));
}

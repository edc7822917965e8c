/** Tables that have no header row: sick leave, a ram with its label, accounts with bare amounts. */
import { cellAddress, type Area } from "../sheet/address";
import { isAccountCode } from "./column-profile";
import type { Block } from "./find-blocks";
import { plainHeader } from "./read-period";
import { readUnit } from "./read-unit";
import { rowWordsOf } from "./table-facts";
import type { Alternative, Column, ColumnRole, Evidence, PositiveSign, RecognisedTable, Row, TableKind, Unit } from "./table";

/** `foreign`: areas under headers that are no budget's; there only sick leave, which needs no header, may be found. */
export function recogniseBlock(block: Block, foreign: readonly Area[]): RecognisedTable | undefined {
  const sick = sickLeave(block);
  if (sick) return sick;
  const isForeign = foreign.some((area) => block.rows.some((row) => row >= area.top && row <= area.bottom) && block.left <= area.right && area.left <= block.right);
  return isForeign ? undefined : contributionPairs(block) ?? bareAccounts(block);
}

interface Pair {
  readonly row: number;
  readonly label: string;
  readonly labelColumn: number;
  readonly value: number | undefined;
  readonly valueColumn: number;
}

/** Every text with a number to its right, row by row. */
function pairsOf(block: Block): Pair[] {
  const { view } = block;
  return block.rows.flatMap((row) => {
    const pairs: Pair[] = [];
    let label: { column: number; text: string } | undefined;
    for (let column = block.left; column <= block.right; column++) {
      const cell = view.cell(row, column);
      if (cell.kind === "text") label = { column, text: cell.text.trim() };
      else if (label && (cell.kind === "number" || cell.kind === "dash")) {
        pairs.push({ row, label: label.text, labelColumn: label.column, value: cell.number, valueColumn: column });
      }
    }
    return pairs;
  });
}

const SICK = /sjukfrånvaro|sjuktal|frisknärvaro|korttidsfrånvaro/u;

function sickLeave(block: Block): RecognisedTable | undefined {
  const { view } = block;
  const pairs = pairsOf(block);
  const [first] = pairs;
  if (!first || pairs.length < 2) return undefined;
  const lead = block.rows.filter((row) => row < first.row);
  const texts = [...lead.flatMap((row) => textIn(block, row)), ...pairs.map(({ label }) => label)];
  if (!texts.some((text) => SICK.test(plainHeader(text)))) return undefined;
  if (pairs.some(({ value }) => value !== undefined && (value < 0 || value > 100))) return undefined;
  const headings = headingsAbove(lead, first.row);
  const rows = block.rows.filter((row) => row >= (headings[0] ?? first.row) && row <= (pairs.at(-1) as Pair).row);
  const values = [...new Set(pairs.map(({ valueColumn }) => valueColumn))].sort((a, b) => a - b);
  return table(block, "sickLeave", rows, {
    columns: [column(first.labelColumn, "label"), ...values.map((each) => column(each, "actual"))],
    unit: "percent", isStated: true,
    title: lead.filter((row) => !headings.includes(row)).flatMap((row) => textIn(block, row)),
    kinds: (row) => (!pairs.some((pair) => pair.row === row) ? "heading" : rowWordsOf(view.cell(row, first.labelColumn).text).has("ofWhich") ? "ofWhich" : "detail"),
    label: (row) => view.cell(row, first.labelColumn).text.trim(),
    reason: "Raderna och rubriken talar om sjukfrånvaro, och värdena är procent.",
    confidence: 0.9,
  });
}

/** Text rows right above the first value are headings of the list; what stands apart from them, or first of all, is its title. */
function headingsAbove(lead: readonly number[], first: number): number[] {
  const touching: number[] = [];
  for (let row = first - 1; lead.includes(row); row--) touching.unshift(row);
  return touching.length < lead.length ? touching : touching.slice(1);
}

function textIn(block: Block, row: number): string[] {
  const texts: string[] = [];
  for (let each = block.left; each <= block.right; each++) {
    const cell = block.view.cell(row, each);
    if (cell.kind === "text") texts.push(cell.text.trim());
  }
  return texts.length > 0 ? [texts.join(" ")] : [];
}

/** "Ram 0 | Justerad ram 0" and "Avvikelse mot justerad ram 0". */
function contributionPairs(block: Block): RecognisedTable | undefined {
  const pairs = pairsOf(block);
  const ours = pairs.filter(({ label }) => rowWordsOf(label).has("contribution"));
  const others = pairs.filter(({ label }) => !rowWordsOf(label).has("contribution") && !/avvik|ram\b/u.test(plainHeader(label)));
  const first = ours[0];
  if (!first || others.length > 0 || pairs.length > 8) return undefined;
  const columns = new Map<number, ColumnRole>();
  for (const { labelColumn, valueColumn } of pairs) {
    columns.set(labelColumn, "label");
    columns.set(valueColumn, "amount");
  }
  const rows = [...new Set(pairs.map(({ row }) => row))];
  const lead = block.rows.filter((row) => row < (rows[0] as number));
  const title = lead.flatMap((row) => textIn(block, row));
  const unit = title.map((line) => readUnit(line).unit).find((each) => each !== undefined);
  return table(block, "contribution", rows, {
    columns: [...columns].sort(([a], [b]) => a - b).map(([each, role]) => column(each, role)),
    unit: unit ?? "unknown", isStated: unit !== undefined, title,
    kinds: () => "detail",
    label: (row) => pairs.find((pair) => pair.row === row)?.label ?? "",
    reason: "Etiketterna är ram eller kommunbidrag med ett belopp bredvid.",
    confidence: 0.7,
  });
}

const FEWEST_ACCOUNTS = 4;

/** Kontonummer with amounts and no header: what the amounts are is asked, never guessed. */
function bareAccounts(block: Block): RecognisedTable | undefined {
  const { view } = block;
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, step) => block.left + step);
  const account = columns.find((each) => {
    const codes = block.rows.filter((row) => /^[3-8]\d{3,4}$/u.test(view.cell(row, each).text.trim()) && isAccountCode(view.cell(row, each).text.trim()));
    return codes.length >= FEWEST_ACCOUNTS && codes.length * 10 >= block.rows.length * 7;
  });
  if (account === undefined) return undefined;
  const rows = block.rows.filter((row) => isAccountCode(view.cell(row, account).text.trim()) || rowWordsOf(textIn(block, row).join(" ")).has("subtotal"));
  const isAmount = (each: number): boolean => each > account && rows.filter((row) => view.cell(row, each).kind === "number").length * 2 > rows.length;
  const amounts = columns.filter(isAmount);
  const name = columns.find((each) => each !== account && rows.filter((row) => view.cell(row, each).kind === "text").length * 2 > rows.length);
  const readings = readingsOf(amounts.length);
  const [chosen, ...rest] = readings;
  if (name === undefined || !chosen) return undefined;
  const withRoles = (roles: readonly ColumnRole[]): Column[] =>
    [column(account, "account"), column(name, "accountName"), ...amounts.map((each, index) => column(each, roles[index] ?? "unknown"))].sort((a, b) => a.column - b.column);
  const kind: TableKind = amounts.length === 1 ? "accountBudget" : "operatingDetail";
  const made = table(block, kind, rows, {
    columns: withRoles(chosen), unit: "unknown", isStated: false, title: [],
    kinds: (row) => (isAccountCode(view.cell(row, account).text.trim()) ? "detail" : "subtotal"),
    label: (row) => view.cell(row, name).text.trim() || textIn(block, row).join(" "),
    reason: "Konton med namn och belopp, men ingen rubrikrad säger vad beloppen är.",
    confidence: 0.5,
  });
  const withAccounts = made.rows.map((row): Row => (row.kind === "detail" ? { ...row, account: view.cell(row.row, account).text.trim() } : row));
  const alternatives = rest.map((roles): Alternative => ({ kind, unit: "unknown", positive: "cost", columns: withRoles(roles), reason: `Beloppen kan också vara ${roles.map((role) => ROLE_WORD[role]).join(" och ")}.` }));
  const income = sumWhere(block, withAccounts, amounts, "3");
  const cost = sumWhere(block, withAccounts, amounts, "4567");
  const positive: PositiveSign = income > 0 && cost < 0 ? "income" : "cost";
  return { ...made, positive, rows: withAccounts, alternatives: alternatives.map((each) => ({ ...each, positive })) };
}

function sumWhere({ view }: Block, rows: readonly Row[], amounts: readonly number[], classes: string): number {
  const ours = rows.filter(({ account: code }) => code !== undefined && classes.includes(code.charAt(0)));
  return ours.reduce((sum, { row }) => amounts.reduce((each, at) => each + (view.cell(row, at).number ?? 0), sum), 0);
}

const ROLE_WORD: Readonly<Partial<Record<ColumnRole, string>>> = { budget: "budget", actual: "utfall", forecast: "prognos", deviation: "avvikelse" };

function readingsOf(amounts: number): ColumnRole[][] {
  if (amounts === 1) return [["budget"], ["actual"]];
  if (amounts === 2) return [["budget", "actual"], ["actual", "budget"], ["budget", "forecast"]];
  if (amounts === 3) return [["budget", "actual", "deviation"], ["actual", "budget", "deviation"], ["budget", "actual", "forecast"]];
  return [];
}

interface Parts {
  readonly columns: readonly Column[];
  readonly unit: Unit;
  readonly isStated: boolean;
  readonly title: readonly string[];
  readonly kinds: (row: number) => Row["kind"];
  readonly label: (row: number) => string;
  readonly reason: string;
  readonly confidence: number;
}

function column(each: number, role: ColumnRole): Column {
  return { column: each, role, header: [] };
}

function table(block: Block, kind: TableKind, rows: readonly number[], parts: Parts): RecognisedTable {
  const first = rows[0] as number;
  const last = rows.at(-1) as number;
  const left = Math.min(...parts.columns.map((each) => each.column));
  const right = Math.max(...parts.columns.map((each) => each.column));
  const { sheet } = block.view.grid;
  const evidence: Evidence[] = [{ about: "kind", text: parts.reason }];
  return {
    id: `${sheet}!${cellAddress(first, left)}`, kind, sheet,
    range: { top: first, left, bottom: last, right },
    headerRows: undefined, title: parts.title, unit: parts.unit, unitIsStated: parts.isStated,
    positive: kind === "contribution" ? "income" : "none",
    columns: parts.columns,
    rows: rows.map((row): Row => ({ row, kind: parts.kinds(row), label: parts.label(row) })),
    body: { first, last }, confidence: parts.confidence, evidence, alternatives: [],
  };
}

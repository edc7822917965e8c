/** Turns the rows of a detail, summary or budget table into operating lines. */
import type { Column, RecognisedTable, Row } from "../recognise/table";
import { accountGroups } from "./account-groups";
import { accountNumber, classOfName, type CostType } from "./account-plan";
import { isSamePeriod, measureInTable, measureKey, measureOfColumn } from "./measure";
import { listAddress, type ListAddress } from "./list-address";
import type { LineCell, OperatingLine, Side } from "./operating-line";
import { readCellNumber } from "./read-cell-number";
import type { Round } from "./round";
import { sideBySign, slagOfRow, typeOnSide, whatNamesTell, type NamesTell } from "./slag-of-row";
import { columnWithRole, kronorIn, ownRows, textInRole, type TableOnGrid } from "./table-cells";

export function linesOfRows(source: TableOnGrid, round: Round): readonly OperatingLine[] {
  const divided = dividedColumns(source.table);
  const nets = netColumns(source.table, divided, round);
  const list = listAddress(source);
  const names = whatNamesTell(source);
  const wholes = memberColumns(source.table, round).map((each): Whole => ({ ...each, list: each.member === undefined ? list : undefined, names }));
  const ofAccounts = accountGroups(source.table);
  return ownRows(source.table).flatMap((row) => {
    const about = describe(source, row, ofAccounts);
    if (divided.length > 0) return [...divided, ...nets].map((column) => lineOfColumn(source, row, column, about, round)).filter(({ side, cells }) => side !== "net" || cells.length > 0);
    return wholes.map((whole) => lineOfRow(source, row, about, whole));
  });
}

/** Where the kommuner stand in columns each row is a line per kommun; a total beside them only repeats what they tell. */
function memberColumns(table: RecognisedTable, round: Round): readonly Pick<Whole, "measured" | "member">[] {
  const of = (member: string | undefined): readonly MeasuredColumn[] =>
    measuredColumns({ ...table, columns: table.columns.filter((column) => column.member === member) }, round);
  const members = [...new Set(table.columns.flatMap(({ member }) => member ?? []))].map((member) => ({ member, measured: of(member) }));
  const told = new Set(members.flatMap(({ measured }) => measured.map(({ measure }) => measureKey(measure))));
  const rest = of(undefined).filter(({ measure }) => !told.has(measureKey(measure)));
  return members.length > 0 && rest.length === 0 ? members : [...members, { member: undefined, measured: rest }];
}

interface Whole {
  readonly measured: readonly MeasuredColumn[];
  readonly list: ListAddress | undefined;
  readonly names: NamesTell;
  readonly member: string | undefined;
}

function lineOfRow(source: TableOnGrid, row: Row, about: About, { measured, list, names, member }: Whole): OperatingLine {
  const { table } = source;
  const { costType, side } = slagOfRow(table, row, about, names);
  const sign = signOf(table, row);
  const cells = measured.flatMap(({ column, measure }) => cellOf(source, row, column, sign, measure, list));
  const kronor = cells.map(({ value, factor }) => value * factor).filter((each) => each !== 0);
  const settled = side === "net" && names.sides && kronor.length > 0 ? sideBySign(kronor) : side;
  return { ...about, ...(member !== undefined ? { member } : {}), table: table.id, side: settled, costType: typeOnSide(costType, settled), cells };
}

interface MeasuredColumn {
  readonly column: Column;
  readonly measure: LineCell["measure"];
}

/** An outcome told in two columns of one table is one outcome; only parts of the period, such as months, add up to something. */
function measuredColumns(table: RecognisedTable, round: Round): readonly MeasuredColumn[] {
  const columns = table.columns.flatMap((column): MeasuredColumn[] => {
    const measure = measureInTable(table, column, round);
    return measure ? [{ column, measure }] : [];
  });
  return columns.filter(({ column, measure }, at) => {
    const before = columns.slice(0, at).some((other) => measureKey(other.measure) === measureKey(measure));
    return !before || (column.period !== undefined && !isSamePeriod(column.period, measure.period));
  });
}

/** A table by verksamhet may hold income and cost in columns of their own; each is then a line. */
const DIVIDED: Readonly<Partial<Record<Column["role"], { side: Side; label: string; counterparty?: "external" | "internal" }>>> = {
  externalIncome: { side: "income", label: "Externa intäkter", counterparty: "external" },
  internalIncome: { side: "income", label: "Interna intäkter", counterparty: "internal" },
  income: { side: "income", label: "Intäkter" },
  cost: { side: "cost", label: "Kostnader" },
};

function dividedColumns(table: RecognisedTable): readonly Column[] {
  return table.columns.filter(({ role }) => DIVIDED[role]);
}

/** Other years of which only the netto is told, beside the income and the costs of this. */
function netColumns(table: RecognisedTable, divided: readonly Column[], round: Round): readonly Column[] {
  const keyOf = (column: Column): string | undefined => { const measure = measureOfColumn(column, round); return measure && measureKey(measure); };
  const told = new Set(divided.map((column) => keyOf(measured(column))));
  return table.columns.filter((column) => {
    const key = column.role === "net" && column.measure ? keyOf(column) : undefined;
    const isNew = key !== undefined && !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Income and costs of nothing more said are budget. */
function measured(column: Column): Column {
  return column.measure ? column : { ...column, role: "budget" };
}

function lineOfColumn(source: TableOnGrid, row: Row, column: Column, about: About, round: Round): OperatingLine {
  const part = DIVIDED[column.role] ?? { side: "net" as const, label: "Netto" };
  const measure = measureOfColumn(measured(column), round);
  const cells = measure ? cellOf(source, row, column, signOf(source.table, row), measure) : [];
  const costType: CostType = part.side === "income" ? "income" : "other";
  return { ...about, activity: about.activity ?? row.label, ...part, table: source.table.id, costType, cells };
}

/** Plus as stored means cost in a table "positive: cost", so its amounts change sign on the way in. */
function signOf(table: RecognisedTable, row: Row): 1 | -1 {
  return (row.positive ?? table.positive) === "cost" ? -1 : 1;
}

function cellOf(source: TableOnGrid, row: Row, column: Column, sign: 1 | -1, measure: LineCell["measure"], list?: ListAddress): readonly LineCell[] {
  const { table, grid } = source;
  const number = readCellNumber(grid, row.row, column.column);
  if (number.kind !== "number") return [];
  const factor = sign * kronorIn(number.unit ?? column.unit ?? table.unit);
  return [{ kind: "cell", measure, value: number.value, factor, sheet: table.sheet, row: row.row, column: column.column, isText: number.isText, ...(list ? { list } : {}) }];
}

type About = Pick<OperatingLine, "label" | "account" | "activity" | "member" | "counterparty" | "reportRow" | "comment">;

function describe(source: TableOnGrid, row: Row, ofAccounts: ReadonlySet<string>): About {
  const account = accountNumber(row.account ?? textInRole(source, row.row, "account"));
  const activity = activityOf(source, row, ofAccounts);
  const member = row.member ?? textInRole(source, row.row, "member");
  const reportRow = textInRole(source, row.row, "reportRow");
  const comment = textInRole(source, row.row, "comment");
  const label = textInRole(source, row.row, "accountName") ?? row.label;
  const counterparty = counterpartyOf(textInRole(source, row.row, "counterparty") ?? label);
  return {
    label,
    ...(account ? { account } : {}),
    ...(activity ? { activity } : {}),
    ...(member ? { member } : {}),
    ...(counterparty ? { counterparty } : {}),
    ...(reportRow ? { reportRow } : {}),
    ...(comment ? { comment } : {}),
  };
}

/** "030" and "Administration" in two columns are one verksamhet, "030 Administration". */
function activityOf(source: TableOnGrid, row: Row, ofAccounts: ReadonlySet<string>): string | undefined {
  const code = textInRole(source, row.row, "activity");
  const name = textInRole(source, row.row, "activityName");
  if (code && name) return name.startsWith(code) ? name : `${code} ${name}`;
  if (code ?? name) return code ?? name;
  if (row.group === undefined || ofAccounts.has(row.group) || columnWithRole(source.table, "owner")) return undefined;
  const isOfCosts = !/^\d|nämnd|\b(?:ansvar|enhet|verksamhet|avdelning|kostnadsställe)\b/iu.test(row.group) && classOfName(row.group) !== undefined;
  return isOfCosts ? undefined : row.group;
}

function counterpartyOf(text: string): "external" | "internal" | undefined {
  if (/\bextern/iu.test(text)) return "external";
  return /\bintern(?!ränta|t? kontroll)/iu.test(text) ? "internal" : undefined;
}

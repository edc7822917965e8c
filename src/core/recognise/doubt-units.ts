/** A stated unit that makes the amounts unbelievable, or a thousand times those of the other sheets, is asked about: it may be the heading that is wrong. */
import type { MoneyUnit } from "../money/money-unit";
import { kronorPer } from "../money/money-unit";
import type { SheetView } from "./sheet-view";
import type { Alternative, RecognisedTable, TableKind, Unit } from "./table";
import { sizeOf } from "./table-size";

const OPERATING: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "accountBudget"]);
const SMALLER: Readonly<Partial<Record<Unit, MoneyUnit>>> = { mnkr: "tkr", tkr: "kr" };

interface Sized {
  readonly table: RecognisedTable;
  readonly kronor: number;
  readonly isUnbelievable: boolean;
}

export function doubtUnits(tables: readonly RecognisedTable[], viewOf: (sheet: string) => SheetView | undefined): RecognisedTable[] {
  const sized = tables.flatMap((table): Sized[] => {
    const view = viewOf(table.sheet);
    const isMoney = table.unitIsStated && (table.unit === "kr" || table.unit === "tkr" || table.unit === "mnkr");
    if (!view || !isMoney || !(OPERATING.has(table.kind) || table.kind === "investments")) return [];
    const { total, hasDecimals } = sizeOf(table, view);
    return [{ table, kronor: total * kronorPer(table.unit as MoneyUnit), isUnbelievable: isUnbelievable(table.unit, total, hasDecimals) }];
  });
  return tables.map((table) => {
    const own = sized.find((each) => each.table === table);
    const smaller = SMALLER[table.unit];
    if (!own || !smaller) return table;
    const other = largestOf(sized.filter((each) => each !== own && !each.isUnbelievable && OPERATING.has(each.table.kind)), own);
    if (!own.isUnbelievable && !other) return table;
    return ask(table, smaller, other ? `vore de orimligt stora mot dem på bladet ”${other.table.sheet}”, som är i ${other.table.unit}` : "vore de orimligt stora för en nämnd");
  });
}

/** Milliards: no joint committee turns over as much, and nobody writes it in whole millions without a decimal. */
function isUnbelievable(unit: Unit, total: number, hasDecimals: boolean): boolean {
  if (unit === "mnkr") return total >= (hasDecimals ? 10_000 : 2_000);
  return unit === "tkr" && total >= 20_000_000;
}

/** The other sheets' largest operations, where what the table holds is out of all proportion to them. */
function largestOf(others: readonly Sized[], own: Sized): Sized | undefined {
  const [largest] = [...others].sort((a, b) => b.kronor - a.kronor);
  return largest && largest.kronor > 0 && isFarAbove(own, largest) ? largest : undefined;
}

/** A year's investments many times what all operations cost, or operations that are others a thousand times over. */
function isFarAbove(own: Sized, other: Sized): boolean {
  const ratio = own.kronor / other.kronor;
  if (own.table.kind === "investments") return ratio >= (own.table.unit === other.table.unit ? 100 : 15);
  return ratio >= 800 && ratio <= 1250;
}

function ask(table: RecognisedTable, unit: MoneyUnit, why: string): RecognisedTable {
  const reason = `Rubriken säger ${table.unit}, men beloppen kan vara i ${unit}: i ${table.unit} ${why}.`;
  const alternative: Alternative = { kind: table.kind, unit, positive: table.positive, columns: table.columns, reason };
  return { ...table, evidence: [...table.evidence, { about: "unit", text: reason }], alternatives: [...table.alternatives, alternative] };
}

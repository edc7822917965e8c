/** The unit of a table that does not say it: from tables that do, from öre, and from the size of the amounts; else asked. */
import type { MoneyUnit } from "../money/money-unit";
import type { SheetView } from "./sheet-view";
import type { Alternative, RecognisedTable, TableKind, Unit } from "./table";
import { sizeOf, type Size } from "./table-size";

const MONEY: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "ledger", "accountBudget", "investments", "changeBridge", "budgetChanges", "contribution", "staff"]);
const OPERATING: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "ledger", "accountBudget", "changeBridge"]);
const FACTOR: Readonly<Record<MoneyUnit, number>> = { kr: 1, tkr: 1e3, mnkr: 1e6 };
const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

export function inferMissingUnits(tables: readonly RecognisedTable[], viewOf: (sheet: string) => SheetView | undefined): RecognisedTable[] {
  return tables.map((table) => {
    if (table.unit !== "unknown" || !MONEY.has(table.kind)) return table;
    const view = viewOf(table.sheet);
    return view ? withUnit(table, view, tables, viewOf) : table;
  });
}

function withUnit(table: RecognisedTable, view: SheetView, tables: readonly RecognisedTable[], viewOf: (sheet: string) => SheetView | undefined): RecognisedTable {
  if (table.kind === "ledger") return say(table, "kr", "Enheten står inte; en huvudbok förs i kronor.");
  const size = sizeOf(table, view);
  const neighbour = tables.find((other) => other !== table && other.sheet === table.sheet && other.unitIsStated && isMoney(other.unit));
  if (neighbour && !OPERATING.has(table.kind)) return say(table, neighbour.unit, `Enheten står inte; den antas vara densamma som i tabellen ${neighbour.id} på samma blad.`);
  const known = tables.filter((other) => other !== table && other.unitIsStated && isMoney(other.unit) && OPERATING.has(other.kind) && OPERATING.has(table.kind));
  for (const other of known) {
    const otherView = viewOf(other.sheet);
    const kronor = otherView ? sizeOf(other, otherView).total * FACTOR[other.unit as MoneyUnit] : 0;
    const fits = kronor > 0 ? UNITS.filter((unit) => isNear(size.total * FACTOR[unit], kronor)) : [];
    if (fits.length === 1) return say(table, fits[0] as MoneyUnit, `Enheten står inte; beloppen är av samma storlek som i ${other.id} om de är i ${fits[0]}.`);
  }
  return bySize(table, size);
}

function isMoney(unit: Unit): boolean {
  return unit === "kr" || unit === "tkr" || unit === "mnkr";
}

function isNear(a: number, b: number): boolean {
  return a > b / 8 && a < b * 8;
}

function say(table: RecognisedTable, unit: Unit, text: string): RecognisedTable {
  return { ...table, unit, evidence: [...table.evidence, { about: "unit", text }] };
}

/** A committee turns over millions to hundreds of millions of kronor; what could be two units is asked. */
function bySize(table: RecognisedTable, { total, hasDecimals }: Size): RecognisedTable {
  if (total === 0) return table;
  if (hasDecimals && total >= 100_000) return say(table, "kr", "Enheten står inte; beloppen har ören, så de är i kronor.");
  if (hasDecimals && total < 3_000) return say(table, "mnkr", "Enheten står inte; små tal med decimaler är miljoner kronor.");
  if (total >= 2_000_000) return say(table, "kr", "Enheten står inte; i tusental vore beloppen orimligt stora för en nämnd, så de är i kronor.");
  if (total >= 1_000 && total < 100_000) return say(table, "tkr", "Enheten står inte; i kronor vore beloppen orimligt små för en nämnd, så de är i tusental.");
  const readings: readonly [MoneyUnit, MoneyUnit] = total < 1_000 ? ["mnkr", "tkr"] : ["tkr", "kr"];
  return ask(table, readings);
}

function ask(table: RecognisedTable, [first, second]: readonly [MoneyUnit, MoneyUnit]): RecognisedTable {
  const text = `Enheten står inte, och beloppen kan vara i ${first} eller ${second}.`;
  const alternative: Alternative = { kind: table.kind, unit: second, positive: table.positive, columns: table.columns, reason: `Beloppen kan vara i ${second} i stället för ${first}.` };
  return { ...say(table, first, text), alternatives: [...table.alternatives, alternative] };
}

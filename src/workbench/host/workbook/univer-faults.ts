/** The one place where faults of Univer 0.25.1 are worked around at run time. Nothing in node_modules is changed. */
import { LocaleService, type ICellData, type Nullable } from "@univerjs/core";
import { ArrayValueObject, BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, functionDate, functionLookup, type BaseValueObject } from "@univerjs/engine-formula";

let isMended = false;

export function mendUniver(): void {
  if (isMended) return;
  isMended = true;
  mendMapKeys();
  mendSort();
  mendEdate();
  mendCellLookup();
  mendLookupIndex();
}

/** A progress timer of Univer asks for a word a second after the engine was thrown away, and fails outside every call: here no key has a word. */
export class WordlessLocaleService extends LocaleService {
  override t = (key: string): string => key;
}

/** Univer calls `map.keys().some(…)` when it checks names against tables; iterators have `some` from Node 22 only. */
function mendMapKeys(): void {
  const iterator = Object.getPrototypeOf(new Map().keys()) as { some?: unknown };
  if (iterator.some) return;
  Object.defineProperty(iterator, "some", {
    configurable: true,
    value(this: Iterable<unknown>, test: (item: unknown) => boolean) {
      return [...this].some(test);
    },
  });
}

/** SORT sorts the range's own rows in place, so that every other formula on that range reads them sorted: it gets a copy. */
function mendSort(): void {
  const prototype = prototypeOf(functionLookup, "SORT");
  const { calculate } = prototype;
  prototype.calculate = function (this: unknown, first: BaseValueObject, ...rest: BaseValueObject[]) {
    return calculate.call(this, first.isArray() ? copyOf(first as ArrayValueObject) : first, ...rest);
  };
}

/** EDATE of 31 January and one month gives 2 March: what runs over the end of the month is put back to its last day. */
function mendEdate(): void {
  const prototype = prototypeOf(functionDate, "EDATE");
  const endOfMonth = prototypeOf(functionDate, "EOMONTH");
  const { calculate } = prototype;
  prototype.calculate = function (this: unknown, start: BaseValueObject, months: BaseValueObject) {
    const moved = calculate.call(this, start, months);
    const last = endOfMonth.calculate.call(this, start, months);
    const [movedTo, lastDay] = [singleNumber(moved), singleNumber(last)];
    return movedTo !== undefined && lastDay !== undefined && movedTo > lastDay ? last : moved;
  };
}

function singleNumber(value: BaseValueObject): number | undefined {
  const one = value.isArray() && (value as ArrayValueObject).getRowCount() * (value as ArrayValueObject).getColumnCount() === 1 ? (value as ArrayValueObject).get(0, 0) : value;
  return one?.isNumber() ? Number(one.getValue()) : undefined;
}

interface FunctionPrototype {
  calculate: (...values: BaseValueObject[]) => BaseValueObject;
}

function prototypeOf(functions: readonly (readonly unknown[])[], name: string): FunctionPrototype {
  const found = functions.find(([, known]) => String(known) === name)?.[0] as { readonly prototype: FunctionPrototype } | undefined;
  if (!found) throw new Error(`[emulator] Univer has no ${name}`);
  return found.prototype;
}

function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}

/** For every cell it looks up, Univer builds two matrices that are needed only where arrays spill. The same answer without them is five times as fast. */
function mendCellLookup(): void {
  const { getCellData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
    const computed = this.getCurrentRuntimeSheetData()?.getValue(row, column);
    if (computed) return computed;
    const spills = this.getCurrentActiveArrayFormulaCellData() ?? this.getCurrentRuntimeActiveArrayFormulaCellData();
    if (spills || Object.keys(this.getRuntimeFeatureCellData()).length > 0) return getCellData.call(this, row, column);
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
}

type ByColumn = Map<string, Map<string, Map<number, unknown>>>;

/**
 * For every calculated cell, Univer searches all different values of its column for the one it held before: a spill of 100 000
 * amounts takes minutes. The column's index is forgotten instead; the next lookup builds it from the cells.
 */
function mendLookupIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as { _cache: ByColumn; _continueBuildingCache: ByColumn; set: (...entry: unknown[]) => void };
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
    if (isForceUpdate !== true) return set(unitId, sheetId, column, value, row, isForceUpdate);
    for (const cache of [index._cache, index._continueBuildingCache]) cache.get(unitId as string)?.get(sheetId as string)?.delete(column as number);
  };
}

/** The one place where faults of Univer 0.25.1 are worked around at run time. Nothing in node_modules is changed. */
import type { ICellData, Nullable } from "@univerjs/core";
import { ArrayValueObject, BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, functionLookup, type BaseValueObject } from "@univerjs/engine-formula";

let isMended = false;

export function mendUniver(): void {
  if (isMended) return;
  isMended = true;
  mendMapKeys();
  mendSort();
  mendCellLookup();
  mendLookupIndex();
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
  const sort = functionLookup.find(([, name]) => String(name) === "SORT")?.[0];
  if (typeof sort !== "function") return;
  const prototype = (sort as unknown as { prototype: unknown }).prototype as { calculate: (...values: BaseValueObject[]) => unknown };
  const { calculate } = prototype;
  prototype.calculate = function (this: unknown, first: BaseValueObject, ...rest: BaseValueObject[]) {
    return calculate.call(this, first.isArray() ? copyOf(first as ArrayValueObject) : first, ...rest);
  };
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

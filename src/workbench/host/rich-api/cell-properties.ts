/** getCellProperties and its kin: a matrix of the properties that were asked for, and the way back. */
import { asMatrix, asRecord } from "./arguments";
import { refuse } from "./api-error";
import type { ApiContext } from "./context";
import { HostObject, type Json } from "./host-object";
import type { RangePlace } from "./objects/range-place";

type Asked = Readonly<Record<string, unknown>>;

export function cellProperties(range: RangePlace, options: unknown): Json {
  const asked = asRecord(options);
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_unused, column) => pick(range.getCell(row, column), asked)),
  ) as Json;
}

export function rowProperties(range: RangePlace, options: unknown): Json {
  const asked = asRecord(options);
  return Array.from({ length: range.rowCount }, (_, row) => pickLine(range.getRow(row), asked, "rowIndex", range.area.top + row)) as Json;
}

export function columnProperties(range: RangePlace, options: unknown): Json {
  const asked = asRecord(options);
  return Array.from({ length: range.columnCount }, (_, column) => pickLine(range.getColumn(column), asked, "columnIndex", range.area.left + column)) as Json;
}

function pickLine(range: HostObject, asked: Asked, indexName: string, index: number): Json {
  const { [indexName]: isIndexAsked, ...others } = asked;
  return { ...pick(range, others) as object, ...(isIndexAsked ? { [indexName]: index } : {}) } as Json;
}

/** `{ format: { fill: { color: true } } }` asked of an object gives the same shape with the values in it. */
function pick(object: HostObject, asked: Asked): Json {
  const result: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted !== true && (typeof wanted !== "object" || wanted === null)) continue;
    const value = (object as unknown as Record<string, unknown>)[name];
    if (value === undefined) refuse("InvalidArgument");
    result[name] = value instanceof HostObject ? pickPart(name, value, wanted as Asked) : (value as Json);
  }
  return result as Json;
}

function pickPart(name: string, part: HostObject, asked: Asked | true): Json {
  if (asked === true) return pick(part, Object.fromEntries(part.scalars.map((scalar) => [scalar, true])));
  if (name !== "borders") return pick(part, asked);
  const borders = part as unknown as { getItem(side: string): HostObject };
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  return Object.fromEntries(sides.map((side) => [side.charAt(4).toLowerCase() + side.slice(5), pick(borders.getItem(side), asked)])) as Json;
}

export function setCellProperties(range: RangePlace, context: ApiContext, values: unknown): void {
  asMatrix(values, range.rowCount, range.columnCount).forEach((row, r) => row.forEach((value, c) => assign(range.getCell(r, c), asRecord(value))));
  context.touched.add(range.sheet.id);
}

export function setRowProperties(range: RangePlace, values: unknown): void {
  asLines(values, range.rowCount).forEach((value, row) => assign(range.getRow(row), asRecord(value)));
}

export function setColumnProperties(range: RangePlace, values: unknown): void {
  asLines(values, range.columnCount).forEach((value, column) => assign(range.getColumn(column), asRecord(value)));
}

function asLines(values: unknown, count: number): readonly unknown[] {
  return Array.isArray(values) && values.length === count ? values : refuse("InvalidArgument");
}

function assign(object: HostObject, values: Asked): void {
  for (const [name, value] of Object.entries(values)) {
    const target = object as unknown as Record<string, unknown>;
    if (!(name in object)) refuse("InvalidArgument");
    const part = target[name];
    if (name === "borders" && value && typeof value === "object") {
      const borders = part as { getItem(side: string): HostObject };
      for (const [side, line] of Object.entries(value)) assign(borders.getItem(`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`), asRecord(line));
    } else if (part instanceof HostObject) assign(part, asRecord(value));
    else target[name] = value;
  }
}

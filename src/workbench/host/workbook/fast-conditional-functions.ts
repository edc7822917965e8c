/**
 * SUMIFS, SUMIF, COUNTIFS, COUNTIF and AVERAGEIFS over plain ranges, read straight from the cells. Univer builds an object for every cell first,
 * which takes two seconds for each formula over a ledger of 100,000 rows; reports hold dozens. Anything but plain ranges and single criteria goes to Univer's own.
 */
import type { BaseReferenceObject} from "@univerjs/engine-formula";
import { BaseFunction, ErrorValueObject, NumberValueObject, type BaseValueObject, type ErrorType, type IFunctionNames, type IFunctionService } from "@univerjs/engine-formula";
import { isErrorText, valueOfCell, type CellValue } from "./cell-value";
import { criterion, type Criterion } from "./criterion";

type Argument = BaseValueObject | BaseReferenceObject;
type Name = "SUMIFS" | "SUMIF" | "COUNTIFS" | "COUNTIF" | "AVERAGEIFS" | "AVERAGEIF";

interface Pair {
  readonly range: BaseReferenceObject;
  readonly matches: Criterion;
}

interface Parts {
  readonly target: BaseReferenceObject | undefined;
  readonly pairs: readonly Pair[];
}

class FastConditional extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 255;

  constructor(private readonly kind: Name, private readonly original: BaseFunction) {
    super(kind as IFunctionNames);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const parts = partsOf(this.kind, args);
    return parts ? total(this.kind, parts) : this.byUniver(args);
  }

  /** What is not plain goes the long way, with the place that the original wants to know. */
  private byUniver(args: readonly Argument[]): BaseValueObject {
    const { original } = this;
    original.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    const values = original.needsReferenceObject ? args : args.map((arg) => (arg.isReferenceObject() ? (arg as BaseReferenceObject).toArrayValueObject() : arg));
    return original.calculate(...(values as BaseValueObject[])) as BaseValueObject;
  }
}

export function registerFastFunctions(service: IFunctionService): void {
  for (const name of ["SUMIFS", "SUMIF", "COUNTIFS", "COUNTIF", "AVERAGEIFS", "AVERAGEIF"] as const) {
    const original = service.getExecutor(name as IFunctionNames);
    if (original && !(original instanceof FastConditional)) service.registerExecutors(new FastConditional(name, original));
  }
}

function partsOf(kind: Name, args: readonly Argument[]): Parts | undefined {
  const isPaired = kind.endsWith("IFS");
  const hasTarget = isPaired && kind !== "COUNTIFS";
  const rest = hasTarget ? args.slice(1) : isPaired ? args : args.slice(0, 2);
  const target = hasTarget ? args[0] : kind.startsWith("COUNT") ? undefined : args[2] ?? args[0];
  if (rest.length % 2 !== 0 || (target !== undefined && !isPlain(target))) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [range, value] = [rest[at], singleValue(rest[at + 1])];
    if (range === undefined || value === undefined || !isPlain(range)) return undefined;
    pairs.push({ range, matches: criterion(value) });
  }
  const size = (reference: BaseReferenceObject): string => `${reference.getRowCount()}x${reference.getColumnCount()}`;
  const all = [...pairs.map(({ range }) => range), ...(target ? [target as BaseReferenceObject] : [])];
  if (new Set(all.map(size)).size > 1) return undefined;
  return { target: target as BaseReferenceObject | undefined, pairs };
}

function isPlain(value: Argument): value is BaseReferenceObject {
  if (!value.isReferenceObject()) return false;
  const reference = value as BaseReferenceObject;
  return !reference.isMultiArea() && !reference.isExceedRange();
}

function singleValue(value: Argument | undefined): CellValue | undefined {
  if (value === undefined) return undefined;
  if (value.isReferenceObject()) {
    const reference = value as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    return isPlain(value) && reference.getRowCount() === 1 && reference.getColumnCount() === 1 ? valueOfCell(reference.getCellData(startRow, startColumn)) : undefined;
  }
  const plain = value as BaseValueObject;
  if (plain.isArray() || plain.isError()) return undefined;
  if (plain.isNull()) return "";
  const raw = plain.getValue();
  return plain.isBoolean() ? Boolean(raw) : (raw as CellValue);
}

function total(kind: Name, { target, pairs }: Parts): BaseValueObject {
  const first = pairs[0]?.range;
  if (!first) return NumberValueObject.create(0);
  const rows = Math.min(first.getRowCount(), lastRowInUse(first) - first.getRangePosition().startRow + 1);
  const columns = first.getColumnCount();
  const readers = pairs.map(({ range, matches }) => ({ read: readerOf(range), matches }));
  const readTarget = target ? readerOf(target) : undefined;
  let [sum, lost, count] = [0, 0, 0];
  for (let row = 0; row < Math.max(rows, 0); row++) {
    for (let column = 0; column < columns; column++) {
      if (!readers.every(({ read, matches }) => matches(read(row, column)))) continue;
      const value = readTarget ? readTarget(row, column) : 1;
      if (isErrorText(value)) return ErrorValueObject.create(value as ErrorType) as unknown as BaseValueObject;
      if (typeof value !== "number") continue;
      count++;
      // Kahan–Neumaier: a hundred thousand amounts in öre must not lose one.
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
  }
  if (kind.startsWith("COUNT")) return NumberValueObject.create(count + blanksBelow(kind, pairs, rows));
  if (!kind.startsWith("AVERAGE")) return NumberValueObject.create(sum + lost);
  return count === 0 ? (ErrorValueObject.create("#DIV/0!" as ErrorType) as unknown as BaseValueObject) : NumberValueObject.create((sum + lost) / count);
}

/** Rows below the last one in use are blank; they count where blank is what is asked for. */
function blanksBelow(kind: Name, pairs: readonly Pair[], rows: number): number {
  const range = pairs[0]?.range;
  if (!range || !kind.startsWith("COUNT") || !pairs.every(({ matches }) => matches(""))) return 0;
  return Math.max(0, range.getRowCount() - Math.max(rows, 0)) * range.getColumnCount();
}

function lastRowInUse(range: BaseReferenceObject): number {
  return range.getActiveSheetRowCount() - 1;
}

function readerOf(range: BaseReferenceObject): (row: number, column: number) => CellValue {
  const { startRow, startColumn } = range.getRangePosition();
  return (row, column) => valueOfCell(range.getCellData(startRow + row, startColumn + column));
}

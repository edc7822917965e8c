/** An add-in's function as the formula engine sees it: it answers from results at hand, or says #BUSY! and queues the call. */
import { ArrayValueObject, BaseFunction, ErrorValueObject, StringValueObject, ValueObjectFactory, type BaseValueObject, type ErrorType, type IFunctionNames } from "@univerjs/engine-formula";
import { callArguments, type BlankArgument } from "./call-arguments";
import type { Invocations } from "./invocations";
import type { FunctionMetadata } from "./metadata";

export interface FunctionHost {
  readonly invocations: Invocations;
  readonly switches: { readonly blankArgument: BlankArgument };
  /** "Blad1!B7" for `invocation.address`. */
  addressOf(sheetId: string, row: number, column: number): string;
  /** Text behind an error value, shown when the cell is asked; undefined clears it. */
  setErrorText(sheetId: string, row: number, column: number, text: string | undefined): void;
}

export class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(private readonly metadata: FunctionMetadata, private readonly takesErrors: boolean, private readonly host: FunctionHost) {
    super(metadata.name.toUpperCase() as IFunctionNames);
  }

  override isCustom(): boolean {
    return false;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const { metadata, host } = this;
    const sheetId = this.subUnitId ?? "";
    const call = callArguments(values, metadata, { blank: host.switches.blankArgument, takesErrors: this.takesErrors });
    host.setErrorText(sheetId, this.row, this.column, undefined);
    if ("error" in call) return error(call.error);
    const address = host.addressOf(sheetId, this.row, this.column);
    const key = JSON.stringify([metadata.id, call.args, metadata.options?.requiresAddress ? address : ""]);
    const result = host.invocations.resultOf(key, `${sheetId}|${this.row}|${this.column}`, { functionId: metadata.id, args: call.args, address, takesErrors: this.takesErrors });
    if (!result) return error("#BUSY!");
    if ("value" in result) return this.valueObject(result.value);
    host.setErrorText(sheetId, this.row, this.column, result.message);
    return error(result.error);
  }

  private valueObject(value: unknown): BaseValueObject {
    if (!Array.isArray(value)) return scalar(value);
    const rows = value.map((row) => (Array.isArray(row) ? row : [row]) as unknown[]);
    const width = rows[0]?.length ?? 0;
    if (width === 0 || rows.some((row) => row.length !== width)) return error("#VALUE!");
    rows.forEach((row, down) => row.forEach((cell, right) => this.host.setErrorText(this.subUnitId ?? "", this.row + down, this.column + right, messageOf(cell))));
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map(scalar)),
      rowCount: rows.length, columnCount: width,
      unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column,
    });
  }
}

const codes: Readonly<Record<string, string>> = { "1": "#N/A", "5": "#DIV/0!", "6": "#NUM!", "7": "#VALUE!", "8": "#NULL!" };

/** A null in a result shows as 0 (CF issue 1503); an error among the cells of a matrix is an object with its code. */
function scalar(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return ValueObjectFactory.create(0);
  if (typeof value === "object") {
    const { code, errorCode } = value as { code?: unknown; errorCode?: unknown };
    return error(typeof code === "string" ? code : codes[String(errorCode ?? code)] ?? "#VALUE!");
  }
  if (typeof value === "number" && !Number.isFinite(value)) return error("#NUM!");
  return typeof value === "string" ? StringValueObject.create(value) : ValueObjectFactory.create(value as number | boolean);
}

/** The text of an error among the cells of a matrix. */
function messageOf(cell: unknown): string | undefined {
  return typeof cell === "object" && cell !== null && "message" in cell && typeof cell.message === "string" ? cell.message : undefined;
}

function error(code: string): BaseValueObject {
  return ErrorValueObject.create(code as ErrorType) as unknown as BaseValueObject;
}

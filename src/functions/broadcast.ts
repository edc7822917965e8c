/** Cell by cell over ranges of one shape: a single value goes with every cell, and range in gives range out. */
import { isError, refuse, type CellAnswer, type FunctionError } from "./function-error";

/** An argument as Excel sends it: a matrix, or null when it was left out. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

export interface NamedArgument {
  readonly name: string;
  readonly cells: Argument;
}

const LEFT_OUT: readonly (readonly unknown[])[] = [[null]];

export function matrixOf(cells: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) return cells === null || cells === undefined ? LEFT_OUT : [[cells]];
  return cells.length === 0 ? LEFT_OUT : (cells as readonly (readonly unknown[])[]);
}

function isSingle(matrix: readonly (readonly unknown[])[]): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

/** The answer for every cell, or the reason why the ranges do not fit together. */
export function broadcast(args: readonly NamedArgument[], answer: (cells: readonly unknown[]) => CellAnswer): CellAnswer[][] | FunctionError {
  const matrices = args.map(({ cells }) => matrixOf(cells));
  const shape = commonShape(args, matrices);
  if (isError(shape)) return shape;
  const singles = matrices.map(isSingle);
  const cells: unknown[] = matrices.map((matrix) => matrix[0]?.[0]);
  const answers: CellAnswer[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: CellAnswer[] = new Array<CellAnswer>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      for (let index = 0; index < matrices.length; index++) {
        if (!singles[index]) cells[index] = matrices[index]?.[row]?.[column];
      }
      line[column] = answer(cells);
    }
    answers.push(line);
  }
  return answers;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function commonShape(args: readonly NamedArgument[], matrices: readonly (readonly (readonly unknown[])[])[]): Shape | FunctionError {
  let shape: (Shape & { readonly name: string }) | undefined;
  for (const [index, matrix] of matrices.entries()) {
    if (isSingle(matrix)) continue;
    const next = { name: args[index]?.name ?? "", rows: matrix.length, columns: matrix[0]?.length ?? 0 };
    if (shape && (shape.rows !== next.rows || shape.columns !== next.columns)) {
      return refuse(next.name, `Området är ${sizeOf(next)} men ${shape.name} är ${sizeOf(shape)}. Markera lika stora områden, eller ett enda värde.`);
    }
    shape ??= next;
  }
  return shape ?? { rows: 1, columns: 1 };
}

function sizeOf({ rows, columns }: Shape): string {
  return `${rows} ${rows === 1 ? "rad" : "rader"} × ${columns} ${columns === 1 ? "kolumn" : "kolumner"}`;
}

/** The one value of an argument that must not be a range. */
export function single({ name, cells }: NamedArgument): { readonly value: unknown } | FunctionError {
  const matrix = matrixOf(cells);
  return isSingle(matrix) ? { value: matrix[0]?.[0] } : refuse(name, "Ange ett enda värde, inte ett område.");
}

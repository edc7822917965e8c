/** One worksheet: its cells in the grid engine, its other facts beside it. */
import type { ICellData, ICommandService, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { typeOfCell, valueOfCell, type CellValue, type ValueType } from "./cell-value";
import type { Calculation } from "./calculation";
import type { DefinedName, SheetFacts, TableContent } from "./content";
import { intersection, type Area } from "./reference";
import type { CellStyle } from "./style";
import type { StyleBook } from "./style-book";

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a sheet needs of the workbook that it belongs to. */
export interface OwningBook {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly styles: StyleBook;
  readonly names: DefinedName[];
  readonly tables: TableContent[];
  sheets(): Sheet[];
  sheetNamed(name: string): Sheet | undefined;
  internStyle(style: CellStyle): string;
  publishName(name: DefinedName): void;
}

export class Sheet {
  constructor(readonly book: OwningBook, readonly worksheet: Worksheet, readonly facts: SheetFacts) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get config(): ReturnType<Worksheet["getConfig"]> {
    return this.worksheet.getConfig();
  }

  private get matrix(): CellMatrix {
    return this.worksheet.getCellMatrix().getMatrix() as CellMatrix;
  }

  /** The cell as stored; a spilled result is not stored. */
  cell(row: number, column: number): ICellData | undefined {
    return this.matrix[row]?.[column];
  }

  row(row: number): Record<number, ICellData> | undefined {
    return this.matrix[row];
  }

  /** The cell as shown: stored, or filled by an array formula elsewhere. */
  shown(row: number, column: number): Nullable<ICellData> {
    const cell = this.cell(row, column);
    if (cell?.v !== undefined || cell?.f) return cell;
    return this.spilled?.[row]?.[column] ?? cell;
  }

  private get spilled(): CellMatrix | undefined {
    return this.book.calculation.model.getArrayFormulaCellData()[this.book.unitId]?.[this.id] as CellMatrix | undefined;
  }

  value(row: number, column: number): CellValue {
    return valueOfCell(this.shown(row, column));
  }

  type(row: number, column: number): ValueType {
    return typeOfCell(this.shown(row, column));
  }

  /** With its "="; undefined where there is none. */
  formula(row: number, column: number): string | undefined {
    return this.cell(row, column)?.f ?? undefined;
  }

  styleId(row: number, column: number): string {
    const own = this.cell(row, column)?.s ?? this.config.rowData[row]?.s ?? this.config.columnData[column]?.s ?? "x0";
    return typeof own === "string" ? own : "x0";
  }

  style(row: number, column: number): CellStyle {
    return this.book.styles.get(this.styleId(row, column));
  }

  /** The area that an array formula at this cell fills; undefined when it fills none but its own cell. */
  spillOf(row: number, column: number): Area | undefined {
    const range = this.book.calculation.model.getArrayFormulaRange()[this.book.unitId]?.[this.id]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return undefined;
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  /** The array formulas whose area meets this one. */
  spillsIn(area: Area): { row: number; column: number; area: Area }[] {
    const found: { row: number; column: number; area: Area }[] = [];
    const all = this.book.calculation.model.getArrayFormulaRange()[this.book.unitId]?.[this.id] ?? {};
    for (const row of Object.keys(all)) {
      for (const column of Object.keys(all[Number(row)] ?? {})) {
        const spill = this.spillOf(Number(row), Number(column));
        if (spill && intersection(spill, area)) found.push({ row: Number(row), column: Number(column), area: spill });
      }
    }
    return found;
  }

  /** The merged area that holds a cell. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges().find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }

  merges(): Area[] {
    return this.config.mergeData.map((range) => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }));
  }

  isRowHidden(row: number): boolean {
    return this.config.rowData[row]?.hd === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.config.columnData[column]?.hd === 1;
  }

  /** Pixels. */
  rowHeight(row: number): number {
    const data = this.config.rowData[row];
    return (data?.ia === 1 ? data.ah ?? data.h : data?.h) ?? this.config.defaultRowHeight;
  }

  columnWidth(column: number): number {
    return this.config.columnData[column]?.w ?? this.config.defaultColumnWidth;
  }

  /** Every stored cell inside an area, row by row; costs what is stored, not what the area spans. */
  *cellsIn(area: Area): Generator<[row: number, column: number, cell: ICellData]> {
    const { matrix } = this;
    for (const row of keysBetween(matrix, area.top, area.bottom)) {
      const cells = matrix[row] ?? {};
      for (const column of keysBetween(cells, area.left, area.right)) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The smallest area around the cells in use; undefined on an empty sheet. Formats count unless only values are asked for. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number): void => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    for (const [row, column, cell] of this.cellsIn(within)) {
      if ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f) include(row, column);
      else if (!valuesOnly && cell.s) include(row, column);
    }
    for (const spill of this.spillsIn(within)) {
      const area = intersection(spill.area, within);
      if (!area) continue;
      include(area.top, area.left);
      include(area.bottom, area.right);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}

/** Integer keys of an object come in ascending order. */
function keysBetween(object: object, first: number, last: number): number[] {
  if (last - first < 64) {
    const found: number[] = [];
    for (let key = first; key <= last; key++) if (key in object) found.push(key);
    return found;
  }
  return Object.keys(object).map(Number).filter((key) => key >= first && key <= last);
}

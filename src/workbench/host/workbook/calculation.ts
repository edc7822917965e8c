/** Drives Univer's formula engine: what changed goes in, the promise resolves when every result is in its cell. */
import { ICommandService, ObjectMatrix, type ICellData, type Univer } from "@univerjs/core";
import type { FormulaExecutedStateType} from "@univerjs/engine-formula";
import { FormulaDataModel, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { SheetContent } from "./content";
import type { Area } from "./reference";

interface Dirt {
  readonly sheetId: string;
  readonly area: Area;
}

/** A calculation that the engine never reports the end of must not hang a test for ever. */
const PATIENCE = 120_000;

export class Calculation {
  private dirt: Dirt[] = [];
  private readonly formulaSheets = new Set<string>();
  private readonly names = new Set<string>();
  private isForced = false;
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  readonly model: FormulaDataModel;

  constructor(univer: Univer, private readonly unitId: string) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.model = injector.get(FormulaDataModel);
    this.commands.beforeCommandExecuted((command, options) => {
      if (options?.["fromFormula"] === true) leaveFormatsAlone(command.params);
    });
    this.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running++;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
      if (state !== undefined) this.ended();
    });
  }

  /** Array results that the file holds stand until something changes. */
  takeSpills(sheets: readonly SheetContent[]): void {
    for (const sheet of sheets) {
      for (const { row, column, area, cells } of sheet.spills) {
        const range = { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
        this.model.mergeArrayFormulaRange({ [this.unitId]: { [sheet.id]: { [row]: { [column]: range } } } });
        const matrix: Record<number, Record<number, ICellData>> = {};
        for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = cell.value;
        this.model.mergeArrayFormulaCellData({ [this.unitId]: { [sheet.id]: new ObjectMatrix(matrix) } });
      }
    }
  }

  /** An array formula that is gone takes its results with it. */
  dropSpill(sheetId: string, row: number, column: number, area: Area): void {
    this.model.deleteArrayFormulaRange(this.unitId, sheetId, row, column);
    const results = this.model.getArrayFormulaCellData()[this.unitId]?.[sheetId] as Record<number, Record<number, unknown>> | undefined;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) delete results?.[r]?.[c];
    }
    this.markCells(sheetId, area, true);
  }

  get isDirty(): boolean {
    return this.isForced || this.dirt.length > 0 || this.formulaSheets.size > 0 || this.names.size > 0;
  }

  markCells(sheetId: string, area: Area, hasFormulas: boolean): void {
    this.dirt.push({ sheetId, area });
    if (hasFormulas) this.formulaSheets.add(sheetId);
  }

  markFormulas(sheetId: string): void {
    this.formulaSheets.add(sheetId);
  }

  markName(name: string): void {
    this.names.add(name);
  }

  markEverything(): void {
    this.isForced = true;
  }

  /** Calculates what is dirty; also waits for a calculation that the user's own editing started. */
  async run(): Promise<void> {
    await this.idle();
    if (!this.isDirty) return;
    const changed = this.takeDirt();
    const done = this.nextEnd();
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, changed, { onlyLocal: true });
    await done;
  }

  async idle(): Promise<void> {
    while (this.running > 0) await this.nextEnd();
  }

  private takeDirt(): Record<string, unknown> {
    const changed = {
      forceCalculation: this.isForced,
      dirtyRanges: this.dirt.map(({ sheetId, area }) => ({
        unitId: this.unitId, sheetId,
        range: { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: { [this.unitId]: Object.fromEntries([...this.names].map((name) => [name, ""])) },
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      dirtySuperTableMap: {},
      clearDependencyTreeCache: { [this.unitId]: Object.fromEntries([...this.formulaSheets].map((id) => [id, "1"])) },
    };
    this.dirt = [];
    this.formulaSheets.clear();
    this.names.clear();
    this.isForced = false;
    return changed;
  }

  private ended(): void {
    this.running = Math.max(0, this.running - 1);
    for (const wake of this.waiting.splice(0)) wake();
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("[emulator] the formula engine did not finish")), PATIENCE);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Univer gives results a format of its own now and then (a date function a date format); cell formats are not its business here. */
function leaveFormatsAlone(params: unknown): void {
  const { cellValue } = params as { cellValue?: Record<number, Record<number, ICellData | null>> };
  for (const row of Object.values(cellValue ?? {})) for (const cell of Object.values(row)) if (cell) delete cell.s;
}

/** What the user does to cells, put through the host as Excel would: protection asked, handlers told, and undoable. */
import type { ExcelHost } from "../../host/excel-host";
import { areaName } from "../../host/workbook/reference";
import type { Sheet } from "../../host/workbook/sheet";
import { clearArea, writeEntries, type CellEntry } from "../../host/workbook/write-cells";
import type { CellArea, CellPlace } from "../grid/cell-area";
import { restoreSnapshot, takeSnapshot } from "./cell-snapshot";
import { copiedEntry, entryOfTyped, rowsOfText, textOfArea } from "./contents";
import { UndoStack, type UndoableEdit } from "./undo-stack";

interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly area: CellArea;
}

function blockAt({ row, column }: CellPlace, rows: readonly (readonly unknown[])[]): CellArea {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
}

export class GridEdits {
  readonly undoStack = new UndoStack();
  private copied: Copied | undefined;

  constructor(private readonly host: ExcelHost) {}

  type(sheet: Sheet, place: CellPlace, typed: string): Promise<void> {
    const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    return this.undoable(sheet, area, () => this.write(sheet, area, [[entryOfTyped(sheet, place, typed)]]));
  }

  clear(sheet: Sheet, area: CellArea): Promise<void> {
    const used = sheet.usedArea(area, false);
    if (used === undefined) return Promise.resolve();
    return this.undoable(sheet, used, () => {
      this.host.context.requireUnlocked(sheet, used);
      clearArea(sheet, used, true, false);
      this.host.context.changedCells(sheet, used);
    });
  }

  copy(sheet: Sheet, area: CellArea): string {
    const shown = sheet.usedArea(area, false) ?? { ...area, bottom: area.top, right: area.left };
    const text = textOfArea(sheet, shown);
    this.copied = { text, sheetId: sheet.id, area: shown };
    return text;
  }

  /** What was copied here comes back as formulas and values; a text from elsewhere is typed, cell by cell. */
  paste(sheet: Sheet, place: CellPlace, text: string): Promise<void> {
    const source = this.copied?.text === text ? this.host.book.sheetWithId(this.copied.sheetId) : undefined;
    const entries = source === undefined || this.copied === undefined ? this.typedBlock(sheet, place, text) : copiedBlock(source, this.copied.area, place);
    const area = blockAt(place, entries);
    return this.undoable(sheet, area, () => this.write(sheet, area, entries));
  }

  undo(): Promise<void> {
    return this.restore(this.undoStack.takeUndo(), "before");
  }

  redo(): Promise<void> {
    return this.restore(this.undoStack.takeRedo(), "after");
  }

  private typedBlock(sheet: Sheet, { row, column }: CellPlace, text: string): CellEntry[][] {
    return rowsOfText(text).map((texts, r) => texts.map((typed, c) => entryOfTyped(sheet, { row: row + r, column: column + c }, typed)));
  }

  private write(sheet: Sheet, area: CellArea, entries: readonly (readonly CellEntry[])[]): void {
    this.host.context.requireUnlocked(sheet, area);
    writeEntries(sheet, area.top, area.left, entries);
    this.host.context.changedCells(sheet, area);
  }

  private undoable(sheet: Sheet, area: CellArea, work: () => void): Promise<void> {
    return this.host.user.change(sheet.name, areaName(area), () => {
      const before = takeSnapshot(sheet, area);
      work();
      this.undoStack.push({ sheetId: sheet.id, before, after: takeSnapshot(sheet, area) });
    });
  }

  private restore(edit: UndoableEdit | undefined, side: "before" | "after"): Promise<void> {
    const sheet = edit === undefined ? undefined : this.host.book.sheetWithId(edit.sheetId);
    if (edit === undefined || sheet === undefined) return Promise.resolve();
    const snapshot = edit[side];
    return this.host.user.change(sheet.name, areaName(snapshot.area), () => {
      restoreSnapshot(sheet, snapshot);
      this.host.context.changedCells(sheet, snapshot.area);
    });
  }
}

function copiedBlock(source: Sheet, area: CellArea, place: CellPlace): CellEntry[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => row);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, column) => column);
  return rows.map((row) =>
    columns.map((column) => copiedEntry(source, { row: area.top + row, column: area.left + column }, { row: place.row + row, column: place.column + column })),
  );
}

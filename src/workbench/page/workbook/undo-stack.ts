import type { CellSnapshot } from "./cell-snapshot";

/** What an edit of the user's changed: one sheet's cells before and after. */
export interface UndoableEdit {
  readonly sheetId: string;
  readonly before: CellSnapshot;
  readonly after: CellSnapshot;
}

const DEPTH = 100;

/** Excel's undo for what the user did in the grid. A change by the add-in empties it, as Excel does. */
export class UndoStack {
  private done: UndoableEdit[] = [];
  private undone: UndoableEdit[] = [];

  push(edit: UndoableEdit): void {
    this.done = [...this.done, edit].slice(-DEPTH);
    this.undone = [];
  }

  takeUndo(): UndoableEdit | undefined {
    const edit = this.done.pop();
    if (edit !== undefined) this.undone.push(edit);
    return edit;
  }

  takeRedo(): UndoableEdit | undefined {
    const edit = this.undone.pop();
    if (edit !== undefined) this.done.push(edit);
    return edit;
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }
}

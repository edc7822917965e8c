/** What a user does with the workbook behind the add-in's back. */
import { addSheet, deleteSheet, faultOfName, moveSheet, nextSheetName, renameSheet, setVisibility } from "../workbook/edit-sheets";
import type { Visibility } from "../workbook/content";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { refuse } from "../rich-api/api-error";
import { eventTypes, type ApiContext } from "../rich-api/context";
import { Range } from "../rich-api/objects/range";
import { Worksheet } from "../rich-api/objects/worksheet";
import { resolveAddress } from "../rich-api/resolve-address";
import { deleteCells, insertCells } from "../rich-api/shift-cells";

type Act = <T>(work: () => T) => Promise<T>;

export class User {
  constructor(private readonly context: ApiContext, private readonly act: Act) {}

  /** `row` counts from 1, as the user sees it; the new rows push it down. */
  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.act(() => insertCells(this.context, this.named(sheet), rows(row - 1, count), "Down"));
  }

  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.act(() => deleteCells(this.context, this.named(sheet), rows(row - 1, count), "Up"));
  }

  /** `column` counts from 1: A is 1. */
  insertColumns(sheet: string, column: number, count = 1): Promise<void> {
    return this.act(() => insertCells(this.context, this.named(sheet), columns(column - 1, count), "Right"));
  }

  deleteColumns(sheet: string, column: number, count = 1): Promise<void> {
    return this.act(() => deleteCells(this.context, this.named(sheet), columns(column - 1, count), "Left"));
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.act(() => {
      const found = this.named(sheet);
      const fault = faultOfName(this.context.book, name, found);
      if (fault) refuse(fault);
      renameSheet(this.context.book, found, name);
      this.context.changedStructure();
      this.context.tell(eventTypes.nameChanged, found.id, { worksheetId: found.id, nameBefore: sheet, nameAfter: name, source: "Local" });
    });
  }

  addSheet(name?: string): Promise<void> {
    return this.act(() => {
      const sheet = addSheet(this.context.book, name ?? nextSheetName(this.context.book));
      this.context.changedStructure();
      this.context.tell(eventTypes.added, undefined, { worksheetId: sheet.id, source: "Local" });
    });
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.act(() => {
      const found = this.named(sheet);
      deleteSheet(this.context.book, found);
      this.context.changedStructure();
      this.context.tell(eventTypes.deleted, undefined, { worksheetId: found.id, source: "Local" });
    });
  }

  moveSheet(sheet: string, position: number): Promise<void> {
    return this.act(() => {
      moveSheet(this.context.book, this.named(sheet), position);
      this.context.changedStructure();
    });
  }

  setVisibility(sheet: string, visibility: Visibility): Promise<void> {
    return this.act(() => {
      setVisibility(this.context.book, this.named(sheet), visibility);
      this.context.changedStructure();
    });
  }

  protect(sheet: string, options: Readonly<Record<string, boolean>> = {}, password?: string): Promise<void> {
    return this.act(() => new Worksheet(this.context, this.named(sheet)).protection.protect(options, password));
  }

  unprotect(sheet: string, password?: string): Promise<void> {
    return this.act(() => new Worksheet(this.context, this.named(sheet)).protection.unprotect(password));
  }

  protectStructure(isProtected = true): Promise<void> {
    return this.act(() => {
      this.context.book.isStructureProtected = isProtected;
    });
  }

  activate(sheet: string): Promise<void> {
    return this.act(() => new Worksheet(this.context, this.named(sheet)).activate());
  }

  select(sheet: string, address: string): Promise<void> {
    return this.act(() => this.range(sheet, address).select());
  }

  /** Formats, merges and the like: whatever the API can do, done by the user's hand. */
  change(sheet: string, address: string, work: (range: Range) => void): Promise<void> {
    return this.act(() => work(this.range(sheet, address)));
  }

  /** Cuts a block and pastes it elsewhere on the same sheet; formulas that point into it follow. */
  moveBlock(sheet: string, address: string, to: string): Promise<void> {
    return this.act(() => {
      const from = this.range(sheet, address);
      const target = this.range(sheet, to);
      from.moveTo(target);
    });
  }

  private range(sheet: string, address: string): Range {
    const place = resolveAddress(this.context.book, this.named(sheet), address);
    return new Range(this.context, place.sheet, place.area);
  }

  private named(sheet: string): Sheet {
    return this.context.book.sheetNamed(sheet) ?? refuse("ItemNotFound");
  }
}

function rows(first: number, count: number): { top: number; bottom: number; left: number; right: number } {
  return { top: first, bottom: first + count - 1, left: 0, right: MAX_COLUMNS - 1 };
}

function columns(first: number, count: number): { top: number; bottom: number; left: number; right: number } {
  return { left: first, right: first + count - 1, top: 0, bottom: MAX_ROWS - 1 };
}

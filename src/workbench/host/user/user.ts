/** What a user does with the workbook behind the add-in's back. */
import type { Visibility } from "../workbook/content";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { refuse } from "../rich-api/api-error";
import type { ApiContext } from "../rich-api/context";
import { Range } from "../rich-api/objects/range";
import { Worksheet } from "../rich-api/objects/worksheet";
import { WorksheetCollection } from "../rich-api/objects/worksheet-collection";
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
      this.worksheet(sheet).name = name;
    });
  }

  addSheet(name?: string): Promise<void> {
    return this.act(() => {
      new WorksheetCollection(this.context).add(name);
    });
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.act(() => this.worksheet(sheet).delete());
  }

  moveSheet(sheet: string, position: number): Promise<void> {
    return this.act(() => {
      this.worksheet(sheet).position = position;
    });
  }

  setVisibility(sheet: string, visibility: Visibility): Promise<void> {
    return this.act(() => {
      this.worksheet(sheet).visibility = visibility;
    });
  }

  protect(sheet: string, options: Readonly<Record<string, boolean>> = {}, password?: string): Promise<void> {
    return this.act(() => this.worksheet(sheet).protection.protect(options, password));
  }

  unprotect(sheet: string, password?: string): Promise<void> {
    return this.act(() => this.worksheet(sheet).protection.unprotect(password));
  }

  protectStructure(isProtected = true): Promise<void> {
    return this.act(() => {
      this.context.book.isStructureProtected = isProtected;
    });
  }

  activate(sheet: string): Promise<void> {
    return this.act(() => this.worksheet(sheet).activate());
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

  private worksheet(sheet: string): Worksheet {
    return new Worksheet(this.context, this.named(sheet));
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

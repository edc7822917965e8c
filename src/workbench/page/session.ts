import type { SheetTab } from "./chrome/sheet-tabs";
import type { LogEntry } from "./chrome/log-drawer";
import type { CellArea, CellPlace } from "./grid/cell-area";
import type { SheetView } from "./grid/sheet-view";

/** One opened workbook with its emulated Excel, as the page sees it. */
export interface Session {
  readonly fileName: string;
  /** Calls back after anything visible changed: cells, sheets, selection, log. */
  subscribe(listener: () => void): () => void;
  tabs(): readonly SheetTab[];
  activeSheetId(): string;
  activateSheet(id: string): void;
  view(): SheetView;
  selection(): CellArea;
  select(area: CellArea, active: CellPlace): void;
  /** The cell's content as the formula bar of a Swedish Excel shows it. */
  contentText(place: CellPlace): string;
  /** Gives a Swedish sentence when Excel would refuse. */
  typeInto(place: CellPlace, typed: string): string | undefined;
  clear(area: CellArea): string | undefined;
  copyText(area: CellArea): string;
  pasteText(place: CellPlace, text: string): string | undefined;
  setColumnWidth(column: number, pixels: number): void;
  addSheet(): void;
  renameSheet(id: string, name: string): string | undefined;
  deleteSheet(id: string): string | undefined;
  undo(): void;
  redo(): void;
  save(): Uint8Array;
  log(): readonly LogEntry[];
}

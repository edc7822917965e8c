import type { LogEntry } from "./chrome/log-drawer";
import type { SheetTab } from "./chrome/sheet-tabs";
import type { CellArea, CellPlace } from "./grid/cell-area";
import type { Selection } from "./grid/selection";
import type { SheetView } from "./grid/sheet-view";
import type { RibbonButton } from "./ribbon/read-manifest";

/** A Swedish sentence when Excel would refuse, undefined when it was done. */
export type Refusal = Promise<string | undefined>;

/** What a tester can turn on to see how the add-in takes it. */
export interface BenchSwitches {
  readonly isProtected: boolean;
  readonly isInCellEdit: boolean;
  readonly latency: number;
  /** Office's own theme, whatever the system's is. */
  readonly isDark: boolean;
}

/** The sheets as their tabs show them. */
export interface SheetStrip {
  readonly activeId: string;
  tabs(): readonly SheetTab[];
  activate(id: string): void;
  add(): Refusal;
  rename(id: string, name: string): Refusal;
  delete(id: string): Refusal;
}

/** One opened workbook in its emulated Excel, as the page sees it. */
export interface Session {
  /** Tells one opening of a file from the next. */
  readonly id: number;
  readonly fileName: string;
  /** Counts every visible change; the listeners are called when it has. */
  readonly revision: number;
  /** Counts the changes that need the cells drawn again. */
  readonly cellRevision: number;
  subscribe(listener: () => void): () => void;

  readonly sheets: SheetStrip;
  view(): SheetView;
  selection(): Selection;
  select(selection: Selection): void;
  /** Selects on another sheet, which becomes the active one. */
  goTo(sheetId: string, selection: Selection): void;
  /** The cell's content as the formula bar of a Swedish Excel shows it. */
  contentText(place: CellPlace): string;
  /** The values that are not blank. */
  valuesIn(area: CellArea): readonly (string | number | boolean)[];
  typeInto(place: CellPlace, typed: string): Refusal;
  /** A block of contents or typed texts, row by row; a formula's references move with it. */
  pasteInto(place: CellPlace, text: string): Refusal;
  clear(area: CellArea): Refusal;
  copyText(area: CellArea): string;
  setColumnWidth(column: number, pixels: number): void;
  undo(): Refusal;
  redo(): Refusal;

  /** Excel answers the add-in differently while a cell is being edited. */
  setEditing(isEditing: boolean): void;
  save(): Promise<Uint8Array>;

  readonly frame: HTMLIFrameElement;
  readonly isPaneOpen: boolean;
  showPane(isOpen: boolean): void;
  /** Gives the keyboard to the add-in's pane. */
  enterPane(): void;
  readonly busyControl: string | undefined;
  /** What goes on, for the status bar. */
  readonly notice: string;
  press(button: RibbonButton): void;

  readonly switches: BenchSwitches;
  turn(switches: Partial<BenchSwitches>): void;
  log(): readonly LogEntry[];
  gaps(): readonly string[];
  close(): void;
}

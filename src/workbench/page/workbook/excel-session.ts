/** The page's session on the emulated Excel: the user's hands on one side, the add-in's frame on the other. */
import type { ExcelHost } from "../../host/excel-host";
import { eventTypes } from "../../host/rich-api/context";
import { areaName, cellName } from "../../host/workbook/reference";
import { POINTS, setColumnWidths } from "../../host/workbook/sizes";
import type { Sheet } from "../../host/workbook/sheet";
import type { LogEntry } from "../chrome/log-drawer";
import type { CellArea, CellPlace } from "../grid/cell-area";
import { focusGrid } from "../focus-grid";
import { FIRST_CELL, selectedArea, wholeArea, type Selection } from "../grid/selection";
import type { SheetView } from "../grid/sheet-view";
import type { RibbonButton } from "../ribbon/read-manifest";
import type { BenchSwitches, Refusal, Session } from "../session";
import type { AddInFrame } from "./add-in-frame";
import { contentText } from "./contents";
import { GridEdits } from "./grid-edits";
import { openBeside } from "./open-beside";
import { refusalOf } from "./refusal-text";
import { HostSheets } from "./host-sheets";
import { sheetPicture, type LookBook } from "./sheet-picture";
import { widenForNumber } from "./widen-for-number";

/** The add-in hears of a selection when it has come to rest, as in Excel, and not at every cell of a drag. */
const SELECTION_REST = 120;
const EXECUTED = 0;

function isSameArea(one: CellArea, other: CellArea): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

let opened = 0;

export class ExcelSession implements Session {
  readonly id = ++opened;
  revision = 0;
  cellRevision = 0;
  isPaneOpen = true;
  busyControl: string | undefined;
  notice: string;
  switches: BenchSwitches = { isProtected: false, isInCellEdit: false, latency: 0, isDark: false };
  private readonly listeners = new Set<() => void>();
  private readonly selections = new Map<string, Selection>();
  private readonly looks: LookBook = new Map();
  readonly sheets: HostSheets;
  private readonly edits: GridEdits;
  private selectionTimer: ReturnType<typeof setTimeout> | undefined;
  private isTyping = false;
  private addInAsked = false;

  constructor(
    readonly fileName: string,
    private readonly host: ExcelHost,
    private readonly addIn: AddInFrame,
  ) {
    this.edits = new GridEdits(host);
    this.sheets = new HostSheets(host);
    this.notice = `${addIn.name} laddas …`;
    addIn.onReady(() => this.tell("Klar"));
    addIn.onLeave(focusGrid);
    host.onPane((state) => this.showPane(state === "Visible"));
    host.onRequest = ({ isOverhead }) => {
      this.addInAsked ||= !isOverhead;
      return undefined;
    };
    host.onWorkbookChanged(() => this.workbookChanged());
    host.context.newWorkbooks.add((file) => this.openBeside(file));
  }

  get frame(): HTMLIFrameElement {
    return this.addIn.frame;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  private cellsChanged(): void {
    this.cellRevision += 1;
    this.changed();
  }

  private tell(notice: string): void {
    this.notice = notice;
    this.changed();
  }

  private openBeside(file: string | undefined): void {
    if (!openBeside(file)) this.tell("Webbläsaren stoppade den nya fliken. Tillåt popup-fönster här och försök igen.");
  }

  private workbookChanged(): void {
    if (this.addInAsked && this.host.context.trigger === "ThisLocalAddin") this.edits.undoStack.forget();
    this.addInAsked = false;
    const { facts, id } = this.sheet;
    const selection = this.selections.get(id);
    if (selection === undefined || !isSameArea(this.areaOf(selection), facts.selection)) this.selections.set(id, wholeArea(facts.selection));
    this.cellsChanged();
  }

  private get sheet(): Sheet {
    return this.host.book.activeSheet;
  }

  private areaOf(selection: Selection): CellArea {
    return selectedArea(selection, this.sheet.merges());
  }

  view(): SheetView {
    const { sheet } = this;
    return sheetPicture(sheet, this.looks, (row, column) => this.host.cell(sheet.name, cellName(row, column)).errorText);
  }

  selection(): Selection {
    return this.selections.get(this.sheet.id) ?? FIRST_CELL;
  }

  select(selection: Selection): void {
    this.place(this.sheet, selection);
    this.changed();
  }

  goTo(sheetId: string, selection: Selection): void {
    const sheet = this.host.book.sheetWithId(sheetId);
    if (sheet === undefined) return;
    this.place(sheet, selection);
    this.sheets.activate(sheetId);
  }

  private place(sheet: Sheet, selection: Selection): void {
    this.selections.set(sheet.id, selection);
    sheet.facts.selection = selectedArea(selection, sheet.merges());
    clearTimeout(this.selectionTimer);
    this.selectionTimer = setTimeout(() => void this.tellSelection(sheet), SELECTION_REST);
  }

  /** The add-in is told where the selection is by then: the user may have gone on while Excel was busy. */
  private tellSelection(sheet: Sheet): Promise<void> {
    return this.host.user.change(sheet.name, "A1", () => {
      const address = areaName(sheet.facts.selection);
      this.host.context.tell(eventTypes.selectionChanged, sheet.id, { address, worksheetId: sheet.id, workbook: undefined });
    });
  }

  contentText(place: CellPlace): string {
    return contentText(this.sheet, place);
  }

  valuesIn(area: CellArea): readonly (string | number | boolean)[] {
    return [...this.sheet.cellsIn(area)].map(([row, column]) => this.sheet.value(row, column)).filter((value) => value !== "");
  }

  typeInto(place: CellPlace, typed: string): Refusal {
    const { sheet } = this;
    return refusalOf(this.edits.type(sheet, place, typed).then(() => this.makeRoom(sheet, place)));
  }

  private makeRoom(sheet: Sheet, place: CellPlace): void {
    widenForNumber(sheet, place);
    this.cellsChanged();
  }

  pasteInto(place: CellPlace, text: string): Refusal {
    return refusalOf(this.edits.paste(this.sheet, place, text));
  }

  clear(area: CellArea): Refusal {
    return refusalOf(this.edits.clear(this.sheet, area));
  }

  copyText(area: CellArea): string {
    return this.edits.copy(this.sheet, area);
  }

  undo(): Refusal {
    return refusalOf(this.edits.undo());
  }

  redo(): Refusal {
    return refusalOf(this.edits.redo());
  }

  setColumnWidth(column: number, pixels: number): void {
    setColumnWidths(this.sheet, { top: 0, bottom: 0, left: column, right: column }, pixels * POINTS);
    this.cellsChanged();
  }

  setEditing(isEditing: boolean): void {
    this.isTyping = isEditing;
    this.host.switches.isEditingCell = isEditing || this.switches.isInCellEdit;
  }

  async save(): Promise<Uint8Array> {
    await this.host.idle();
    return this.host.save();
  }

  showPane(isOpen: boolean): void {
    if (this.isPaneOpen === isOpen) return;
    this.isPaneOpen = isOpen;
    this.host.paneState = isOpen ? "Visible" : "Background";
    this.addIn.tellVisibility(isOpen);
    this.changed();
  }

  enterPane(): void {
    this.addIn.enter();
  }

  press({ id, label, action }: RibbonButton): void {
    if (action.kind === "showPane") return this.showPane(true);
    this.busyControl = id;
    this.tell(`${label} …`);
    void this.host.clickCommand(action.functionName).then(({ status }) => {
      this.busyControl = undefined;
      this.tell(status === EXECUTED ? `${label}: avslutat` : `Tillägget har inget kommando som heter ${action.functionName}.`);
    });
  }

  turn(switches: Partial<BenchSwitches>): void {
    this.switches = { ...this.switches, ...switches };
    this.host.switches.latency = this.switches.latency;
    if (switches.isDark !== undefined) this.addIn.setTheme(switches.isDark);
    this.host.switches.isEditingCell = this.isTyping || this.switches.isInCellEdit;
    const isProtected = this.sheet.facts.protection !== undefined;
    if (switches.isProtected !== undefined && isProtected !== switches.isProtected) {
      void this.host.user[isProtected ? "unprotect" : "protect"](this.sheet.name);
    }
    this.changed();
  }

  log(): readonly LogEntry[] {
    return this.host.log;
  }

  gaps(): readonly string[] {
    return this.host.gaps;
  }

  close(): void {
    clearTimeout(this.selectionTimer);
    this.addIn.remove();
    this.host.book.univer.dispose();
  }
}

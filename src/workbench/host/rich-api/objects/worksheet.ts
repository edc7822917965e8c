/** Excel.Worksheet. */
import { faultOfName, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility } from "../../workbook/edit-sheets";
import { copySheet } from "../../workbook/copy-sheet";
import { hexToColour } from "../../workbook/colour";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/reference";
import type { Sheet } from "../../workbook/sheet";
import { asBoolean, asChoice, asCount, asText } from "../arguments";
import { refuse } from "../api-error";
import { eventTypes, type ApiContext } from "../context";
import { HostObject, nothing } from "../host-object";
import { resolveAddress } from "../resolve-address";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import { TableCollection } from "./table-collection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export class Worksheet extends HostObject {
  override readonly className = "Worksheet";
  override readonly scalars = ["id", "name", "position", "showGridlines", "standardHeight", "standardWidth", "tabColor", "visibility"];

  constructor(private readonly context: ApiContext, readonly sheet: Sheet) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    const { book } = this.context;
    const name = asText(value);
    this.context.requireStructure();
    const fault = faultOfName(book, name, this.sheet);
    if (fault) refuse(fault);
    const before = this.sheet.name;
    renameSheet(book, this.sheet, name);
    this.context.changedStructure();
    this.context.tell(eventTypes.nameChanged, this.sheet.id, { worksheetId: this.sheet.id, nameBefore: before, nameAfter: name, source: "Local" });
  }

  get position(): number {
    return this.context.book.sheets().findIndex((sheet) => sheet.id === this.sheet.id);
  }

  set position(value: unknown) {
    const position = asCount(value);
    this.context.requireStructure();
    if (position < 0 || position >= this.context.book.sheets().length) refuse("InvalidArgument");
    const before = this.position;
    moveSheet(this.context.book, this.sheet, position);
    this.context.changedStructure();
    this.context.tell(eventTypes.moved, undefined, { worksheetId: this.sheet.id, positionBefore: before, positionAfter: position, source: "Local" });
  }

  get visibility(): string {
    return this.sheet.facts.visibility;
  }

  set visibility(value: unknown) {
    const visibility = asChoice(value, ["Visible", "Hidden", "VeryHidden"] as const);
    this.context.requireStructure();
    const before = this.sheet.facts.visibility;
    const others = this.context.book.sheets().filter((sheet) => sheet.id !== this.sheet.id && sheet.facts.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) refuse("InvalidOperation");
    setVisibility(this.context.book, this.sheet, visibility);
    this.context.changedStructure();
    this.context.tell(eventTypes.visibilityChanged, this.sheet.id, { worksheetId: this.sheet.id, visibilityBefore: before, visibilityAfter: visibility, source: "Local" });
  }

  get tabColor(): string {
    return this.sheet.facts.tabColor;
  }

  set tabColor(value: unknown) {
    const text = asText(value);
    if (text !== "" && !hexToColour(text)) refuse("InvalidArgument");
    setTabColor(this.context.book, this.sheet, text);
    this.context.changedStructure();
  }

  get showGridlines(): boolean {
    return this.sheet.config.showGridlines !== 0;
  }

  set showGridlines(value: unknown) {
    this.sheet.config.showGridlines = asBoolean(value) ? 1 : 0;
    this.context.touched.add(this.sheet.id);
  }

  /** What office.js calls showGridlines when it sets it (W:30195). */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get standardWidth(): number {
    return this.sheet.config.defaultColumnWidth / 7;
  }

  get standardHeight(): number {
    return this.sheet.config.defaultRowHeight * 0.75;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet.id);
  }

  getRange(address: unknown): HostObject {
    const area = address === undefined || address === null ? everything : resolveAddress(this.context.book, this.sheet, asText(address)).area;
    return this.context.objects.range(this.sheet, area);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const [top, left] = [asCount(row), asCount(column)];
    return this.context.objects.range(this.sheet, { top, left, bottom: top + asCount(rows) - 1, right: left + asCount(columns) - 1 });
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown): HostObject {
    const area = this.sheet.usedArea(everything, valuesOnly === true);
    return this.context.objects.range(this.sheet, area ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): HostObject {
    const area = this.sheet.usedArea(everything, valuesOnly === true);
    return area ? this.context.objects.range(this.sheet, area) : nothing;
  }

  activate(): void {
    const { book } = this.context;
    if (this.sheet.facts.visibility !== "Visible") refuse("InvalidOperation");
    if (book.activeSheetId === this.sheet.id) return;
    const before = book.activeSheetId;
    book.activeSheetId = this.sheet.id;
    this.context.changedStructure();
    this.context.tell(eventTypes.deactivated, before, { worksheetId: before });
    this.context.tell(eventTypes.activated, this.sheet.id, { worksheetId: this.sheet.id });
  }

  delete(): void {
    const { book } = this.context;
    this.context.requireStructure();
    if (!book.sheets().some((sheet) => sheet.id !== this.sheet.id && sheet.facts.visibility === "Visible")) refuse("InvalidOperation");
    if (this.sheet.facts.visibility === "VeryHidden") refuse("InvalidOperation");
    deleteSheet(book, this.sheet);
    this.context.changedStructure();
    this.context.tell(eventTypes.deleted, undefined, { worksheetId: this.sheet.id, source: "Local" });
  }

  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    const { book } = this.context;
    this.context.requireStructure();
    const order = book.sheets().map((sheet) => sheet.id);
    const beside = relativeTo instanceof Worksheet ? order.indexOf(relativeTo.sheet.id) : this.position;
    const places = { None: order.length, Beginning: 0, End: order.length, Before: beside, After: beside + 1 };
    const copy = copySheet(book, this.sheet, places[asChoice(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"] as const)]);
    this.context.changedStructure();
    this.context.tell(eventTypes.added, undefined, { worksheetId: copy.id, source: "Local" });
    return new Worksheet(this.context, copy);
  }

  calculate(markAllDirty: unknown): void {
    if (markAllDirty === true) this.context.book.calculation.markEverything();
  }

  getNextOrNullObject(visibleOnly: unknown): HostObject {
    return this.neighbour(1, visibleOnly === true);
  }

  getPreviousOrNullObject(visibleOnly: unknown): HostObject {
    return this.neighbour(-1, visibleOnly === true);
  }

  private neighbour(step: number, visibleOnly: boolean): HostObject {
    const sheets = this.context.book.sheets();
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.facts.visibility === "Visible")) return new Worksheet(this.context, sheet);
    }
    return nothing;
  }

  registerEvent(name: string): void {
    this.context.register(name);
  }
}

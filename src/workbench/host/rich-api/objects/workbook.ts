/** Excel.Workbook: the root of every request. */
import { asBoolean } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostObject } from "../host-object";
import type { KeptReferences } from "../kept-references";
import { Application } from "./application";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./named-item-collection";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet-collection";

export class Workbook extends HostObject {
  override readonly className = "Workbook";
  override readonly scalars = ["autoSave", "calculationEngineVersion", "isDirty", "name", "previouslySaved", "readOnly"];

  constructor(private readonly context: ApiContext, private readonly references: KeptReferences) {
    super();
  }

  readonly autoSave = false;
  readonly calculationEngineVersion = 191029;
  readonly previouslySaved = true;
  readonly readOnly = false;

  get name(): string {
    return this.context.fileName;
  }

  get isDirty(): boolean {
    return this.context.isDirty;
  }

  set isDirty(value: unknown) {
    this.context.isDirty = asBoolean(value);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, undefined);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, undefined);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  get application(): Application {
    return new Application(this.context);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.context);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  getSelectedRange(): HostObject {
    const sheet = this.context.book.activeSheet;
    return this.context.objects.range(sheet, sheet.facts.selection);
  }

  getActiveCell(): HostObject {
    const sheet = this.context.book.activeSheet;
    const { top, left } = sheet.facts.selection;
    return this.context.objects.range(sheet, { top, left, bottom: top, right: left });
  }

  /** Excel on the web is asked at a root of its own, WacPartition; here there is one root (excel-web-16.00.debug.js: 26412). */
  createAndOpenWorkbook(file: unknown): void {
    this.application.createWorkbook(file).open();
  }

  /** The client's own clean-up of tracked ranges. */
  _RemoveReference(id: unknown): void {
    this.references.drop(String(id));
  }

  _GetObjectByReferenceId(id: unknown): HostObject {
    return this.references.find(String(id)) ?? refuse("InvalidReference");
  }

  registerEvent(name: string): void {
    this.context.register(name);
  }
}

export class WorkbookProtection extends HostObject {
  override readonly className = "WorkbookProtection";
  override readonly scalars = ["protected"];

  constructor(private readonly context: ApiContext) {
    super();
  }

  get protected(): boolean {
    return this.context.book.isStructureProtected;
  }

  protect(): void {
    if (this.context.book.isStructureProtected) refuse("InvalidOperation");
    this.context.book.isStructureProtected = true;
  }

  unprotect(): void {
    this.context.book.isStructureProtected = false;
  }
}

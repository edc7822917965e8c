/** Excel.WorksheetCollection. */
import { addSheet, faultOfName, nextSheetName } from "../../workbook/edit-sheets";
import type { Sheet } from "../../workbook/sheet";
import { asText } from "../arguments";
import { refuse } from "../api-error";
import { eventTypes, type ApiContext } from "../context";
import { HostCollection, nothing, type HostObject } from "../host-object";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection {
  override readonly className = "WorksheetCollection";

  constructor(private readonly context: ApiContext) {
    super();
  }

  get items(): Worksheet[] {
    return this.context.book.sheets().map((sheet) => new Worksheet(this.context, sheet));
  }

  add(name: unknown): Worksheet {
    const { book } = this.context;
    this.context.requireStructure();
    const asked = name === undefined || name === null || name === "" ? nextSheetName(book) : asText(name);
    const fault = faultOfName(book, asked);
    if (fault) refuse(fault);
    const sheet = addSheet(book, asked);
    this.context.changedStructure();
    this.context.tell(eventTypes.added, undefined, { worksheetId: sheet.id, source: "Local" });
    return new Worksheet(this.context, sheet);
  }

  getItem(key: unknown): Worksheet {
    return this.wrap(this.find(asText(key)) ?? refuse("ItemNotFound"));
  }

  getItemOrNullObject(key: unknown): HostObject {
    const sheet = this.find(asText(key));
    return sheet ? this.wrap(sheet) : nothing;
  }

  getActiveWorksheet(): Worksheet {
    return this.wrap(this.context.book.activeSheet);
  }

  getCount(visibleOnly: unknown): number {
    return this.among(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.wrap(this.among(visibleOnly)[0] ?? refuse("ItemNotFound"));
  }

  getLast(visibleOnly: unknown): Worksheet {
    const sheets = this.among(visibleOnly);
    return this.wrap(sheets[sheets.length - 1] ?? refuse("ItemNotFound"));
  }

  registerEvent(name: string): void {
    this.context.register(name);
  }

  private among(visibleOnly: unknown): Sheet[] {
    return this.context.book.sheets().filter((sheet) => visibleOnly !== true || sheet.facts.visibility === "Visible");
  }

  /** By name or id. */
  private find(key: string): Sheet | undefined {
    return this.context.book.sheetWithId(key) ?? this.context.book.sheetNamed(key);
  }

  private wrap(sheet: Sheet): Worksheet {
    return new Worksheet(this.context, sheet);
  }
}

/** What the API's objects share: the workbook, the rules of protection, and what changed in this request. */
import type { Book } from "../workbook/book";
import { areaName, type Area } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { Listeners } from "../listeners";
import { refuse } from "./api-error";
import type { HostObject } from "./host-object";

/** A change that event handlers are told of. */
export interface HostEvent {
  readonly type: number;
  /** A worksheet's id; undefined tells of the workbook. */
  readonly sheetId: string | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Makes API objects that refer to each other, so that their files need not. */
export interface ApiObjects {
  range(sheet: Sheet, area: Area): HostObject;
  areas(sheet: Sheet, blocks: readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
}

export const eventTypes = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18,
  protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
} as const;

export class ApiContext {
  readonly events: HostEvent[] = [];
  readonly touched = new Set<string>();
  isStructureChanged = false;
  eventsEnabled = true;
  /** "ThisLocalAddin" in an add-in's request, "Unknown" when the user acts. */
  trigger = "ThisLocalAddin";

  isCalculationSuspended = false;
  isScreenSuspended = false;
  isDirty = false;
  /** Events that some handler of the add-in waits for, by the client's internal name. */
  readonly registered = new Set<string>();

  /** Who opens what the add-in wants beside this workbook: an .xlsx in Base64, or an empty one. */
  readonly newWorkbooks = new Listeners<string | undefined>();

  readonly objects: ApiObjects;

  constructor(readonly book: Book, readonly fileName: string, objects: (context: ApiContext) => ApiObjects) {
    this.objects = objects(this);
  }

  register(name: string): void {
    if (name.startsWith("_Un")) this.registered.delete(name.replace(/^_Unregister/, "_Register"));
    else this.registered.add(name);
  }

  tell(type: number, sheetId: string | undefined, args: Readonly<Record<string, unknown>>): void {
    if (this.eventsEnabled) this.events.push({ type, sheetId, args });
  }

  changedCells(sheet: Sheet, area: Area, changeType = "RangeEdited"): void {
    this.touched.add(sheet.id);
    this.tell(eventTypes.changed, sheet.id, { changeType, address: areaName(area), worksheetId: sheet.id, source: "Local", triggerSource: this.trigger });
  }

  changedLook(sheet: Sheet, area: Area): void {
    this.touched.add(sheet.id);
    this.tell(eventTypes.formatChanged, sheet.id, { address: areaName(area), worksheetId: sheet.id, source: "Local", triggerSource: this.trigger });
  }

  changedStructure(): void {
    this.isStructureChanged = true;
  }

  /** Locked cells of a protected sheet refuse new contents. */
  requireUnlocked(sheet: Sheet, area: Area): void {
    if (!sheet.facts.protection) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) if (sheet.style(row, column).locked) refuse("AccessDenied");
    }
  }

  requireAllowed(sheet: Sheet, option: string): void {
    if (sheet.facts.protection && !sheet.facts.protection.allow[option]) refuse("AccessDenied");
  }

  requireStructure(): void {
    if (this.book.isStructureProtected) refuse("AccessDenied");
  }
}

/** Changes as messages to the add-in's event handlers (protocol note §3, Events). */
import { eventTypes, type ApiContext, type HostEvent } from "./context";

/** category, type, target id, message, id, from a co-author */
export type MessageEntry = [category: number, type: number, targetId: string, message: string, id: number, isRemoteOverride: boolean];

const EXCEL_EVENT = 65_536;
const names: Readonly<Record<number, string>> = {
  [eventTypes.changed]: "DataChanged", [eventTypes.activated]: "Activated", [eventTypes.deactivated]: "Deactivated", [eventTypes.added]: "Added",
  [eventTypes.selectionChanged]: "SelectionChanged", [eventTypes.deleted]: "Deleted", [eventTypes.calculated]: "Calculated", [eventTypes.formatChanged]: "FormatChanged",
  [eventTypes.protectionChanged]: "ProtectionChanged", [eventTypes.nameChanged]: "NameChanged", [eventTypes.visibilityChanged]: "VisibilityChanged", [eventTypes.moved]: "Moved",
};
let sent = 0;

/** Takes what has happened; only what some handler waits for is sent. Sheet events go to the sheet and to the collection. */
export function entriesOf(context: ApiContext): MessageEntry[] {
  const events = context.events.splice(0);
  return events.filter((event) => isAwaited(context, event.type)).flatMap((event) => targets(event).map((target) => entry(event, target)));
}

function isAwaited(context: ApiContext, type: number): boolean {
  const name = names[type] ?? "";
  return [...context.registered].some((registered) => registered.includes(name));
}

function targets({ sheetId }: HostEvent): string[] {
  return sheetId === undefined ? ["Workbook"] : [sheetId, "Workbook"];
}

function entry({ type, args }: HostEvent, target: string): MessageEntry {
  return [EXCEL_EVENT, type, target, JSON.stringify(args), ++sent, false];
}

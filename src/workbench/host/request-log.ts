/** Every request that came in: what it cost, and whether it was the product's or office.js's own. */
import { actionTypes, type Batch } from "./rich-api/batch";

export interface LoggedRequest {
  readonly number: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Start-up, settings and office.js's clean-up of tracked ranges. */
  readonly isOverhead: boolean;
  readonly kind: "work" | "settings" | "cleanUp" | "functions" | "runtime";
  /** Members called, for reading a log. */
  readonly members: readonly string[];
  readonly error: string | undefined;
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

export function kindOf(batch: Batch): LoggedRequest["kind"] {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === 2 && /CustomFunctions/.test(path.Name))) return "functions";
  if (paths.some((path) => path.ObjectPathType === 2 && /Microsoft\./.test(path.Name))) return "runtime";
  const methods = batch.Actions.filter((action) => action.ActionType === actionTypes.method);
  if (methods.length > 0 && methods.length === batch.Actions.filter((action) => action.ActionType !== actionTypes.instantiate).length && methods.every((action) => action.Name === "_RemoveReference")) return "cleanUp";
  return isOnlySettings(batch) ? "settings" : "work";
}

/** Nothing but workbook.settings is touched. */
function isOnlySettings(batch: Batch): boolean {
  const below = Object.values(batch.ObjectPaths).filter((path) => path.ObjectPathType === 4 || path.ObjectPathType === 3 || path.ObjectPathType === 5);
  const roots = below.filter((path) => batch.ObjectPaths[String(path.ParentObjectPathId)]?.ObjectPathType === 1);
  return roots.length > 0 && roots.every((path) => path.Name === "Settings");
}

export function membersOf(batch: Batch): string[] {
  const names = [...Object.values(batch.ObjectPaths).map((path) => path.Name), ...batch.Actions.map((action) => action.Name)];
  return [...new Set(names.filter((name) => name !== ""))].slice(0, 40);
}

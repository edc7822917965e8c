/** Excel.WorksheetProtection. */
import type { Protection } from "../../workbook/content";
import type { Sheet } from "../../workbook/sheet";
import { protectionOptions } from "../../xlsx/read-protection";
import { asRecord } from "../arguments";
import { refuse } from "../api-error";
import { eventTypes, type ApiContext } from "../context";
import { HostObject, type Json } from "../host-object";

export class WorksheetProtection extends HostObject {
  override readonly className = "WorksheetProtection";
  override readonly scalars = ["options", "protected"];

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.facts.protection !== undefined;
  }

  get options(): Json {
    const { protection } = this.sheet.facts;
    return protection ? { ...protection.allow, selectionMode: protection.selectionMode } : null;
  }

  protect(options: unknown, password: unknown): void {
    if (this.sheet.facts.protection) refuse("InvalidOperation");
    const asked = options === undefined || options === null ? {} : asRecord(options);
    const mode = asked["selectionMode"];
    this.sheet.facts.protection = {
      allow: Object.fromEntries(protectionOptions.map(([name]) => [name, asked[name] === true])),
      selectionMode: mode === "None" || mode === "Unlocked" ? mode : "Normal",
      attributes: typeof password === "string" && password !== "" ? { password: legacyHash(password) } : {},
    };
    this.tell(true);
  }

  unprotect(password: unknown): void {
    const { protection } = this.sheet.facts;
    if (!protection) refuse("InvalidOperation");
    if (needsPassword(protection) && (typeof password !== "string" || legacyHash(password) !== protection.attributes["password"])) refuse("AccessDenied");
    this.sheet.facts.protection = undefined;
    this.tell(false);
  }

  private tell(isProtected: boolean): void {
    this.context.touched.add(this.sheet.id);
    this.context.tell(eventTypes.protectionChanged, this.sheet.id, { isProtected, worksheetId: this.sheet.id, source: "Local" });
  }
}

function needsPassword({ attributes }: Protection): boolean {
  return attributes["password"] !== undefined || attributes["hashValue"] !== undefined;
}

/** The sixteen-bit hash of ECMA-376 part 4, 3.3.1.81: it guards against slips, not against intent. */
function legacyHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

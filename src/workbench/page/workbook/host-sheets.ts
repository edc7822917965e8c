import type { ExcelHost } from "../../host/excel-host";
import type { SheetTab } from "../chrome/sheet-tabs";
import type { Refusal, SheetStrip } from "../session";
import { refusalOf } from "./refusal-text";

/** The user's hand on the sheet tabs. */
export class HostSheets implements SheetStrip {
  constructor(private readonly host: ExcelHost) {}

  get activeId(): string {
    return this.host.book.activeSheet.id;
  }

  tabs(): readonly SheetTab[] {
    const visible = this.host.book.sheets().filter(({ facts }) => facts.visibility === "Visible");
    return visible.map(({ id, name, facts }) => ({ id, name, color: facts.tabColor === "" ? undefined : facts.tabColor }));
  }

  private nameOf(id: string): string {
    return this.host.book.sheetWithId(id)?.name ?? "";
  }

  activate(id: string): void {
    void this.host.user.activate(this.nameOf(id));
  }

  add(): Refusal {
    return refusalOf(
      this.host.user.addSheet().then(() => {
        const added = this.tabs().at(-1);
        if (added !== undefined) this.activate(added.id);
      }),
    );
  }

  rename(id: string, name: string): Refusal {
    return refusalOf(this.host.user.renameSheet(this.nameOf(id), name));
  }

  delete(id: string): Refusal {
    return refusalOf(this.host.user.deleteSheet(this.nameOf(id)));
  }
}

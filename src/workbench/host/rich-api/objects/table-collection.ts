/** Excel.TableCollection and Table: tables of the file can be read, not made. */
import type { TableContent } from "../../workbook/content";
import type { Sheet } from "../../workbook/sheet";
import { asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostCollection, HostObject, nothing } from "../host-object";

export class TableCollection extends HostCollection {
  override readonly className = "TableCollection";

  constructor(private readonly context: ApiContext, private readonly sheetId: string | undefined) {
    super();
  }

  get items(): Table[] {
    return this.context.book.tables
      .filter((table) => this.sheetId === undefined || table.sheetId === this.sheetId)
      .map((table) => new Table(this.context, table));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: unknown): Table {
    return this.find(asText(key)) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): HostObject {
    return this.find(asText(key)) ?? nothing;
  }

  private find(key: string): Table | undefined {
    return this.items.find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }
}

export class Table extends HostObject {
  override readonly className = "Table";
  override readonly scalars = ["id", "name", "showHeaders", "showTotals", "style"];

  constructor(private readonly context: ApiContext, private readonly table: TableContent) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.table.id };
  }

  get id(): string { return this.table.id; }
  get name(): string { return this.table.name; }
  get showHeaders(): boolean { return this.table.hasHeaders; }
  get showTotals(): boolean { return this.table.hasTotals; }
  get style(): string { return this.table.style; }

  get worksheet(): HostObject {
    return this.context.objects.worksheet(this.sheet());
  }

  getRange(): HostObject {
    return this.context.objects.range(this.sheet(), this.table.area);
  }

  getHeaderRowRange(): HostObject {
    if (!this.table.hasHeaders) refuse("ItemNotFound");
    return this.context.objects.range(this.sheet(), { ...this.table.area, bottom: this.table.area.top });
  }

  getDataBodyRange(): HostObject {
    const { area, hasHeaders, hasTotals } = this.table;
    return this.context.objects.range(this.sheet(), { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) });
  }

  private sheet(): Sheet {
    return this.context.book.sheetWithId(this.table.sheetId) ?? refuse("ItemNotFound");
  }
}

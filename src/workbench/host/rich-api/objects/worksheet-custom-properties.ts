/** Excel.WorksheetCustomPropertyCollection: texts by key that travel with a sheet. */
import type { Sheet } from "../../workbook/sheet";
import { asText } from "../arguments";
import { refuse } from "../api-error";
import { HostCollection, HostObject, nothing, type NullObject } from "../host-object";

export class WorksheetCustomPropertyCollection extends HostCollection {
  override readonly className = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get items(): WorksheetCustomProperty[] {
    return [...this.sheet.facts.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }

  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = this.keyOf(asText(key)) ?? asText(key);
    this.sheet.facts.customProperties.set(name, asText(value));
    return new WorksheetCustomProperty(this.sheet, name);
  }

  getCount(): number {
    return this.sheet.facts.customProperties.size;
  }

  getItem(key: unknown): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.sheet, this.keyOf(asText(key)) ?? refuse("ItemNotFound"));
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | NullObject {
    const name = this.keyOf(asText(key));
    return name === undefined ? nothing : new WorksheetCustomProperty(this.sheet, name);
  }

  /** Keys differ in more than case. */
  private keyOf(key: string): string | undefined {
    return [...this.sheet.facts.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  }
}

export class WorksheetCustomProperty extends HostObject {
  override readonly className = "WorksheetCustomProperty";
  override readonly scalars = ["key", "value"];

  constructor(private readonly sheet: Sheet, readonly key: string) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Key: this.key };
  }

  get value(): string {
    return this.sheet.facts.customProperties.get(this.key) ?? "";
  }

  set value(value: unknown) {
    this.sheet.facts.customProperties.set(this.key, asText(value));
  }

  delete(): void {
    this.sheet.facts.customProperties.delete(this.key);
  }
}

/** Excel.SettingCollection: JSON values of one add-in, kept in the file. */
import { asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostCollection, HostObject, nothing, type Json, type NullObject } from "../host-object";

export class SettingCollection extends HostCollection {
  override readonly className = "SettingCollection";

  constructor(private readonly context: ApiContext) {
    super();
  }

  get items(): Setting[] {
    return [...this.context.book.settings.keys()].map((key) => new Setting(this.context, key));
  }

  add(key: unknown, value: unknown): Setting {
    if (value === undefined) refuse("InvalidArgument");
    this.context.book.settings.set(asText(key), JSON.stringify(value));
    return new Setting(this.context, asText(key));
  }

  getCount(): number {
    return this.context.book.settings.size;
  }

  getItem(key: unknown): Setting {
    return this.context.book.settings.has(asText(key)) ? new Setting(this.context, asText(key)) : refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): Setting | NullObject {
    return this.context.book.settings.has(asText(key)) ? new Setting(this.context, asText(key)) : nothing;
  }

  registerEvent(name: string): void {
    this.context.register(name);
  }
}

export class Setting extends HostObject {
  override readonly className = "Setting";
  override readonly scalars = ["key", "value"];

  constructor(private readonly context: ApiContext, readonly key: string) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.key };
  }

  get _Id(): string {
    return this.key;
  }

  get value(): Json {
    return parsed(this.context.book.settings.get(this.key));
  }

  set value(value: unknown) {
    this.context.book.settings.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this.context.book.settings.delete(this.key);
  }
}

/** Another program may have written something that is no JSON: it is given as text. */
function parsed(text: string | undefined): Json {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Excel.NamedItemCollection and NamedItem: names of the workbook or of one sheet. */
import { nameId } from "../../workbook/book";
import type { DefinedName } from "../../workbook/content";
import { areaName } from "../../workbook/reference";
import { prefixOfSheet } from "../../workbook/formula-text";
import type { Sheet } from "../../workbook/sheet";
import { asBoolean, asText } from "../arguments";
import { refuse } from "../api-error";
import type { ApiContext } from "../context";
import { HostCollection, HostObject, nothing, type Json } from "../host-object";
import { areaOfFormula } from "../resolve-address";
import { RangePlace } from "./range-place";

export class NamedItemCollection extends HostCollection {
  override readonly className = "NamedItemCollection";

  constructor(private readonly context: ApiContext, private readonly sheet: Sheet | undefined) {
    super();
  }

  private get names(): DefinedName[] {
    return this.context.book.names.filter((name) => name.sheetId === this.sheet?.id && !name.name.startsWith("_xlnm."));
  }

  get items(): NamedItem[] {
    return this.names.map((name) => new NamedItem(this.context, name));
  }

  getCount(): number {
    return this.names.length;
  }

  getItem(name: unknown): NamedItem {
    const found = this.find(asText(name));
    return found ? new NamedItem(this.context, found) : refuse("ItemNotFound");
  }

  getItemOrNullObject(name: unknown): HostObject {
    const found = this.find(asText(name));
    return found ? new NamedItem(this.context, found) : nothing;
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    return this.put(asText(name), formulaOf(reference), typeof comment === "string" ? comment : "");
  }

  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.put(asText(name), formulaOf(formula), typeof comment === "string" ? comment : "");
  }

  private put(name: string, formula: string, comment: string): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rRcC]$/.test(name)) refuse("InvalidArgument");
    if (this.find(name)) refuse("ItemAlreadyExists");
    const made: DefinedName = { name, formula, sheetId: this.sheet?.id, isHidden: false, comment, attributes: {} };
    this.context.book.names.push(made);
    this.context.book.publishName(made);
    return new NamedItem(this.context, made);
  }

  private find(name: string): DefinedName | undefined {
    return this.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  }
}

function formulaOf(reference: unknown): string {
  if (reference instanceof RangePlace) return prefixOfSheet(reference.sheet.name) + areaName(reference.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return asText(reference).replace(/^=/, "");
}

export class NamedItem extends HostObject {
  override readonly className = "NamedItem";
  override readonly scalars = ["comment", "formula", "name", "scope", "type", "value", "visible"];

  constructor(private readonly context: ApiContext, private readonly item: DefinedName) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: nameId(this.item) };
  }

  get _Id(): string { return nameId(this.item); }
  get name(): string { return this.item.name; }
  get scope(): string { return this.item.sheetId === undefined ? "Workbook" : "Worksheet"; }

  get comment(): string { return this.item.comment; }
  set comment(value: unknown) { this.item.comment = asText(value); }

  get visible(): boolean { return !this.item.isHidden; }
  set visible(value: unknown) { this.item.isHidden = !asBoolean(value); }

  get formula(): string { return `=${this.item.formula}`; }
  set formula(value: unknown) {
    this.item.formula = formulaOf(value);
    this.context.book.publishName(this.item);
  }

  get value(): Json {
    const place = areaOfFormula(this.context.book, this.item.formula);
    if (place) return prefixOfSheet(place.sheet.name) + areaName(place.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    const { formula } = this.item;
    if (/^".*"$/.test(formula)) return formula.slice(1, -1);
    return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
  }

  get type(): string {
    if (areaOfFormula(this.context.book, this.item.formula)) return "Range";
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return this.item.formula.includes("#REF!") ? "Error" : "String";
  }

  get worksheetOrNullObject(): HostObject {
    const sheet = this.item.sheetId === undefined ? undefined : this.context.book.sheetWithId(this.item.sheetId);
    return sheet ? this.context.objects.worksheet(sheet) : nothing;
  }

  getRange(): HostObject {
    const place = areaOfFormula(this.context.book, this.item.formula);
    return place ? this.context.objects.range(place.sheet, place.area) : refuse("InvalidReference");
  }

  getRangeOrNullObject(): HostObject {
    const place = areaOfFormula(this.context.book, this.item.formula);
    return place ? this.context.objects.range(place.sheet, place.area) : nothing;
  }

  delete(): void {
    const { names } = this.context.book;
    names.splice(names.indexOf(this.item), 1);
    this.context.book.forgetName(this.item);
  }
}

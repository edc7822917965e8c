/** An .xlsx as a set of named parts. What we do not understand is carried along byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { childElements, element, parseXml, writeDocument, type XmlElement } from "./xml";

/** The file is not a workbook that Excel could open; the message is Swedish and for the user. */
export class NotAWorkbook extends Error {
  override readonly name = "NotAWorkbook";
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part, without leading slash; external targets as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

export class Package {
  /** Relations and content types are read often and changed one by one: they stay as trees until the package is saved. */
  private readonly trees = new Map<string, XmlElement>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static open(bytes: Uint8Array): Package {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new NotAWorkbook("Filen är lösenordsskyddad eller i det äldre formatet .xls. Spara den som .xlsx utan lösenord.");
    }
    try {
      const parts = new Map<string, Uint8Array>();
      for (const [path, part] of Object.entries(unzipSync(bytes))) {
        if (!path.endsWith("/")) parts.set(path.replace(/^\/+/, "").replaceAll("\\", "/"), part);
      }
      return new Package(parts);
    } catch {
      throw new NotAWorkbook("Filen är inte en Excelarbetsbok (.xlsx).");
    }
  }

  static of(parts: Readonly<Record<string, string>>): Package {
    return new Package(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  }

  copy(): Package {
    this.flush();
    return new Package(new Map(this.parts));
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string {
    const part = this.parts.get(path);
    if (!part) throw new NotAWorkbook(`Arbetsboken saknar delen ${path}. Filen är skadad.`);
    if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
    const text = strFromU8(part);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  bytes(path: string): Uint8Array {
    return this.parts.get(path) ?? new Uint8Array();
  }

  /** The text of a part whose elements carry no prefix. */
  plainText(path: string): string {
    return withoutPrefix(this.text(path));
  }

  xml(path: string): XmlElement {
    return parseXml(this.plainText(path));
  }

  set(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  setBytes(path: string, bytes: Uint8Array): void {
    this.parts.set(path, bytes);
  }

  removeWithRelations(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationsPath(path));
  }

  relations(path: string): Relation[] {
    const part = relationsPath(path);
    if (!this.has(part)) return [];
    return childElements(this.tree(part), "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: attributes["Type"]?.split("/").pop() ?? "",
      target: attributes["TargetMode"] === "External" ? attributes["Target"] ?? "" : resolvePath(path, attributes["Target"] ?? ""),
      isExternal: attributes["TargetMode"] === "External",
    }));
  }

  related(path: string, type: string): Relation | undefined {
    return this.relations(path).find((relation) => relation.type === type);
  }

  /** Adds a relation and returns its id. `target` is a path from the package's root. */
  relate(path: string, type: string, target: string): string {
    const part = relationsPath(path);
    if (!this.has(part)) this.set(part, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    const root = this.tree(part);
    const taken = new Set(childElements(root).map((relation) => relation.attributes["Id"]));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    root.children.push(element("Relationship", { Id: `rId${number}`, Type: type, Target: `/${target}` }));
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const root = this.tree(relationsPath(path));
    root.children = root.children.filter((relation) => typeof relation === "string" || relation.attributes["Id"] !== id);
  }

  declareType(path: string, type: string): void {
    const types = this.tree(TYPES);
    const isKnown = childElements(types, "Override").some((override) => override.attributes["PartName"] === `/${path}`);
    if (!isKnown) types.children.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  undeclareType(path: string): void {
    const types = this.tree(TYPES);
    types.children = types.children.filter((entry) => typeof entry === "string" || entry.attributes["PartName"] !== `/${path}`);
  }

  save(): Uint8Array {
    this.flush();
    const order = [...this.parts].sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES));
    const zippable: Zippable = {};
    for (const [path, part] of order) zippable[path] = [part, { mtime: "1980-01-02T00:00:00", level: 6 }];
    return zipSync(zippable);
  }

  private tree(path: string): XmlElement {
    const known = this.trees.get(path);
    if (known) return known;
    const read = this.xml(path);
    this.trees.set(path, read);
    return read;
  }

  private flush(): void {
    for (const [path, tree] of this.trees) if (this.parts.has(path)) this.set(path, writeDocument(tree));
    this.trees.clear();
  }
}

const TYPES = "[Content_Types].xml";

/** Some writers prefix every element ("<x:row>"); the main prefix is taken away so that the rest of the room sees plain names. */
export function withoutPrefix(text: string): string {
  const prefix = /^(?:\s*<[?!][^>]*>)*\s*<([A-Za-z][\w.-]*):/.exec(text.slice(0, 4000))?.[1];
  if (prefix === undefined) return text;
  return text
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replace(`xmlns:${prefix}=`, "xmlns=");
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

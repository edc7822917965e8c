/** Shared strings: the file's own stay where they are, new ones are added after them. */
import { readSharedStrings } from "./read-shared-strings";
import { encodeExcelText } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export class StringTable {
  private readonly indexByText = new Map<string, number>();
  private readonly texts: string[];
  private readonly added: string[] = [];

  constructor(private readonly original: string | undefined) {
    const strings = original === undefined ? [] : readSharedStrings(original);
    this.texts = strings.map(({ text }) => text);
    strings.forEach(({ text, isRich }, index) => {
      if (!isRich && !this.indexByText.has(text)) this.indexByText.set(text, index);
    });
  }

  /** A rich string is taken again where its cell still says the same. */
  indexOf(text: string, richText: number | undefined): number {
    if (richText !== undefined && this.texts[richText] === text) return richText;
    const known = this.indexByText.get(text);
    if (known !== undefined) return known;
    const index = this.texts.length + this.added.length;
    this.indexByText.set(text, index);
    this.added.push(text);
    return index;
  }

  get isNeeded(): boolean {
    return this.original !== undefined || this.added.length > 0;
  }

  xml(): string {
    const items = this.added.map((text) => `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${encodeExcelText(text)}</t></si>`).join("");
    const total = this.texts.length + this.added.length;
    const text = this.original ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}"/>`;
    const opened = text.replace(/<sst\b([^>]*?)\s*(\/?)>/, (_, attributes: string, isEmpty: string) => {
      const kept = attributes.replace(/\s(?:count|uniqueCount)="\d*"/g, "");
      return `<sst${kept} count="${total}" uniqueCount="${total}">${isEmpty ? "</sst>" : ""}`;
    });
    return opened.replace("</sst>", `${items}</sst>`);
  }
}

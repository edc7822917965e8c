import { strFromU8, unzipSync } from "fflate";

/** The cells that an .xlsx file stores as text, by sheet name and address: xlsx-populate turns "1.1" and "030" into numbers. */
export function storedTexts(bytes: Uint8Array): Map<string, Map<string, string>> {
  const files = unzipSync(bytes);
  const part = (name: string): string => (files[name] ? strFromU8(files[name]) : "");
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/gu)].map(([, item = ""]) => textOf(item));
  const targets = new Map([...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]));
  return new Map(
    [...part("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/gu)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return [plain(attribute(tag, "name")), textsOf(part(target.startsWith("/") ? target.slice(1) : `xl/${target}`), shared)];
    }),
  );
}

function textsOf(xml: string, shared: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [, attributes = "", body = ""] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)) {
    const type = attribute(attributes, "t");
    const value = /<v>([\s\S]*?)<\/v>/u.exec(body)?.[1] ?? "";
    if (type === "s") texts.set(attribute(attributes, "r"), shared[Number(value)] ?? "");
    else if (type === "str") texts.set(attribute(attributes, "r"), plain(value));
    else if (type === "inlineStr") texts.set(attribute(attributes, "r"), textOf(body));
  }
  return texts;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/gu)].map(([, text = ""]) => plain(text)).join("");
}

function plain(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (_, hex?: string, decimal?: string, name = "") =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? ""));
}

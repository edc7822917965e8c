/** The strings that cells share. Rich ones are remembered, so that saving gives their runs back. */
import { decodeExcelText, decodeXml } from "./xml";

export interface SharedString {
  readonly text: string;
  readonly isRich: boolean;
}

export function readSharedStrings(text: string): SharedString[] {
  const strings: SharedString[] = [];
  for (const item of text.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)) {
    const inner = (item[1] ?? "").replace(/<rPh[\s\S]*?<\/rPh>/g, "");
    let whole = "";
    for (const part of inner.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) whole += decodeXml(part[1] ?? "");
    strings.push({ text: decodeExcelText(whole), isRich: inner.includes("<r>") || inner.includes("<r ") });
  }
  return strings;
}

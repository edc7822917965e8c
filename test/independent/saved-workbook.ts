/** Changes to a saved workbook's own XML, made without the product and without any spreadsheet library. */
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

function changed(file: string, as: string, change: (parts: Parts) => void): string {
  const parts = unzipSync(readFileSync(file));
  change(parts);
  const saved = file.replace(/\.xlsx$/, `-${as}.xlsx`);
  writeFileSync(saved, zipSync(parts));
  return saved;
}

function partOf(parts: Parts, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`The workbook has no ${path}`);
  return strFromU8(part);
}

function sheetPath(parts: Parts, sheet: string): string {
  const name = sheet.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const [tag = ""] = (partOf(parts, "xl/workbook.xml").match(/<sheet [^>]*>/g) ?? []).filter((candidate) => candidate.includes(`name="${name}"`));
  const id = /r:id="([^"]+)"/.exec(tag)?.[1];
  const [relation = ""] = (partOf(parts, "xl/_rels/workbook.xml.rels").match(/<Relationship [^>]*>/g) ?? []).filter((candidate) => candidate.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** The same workbook with no stored result in any formula cell, so that what is then shown has been calculated. */
export function withoutStoredResults(file: string): string {
  return changed(file, "unstored", (parts) => {
    for (const path of Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
      const sheet = partOf(parts, path).replace(/(<f\b[^>]*\/>|<\/f>)\s*<v>[^<]*<\/v>/g, "$1");
      parts[path] = strToU8(sheet);
    }
  });
}

/** The same workbook with `more` added to one constant cell. */
export function withCellRaised(file: string, sheet: string, cell: string, more: number): string {
  return changed(file, "raised", (parts) => {
    const path = sheetPath(parts, sheet);
    const before = partOf(parts, path);
    const after = before.replace(new RegExp(`(<c r="${cell}"[^>]*><v>)([^<]+)(</v>)`), (_, open: string, value: string, close: string) => `${open}${Number(value) + more}${close}`);
    if (after === before) throw new Error(`No constant number in ${sheet}!${cell}`);
    parts[path] = strToU8(after);
  });
}

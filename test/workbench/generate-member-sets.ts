/** Reads from Microsoft's type declarations in which requirement set each member came. Run with tsx to write src/workbench/host/rich-api/member-sets.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const target = join(root, "src/workbench/host/rich-api/member-sets.ts");

/** The classes that the emulator knows. */
export const classes = [
  "Application", "Runtime", "Workbook", "WorkbookProtection", "DocumentProperties", "WorksheetCollection", "Worksheet", "WorksheetProtection", "WorksheetFreezePanes",
  "WorksheetCustomProperty", "WorksheetCustomPropertyCollection", "PageLayout", "HeaderFooterGroup", "HeaderFooter", "Range", "RangeAreas", "RangeFormat", "RangeFill", "RangeFont",
  "RangeBorder", "RangeBorderCollection", "FormatProtection", "NamedItem", "NamedItemCollection", "Setting", "SettingCollection",
  "Table", "TableCollection", "TableColumn", "TableColumnCollection", "CultureInfo", "NumberFormatInfo", "DatetimeFormatInfo",
  "CustomXmlPart", "CustomXmlPartCollection", "CustomXmlPartScopedCollection", "RangeCollection", "RangeAreasCollection", "WorkbookRangeAreas", "TableRowCollection",
];

export function generateMemberSets(): string {
  const text = readFileSync(join(root, "node_modules/@types/office-js/index.d.ts"), "utf8");
  const lines = classes.map((name) => `  ${name}: {${bySet(text, name)}},`);
  return [
    "/** In which requirement set each member came. Generated from @types/office-js by test/workbench/generate-member-sets.ts; not edited by hand. */",
    "export const memberSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

function bySet(text: string, name: string): string {
  const start = text.search(new RegExp(`^    (?:export )?class ${name} extends OfficeExtension\\.ClientObject`, "m"));
  if (start < 0) return "";
  const body = text.slice(start, text.indexOf("\n    }", start));
  const sets = new Map<string, Set<string>>();
  for (const match of body.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(?:readonly )?([A-Za-z]\w*)(?=[?:(<])/g)) {
    const set = /\[Api set: ([^\]\n]*)\]/.exec(match[1] ?? "")?.[1]?.trim().split(" for ")[0];
    const member = match[2] ?? "";
    if (set === undefined || ["load", "toJSON", "set", "track", "untrack", "context"].includes(member)) continue;
    const key = set.replace(/^ExcelApi (?=\d)/, "");
    (sets.get(key) ?? sets.set(key, new Set()).get(key))?.add(member);
  }
  return [...sets].map(([set, members]) => `\n    "${set}": "${[...members].join(" ")}",`).join("") + "\n  ";
}

if (require.main === module) writeFileSync(target, generateMemberSets());

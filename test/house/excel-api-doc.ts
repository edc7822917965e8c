/** docs/excel-api.md: every member of Excel's API that the product says, by the requirement set that it came with. */
import { excelMembers, guardedVersion, isAtLeast } from "./excel-members";
import { findAll, readXml } from "./read-xml";
import { textOf } from "./source-files";

export function excelApiMarkdown(): string {
  const floor = findAll(readXml(textOf("manifest.xml")), "Set").map((set) => `${set.attributes["Name"] ?? ""} ${set.attributes["MinVersion"] ?? ""}`);
  const bySet = new Map<string, Set<string>>();
  const asked = new Set<string>();
  for (const { file, owner, name, since } of excelMembers()) {
    if (owner === undefined || name.startsWith("$")) continue;
    const set = since ? `${since.set} ${since.version}` : "utan angiven mängd";
    bySet.set(set, (bySet.get(set) ?? new Set()).add(`\`${owner}.${name}\``));
    if (since && guardedVersion(file, since.set) !== "0" && isAtLeast(guardedVersion(file, since.set), since.version)) asked.add(file);
  }
  const rows = [...bySet].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)).map(([set, members]) => `| ${set} | ${[...members].sort().join(", ")} |`);
  return [
    "# Vad produkten använder av Excels API", "",
    "Sidan görs av `npm run docs` ur koden i `src/excel`; ett test håller den färsk, och ett annat fäller ett anrop som är nyare än golvet utan att filen",
    "frågar `isSetSupported` först.", "",
    `Golvet i manifestet: ${floor.join(", ")}. Filer som frågar efter nyare: ${asked.size === 0 ? "inga" : [...asked].sort().map((file) => `\`${file}\``).join(", ")}.`, "",
    "| Kom med | Medlemmar |", "|---|---|", ...rows, "",
  ].join("\n");
}

/** ExcelApi 1.9 before 1.10. */
function order(set: string): number {
  const [major = 99, minor = 0] = (/[\d.]+$/.exec(set)?.[0] ?? "99").split(".").map(Number);
  return major * 100 + minor;
}

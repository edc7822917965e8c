/** docs/licences.md: whose code the product is made of and built with, from the lock file. */
import { textOf } from "./source-files";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Named {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const FOLDER = "node_modules/";

function packages(isInProduct: boolean): Named[] {
  const { packages: locked } = JSON.parse(textOf("package-lock.json")) as { packages: Readonly<Record<string, LockedPackage>> };
  const found = Object.entries(locked).flatMap(([path, { version = "", license, dev, devOptional }]): Named[] => {
    if (!path.includes(FOLDER) || (!dev && !devOptional) !== isInProduct) return [];
    return [{ name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length), version, licence: license ?? "se paketet" }];
  });
  return found.sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
}

/** The product's own: these licences ask for no more than that they are told. A new kind must be looked at before it is let in. */
export const PERMISSIVE: readonly string[] = ["MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0"];

export function productLicences(): string[] {
  return [...new Set(packages(true).map(({ licence }) => licence))];
}

export function licencesMarkdown(): string {
  const rows = packages(true).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const counts = new Map<string, number>();
  for (const { licence } of packages(false)) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const tools = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([licence, count]) => `| ${licence} | ${count} |`);
  return [
    "# Licenser", "",
    "Sidan görs av `npm run docs` ur `package-lock.json`.", "",
    "## I produkten", "",
    "Paket som kan ingå i det byggda tillägget. Excel hämtar därtill Microsofts office.js från Microsoft; den ingår inte i bygget.", "",
    "| Paket | Version | Licens |", "|---|---|---|", ...rows, "",
    "## Verktyg", "",
    "Paket som bara används för att bygga, prova och visa arbetsbänken. De följer inte med till användaren.", "",
    "| Licens | Antal paket |", "|---|---|", ...tools, "",
  ].join("\n");
}

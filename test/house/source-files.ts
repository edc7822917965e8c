/** The project's own files, as the house tests read them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(__dirname, "../..");

/** Paths from the project's root, with forward slashes, in order. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  const walk = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => walk(join(path, name))) : [path]);
  return walk(join(ROOT, folder))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => relative(ROOT, path).replaceAll("\\", "/"));
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

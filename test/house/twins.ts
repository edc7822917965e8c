/** Which core files a test answers for. */
import { dirname, join } from "node:path";
import { filesUnder, textOf } from "./source-files";

/** A rule carries its own examples, which test/core/rules runs. */
const RULES = "src/core/rules/catalogue/";

/** Types and lists of words have nothing to run. */
function hasSomethingToRun(file: string): boolean {
  const body = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return /^(?:export\s+)?(?:async\s+)?function\b|^(?:export\s+)?const\b[^;]*=>\s*[^;{]*[;{]/m.test(body);
}

function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => `${join(dirname(file), path)}.ts`);
}

/** "src/core/rules": the folder that a file and its neighbours in subfolders share. */
function roomOf(file: string): string {
  return file.split("/").slice(0, 3).join("/");
}

/**
 * The files that no test answers for: a file needs a test in its room's twin folder (test/core/rules for src/core/rules) that imports it,
 * unless it is a step inside its room, used only there and by a file that has one. A step is then tested through the whole it belongs to,
 * and can be cut differently without touching a test.
 */
export function filesWithoutTwin(): string[] {
  const files = filesUnder("src", [".ts", ".tsx"]);
  const users = new Map<string, string[]>();
  for (const file of files) for (const used of importsOf(file)) users.set(used, [...(users.get(used) ?? []), file]);
  const tried = new Set(
    filesUnder("test/core", [".ts"]).flatMap((test) => importsOf(test).filter((file) => roomOf(file) === roomOf(test).replace(/^test/, "src"))),
  );
  const isAnsweredFor = (file: string, seen: ReadonlySet<string> = new Set()): boolean => {
    if (tried.has(file) || file.startsWith(RULES)) return true;
    const usedBy = users.get(file) ?? [];
    const isStep = usedBy.length > 0 && usedBy.every((user) => roomOf(user) === roomOf(file));
    return isStep && !seen.has(file) && usedBy.some((user) => isAnsweredFor(user, new Set([...seen, file])));
  };
  return files.filter((file) => file.startsWith("src/core/") && hasSomethingToRun(file) && !isAnsweredFor(file));
}

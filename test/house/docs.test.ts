/** The documents lead somewhere, and the README still says what the project does. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder, ROOT, textOf } from "./source-files";

const documents = ["README.md", "CHANGELOG.md", ...filesUnder("docs", [".md"])];

test("every link to a file leads to a file", () => {
  const broken = documents.flatMap((file) =>
    [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target.replace(/#.*$/, ""))
      .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(file), target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every npm command that a document names exists", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const named = documents.flatMap((file) => [...textOf(file).matchAll(/npm run (?:--silent )?([a-z][a-z:]*)|npm (start|test)\b/g)].map(([, script, plain]) => script ?? plain ?? ""));
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
});

test("the README fits on a screen", () => {
  expect(textOf("README.md").split("\n").length).toBeLessThanOrEqual(60);
});

test("a person with Excel has at most twenty things to do", () => {
  const steps = textOf("docs/prova-i-excel.md").match(/^\| \d+ \|/gm) ?? [];
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.length).toBeLessThanOrEqual(20);
});

test("a decision record fits on thirty lines and says context, decision and consequences", () => {
  const records = filesUnder("docs/decisions", [".md"]);
  const wrong = records.filter((file) => {
    const text = textOf(file).trim();
    return text.split("\n").length > 30 || !["Context", "Decision", "Consequences"].every((part) => text.includes(part)) || !/^# \d{4} /.test(text);
  });
  expect(wrong).toEqual([]);
  expect(new Set(records.map((file) => file.slice(0, "docs/decisions/0000".length))).size).toBe(records.length);
});

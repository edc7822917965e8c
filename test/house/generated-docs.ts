/** The parts of docs/ that are made from the code. `npm run docs` writes them; a house test fails when one is stale. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { excelApiMarkdown } from "./excel-api-doc";
import { licencesMarkdown } from "./licences";
import { ruleDocs } from "./rule-docs";
import { ROOT } from "./source-files";

export interface GeneratedDoc {
  readonly file: string;
  /** The whole file as it should be, given the file as it is. */
  readonly render: (current: string) => string;
}

/** Replaces what stands between `<!-- generated: name -->` and `<!-- /generated -->`. */
export function replaceGenerated(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- generated: ${name} -->\\n)[\\s\\S]*?(\\n<!-- /generated -->)`);
  if (!block.test(text)) throw new Error(`No place for ${name}`);
  return text.replace(block, (_, before: string, after: string) => `${before}${content}${after}`);
}

/** The rooms and who imports whom, as dependency-cruiser sees them in the code. */
function roomsPicture(): string {
  const cruiser = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [cruiser, "src", "--config", ".dependency-cruiser.cjs", "--include-only", "^src", "--collapse", "^src/[^/]+", "--output-type", "mermaid"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0 || !stdout.startsWith("flowchart")) throw new Error(`dependency-cruiser drew nothing: ${stderr}`);
  return `\`\`\`mermaid\n${stdout.trim()}\n\`\`\``;
}

const { functionsMarkdown } = createRequire(__filename)("../../.ci/functions-help.cjs") as { functionsMarkdown: () => string };

export const generatedDocs: readonly GeneratedDoc[] = [
  { file: join("docs", "architecture.md"), render: (current) => replaceGenerated(current, "rooms", roomsPicture()) },
  { file: join("docs", "functions.md"), render: functionsMarkdown },
  { file: join("docs", "licences.md"), render: licencesMarkdown },
  { file: join("docs", "excel-api.md"), render: excelApiMarkdown },
  ...ruleDocs,
];

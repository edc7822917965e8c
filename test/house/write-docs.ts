/** `npm run docs`: writes the generated parts of docs/. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedDocs } from "./generated-docs";
import { ROOT, textOf } from "./source-files";

for (const { file, render } of generatedDocs) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  const current = existsSync(join(ROOT, file)) ? textOf(file) : "";
  const wanted = render(current);
  if (wanted !== current) writeFileSync(join(ROOT, file), wanted);
  console.log(`${wanted === current ? "oförändrad" : "skriven"}  ${file}`);
}

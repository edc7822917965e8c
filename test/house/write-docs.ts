/** `npm run docs`: writes the generated parts of docs/. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedDocs } from "./generated-docs";
import { ROOT, textOf } from "./source-files";

for (const { file, render } of generatedDocs) {
  const current = textOf(file);
  const wanted = render(current);
  if (wanted !== current) writeFileSync(join(ROOT, file), wanted);
  console.log(`${wanted === current ? "oförändrad" : "skriven"}  ${file}`);
}

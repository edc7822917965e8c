/** Generated documentation says what the code says. When this fails: `npm run docs`. */
import { generatedDocs } from "./generated-docs";
import { textOf } from "./source-files";

test.each(generatedDocs.map(({ file, render }) => [file, render] as const))("%s is fresh", (file, render) => {
  const current = textOf(file);
  expect(current).toBe(render(current));
});

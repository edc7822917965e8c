import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");

/** Where things stand in the repository. Everything that is made and may be thrown away lies in `cache`. */
export const FOLDERS = {
  root: ROOT,
  source: join(ROOT, "src"),
  addIn: join(ROOT, "dist"),
  cache: join(ROOT, "node_modules/.cache/namndrapport"),
  page: join(ROOT, "node_modules/.cache/namndrapport/page"),
  office: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
  samples: join(ROOT, "test/workbooks/samples"),
  manifest: join(ROOT, "manifest.xml"),
} as const;

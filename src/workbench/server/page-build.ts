import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Build } from "./build-when-stale";
import { FOLDERS } from "./folders";

const SOURCE = join(FOLDERS.source, "workbench/page");

async function bundlePage(): Promise<void> {
  rmSync(FOLDERS.page, { recursive: true, force: true });
  mkdirSync(FOLDERS.page, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, "index.tsx")],
    outdir: FOLDERS.page,
    bundle: true,
    minify: true,
    sourcemap: "linked",
    // The engine carries hyphenation patterns for forty languages behind dynamic imports: split, they are never fetched.
    format: "esm",
    splitting: true,
    chunkNames: "chunks/[hash]",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "silent",
  });
  cpSync(join(SOURCE, "index.html"), join(FOLDERS.page, "index.html"));
}

/** The page is a tool on the developer's machine: esbuild makes it in seconds (docs/decisions/0003-workbench-page.md). */
export const PAGE_BUILD: Build = {
  what: "arbetsbänkens sida (esbuild)",
  inputs: [join(FOLDERS.source, "workbench"), join(FOLDERS.root, "package-lock.json")],
  result: join(FOLDERS.page, "index.html"),
  stamp: join(FOLDERS.cache, "page.hash"),
  run: bundlePage,
};

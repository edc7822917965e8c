/** How much a municipality's browsers fetch: the page's first script and everything the pane can ask for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildWhenStale } from "../../src/workbench/server/build-when-stale";
import { ADD_IN_BUILD } from "../../src/workbench/server/add-in-build";
import { FOLDERS } from "../../src/workbench/server/folders";
import type { Benchmark, Measurement } from "./measurement";

function sizes(what: string, files: readonly string[], limit: number): Measurement[] {
  const bytes = files.map((file) => readFileSync(join(FOLDERS.addIn, file)));
  const packed = bytes.reduce((sum, content) => sum + gzipSync(content).length, 0);
  const whole = bytes.reduce((sum, content) => sum + content.length, 0);
  return [
    { what: `${what}, packat`, on: "dist/", value: packed / 1000, unit: "kB", limit },
    { what: `${what}, uppackat`, on: "dist/", value: whole / 1000, unit: "kB" },
  ];
}

export const bundle: Benchmark = {
  title: "Tilläggets storlek",
  measure: async () => {
    await buildWhenStale(ADD_IN_BUILD, console.error);
    const page = readFileSync(join(FOLDERS.addIn, "taskpane.html"), "utf8");
    const scripts = readdirSync(FOLDERS.addIn).filter((file) => file.endsWith(".js") && file !== "functions.js");
    return [...sizes("Första skriptet", scripts.filter((file) => page.includes(`src=${file}`) || page.includes(`src="${file}"`)), 16.5), ...sizes("Alla skript", scripts, 445)];
  },
};

import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Build } from "./build-when-stale";
import { FOLDERS } from "./folders";

const WEBPACK = require.resolve("webpack-cli/bin/cli.js");
const ROOMS = ["core", "excel", "actions", "commands", "functions", "taskpane"];

function runWebpack(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WEBPACK, "--config-name", "addin", "--mode", "production"], { cwd: FOLDERS.root });
    let told = "";
    const listen = (chunk: Buffer): void => void (told += chunk.toString("utf8"));
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Tillägget gick inte att bygga:\n${told}`))));
  });
}

/** The add-in itself: always webpack's production build, the very files that are deployed. */
export const ADD_IN_BUILD: Build = {
  what: "tillägget (webpack, produktion)",
  inputs: [
    ...ROOMS.map((room) => join(FOLDERS.source, room)),
    ...["assets", "manifest.xml", "webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"].map((name) => join(FOLDERS.root, name)),
  ],
  result: join(FOLDERS.addIn, "taskpane.html"),
  stamp: join(FOLDERS.cache, "add-in.hash"),
  run: runWebpack,
};

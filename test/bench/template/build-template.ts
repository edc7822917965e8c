/** Builds Microsoft's React template (pane.tsx beside this file) as our own pane is built, with the template's own React. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

/** The template asks for React 19; the rest as in our own package.json, so that only what is built differs. */
const DEPENDENCIES = { "@fluentui/react-components": "9.74.11", "@fluentui/react-icons": "2.0.344", react: "19.3.1", "react-dom": "19.3.1" };
const FOLDER = join(tmpdir(), "namndrapport-template");
const ROOT = join(__dirname, "../../..");

export const TEMPLATE_DIST = join(FOLDER, "dist");

export async function buildTemplate(): Promise<readonly string[]> {
  if (!existsSync(join(FOLDER, "node_modules/react-dom/package.json"))) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies: DEPENDENCIES }));
    execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: FOLDER, stdio: "ignore", shell: process.platform === "win32" });
  }
  const [ours] = (createRequire(__filename)(join(ROOT, "webpack.config.js")) as (env: object) => Configuration[])({});
  if (!ours) throw new Error("webpack.config.js gav ingen byggnad.");
  const config: Configuration = {
    ...ours,
    entry: { taskpane: join(ROOT, "test/bench/template/pane.tsx") },
    output: { ...ours.output, path: TEMPLATE_DIST },
    resolve: { ...ours.resolve, modules: [join(FOLDER, "node_modules")] },
    optimization: {},
    plugins: (ours.plugins ?? []).filter((plugin) => plugin instanceof HtmlPlugin),
    stats: "none",
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return readdirSync(TEMPLATE_DIST).filter((file) => file.endsWith(".js"));
}

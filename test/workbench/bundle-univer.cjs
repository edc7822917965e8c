/**
 * Before the tests: Univer as one CommonJS file. Jest cannot load it as it is, because its CommonJS files ask for packages that are ESM only;
 * and one file loads faster than forty. Built once for each version, in half a second.
 */
const { existsSync, mkdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const root = join(__dirname, "../..");
const packages = ["core", "engine-formula", "sheets", "sheets-formula"];
const versionOf = (name) => JSON.parse(readFileSync(join(root, "node_modules/@univerjs", name, "package.json"), "utf8")).version;
const bundle = join(root, "node_modules/.cache/namndrapport", `univer-${versionOf("core")}.cjs`);

module.exports = async function bundleUniver() {
  if (existsSync(bundle)) return;
  mkdirSync(dirname(bundle), { recursive: true });
  await require("esbuild").build({
    stdin: { contents: packages.map((name) => `export * from "@univerjs/${name}";`).join("\n"), resolveDir: root },
    bundle: true,
    format: "cjs",
    platform: "node",
    outfile: bundle,
    logLevel: "error",
    minifySyntax: true,
    legalComments: "none",
  });
};
module.exports.bundle = bundle;
module.exports.moduleNameMapper = { [`^@univerjs/(?:${packages.join("|")})$`]: bundle };

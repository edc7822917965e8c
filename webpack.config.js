/**
 * The add-in as it is deployed: dist/ holds static files for any web host.
 *
 *   npm run build                                  for https://localhost:3000
 *   npm run build -- --env url=https://exempel.se  for that host (a path after the host is kept)
 *   npm run build:contract                         dist-contract/: the contract suite, to be run in real Excel
 *   npm run build -- --env dev                     dist-dev/: own Id, names ending in _DEV, beside the real one in the same Excel
 *
 * The page and functions.json keep their names and must not be cached; every bundle has its content's hash in its name.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { functionsHelp } = require("./.ci/functions-help.cjs");
const { generateFunctionsJson } = require("./.ci/functions-json.cjs");

const PLACEHOLDER_ORIGIN = "https://localhost:3000";
const ID = "8f0eb4f6-6d43-4d83-a27b-79a741399506";
const DEV_ID = "1db768d1-7b2c-4775-802d-4d33800c2ade";
const DEV_SUFFIX = "_DEV";

const functions = "./src/functions/register.ts";
const runtime = [functions, "./src/commands/register.ts", "./src/taskpane/index.tsx"];

/** The address that the manifest names: https, without a slash at the end. */
function hostAddress(url) {
  const address = new URL(url ?? PLACEHOLDER_ORIGIN);
  if (address.protocol !== "https:") throw new Error(`Adressen ska börja med https, eftersom Excel inte laddar något annat: ${url}`);
  return `${address.origin}${address.pathname}`.replace(/\/+$/, "");
}

/** manifest.xml for a host; the dev copy can stand beside the real one, for Excel keeps function names of all add-ins in one room. */
function manifestFor({ url, dev }) {
  const manifest = readFileSync(join(__dirname, "manifest.xml"), "utf8").replaceAll(PLACEHOLDER_ORIGIN, hostAddress(url));
  if (!dev) return manifest;
  return manifest
    .replace(ID, DEV_ID)
    .replace(/(<(?:DisplayName|bt:String id="Group\.Label") DefaultValue="[^"]+)"/g, `$1${DEV_SUFFIX}"`)
    .replace(/(<(?:bt:)?Override Locale="en-US" Value="Nämndrapport)"/g, `$1${DEV_SUFFIX}"`);
}

const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The help page with every function on it; Excel links to them by id from its own function dialog. */
function withFunctionsHelp(page) {
  const sections = functionsHelp().map(({ id, name, description, parameters, returns, remarks, examples }) => {
    const call = parameters.map((parameter) => (parameter.isOptional ? `[${parameter.name}]` : parameter.name)).join("; ");
    const items = parameters.map((parameter) => `<dt>${escapeHtml(parameter.name)}</dt><dd>${escapeHtml(parameter.description)}</dd>`);
    const shown = examples.map(({ formula, result }) => `<li><code>${escapeHtml(formula)}</code> ger <code>${escapeHtml(result)}</code></li>`);
    return [
      `<section id="${id}">`,
      `<h3>${name}</h3><p>${escapeHtml(description)}</p><p><code>=${name}(${escapeHtml(call)})</code></p>`,
      `<dl>${items.join("")}</dl><p>${escapeHtml(returns)}</p>`,
      ...remarks.map((remark) => `<p>${escapeHtml(remark)}</p>`),
      `<ul>${shown.join("")}</ul></section>`,
    ].join("\n");
  });
  return page.replace("<!-- functions -->", sections.join("\n"));
}

/** What Excel asks for beside the bundles: the manifest and the functions' metadata. */
class ExcelFilesPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ExcelFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "ExcelFilesPlugin", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        const { url, dev } = this.options;
        const helpUrl = `${hostAddress(url)}/hjalp.html`;
        const metadata = await generateFunctionsJson({ suffix: dev ? DEV_SUFFIX : "", helpUrl });
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(metadata));
        compilation.emitAsset("manifest.xml", new webpack.sources.RawSource(manifestFor(this.options)));
      });
    });
  }
}

const swc = {
  loader: "swc-loader",
  options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
};

function addIn({ url, dev = false }) {
  return {
    name: "addin",
    mode: "production",
    context: __dirname,
    target: ["web", "es2022"],
    entry: {
      // One page, one runtime: ribbon commands and functions are there before the pane's own chunks.
      taskpane: runtime,
      // Only named by the manifest's Script element, which Excel's shared runtime asks for and does not run.
      functions: { import: functions, filename: "functions.js" },
    },
    output: {
      path: join(__dirname, dev ? "dist-dev" : "dist"),
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      publicPath: "",
      clean: true,
    },
    devtool: "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
        // The example that the pane can open, as Excel.createWorkbook wants it.
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: (content) => content.toString("base64") } },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ FUNCTION_SUFFIX: JSON.stringify(dev ? DEV_SUFFIX : ""), FUNCTIONS_HELP: JSON.stringify(functionsHelp()) }),
      new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (asked) => {
        if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context)) asked.request = join(__dirname, "src/taskpane/fluent-tokens.ts");
      }),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        inject: "body",
        // Deferred scripts make the ribbon's first click do nothing (OfficeDev/office-js#5176).
        scriptLoading: "blocking",
      }),
      new CopyPlugin({
        patterns: [{ from: "assets/icons/*.png" }, { from: "assets/hjalp.html", to: "hjalp.html", transform: (page) => withFunctionsHelp(page.toString("utf8")) }],
      }),
      new ExcelFilesPlugin({ url, dev }),
    ],
    // What the pane needs before it can be used has a name, so that .ci/budget.json can hold its size.
    optimization: { splitChunks: { cacheGroups: { pane: { name: "pane-packages", chunks: (chunk) => chunk.name === "pane", test: /[\\/]node_modules[\\/]/, enforce: true, priority: 10 } } } },
    // The whole of Fluent stands in chunks of its own; what must be small is the page's first script (test/house/bundle).
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The contract suite for real Excel (docs/prova-i-excel.md): an add-in of its own in dist-contract/, of which the product holds nothing. */
function contract({ url }) {
  return {
    name: "contract",
    mode: "production",
    context: __dirname,
    target: ["web", "es2022"],
    entry: { contract: "./test/contract/page/index.ts" },
    output: { path: join(__dirname, "dist-contract"), filename: "[name].[contenthash:12].js", publicPath: "", clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: swc }] },
    plugins: [
      new HtmlPlugin({ template: "test/contract/page/contract.html", filename: "contract.html", inject: "body", scriptLoading: "blocking" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/namndrapport-{32,64}.png" },
          { from: "test/contract/page/manifest.xml", transform: (manifest) => manifest.toString("utf8").replaceAll(PLACEHOLDER_ORIGIN, hostAddress(url)) },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = (env = {}) => [addIn(env), contract(env)];
module.exports.manifestFor = manifestFor;

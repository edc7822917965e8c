/** The production build is what a web host and Excel need, and carries nothing of the workbench. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ADD_IN_BUILD } from "../../src/workbench/server/add-in-build";
import { buildWhenStale } from "../../src/workbench/server/build-when-stale";
import { FOLDERS } from "../../src/workbench/server/folders";
import { findAll, readXml } from "./read-xml";

const read = (file: string): string => readFileSync(join(FOLDERS.addIn, file), "utf8");
let page: string;
let scripts: string[];

beforeAll(async () => {
  await buildWhenStale(ADD_IN_BUILD, () => undefined);
  page = read("taskpane.html");
  scripts = readdirSync(FOLDERS.addIn).filter((file) => file.endsWith(".js"));
}, 600_000);

test("the page loads office.js from Microsoft in its head, before our own script, and neither is deferred", () => {
  const sources = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  expect(sources).toHaveLength(2);
  expect(sources[0]).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(page.indexOf("appsforoffice.microsoft.com/lib")).toBeLessThan(page.indexOf("</head>"));
  expect(sources[1]).toMatch(/src="?taskpane\.[0-9a-f]{12}\.js/);
  expect(sources.join(" ")).not.toMatch(/\b(?:defer|async|type="?module)\b/);
});

test("the page's policy lets it run scripts from itself and Microsoft only, and send nothing anywhere", () => {
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
  const directives = new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]));
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com");
  expect(directives.get("connect-src")).toBe("'self'");
  expect(directives.get("form-action")).toBe("'none'");
});

test("until the pane is drawn the page tells in Swedish why nothing may come", () => {
  expect(page).toContain("kunde inte starta");
  expect(page).toContain("appsforoffice.microsoft.com");
});

test("every address in the manifest is a file of the build", () => {
  const addresses = findAll(readXml(read("manifest.xml")), "bt:Url").concat(findAll(readXml(read("manifest.xml")), "bt:Image")).map((element) => element.attributes["DefaultValue"] ?? "");
  const files = addresses.filter((address) => address !== "").map((address) => address.replace("https://localhost:3000/", ""));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => !existsSync(join(FOLDERS.addIn, file)))).toEqual([]);
});

test("every bundle but the one that the manifest names has its content's hash in its name", () => {
  expect(scripts.filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual(["functions.js"]);
});

test("functions.json is beside the page and names the functions", () => {
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
  expect(functions.map(({ id }) => id)).toContain("AVVIKELSE");
});

test("each of Excel's links to a function's help has its place on the help page", () => {
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string; helpUrl: string }[] };
  const help = read("hjalp.html");
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`https://localhost:3000/hjalp.html#${id}`);
    expect(help).toMatch(new RegExp(`id="?${id}"?[ >]`));
  }
});

test("the add-in carries neither the workbench nor code made from text", () => {
  for (const file of scripts) {
    expect(read(file)).not.toMatch(/univerjs|workbench|xlsx-populate/i);
    expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  }
});

test("the page asks for the pane's scripts as it asks for office.js, and not first when that has come", () => {
  const asked = [...page.matchAll(/<link rel="?preload"? as="?script"? href="?([^">]+)/g)].map(([, file]) => file);
  expect(asked).toHaveLength(2);
  expect(asked).toEqual(scripts.filter((file) => /^pane[.-]/.test(file)));
  expect(page.lastIndexOf("<link rel")).toBeLessThan(page.indexOf("appsforoffice.microsoft.com/lib"));
});

test("the page's first script is small, for ribbon commands and functions wait for it", () => {
  const first = scripts.find((file) => page.includes(`src=${file}`) || page.includes(`src="${file}"`)) ?? "";
  expect(gzipSync(read(first)).length).toBeLessThan(200_000);
});

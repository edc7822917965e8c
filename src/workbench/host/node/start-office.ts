/** Microsoft's own office.js, unmodified, started in Node against a host. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { ExcelHost } from "../excel-host";
import { createExternal } from "../transport/external";
import { createPage } from "./page-shim";

export interface OfficePage {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly window: Record<string, unknown>;
  /** Runs a script in the page, as a <script> would. */
  runScript(source: string, name?: string): unknown;
  close(): void;
}

export interface OfficeOptions {
  readonly addinId?: string;
  readonly locale?: string;
  /** Called with the page before office.js runs: what the add-in's page defines first. */
  readonly prepare?: (window: Record<string, unknown>) => void;
}

const ADDRESS = "https://localhost:3000/taskpane.html";
const SCRIPTS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const dist = join(dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")), "dist");
const compiled = new Map<string, vm.Script>();

function scriptAt(address: string): vm.Script | undefined {
  const name = address.startsWith(SCRIPTS) ? address.slice(SCRIPTS.length).split("?")[0] ?? "" : "";
  const known = compiled.get(name);
  if (known) return known;
  const path = join(dist, name.toLowerCase());
  if (name === "" || !existsSync(path)) return undefined;
  const script = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(name, script);
  return script;
}

/** Resolves when Office.onReady has: from then on the add-in's own script may run. */
export async function startOffice(host: ExcelHost, options: OfficeOptions = {}): Promise<OfficePage> {
  const { context, close } = createPage(ADDRESS, `${SCRIPTS}office.js`, scriptAt);
  const window = context as Record<string, unknown>;
  window["external"] = createExternal(host, {
    addinId: options.addinId ?? "00000000-0000-0000-0000-000000000000",
    locale: options.locale ?? "sv-SE",
    documentUrl: `C:\\Arbetsböcker\\${host.context.fileName}`,
    run: (work) => work(),
  });
  options.prepare?.(window);
  scriptAt(`${SCRIPTS}office.js`)?.runInContext(context);
  const office = window["Office"] as typeof Office;
  await office.onReady();
  return {
    Office: office,
    Excel: window["Excel"] as typeof Excel,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    CustomFunctions: window["CustomFunctions"] as typeof CustomFunctions,
    window,
    runScript: (source, name = "add-in.js") => new vm.Script(source, { filename: name }).runInContext(context) as unknown,
    close,
  };
}

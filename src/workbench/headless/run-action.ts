/** One action of the product on one workbook, in Node, through office.js and the emulated Excel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ExcelHost } from "../host/excel-host";
import type { FunctionsJson } from "../host/functions/metadata";
import { requirementSetsOf } from "../host/manifest-requirements";
import { startOffice } from "../host/node/start-office";
import { Package } from "../host/xlsx/package";
import { bundleProduct } from "./bundle-product";
import { outcomeJson, type Json } from "./outcome-json";
import type { ActionShape, OutcomeShape } from "./outcome-shape";
import { WrongUse } from "./read-arguments";

export interface HeadlessRun {
  readonly root: string;
  readonly action: string;
  readonly workbook: Uint8Array;
  readonly fileName: string;
  readonly options: Readonly<Record<string, string>>;
  /** Called when the workbook and the product are there and the action is about to begin, for who measures it. */
  readonly onAsked?: () => void;
}

export interface HeadlessResult {
  readonly json: Json;
  readonly outcome: OutcomeShape;
  readonly host: ExcelHost;
}

export async function runAction({ root, action, workbook, fileName, options, onAsked }: HeadlessRun): Promise<HeadlessResult> {
  const [script, functions] = await Promise.all([bundleProduct(root), functionsFor(workbook, root)]);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const addinId = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? "";
  const host = await ExcelHost.open({ workbook, fileName, addinId, functions, requirementSets: requirementSetsOf(manifest) });
  const page = await startOffice(host, { addinId });
  page.runScript(script, "product.js");
  const { actions } = page.window["product"] as { actions: Readonly<Record<string, ActionShape>> };
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!run) throw new WrongUse(`Åtgärden ”${action}” finns inte. Välj en av: ${Object.keys(actions).join(", ")}.`);
  onAsked?.();
  const outcome = await run(options);
  await host.idle();
  return { json: outcomeJson(action, outcome, host), outcome, host };
}

/** functions.json takes a second to make and is needed only where the workbook already uses the add-in's functions. */
async function functionsFor(workbook: Uint8Array, root: string): Promise<FunctionsJson | undefined> {
  const file = Package.open(workbook);
  const isUsed = file.paths().some((path) => path.startsWith("xl/worksheets/") && path.endsWith(".xml") && file.text(path).includes("_xldudf_"));
  if (!isUsed) return undefined;
  const { default: made } = (await import(pathToFileURL(join(root, ".ci/functions-json.cjs")).href)) as { default: { generateFunctionsJson(): Promise<string> } };
  return JSON.parse(await made.generateFunctionsJson()) as FunctionsJson;
}


/** Composition root of the workbench page: fetches what the server gives out and opens the first sample. */
import "./page.css";
import { createRoot } from "react-dom/client";
import type { FunctionsJson } from "../host/functions/metadata";
import { Bench } from "./bench";
import { LOCALE, openWorkbook } from "./open-workbook";
import { BESIDE } from "./workbook/open-beside";
import { atOrigin, readManifest, type AddInManifest } from "./ribbon/read-manifest";

interface PageSettings {
  readonly addInOrigin: string | null;
  readonly samples: readonly string[];
}

/** The sample that a newcomer meets: budget, investments and action plan in one workbook. */
const FIRST_SAMPLE = "ludvika-gsn-2024-t2.xlsx";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} svarade ${response.status}`);
  return response;
}

async function readSample(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(`samples/${encodeURIComponent(name)}`)).arrayBuffer());
}

/** What the add-in in another tab had opened, else the first sample. */
async function readFirst(): Promise<{ readonly name: string; readonly bytes: Uint8Array | undefined }> {
  const given = new URLSearchParams(window.location.search).get(BESIDE);
  if (given === null) return { name: FIRST_SAMPLE, bytes: await readSample(FIRST_SAMPLE) };
  return { name: "Bok2.xlsx", bytes: given === "" ? undefined : new Uint8Array(await (await fetched(given)).arrayBuffer()) };
}

async function readFunctions(manifest: AddInManifest): Promise<FunctionsJson | undefined> {
  return manifest.functionsUrl === undefined ? undefined : ((await (await fetched(manifest.functionsUrl)).json()) as FunctionsJson);
}

async function start(root: HTMLElement): Promise<void> {
  const [settings, xml] = await Promise.all([
    fetched("settings.json").then((response) => response.json() as Promise<PageSettings>),
    fetched("manifest.xml").then((response) => response.text()),
  ]);
  const manifest = atOrigin(readManifest(xml, LOCALE), settings.addInOrigin ?? window.location.origin);
  const [functions, { name, bytes }] = await Promise.all([readFunctions(manifest), readFirst()]);
  const first = await openWorkbook(name, bytes, manifest, functions);
  createRoot(root).render(<Bench first={first} manifest={manifest} functions={functions} samples={settings.samples} readSample={readSample} />);
}

const root = document.getElementById("root");
if (root !== null) {
  start(root).catch((error: unknown) => {
    console.error(error);
    root.textContent = `Arbetsbänken kunde inte starta: ${error instanceof Error ? error.message : String(error)}`;
  });
}

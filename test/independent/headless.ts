/** Runs an action of the product without a window, the way a user of `npm run headless` does. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "./libre-office";

const ROOT = join(__dirname, "../..");

export interface HeadlessReport {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly state: string;
  readonly text: readonly (readonly string[])[];
}

export interface HeadlessTable {
  readonly kind: string;
  readonly sheet: string;
  readonly columns: readonly { readonly column: string; readonly role: string }[];
  readonly rows?: readonly { readonly row: number; readonly kind: string }[];
}

export interface HeadlessRun {
  readonly saved: string;
  readonly tables: readonly HeadlessTable[];
  readonly reports: readonly HeadlessReport[];
  readonly host: { readonly requests: number };
}

export function runHeadless(action: string, workbook: string, settings: readonly string[] = []): HeadlessRun {
  const folder = scratchFolder();
  const saved = join(folder, "saved.xlsx");
  const json = join(folder, "saved.json");
  const args = ["run", "--silent", "headless", "--", action, workbook, "--out", saved, "--json", json, ...settings.flatMap((setting) => ["--set", setting])];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`headless ${action} ${workbook} gav ${status}:\n${stdout}\n${stderr}`);
  const { tables, reports, host } = JSON.parse(readFileSync(json, "utf8")) as Omit<HeadlessRun, "saved">;
  return { saved, tables, reports, host };
}

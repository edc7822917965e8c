/** Two panes on one workbook, each with office.js and the product's code of its own, as in two windows or at two colleagues. */
import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import type { CommitteeSettings } from "../../src/core/rules/committee-settings";
import { understandState, type StoredState } from "../../src/core/state/stored-state";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { requirementSetsOf } from "../../src/workbench/host/manifest-requirements";
import { startOffice, type OfficePage } from "../../src/workbench/host/node/start-office";
import type { Came } from "./scenarios";
import { sheetPictures } from "./sheet-pictures";
import { smallWorkbook } from "./small-workbook";

/** The product in a page, with everything that keeps something in the workbook. */
export interface Product {
  readonly run: (id: string, options: Readonly<Record<string, string>>) => Promise<Came & { readonly findings: readonly { readonly rule: string; readonly at: { readonly sheet: string; readonly area: unknown } }[] }>;
  readonly readCommitteeSettings: () => Promise<{ readonly ok: true; readonly value: { readonly settings: CommitteeSettings } } | { readonly ok: false }>;
  readonly saveCommitteeSettings: (settings: CommitteeSettings) => Promise<{ readonly ok: boolean; readonly problem?: { readonly message: string } }>;
  readonly correctReading: (correction: { readonly fingerprint: string; readonly kind: "none" }) => Promise<Came>;
}

interface Deed {
  readonly name: string;
  readonly act: (product: Product) => Promise<Came>;
  /** What is kept of it. */
  readonly isKept: (state: StoredState, came: Came) => boolean;
}

const TODAY = { today: "2024-05-06", day: "2024-05-06", template: "all" };
const made: Deed["isKept"] = (state, { reports }) => reports.every(({ sheet }) => state.reports.some((report) => report.sheet === sheet && report.sheetId !== "" && !report.isUnfinished));

const EXPECTED_ROUND = "Tertial 1";
export const DEEDS: readonly Deed[] = [
  { name: "makes the reports", act: ({ run }) => run("report", TODAY), isKept: made },
  { name: "makes the protocol", act: ({ run }) => run("protocol", TODAY), isKept: made },
  { name: "accepts a finding", act: accept, isKept: ({ acceptances }) => acceptances?.length === 1 },
  { name: "comments", act: ({ run }) => run("comment", { ...TODAY, round: "2024-01..2024-04", row: "Netto", text: "Vakanser." }), isKept: ({ comments }) => comments?.["2024-01..2024-04"]?.["Netto"] === "Vakanser." },
  { name: "answers", act: ({ run }) => run("answer", { ...TODAY, round: EXPECTED_ROUND }), isKept: ({ answers }) => answers?.round === EXPECTED_ROUND },
  { name: "saves settings", act: (product) => fillIn(product, { committee: "Lönenämnden" }), isKept: ({ settings }) => settings?.committee === "Lönenämnden" },
  { name: "saves other settings", act: (product) => fillIn(product, { hostMunicipality: "Norrby" }), isKept: ({ settings }) => settings?.hostMunicipality === "Norrby" },
  { name: "corrects a table", act: ({ correctReading }) => correctReading({ fingerprint: "a", kind: "none" }), isKept: ({ corrections }) => corrections?.some(({ fingerprint }) => fingerprint === "a") === true },
  { name: "corrects another", act: ({ correctReading }) => correctReading({ fingerprint: "b", kind: "none" }), isKept: ({ corrections }) => corrections?.some(({ fingerprint }) => fingerprint === "b") === true },
];

async function accept({ run }: Product): Promise<Came> {
  const { findings: [finding] } = await run("check", TODAY);
  if (!finding) throw new Error("The workbook has nothing to accept.");
  return run("accept", { ...TODAY, rule: finding.rule, cell: `${finding.at.sheet}!${addressOf(finding.at.area)}`, reason: "Utrett." });
}

function addressOf(area: unknown): string {
  const { top, left, bottom, right } = area as Readonly<Record<"top" | "left" | "bottom" | "right", number>>;
  const cell = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}

/** As the form does: filled with what is kept, and saved whole. */
async function fillIn({ readCommitteeSettings, saveCommitteeSettings }: Product, filled: CommitteeSettings): Promise<Came> {
  const found = await readCommitteeSettings();
  const { ok, problem } = await saveCommitteeSettings({ ...(found.ok ? found.value.settings : {}), ...filled });
  return { problems: ok ? [] : [{ kind: "excelRefused", message: problem?.message ?? "" }], reports: [] };
}

const floor = requirementSetsOf(readFileSync("manifest.xml", "utf8"));
let bundle: string | undefined;

/** As the production build gives each page its own, though not minified. */
function productCode(): string {
  const entry = `import { actions } from "./src/actions/catalogue"; import { readCommitteeSettings, saveCommitteeSettings } from "./src/actions/committee-settings"; import { correctReading } from "./src/actions/correct-reading";
    globalThis.product = { run: (id, options) => actions[id](options), readCommitteeSettings, saveCommitteeSettings, correctReading };`;
  bundle ??= buildSync({ stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" }, bundle: true, format: "iife", write: false, logLevel: "error", target: "es2022" }).outputFiles[0]?.text ?? "";
  return bundle;
}

async function openPane(host: ExcelHost): Promise<{ readonly page: OfficePage; readonly product: Product }> {
  const page = await startOffice(host);
  page.runScript(productCode(), "product.js");
  return { page, product: page.window["product"] as Product };
}

/** A workbook with something to accept: a cost far beyond its budget. */
export async function workbookToAccept(): Promise<Uint8Array> {
  const host = await ExcelHost.open({ requirementSets: floor, workbook: await smallWorkbook() });
  await host.type("Drift jan-apr", "E6", "999");
  await host.idle();
  const saved = host.save();
  host.close();
  return saved;
}

/** The second begins when the first has sent so many requests. Undefined when both did what they said, and nothing of either is lost; the number of the first's requests, to know where to stop. */
export async function actAtOnce(workbook: Uint8Array, first: Deed, second: Deed, after: number): Promise<{ readonly requests: number; readonly broken: string | undefined }> {
  const host = await ExcelHost.open({ requirementSets: floor, workbook });
  const [one, other] = [await openPane(host), await openPane(host)];
  try {
    const sources = sheetPictures(host);
    let sent = 0;
    let start: () => void = () => undefined;
    const started = new Promise<void>((resolve) => (start = resolve));
    host.onRequest = () => void (sent++ >= after && start());
    const firstDone = first.act(one.product).finally(start);
    await started;
    const [came, came2] = await Promise.all([firstDone, second.act(other.product)]);
    await host.idle();
    const broken = isLost(host, first, came) ?? isLost(host, second, came2) ?? isTouched(host, sources) ?? (await isOrphaned(host, sources.length, other.product));
    return { requests: sent, broken };
  } finally {
    host.onRequest = undefined;
    for (const { page } of [one, other]) page.close();
    host.close();
  }
}

function keptIn({ book }: ExcelHost): StoredState {
  return understandState(JSON.parse(book.settings.get("namndrapport") ?? "null")).state;
}

/** Who was refused has been told why, and what to do. */
function isLost(host: ExcelHost, deed: Deed, came: Came): string | undefined {
  const [problem] = came.problems;
  if (problem) return /\.$/u.test(problem.message) ? undefined : `who ${deed.name} is told ${problem.message}`;
  return deed.isKept(keptIn(host), came) ? undefined : `nothing is kept of who ${deed.name}: ${JSON.stringify(keptIn(host)).slice(0, 600)}`;
}

function isTouched(host: ExcelHost, sources: ReturnType<typeof sheetPictures>): string | undefined {
  const now = sheetPictures(host);
  const changed = sources.find((before) => now.find(({ id }) => id === before.id)?.exact !== before.exact);
  return changed && `the source ${changed.name} was changed`;
}

/** Every sheet that came is known as ours, and the next run is as any other. */
async function isOrphaned(host: ExcelHost, before: number, product: Product): Promise<string | undefined> {
  const known = new Set(keptIn(host).reports.map(({ sheetId }) => sheetId));
  const orphan = host.book.sheets().slice(before).find(({ id }) => !known.has(id));
  if (orphan) return `${orphan.name} is not known as ours`;
  const { problems: [problem] } = await product.run("report", TODAY);
  return problem && `the next run says ${problem.message}`;
}

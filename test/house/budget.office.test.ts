/** What a click may cost, held against .ci/budget.json: only figures that are the same on every machine. Raise one in the same commit as its reason. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { planBlocks } from "../../src/excel/plan-blocks";
import { ADD_IN_BUILD } from "../../src/workbench/server/add-in-build";
import { buildWhenStale } from "../../src/workbench/server/build-when-stale";
import { FOLDERS } from "../../src/workbench/server/folders";
import { countRequests, type Asked } from "../bench/count-requests";
import { countVisits, type Visits } from "../bench/count-visits";
import { ledgerFile, ledgerGrids } from "../bench/ledger-workbook";

interface Budget {
  readonly gzipBytes: Readonly<Record<string, number>>;
  readonly visitsPerCell: Visits;
  readonly requests: Readonly<Record<string, Readonly<Record<string, Asked>>>>;
  readonly ledger: { readonly asked: Readonly<Record<string, Asked>>; readonly readRequests: Readonly<Record<string, number>> };
}

const ROOT = join(__dirname, "../..");
const budget = JSON.parse(readFileSync(join(ROOT, ".ci/budget.json"), "utf8")) as Budget;

beforeAll(() => buildWhenStale(ADD_IN_BUILD, () => undefined), 600_000);

/** One line for each figure that is above its budget. */
function above(what: string, measured: object, allowed: object): string[] {
  return Object.entries(allowed).flatMap(([name, most]: [string, number]) => {
    const value = (measured as Readonly<Record<string, number>>)[name];
    return value !== undefined && value <= most ? [] : [`${what}: ${name} är ${value}, och .ci/budget.json tillåter ${most}.`];
  });
}

describe("the budget", () => {
  it("holds for what a browser fetches, packed", () => {
    const scripts = readdirSync(FOLDERS.addIn).filter((file) => file.endsWith(".js") && file !== "functions.js");
    const packed = (starts: readonly string[]): number =>
      scripts.filter((file) => starts.some((start) => file.startsWith(`${start}.`))).reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDERS.addIn, file))).length, 0);
    const measured = {
      "before a ribbon command or a function answers": packed(["taskpane"]),
      "before the pane can be used": packed(["taskpane", "pane", "pane-packages"]),
      everything: packed(scripts.map((file) => file.slice(0, file.indexOf(".")))),
    };
    expect(above("skript, byte", measured, budget.gzipBytes)).toEqual([]);
  });

  it("holds for how often the core looks at a cell, and does not grow with the ledger", () => {
    const [small, large] = [countVisits(2_000), countVisits(6_000)];
    expect(above("besök per cell", large, budget.visitsPerCell)).toEqual([]);
    expect(above("besök per cell när huvudboken växer", large, { recognise: small.recognise * 1.05, followUp: small.followUp * 1.05, check: small.check * 1.05 })).toEqual([]);
  });

  it.each(Object.keys(budget.requests))("holds for what is asked of Excel on %s", async (sample) => {
    const workbook = new Uint8Array(readFileSync(join(ROOT, `test/workbooks/samples/${sample}.xlsx`)));
    for (const [action, allowed] of Object.entries(budget.requests[sample] ?? {})) expect(above(`${action} på ${sample}`, await countRequests(action, workbook), allowed)).toEqual([]);
  });

  it("holds for a ledger through office.js, and for how many requests a larger one takes to read", async () => {
    for (const [rows, allowed] of Object.entries(budget.ledger.asked)) expect(above(`appendix-1 på ${rows} rader`, await countRequests("appendix-1", ledgerFile(Number(rows))), allowed)).toEqual([]);
    const [sheet] = ledgerGrids(1);
    const reads = Object.keys(budget.ledger.readRequests).map((rows) => {
      const ledger = { top: 0, left: 0, bottom: Number(rows) + 1, right: 9 };
      const extents = [sheet.area, ledger].map((area, index) => ({ sheet: index, area, hiddenRows: "none", hiddenColumns: "none" }) as const);
      return [rows, 2 + planBlocks(extents).length] as const;
    });
    expect(above("läsa, rader", Object.fromEntries(reads), budget.ledger.readRequests)).toEqual([]);
  });
});

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { headless } from "../../src/workbench/headless/headless";
import { SAMPLES } from "./open-excel";

const ROOT = join(__dirname, "../..");
const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As a user runs it, in a process of its own. */
function inProcess(...words: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/workbench/headless/run.ts", ...words], { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The same without the process: enough for what never gets as far as the product. */
async function asWords(...words: string[]): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  const status = await headless(words, { out: (text) => (stdout += text), error: (text) => (stderr += text) });
  return { status, stdout, stderr };
}

describe("a headless run", () => {
  it("prints what the action found, and leaves nothing on the error output", () => {
    const { status, stdout, stderr } = inProcess("read", LUDVIKA);
    expect([status, stderr]).toEqual([0, ""]);
    const answer = JSON.parse(stdout) as { tables: { kind: string; range: string; columns: { column: string; period?: string }[]; rows: { row: number }[] }[]; host: { requests: number; gaps: string[] } };
    expect(answer).toMatchObject({ schema: 1, action: "read", findings: [], reports: [], problems: [], host: { requests: 3, gaps: [] } });
    expect(answer.tables[0]).toMatchObject({ kind: "operatingDetail", range: "A5:H71" });
    expect(answer.tables[0]!.columns[3]).toMatchObject({ column: "D", role: "budget", period: "2024-01..2024-04" });
    expect(answer.tables[0]!.rows[0]!.row).toBe(7);
  });

  it("saves the workbook and the answer where it is told to", () => {
    const folder = mkdtempSync(join(tmpdir(), "headless-"));
    const [out, json] = [join(folder, "ut.xlsx"), join(folder, "ut.json")];
    expect(inProcess("appendix-1", LUDVIKA, "--out", out, `--json=${json}`)).toMatchObject({ status: 0, stdout: "" });
    const { reports } = JSON.parse(readFileSync(json, "utf8")) as { reports: { sheet: string; state: string; text: string[][] }[] };
    expect(reports[0]).toMatchObject({ sheet: "Bilaga 1", state: "new" });
    expect(reports[0]!.text.flat()).toEqual(expect.arrayContaining(["22,1", "20,4", "−1,8"]));
    expect(inProcess("read", out).status).toBe(0);
  });

  it("exits 1 with the reason when it could not be done", () => {
    const { status, stdout, stderr } = inProcess("appendix-1", `${SAMPLES}/sydnarke-it-2021-07.xlsx`);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { problems: unknown[] }).problems).toHaveLength(1);
    expect(stderr).toMatch(/Bilaga 1 kunde inte göras/);
  });

  it.each([
    [[], "Ange en åtgärd och en arbetsbok"],
    [["read"], "Ange en åtgärd och en arbetsbok"],
    [["read", "finns-ej.xlsx"], "Filen finns-ej.xlsx finns inte"],
    [["read", "test"], "Filen test finns inte"],
    [["read", LUDVIKA, "--out", "finns-ej/ut.xlsx"], "Mappen finns-ej finns inte"],
    [["read", LUDVIKA, "--ut", "x"], "Okänt val --ut"],
    [["read", LUDVIKA, "--set", "x"], "--set ska följas av nyckel=värde"],
    [["read", LUDVIKA, "--out"], "Efter --out saknas ett värde"],
  ])("exits 2 with what to do when it is used wrongly: %j", async (words, text) => {
    const { status, stdout, stderr } = await asWords(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(text);
  });

  it("exits 2 for an action that does not exist, and says which do", () => {
    const { status, stderr } = inProcess("flyg", LUDVIKA);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Åtgärden ”flyg” finns inte. Välj en av: ")]);
  });

  it("exits 2 for a file that is no workbook", () => {
    const { status, stderr } = inProcess("read", "package.json");
    expect([status, stderr]).toEqual([2, expect.stringContaining("inte en Excelarbetsbok")]);
  });
});

import { readWorkbook } from "../../src/excel/read-workbook";
import { withExcel, type Question } from "../../src/excel/session";
import { defaultRequirementSets } from "../../src/workbench/host/requirement-sets";
import { openExcel } from "../workbench/open-excel";
import { failRequest, failure } from "./refuse";

const sheetNames: Question<string[]> = (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  return () => worksheets.items.map(({ name }) => name);
};
const silence = new Promise<never>(() => undefined);

describe("a session with Excel", () => {
  it("gives up on an answer that never comes, and says what to try", async () => {
    const { host } = await openExcel();
    host.onRequest = () => silence;
    const asked = await withExcel((session) => session.ask(sheetNames), { timeLimitMs: 50 });
    expect(asked).toMatchObject({ ok: false, problem: { kind: "notAnswering" } });
  });

  it("tells the user after a second of silence, not before", async () => {
    const { host } = await openExcel();
    const told: string[] = [];
    host.switches.latency = 1_200;
    await withExcel((session) => session.ask(sheetNames), { onWaiting: (text) => told.push(text) });
    host.switches.latency = 0;
    await withExcel((session) => session.ask(sheetNames), { onWaiting: (text) => told.push(text) });
    expect(told).toEqual(["Väntar på Excel. Redigerar du en cell? Avsluta med Enter eller Esc."]);
  });

  it("waits until a cell is no longer being edited, where Excel can", async () => {
    const { host } = await openExcel({ requirementSets: { ...defaultRequirementSets, DelayForCellEdit: "1.1" } });
    host.switches.isEditingCell = true;
    setTimeout(() => (host.switches.isEditingCell = false), 100);
    expect(await withExcel((session) => session.ask(sheetNames))).toEqual({ ok: true, value: ["Blad1"] });
  });

  it("says that a cell is being edited where Excel will not wait", async () => {
    const { host } = await openExcel();
    failRequest(host, 1, { refused: 5004 });
    expect(await withExcel((session) => session.ask(sheetNames))).toMatchObject({ ok: false, problem: { kind: "cellEdit" } });
  });

  it("asks once more when Excel was too busy to listen", async () => {
    const { host } = await openExcel();
    failRequest(host, 1, failure("ServiceNotAvailable"));
    expect(await withExcel((session) => session.ask(sheetNames))).toEqual({ ok: true, value: ["Blad1"] });
  });

  it("never sends a write twice", async () => {
    const { host } = await openExcel();
    failRequest(host, 1, failure("ServiceNotAvailable"));
    expect(await withExcel((session) => session.write(sheetNames))).toMatchObject({ ok: false, problem: { kind: "excelBusy" } });
  });

  it("stops between two requests when the user asks for it", async () => {
    const { host, requests } = await openExcel();
    const stopping = new AbortController();
    host.onRequest = ({ number }) => void (number === 1 && stopping.abort());
    expect(await readWorkbook({ signal: stopping.signal })).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
    host.onRequest = undefined;
    expect(requests()).toBeLessThanOrEqual(1);
  });

  it("does not begin when it was stopped beforehand", async () => {
    const { requests } = await openExcel();
    expect(await readWorkbook({ signal: AbortSignal.abort() })).toMatchObject({ ok: false, problem: { kind: "cancelled" } });
    expect(requests()).toBe(0);
  });
});

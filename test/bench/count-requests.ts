/** What an action asks of Excel, through Microsoft's office.js: the same on every machine, and what it costs a user of Excel on the web. */
import { join } from "node:path";
import { runAction } from "../../src/workbench/headless/run-action";

export interface Asked {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const ROOT = join(__dirname, "../..");

/** office.js's own start-up and clean-up left out. */
export async function countRequests(action: string, workbook: Uint8Array): Promise<Asked> {
  const { outcome, host } = await runAction({ root: ROOT, action, workbook, fileName: "arbetsbok.xlsx", options: action === "report" ? { template: "all" } : {} });
  if (outcome.problems.some(({ kind }) => kind !== "nothingToReport" && kind !== "ambiguousReading")) throw new Error(outcome.problems.map(({ message }) => message).join(" "));
  const own = host.log.filter(({ isOverhead }) => !isOverhead);
  const sum = (of: (request: (typeof own)[number]) => number): number => own.reduce((total, request) => total + of(request), 0);
  return { requests: own.length, requestBytes: sum(({ requestBytes }) => requestBytes), responseBytes: sum(({ responseBytes }) => responseBytes) };
}

/** Faults to inject into the emulated Excel. */
import type { ExcelHost, HostAnswer, IncomingRequest } from "../../src/workbench/host/excel-host";

/** Excel's answer when the batch failed with a code, nothing of it done. */
export function failure(code: string, location = ""): HostAnswer {
  const error = { Code: code, Message: code, Location: location, ActionIndex: 0, HttpStatusCode: 400 };
  return { status: 200, headers: {}, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}

/** Lets everything through but the product's request with this number (from 1, counted from now). */
export function failRequest(host: ExcelHost, number: number, answer: HostAnswer | ((request: IncomingRequest) => HostAnswer)): void {
  const before = host.log.filter(({ isOverhead }) => !isOverhead).length;
  host.onRequest = (request) => {
    if (request.number !== before + number) return undefined;
    return typeof answer === "function" ? answer(request) : answer;
  };
}

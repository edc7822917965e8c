/** Lets faults strike one after the other, each at its request counted from the one before; also in the runs that follow. */
import type { ExcelHost, IncomingRequest } from "../../src/workbench/host/excel-host";
import { kindOf } from "../../src/workbench/host/request-log";
import type { Batch } from "../../src/workbench/host/rich-api/batch";
import type { Fault, Stage } from "./faults";

/** Start-up and letting go of ranges are office.js's own, which waits for no answer. */
export const COUNTED: readonly string[] = ["work", "settings"];

export interface Strike {
  readonly fault: Fault;
  readonly at: number;
}

export interface Armed {
  /** Resolves when the page has gone away in this run. */
  readonly gone: () => Promise<undefined>;
  /** The run is over: what Excel kept silent of is answered, and nothing is held any more. */
  readonly endRun: () => void;
  readonly left: () => number;
  readonly disarm: () => void;
}

export function armFaults(host: ExcelHost, strikes: readonly Strike[], timeIsUp: () => void, noteColleague: () => void = () => undefined): Armed {
  const pending = [...strikes];
  let count = 0;
  let isAside = false;
  let isFrozen = false;
  let isOver = false;
  let struck: { readonly body: string; readonly fault: Fault } | undefined;
  let thawed = signal();
  let gone = signal();
  const never = new Promise<never>(() => undefined);
  const freeze = (): Promise<undefined> => {
    isFrozen = true;
    setImmediate(() => isOver || timeIsUp());
    return thawed.promise;
  };
  const stage = (request: IncomingRequest, fault: Fault): Stage => ({
    host, request, timeIsUp, freeze,
    startAnew: () => {
      setImmediate(gone.give);
      return never;
    },
    aside: async (work) => {
      isAside = true;
      try {
        return await work();
      } finally {
        isAside = false;
        if (fault.isByColleague) noteColleague();
      }
    },
  });
  host.onRequest = (request) => {
    if (isAside) return undefined;
    if (isFrozen) return freeze();
    host.switches.isAnsweringTwice = false;
    if (!COUNTED.includes(kindOf(JSON.parse(request.body) as Batch))) return undefined;
    const [next] = pending;
    if (!next || ++count !== next.at) return undefined;
    count = 0;
    pending.shift();
    struck = { body: request.body, fault: next.fault };
    return next.fault.before?.(stage(request, next.fault));
  };
  host.onAnswer = (request) => (!isAside && request.body === struck?.body ? struck.fault.after?.(stage(request, struck.fault)) : undefined);
  return {
    gone: () => gone.promise,
    endRun: () => {
      host.switches.isAnsweringTwice = false;
      isOver = pending.length === 0;
      isFrozen = false;
      struck = undefined;
      thawed.give();
      [thawed, gone] = [signal(), signal()];
    },
    left: () => pending.length,
    disarm: () => {
      host.onRequest = undefined;
      host.onAnswer = undefined;
    },
  };
}

function signal(): { readonly promise: Promise<undefined>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const promise = new Promise<undefined>((resolve) => (give = () => resolve(undefined)));
  return { promise, give };
}

/** What can go wrong at any request: Excel refuses, does half, hangs, answers late, twice or not at all, starts anew, or a colleague is quicker. */
import type { ExcelHost, HostAnswer, IncomingRequest } from "../../src/workbench/host/excel-host";
import type { Problem } from "../../src/core/problem";
import { failure } from "../excel/refuse";

export interface Fault {
  readonly name: string;
  /** What the user may be told it was. Empty: anything that is said must still end in what to do. */
  readonly kinds: readonly Problem["kind"][];
  /** A colleague's own doing: what the sheets are afterwards is what she made them. */
  readonly isByColleague?: boolean;
  readonly before?: (stage: Stage) => Answer;
  readonly after?: (stage: Stage) => Answer;
}

export interface Stage {
  readonly host: ExcelHost;
  readonly request: IncomingRequest;
  /** The time limits that run now are over. */
  readonly timeIsUp: () => void;
  /** Waits until the case has ended; until then Excel does nothing more. */
  readonly freeze: () => Promise<undefined>;
  /** The pane's page is gone and a new one opens. */
  readonly startAnew: () => Promise<never>;
  /** Done past the product and past the count of requests. */
  readonly aside: <T>(work: () => Promise<T>) => Promise<T>;
}

type Answer = undefined | Promise<HostAnswer | undefined> | HostAnswer;

/** platform.md §3.2, with what each is to be called. */
const REFUSALS: Readonly<Record<string, Problem["kind"]>> = {
  InvalidOperationInCellEditMode: "cellEdit", AccessDenied: "protected", ItemAlreadyExists: "nameTaken", ItemNotFound: "excelRefused", InvalidSelection: "excelBusy",
  GeneralException: "excelRefused", RequestPayloadSizeLimitExceeded: "tooLarge", ResponsePayloadSizeLimitExceeded: "tooLarge", FilteredRangeConflict: "excelRefused",
  MergedRangeConflict: "excelRefused", InsertDeleteConflict: "excelRefused", NonBlankCellOffSheet: "excelRefused", UnsupportedSheet: "excelRefused", ActivityLimitReached: "excelBusy",
  MemoryLimitReached: "tooLarge", ServiceNotAvailable: "excelBusy", RequestAborted: "excelBusy", HostRestartNeeded: "excelBusy", UnheardOf: "excelRefused",
};
/** The transport's own refusals, by number (protocol note §2). */
const TRANSPORT: Readonly<Record<number, Problem["kind"]>> = { 5004: "cellEdit", 5001: "excelRefused", 5012: "notAnswering", 5016: "excelBusy", 5102: "excelBusy", 5103: "tooLarge", 5104: "tooLarge" };

const refusals: Fault[] = [
  ...Object.entries(REFUSALS).map(([code, kind]): Fault => ({ name: `refuses with ${code}`, kinds: [kind], before: () => failure(code) })),
  ...Object.entries(TRANSPORT).map(([code, kind]): Fault => ({ name: `refuses with ${code}`, kinds: [kind], before: () => ({ refused: Number(code) }) })),
];

const half = (share: number): Fault => ({
  name: `does ${share * 100} % and refuses the rest`,
  kinds: ["excelRefused", "tooLarge"],
  before: async ({ host, request, aside }) => {
    const batch = JSON.parse(request.body) as { Actions: unknown[] };
    const Actions = batch.Actions.slice(0, Math.floor(batch.Actions.length * share));
    await aside(() => host.handleRequest(JSON.stringify({ ...batch, Actions })));
    return failure("GeneralException");
  },
});

const silences: Fault[] = [
  { name: "hangs until after the time limit", kinds: ["notAnswering"], before: ({ freeze }) => freeze() },
  { name: "does it, and answers after the time limit", kinds: ["notAnswering"], after: ({ freeze }) => freeze() },
  { name: "answers late, within the time limit", kinds: [], after: () => pause(20) },
  { name: "does it, and loses the answer", kinds: ["excelBusy", "excelRefused"], after: () => failure("RequestAborted") },
  { name: "does it, and breaks the connection", kinds: ["excelRefused"], after: () => ({ refused: 5001 }) },
  { name: "answers twice", kinds: [], before: ({ host }) => void (host.switches.isAnsweringTwice = true) },
  { name: "starts anew before doing it", kinds: [], before: ({ startAnew }) => startAnew() },
  { name: "starts anew after doing it", kinds: [], after: ({ startAnew }) => startAnew() },
];

function colleague(name: string, work: (host: ExcelHost) => Promise<void>): Fault {
  return {
    name: `a colleague ${name}`,
    kinds: [],
    isByColleague: true,
    before: async ({ host, aside }) => {
      await aside(() => work(host).catch(() => undefined));
      return undefined;
    },
  };
}

const first = (host: ExcelHost): string => host.book.sheets()[0]?.name ?? "";
const last = (host: ExcelHost): string => host.book.sheets().at(-1)?.name ?? "";

const colleagues: readonly Fault[] = [
  colleague("changes a source cell", (host) => host.type(first(host), "B8", "kollegans")),
  colleague("renames a source", (host) => host.user.renameSheet(first(host), "Omdöpt källa")),
  colleague("deletes a source", (host) => host.user.deleteSheet(first(host))),
  colleague("protects a source", (host) => host.user.protect(first(host))),
  colleague("inserts rows in a source", (host) => host.user.insertRows(first(host), 2, 3)),
  colleague("changes the last sheet", (host) => host.type(last(host), "C3", "kollegans")),
  colleague("renames the last sheet", (host) => host.user.renameSheet(last(host), "Omdöpt sist")),
  colleague("deletes the last sheet", (host) => host.user.deleteSheet(last(host))),
  colleague("protects the last sheet", (host) => host.user.protect(last(host))),
  colleague("adds a sheet", (host) => host.user.addSheet("Kollegans blad")),
  colleague("protects the workbook", (host) => host.user.protectStructure()),
];

export const FAULTS: readonly Fault[] = [...refusals, half(0.25), half(0.5), half(0.75), half(0.98), ...silences, ...colleagues];

async function pause(ms: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return undefined;
}

/** What Excel on the web does with `executeMethod`: the calls of office.js that are not events (protocol note §1, §2, §5). */
import type { ExcelHost } from "../excel-host";

const RICH_API = 93;
const REFRESH_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

/** Position of the body and of the flags among the thirteen parts of a rich API request (excel-web-16.00.debug.js: 13512). */
const BODY = 4;
const FLAGS = 6;

export interface MethodArguments {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly [string, string][] };
  /** A completed ribbon command: its id and how it went. */
  readonly 0?: string;
  readonly 1?: number;
}

export type MethodAnswer = { readonly Version: 1; readonly Error: number } & Readonly<Record<string, unknown>>;

async function answerBatch(host: ExcelHost, request: readonly unknown[]): Promise<MethodAnswer> {
  const answer = await host.handleRequest(String(request[BODY]), { flags: Number(request[FLAGS] ?? 0) });
  if ("refused" in answer) return { Version: 1, Error: answer.refused };
  return { Version: 1, Error: SUCCESS, Data: [answer.status, Object.entries(answer.headers).flat(), answer.body] };
}

export async function executeMethod(host: ExcelHost, args: MethodArguments, onUnknown: (dispatchId: number) => void): Promise<MethodAnswer> {
  const dispatchId = args.DdaMethod?.DispatchId ?? 0;
  switch (dispatchId) {
    case RICH_API:
      return answerBatch(host, args.ArrayData ?? []);
    case REFRESH_SETTINGS:
      return { Version: 1, Error: SUCCESS, Properties: { Settings: host.commonSettings.read().map(([Name, Value]) => ({ Name, Value })) } };
    case SAVE_SETTINGS:
      host.commonSettings.write([...(args.DdaSettingsMethod?.Properties ?? [])]);
      return { Version: 1, Error: SUCCESS };
    case COMMAND_COMPLETED:
      host.completeCommand(args[0] ?? "", args[1] ?? SUCCESS);
      return { Version: 1, Error: SUCCESS };
    default:
      onUnknown(dispatchId);
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

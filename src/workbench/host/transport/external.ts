/** The object that office.js finds as `window.external` in Excel for Windows (protocol note §2, B2). */
import type { ExcelHost } from "../excel-host";

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const REFRESH_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const NOT_SUPPORTED = 5001;
const SUCCESS = 0;
/** Event numbers of the Common API: what a handler registers for (excel-win32: OSF.DDA.EventDispId). */
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const SELECTION_CHANGED = 2;

interface SafeArray {
  toArray(): unknown[];
}

type Callback = (answer: SafeArray | number, ...more: unknown[]) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

export interface ExternalOptions {
  readonly addinId: string;
  readonly locale: string;
  readonly documentUrl: string;
  /** Puts what the host calls back into the page's own realm. */
  readonly run: (work: () => void) => void;
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)) };
}

/** Everything office.js reads from the host at start-up, in the words of excel-win32-16.01.debug.js 4990–5075. */
function appContext(host: ExcelHost, options: ExternalOptions): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => options.addinId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "emulated",
    GetInstanceId: () => "emulated",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => host.requirementMatrix,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xf0f0f0, controlForegroundColor: 0 }),
    GetSettings: () => settingsObject(host),
  };
}

function settingsObject(host: ExcelHost): { Read(keys: string[], values: string[]): void; Write(keys: string[], values: string[]): void } {
  return {
    Read: (keys, values) => {
      for (const [name, value] of host.commonSettings.read()) {
        keys.push(name);
        values.push(value);
      }
    },
    Write: (keys, values) => host.commonSettings.write(keys.map((key, at) => [key, values[at] ?? ""])),
  };
}

export function createExternal(host: ExcelHost, options: ExternalOptions): Record<string, unknown> {
  const handlers = new Map<number, Handler[]>();
  const waiting = new Map<number, SafeArray[]>();
  const tell = (eventId: number, payload: SafeArray): void => {
    const listening = handlers.get(eventId) ?? [];
    if (listening.length === 0) waiting.set(eventId, [...(waiting.get(eventId) ?? []), payload]);
    for (const handler of listening) options.run(() => handler(eventId, payload));
  };
  host.onMessage((entries) => tell(RICH_API_MESSAGE, safeArray(entries)));
  host.onSelectionChanged(() => {
    if (handlers.has(SELECTION_CHANGED)) tell(SELECTION_CHANGED, safeArray([]));
  });
  host.onCommand(({ id, functionName, event }) => tell(COMMAND_INVOKED, safeArray([id, functionName, event])));
  return {
    GetContext: () => appContext(host, options),
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$emulated$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, args: unknown, callback: Callback) => {
      void execute(host, dispatchId, args).then((answer) => {
        const call = (): void => options.run(() => callback(Array.isArray(answer) ? safeArray(answer) : answer));
        call();
        if (host.switches.isAnsweringTwice) call();
      });
    },
    RegisterEvent: (eventId: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(eventId, [...(handlers.get(eventId) ?? []), handler]);
      options.run(() => callback(SUCCESS));
      for (const payload of waiting.get(eventId) ?? []) options.run(() => handler(eventId, payload));
      waiting.delete(eventId);
    },
    UnregisterEvent: (eventId: number, _target: string, callback: Callback) => {
      handlers.delete(eventId);
      options.run(() => callback(SUCCESS));
    },
  };
}

/** Positions of body and flags in a rich API request (excel-win32-16.01.debug.js: RichApi request safe array). */
const BODY = 4;
const FLAGS = 6;

async function execute(host: ExcelHost, dispatchId: number, args: unknown): Promise<number | unknown[]> {
  const parts = (Array.isArray(args) ? args : []) as unknown[];
  switch (dispatchId) {
    case RICH_API: {
      const request = (Array.isArray(parts[0]) ? parts[0] : parts) as unknown[];
      const answer = await host.handleRequest(String(request[BODY]), { flags: Number(request[FLAGS] ?? 0) });
      return "refused" in answer ? answer.refused : [SUCCESS, answer.status, Object.entries(answer.headers).flat(), answer.body];
    }
    case COMMAND_COMPLETED:
      host.completeCommand(String(parts[0]), Number(parts[1] ?? SUCCESS));
      return [SUCCESS];
    case REFRESH_SETTINGS:
    case SAVE_SETTINGS:
      return [SUCCESS];
    default:
      host.gaps.push(`Common API: DispatchId ${dispatchId}`);
      return NOT_SUPPORTED;
  }
}

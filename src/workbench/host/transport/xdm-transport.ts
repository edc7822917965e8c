/**
 * The web-style transport: the add-in's page in a frame of this page, talking JSON over postMessage as in Excel on the web.
 * office.js's own rule of trust is left alone: it takes a parent on https whose host name is the add-in's own, on any port.
 */
import type { ExcelHost } from "../excel-host";
import { executeMethod, type MethodArguments } from "./xdm-calls";
import { parseXdmRequest, xdmAnswer, xdmEvent, xdmNotice, type XdmRequest } from "./xdm-message";

export interface XdmOptions {
  readonly addInOrigin: string;
  readonly addInName: string;
  readonly addInId: string;
  readonly locale: string;
  readonly documentUrl: string;
  /** The add-in asked for something outside the workbook: another web page, or to give the keyboard back. */
  readonly onOpenWindow: (address: string) => void;
  readonly onLeave: () => void;
  readonly onGap: (what: string) => void;
  /** The add-in listens for an event from now on; "appCommandInvoked" means that the ribbon works. */
  readonly onListening: (event: string) => void;
}

/** Shared runtime (1) with custom functions (2); excel-web's own script version follows the platform. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const EXCEL_ONLINE = 16;
const READ_WRITE = 1;
const SHOWN_AS_PANE = 2;
/** Ctrl+F6, and Tab, Shift+Tab, Esc and F2 at the pane's edge (excel-web-16.00.debug.js: 1399). */
const LEAVING_KEYS: readonly unknown[] = [5, 6, 13, 14, 15, 16];

/** The Common API's event, which says that the selection moved and not where to. */
const SELECTION_CHANGED = "documentSelectionChanged";
const TAB_IN = 11;
const EXCEL_EVENT = 65_536;
const VISIBILITY_CHANGED = 65_539;

let conversations = 0;

export class XdmTransport {
  /** A new one for every workbook: office.js keeps settings by it for as long as the tab lives. */
  private readonly conversationId = `namndrapport-${Date.now().toString(36)}-${++conversations}`;
  private readonly registered = new Set<string>();
  private readonly waiting = new Map<string, string[]>();
  private frame: HTMLIFrameElement | undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: XdmOptions,
  ) {
    host.onMessage((entries) => this.tell("richApiMessage", { ArrayData: entries }));
    host.onSelectionChanged(() => {
      if (this.registered.has(SELECTION_CHANGED)) this.tell(SELECTION_CHANGED, {});
    });
    host.onCommand(({ id, functionName, event }) => this.tell("appCommandInvoked", { 0: id, 1: functionName, 2: event }));
  }

  /** The frame's name, which must be set before the frame stands in the document. */
  get frameName(): string {
    const { locale, addInId } = this.options;
    return JSON.stringify({
      baseFrameName: addInId,
      hostInfo: `Excel$Web$16.01$${locale}$${this.conversationId}$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
      xdmInfo: `${this.conversationId}|${addInId}|${window.location.origin}`,
      serializerVersion: "1",
    });
  }

  connect(frame: HTMLIFrameElement): void {
    this.frame = frame;
    window.addEventListener("message", this.receive);
  }

  /** The pane was shown or hidden by its user (excel-web-16.00.debug.js: 25148). */
  tellVisibility(isVisible: boolean): void {
    const message = JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" });
    this.tell("richApiMessage", { ArrayData: [[EXCEL_EVENT, VISIBILITY_CHANGED, "", message, 0, false]] });
  }

  /** The keyboard enters the pane: office.js puts the focus on the page's first stop (excel-web-16.00.debug.js: 6060). */
  enter(): void {
    this.frame?.contentWindow?.focus();
    this.post(xdmNotice(this.conversationId, window.location.origin, [TAB_IN]));
  }

  disconnect(): void {
    window.removeEventListener("message", this.receive);
    this.registered.clear();
    this.host.setRuntimeReady(false);
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame?.contentWindow || event.origin !== this.options.addInOrigin) return;
    const request = parseXdmRequest(event.data);
    if (request?._conversationId === this.conversationId) void this.serve(request);
  };

  private async serve(request: XdmRequest): Promise<void> {
    const data = await this.answer(request);
    if (data !== undefined) this.post(xdmAnswer(request, window.location.origin, data));
    if (request._actionType !== 1) return;
    this.flush(request._actionName);
    this.options.onListening(request._actionName);
  }

  private async answer({ _actionType, _actionName, _data }: XdmRequest): Promise<unknown> {
    if (_actionType === 1) this.registered.add(_actionName);
    if (_actionType === 2) this.registered.delete(_actionName);
    if (_actionType !== 0) return { Error: 0 };
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "ContextActivationManager_notifyHost":
        if (Array.isArray(_data) && LEAVING_KEYS.includes(_data[1])) this.options.onLeave();
        return undefined;
      case "ContextActivationManager_openWindowInHost":
        this.options.onOpenWindow((_data as { strUrl?: string }).strUrl ?? "");
        return undefined;
      case "executeMethod":
        return executeMethod(this.host, _data as MethodArguments, (dispatchId) => this.options.onGap(`Common API: DispatchId ${dispatchId}`));
      default:
        this.options.onGap(`XDM: ${_actionName}`);
        return undefined;
    }
  }

  private appContext(): Readonly<Record<string, unknown>> {
    const { addInId, addInName, locale, documentUrl } = this.options;
    return {
      _id: addInId,
      _appName: EXCEL_ONLINE,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: READ_WRITE,
      _settings: this.host.commonSettings.read(),
      _reason: "documentOpened",
      _requirementMatrix: this.host.requirementMatrix,
      _hostFullVersion: "16.0.0.0",
      _addinName: addInName,
      _initialDisplayMode: SHOWN_AS_PANE,
    };
  }

  /** What the add-in does not listen for yet waits until it does, as a ribbon click waits for the runtime. */
  private tell(name: string, data: unknown): void {
    const message = xdmEvent(this.conversationId, name, window.location.origin, data);
    if (this.registered.has(name)) this.post(message);
    else this.waiting.set(name, [...(this.waiting.get(name) ?? []), message]);
  }

  private flush(name: string): void {
    for (const message of this.waiting.get(name) ?? []) this.post(message);
    this.waiting.delete(name);
  }

  private post(message: string): void {
    this.frame?.contentWindow?.postMessage(message, this.options.addInOrigin);
  }
}

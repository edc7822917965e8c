/** The emulated Excel: one workbook, the add-in's requests in, answers and events out. README.md tells how transports and screens use it. */
import { CommandClicks } from "./command-clicks";
import { functionNamesOf } from "./functions/metadata";
import { FunctionRuntime } from "./functions/function-runtime";
import type { HostAnswer, HostOptions, IncomingRequest, Switches } from "./host-options";
import { Listeners } from "./listeners";
import { byteLength, kindOf, membersOf, type LoggedRequest } from "./request-log";
import { defaultRequirementSets, meets } from "./requirement-sets";
import type { Batch } from "./rich-api/batch";
import { ApiContext, eventTypes } from "./rich-api/context";
import { Dispatcher, type DispatcherHost } from "./rich-api/dispatcher";
import { entriesOf, type MessageEntry } from "./rich-api/events";
import { KeptReferences } from "./rich-api/kept-references";
import { apiObjects } from "./rich-api/objects/api-objects";
import { Workbook } from "./rich-api/objects/workbook";
import { serviceNamed } from "./rich-api/services";
import { cellView, typeInto, type CellView } from "./user/cells";
import { User } from "./user/user";
import { Book } from "./workbook/book";
import { emptyBook } from "./workbook/empty-book";
import { readBook } from "./xlsx/read-book";
import { writeBook } from "./xlsx/write-book";

export type { HostAnswer, HostOptions, IncomingRequest, Switches };

const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const CELL_EDIT_MODE = 5004;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** Set by `delayForCellEdit`: the request waits until the user has left the cell (protocol note §2). */
const DELAY_FOR_CELL_EDIT = 64;

export class ExcelHost {
  readonly log: LoggedRequest[] = [];
  readonly gaps: string[] = [];
  readonly switches: Switches;
  readonly user: User;
  readonly commonSettings: { read(): [string, string][]; write(pairs: readonly (readonly [string, string])[]): void };
  onRequest: ((request: IncomingRequest) => undefined | HostAnswer | Promise<HostAnswer | undefined>) | undefined;
  /** Called when a request has been handled; an answer returned is sent instead of the real one, as when a connection breaks. */
  onAnswer: ((request: IncomingRequest, answer: HostAnswer) => undefined | HostAnswer | Promise<HostAnswer | undefined>) | undefined;
  readonly context: ApiContext;
  private readonly dispatcher: Dispatcher;
  private readonly functionRuntime: FunctionRuntime;
  private readonly references = new KeptReferences();
  private readonly sets: Readonly<Record<string, string>>;
  private readonly messages = new Listeners<MessageEntry[]>();
  private readonly changes = new Listeners<{ sheetIds: string[]; structure: boolean }>();
  private readonly selections = new Listeners<void>();
  private readonly paneStates = new Listeners<string>();
  private readonly clicks = new CommandClicks();
  private queue: Promise<unknown> = Promise.resolve();
  private counted = 0;
  paneState = "Visible";

  private constructor(readonly book: Book, private readonly options: HostOptions) {
    this.context = new ApiContext(book, options.fileName ?? "Bok1.xlsx", apiObjects);
    this.sets = options.requirementSets ?? defaultRequirementSets;
    this.switches = { isEditingCell: false, payloadLimit: options.platform === "desktop" ? Infinity : FIVE_MEGABYTES, blankArgument: 0, latency: 0, isAnsweringTwice: false };
    this.functionRuntime = new FunctionRuntime(book, options.functions, this.switches, (entries) => this.messages.tell(entries), (sheetIds) => this.resultsCame(sheetIds));
    this.dispatcher = new Dispatcher(this.dispatcherHost());
    this.user = new User(this.context, (work) => this.act(work));
    this.commonSettings = {
      read: () => [...book.settings],
      write: (pairs) => pairs.forEach(([name, value]) => book.settings.set(name, value)),
    };
  }

  static async open(options: HostOptions = {}): Promise<ExcelHost> {
    const content = options.workbook
      ? readBook(options.workbook, { functionNames: functionNamesOf(options.functions), addinId: options.addinId ?? "" })
      : emptyBook();
    const book = Book.open(content);
    const host = new ExcelHost(book, options);
    await book.settle();
    return host;
  }

  get requirementMatrix(): string {
    return JSON.stringify(this.sets);
  }

  readonly onMessage = this.messages.add;
  readonly onPane = this.paneStates.add;
  readonly onWorkbookChanged = this.changes.add;
  readonly onSelectionChanged = this.selections.add;
  readonly onCommand = this.clicks.listen;

  /** One batch of the rich API, in the order of arrival. Answers of the add-in's functions pass by the queue. */
  async handleRequest(body: string, { flags = 0 }: { flags?: number } = {}): Promise<HostAnswer> {
    const batch = JSON.parse(body) as Batch;
    const kind = kindOf(batch);
    const isOverhead = kind !== "work";
    const number = isOverhead ? 0 : ++this.counted;
    const injected = await this.onRequest?.({ number, body, isOverhead });
    if (injected) return injected;
    if (this.switches.latency > 0) await pause(this.switches.latency);
    if (kind === "functions") return this.answer(batch, body, kind);
    const turn = this.queue.then(() => this.inTurn(batch, body, kind, flags));
    this.queue = turn.catch(() => undefined);
    const answer = await turn;
    return (await this.onAnswer?.({ number, body, isOverhead }, answer)) ?? answer;
  }

  private async inTurn(batch: Batch, body: string, kind: LoggedRequest["kind"], flags: number): Promise<HostAnswer> {
    if (this.switches.isEditingCell && flags & DELAY_FOR_CELL_EDIT) await this.leftCell();
    if (this.switches.isEditingCell && kind === "work") return { refused: CELL_EDIT_MODE };
    return this.answer(batch, body, kind);
  }

  private async answer(batch: Batch, body: string, kind: LoggedRequest["kind"]): Promise<HostAnswer> {
    const requestBytes = byteLength(body);
    if (requestBytes > this.switches.payloadLimit) return this.refuse(REQUEST_TOO_LARGE, batch, requestBytes, kind);
    const answer = await this.dispatcher.run(batch);
    const text = JSON.stringify(answer);
    const responseBytes = byteLength(text);
    if (kind !== "functions") await this.afterRequest();
    if (responseBytes > this.switches.payloadLimit) return this.refuse(RESPONSE_TOO_LARGE, batch, requestBytes, kind);
    this.record(batch, requestBytes, responseBytes, kind, answer.Error?.Code);
    return { status: 200, headers: { "Content-Type": "application/json" }, body: text };
  }

  private refuse(code: number, batch: Batch, requestBytes: number, kind: LoggedRequest["kind"]): HostAnswer {
    this.record(batch, requestBytes, 0, kind, String(code));
    return { refused: code };
  }

  private record(batch: Batch, requestBytes: number, responseBytes: number, kind: LoggedRequest["kind"], error: string | undefined): void {
    this.log.push({
      number: this.log.length + 1, actions: batch.Actions.length, requestBytes, responseBytes,
      isOverhead: kind !== "work", kind, members: membersOf(batch), error,
    });
  }

  private async afterRequest(): Promise<void> {
    if (this.context.isCalculationSuspended) this.context.isCalculationSuspended = false;
    await this.book.settle();
    this.flush();
    this.functionRuntime.start();
  }

  /** Results of the add-in's functions are calculated into cells that nobody wrote to: the screen must hear of them too. */
  private resultsCame(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.context.touched.add(id);
    this.flush();
  }

  /** What changed is told to handlers and to the screen. */
  private flush(): void {
    if (this.context.events.some(({ type }) => type === eventTypes.selectionChanged)) this.selections.tell();
    const entries = entriesOf(this.context);
    if (entries.length > 0) this.messages.tell(entries);
    if (this.context.touched.size === 0 && !this.context.isStructureChanged) return;
    const change = { sheetIds: [...this.context.touched], structure: this.context.isStructureChanged };
    this.context.touched.clear();
    this.context.isStructureChanged = false;
    this.changes.tell(change);
  }

  private dispatcherHost(): DispatcherHost {
    const workbook = new Workbook(this.context, this.references);
    return {
      globalObject: () => workbook,
      newObject: (typeName) => serviceNamed(typeName, {
        context: this.context,
        paneState: this.paneState,
        onFunctionsReady: () => this.functionRuntime.setReady(true),
        onResults: (results) => this.functionRuntime.take(results),
        onPaneState: (state) => this.setPane(state),
        onRibbonUpdate: () => undefined,
      }),
      keep: (object) => this.references.keep(object),
      kept: (id) => this.references.find(id),
      settle: () => (this.context.isCalculationSuspended ? Promise.resolve() : this.book.settle()),
      supports: (set, version) => meets(this.sets, set, version),
      onGap: (member) => this.gaps.push(member),
    };
  }

  private setPane(state: string): void {
    this.paneState = state;
    this.paneStates.tell(state);
  }

  setRuntimeReady(isReady: boolean): void {
    this.functionRuntime.setReady(isReady);
  }

  /** A ribbon button: resolves when the add-in has called event.completed(). */
  clickCommand(functionName: string): Promise<{ status: number }> {
    return this.clicks.click(functionName);
  }

  completeCommand(id: string, status: number): void {
    this.clicks.complete(id, status);
  }

  /** Something the user does, in line with the add-in's requests. */
  private async act<T>(work: () => T): Promise<T> {
    const turn = this.queue.then(async () => {
      this.context.trigger = "Unknown";
      try {
        return work();
      } finally {
        await this.book.settle();
        this.flush();
        this.context.trigger = "ThisLocalAddin";
        this.functionRuntime.start();
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  type(sheet: string, address: string, text: string): Promise<void> {
    return this.act(() => typeInto(this.context, sheet, address, text));
  }

  cell(sheet: string, address: string): CellView {
    return cellView(this.context, sheet, address, (id, row, column) => this.functionRuntime.errorText(id, row, column));
  }

  /** All requests, calculation and functions have come to rest. */
  async idle(): Promise<void> {
    let before: Promise<unknown>;
    do {
      before = this.queue;
      await before;
      await this.functionRuntime.idle();
    } while (before !== this.queue);
  }

  private async leftCell(): Promise<void> {
    while (this.switches.isEditingCell) await pause(10);
  }

  /** Lets go of the engine; the workbook cannot be used any more. */
  close(): void {
    this.functionRuntime.setReady(false);
    this.book.univer.dispose();
  }

  save(): Uint8Array {
    return writeBook(this.book, { functionNames: functionNamesOf(this.options.functions), addinId: this.options.addinId ?? "" });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

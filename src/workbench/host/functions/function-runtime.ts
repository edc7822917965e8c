/** Brings the add-in's functions and the formula engine together: calls out, results in, cells calculated again until nothing waits. */
import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../workbook/book";
import { cellName } from "../workbook/reference";
import { prefixOfSheet } from "../workbook/formula-text";
import type { MessageEntry } from "../rich-api/events";
import { AddInFunction } from "./add-in-function";
import type { BlankArgument } from "./call-arguments";
import { Invocations } from "./invocations";
import { takesErrors, type FunctionsJson } from "./metadata";

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

export class FunctionRuntime {
  readonly invocations = new Invocations();
  private readonly errorTexts = new Map<string, string>();
  private isReady = false;
  private running: Promise<void> | undefined;
  private sent = 0;
  /** Sheets whose cells have got answers since the last calculation. */
  private readonly answered: string[] = [];

  constructor(
    private readonly book: Book,
    functions: FunctionsJson | undefined,
    readonly switches: { readonly blankArgument: BlankArgument },
    private readonly send: (entries: MessageEntry[]) => void,
    private readonly onResults: (sheetIds: readonly string[]) => void,
  ) {
    if (!functions) return;
    const service = book.univer.__getInjector().get(IFunctionService);
    service.registerExecutors(...functions.functions.map((metadata) => new AddInFunction(metadata, takesErrors(functions, metadata), this)));
  }

  addressOf(sheetId: string, row: number, column: number): string {
    return prefixOfSheet(this.book.sheetWithId(sheetId)?.name ?? "") + cellName(row, column);
  }

  setErrorText(sheetId: string, row: number, column: number, text: string | undefined): void {
    const key = `${sheetId}|${row}|${column}`;
    if (text === undefined || text === "") this.errorTexts.delete(key);
    else this.errorTexts.set(key, text);
  }

  errorText(sheetId: string, row: number, column: number): string | undefined {
    return this.errorTexts.get(`${sheetId}|${row}|${column}`);
  }

  setReady(isReady: boolean): void {
    if (this.isReady && !isReady) this.invocations.requeue();
    this.isReady = isReady;
    if (isReady) this.start();
  }

  /** Sends what is queued, unless that is already going on. */
  start(): void {
    if (!this.isReady || this.running || !this.invocations.hasQueue) return;
    this.running = this.pump().finally(() => {
      this.running = undefined;
      this.start();
    });
  }

  private async pump(): Promise<void> {
    while (this.isReady && this.invocations.hasQueue) {
      const entries = this.invocations.take().map((message): MessageEntry => [FUNCTION_CATEGORY, INVOKE, "", JSON.stringify(message), ++this.sent, false]);
      this.send(entries);
      while (this.invocations.isWaiting) await this.invocations.nextAnswer();
      await this.book.settle();
      this.onResults(this.answered.splice(0));
    }
  }

  take(results: readonly unknown[]): void {
    for (const cell of this.invocations.give(results)) {
      const [sheetId = "", row = "0", column = "0"] = cell.split("|");
      const [top, left] = [Number(row), Number(column)];
      this.book.calculation.markCells(sheetId, { top, left, bottom: top, right: left }, true);
      this.answered.push(sheetId);
    }
  }

  async idle(): Promise<void> {
    while (this.running) await this.running;
  }
}

/** Calls of an add-in's functions on their way to the runtime and back. Results are kept until everything is calculated anew. */
import type { Argument } from "./call-arguments";

export type Result = { readonly value: unknown } | { readonly error: string; readonly message: string };

interface Call {
  readonly number: number;
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly Argument[];
  readonly address: string;
  readonly takesErrors: boolean;
  /** Cells that wait for it. */
  readonly cells: Set<string>;
}

/** Codes on the wire (protocol note §4). */
const codes: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
const MOST_KEPT = 20_000;

export class Invocations {
  private readonly kept = new Map<string, Result>();
  private readonly calls = new Map<number, Call>();
  private queue: Call[] = [];
  /** Queued or called, by key. */
  private readonly waiting = new Map<string, Call>();
  private count = 0;
  private wake: (() => void)[] = [];

  /** A result that is at hand; otherwise the call is queued for the cell that asks. */
  resultOf(key: string, cell: string, call: Pick<Call, "functionId" | "args" | "address" | "takesErrors">): Result | undefined {
    const known = this.kept.get(key);
    if (known) return known;
    const waiting = this.waiting.get(key);
    if (waiting) waiting.cells.add(cell);
    else this.enqueue({ ...call, number: ++this.count, key, cells: new Set([cell]) });
    return undefined;
  }

  private enqueue(call: Call): void {
    this.queue.push(call);
    this.waiting.set(call.key, call);
  }

  forgetAll(): void {
    this.kept.clear();
  }

  get hasQueue(): boolean {
    return this.queue.length > 0;
  }

  get isWaiting(): boolean {
    return this.calls.size > 0;
  }

  /** Messages for the runtime: `[number, id, arguments, address, flags]`. */
  take(): unknown[][] {
    const calls = this.queue;
    this.queue = [];
    for (const call of calls) this.calls.set(call.number, call);
    return calls.map((call) => [call.number, call.functionId, call.args, call.address, call.takesErrors ? 4 : 0]);
  }

  /** A runtime that went away answers nothing; its calls wait for the next one. */
  requeue(): void {
    this.queue.push(...this.calls.values());
    this.calls.clear();
  }

  /** `[number, ok, value, code?]` as arrays, or `{ invocationId, failed, … }` as objects. Returns the cells that waited. */
  give(results: readonly unknown[]): string[] {
    const cells = results.flatMap((entry) => this.giveOne(entry));
    for (const wake of this.wake.splice(0)) wake();
    return cells;
  }

  nextAnswer(): Promise<void> {
    return new Promise((resolve) => this.wake.push(resolve));
  }

  private giveOne(entry: unknown): string[] {
    const { number, isOk, value, code } = Array.isArray(entry) ? fromArray(entry as unknown[]) : fromObject(entry as Record<string, unknown>);
    const call = this.calls.get(number);
    if (!call) return [];
    this.calls.delete(number);
    this.waiting.delete(call.key);
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    this.kept.set(call.key, isOk ? { value } : { error: codes[code] ?? "#VALUE!", message: typeof value === "string" ? value : "" });
    return [...call.cells];
  }
}

function fromArray([number, isOk, value, code]: unknown[]): { number: number; isOk: boolean; value: unknown; code: number } {
  return { number: Number(number), isOk: isOk === true || isOk === 1, value, code: Number(code ?? 7) };
}

function fromObject(entry: Record<string, unknown>): { number: number; isOk: boolean; value: unknown; code: number } {
  return {
    number: Number(entry["id"] ?? entry["invocationId"]),
    isOk: entry["failed"] !== true,
    value: entry["value"],
    code: Number(entry["errorCode"] ?? 7),
  };
}

/** The way into Excel: one session of requests, each with a time limit of our own, every failure as a problem. */
import type { Attempt } from "../core/problem";
import { cancelled } from "./cancelled";
import { Stop } from "./stop";
import { isExcelError, translateError } from "./translate-error";

/** Asks Excel one thing: queue the questions, return how to take the answers once the request has come back. */
export type Question<T> = (context: Excel.RequestContext) => () => T;

export interface Session {
  /** One request. Read-only questions may be asked again after throttling and be stopped; writes are never sent twice, and are not stopped once sent. */
  ask<T>(question: Question<T>): Promise<T>;
  write<T>(question: Question<T>): Promise<T>;
  /** Undefined when the answer would have been too large to come back. */
  askUnlessTooMuch<T>(question: Question<T>): Promise<{ readonly answer: T } | undefined>;
}

export interface SessionOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called when Excel has been silent for a second, with what the user can do about it. */
  readonly onWaiting?: ((text: string) => void) | undefined;
  /** Called as a write is about to be sent: from then on there is nothing to stop. */
  readonly onWriting?: (() => void) | undefined;
  readonly timeLimitMs?: number | undefined;
}

const TIME_LIMIT_MS = 60_000;
const SILENCE_MS = 1_000;
const PAUSE_BEFORE_RETRY_MS = 1_000;

/** Refusals in which nothing was done and that pass by themselves. */
const passing = new Set(["ActivityLimitReached", "ServiceNotAvailable", "RequestAborted"]);

export async function withExcel<T>(
  work: (session: Session) => Promise<T>,
  options: SessionOptions = {},
): Promise<Attempt<T>> {
  try {
    // delayForCellEdit: a click on a ribbon button while a cell is being edited waits for Enter instead of failing.
    const value = await Excel.run({ delayForCellEdit: true }, (context) => work(sessionIn(context, options)));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: translateError(error) };
  }
}

function sessionIn(context: Excel.RequestContext, options: SessionOptions): Session {
  const send = async <T>(question: Question<T>, waiting: SessionOptions): Promise<T> => {
    if (options.signal?.aborted) throw new Stop(cancelled);
    const take = question(context);
    await withTimeLimit(context.sync(), waiting);
    return take();
  };
  const write = <T>(question: Question<T>): Promise<T> => {
    if (!options.signal?.aborted) options.onWriting?.();
    return send(question, { ...options, signal: undefined });
  };
  const ask = async <T>(question: Question<T>): Promise<T> => {
    try {
      return await send(question, options);
    } catch (error) {
      if (!isExcelError(error) || !passing.has(error.code)) throw error;
      await pause(PAUSE_BEFORE_RETRY_MS);
      return send(question, options);
    }
  };
  const askUnlessTooMuch = async <T>(question: Question<T>): Promise<{ readonly answer: T } | undefined> => {
    try {
      return { answer: await ask(question) };
    } catch (error) {
      if (isTooMuch(error)) return undefined;
      throw error;
    }
  };
  return { ask, write, askUnlessTooMuch };
}

/** Too many bytes, or more merged areas than Excel can list at once (512, says the API). */
function isTooMuch(error: unknown): boolean {
  if (isExcelError(error) && error.debugInfo?.errorLocation?.includes("MergedAreas")) return true;
  return translateError(error).kind === "tooLarge";
}

/** context.sync() may never come back (office-js issues 6150 and 6678), so the wait has an end of its own. */
async function withTimeLimit(answer: Promise<unknown>, options: SessionOptions): Promise<void> {
  const limit = options.timeLimitMs ?? TIME_LIMIT_MS;
  const timers: ReturnType<typeof setTimeout>[] = [];
  let whenAborted: () => void = () => undefined;
  const end = new Promise<never>((_, reject) => {
    timers.push(setTimeout(() => reject(notAnswering(limit)), limit));
    whenAborted = () => reject(new Stop(cancelled));
    options.signal?.addEventListener("abort", whenAborted);
  });
  timers.push(setTimeout(() => options.onWaiting?.(waitingText), SILENCE_MS));
  try {
    await Promise.race([answer, end]);
  } finally {
    timers.forEach(clearTimeout);
    options.signal?.removeEventListener("abort", whenAborted);
  }
}

const waitingText = "Väntar på Excel. Redigerar du en cell? Avsluta med Enter eller Esc.";

function notAnswering(limitMs: number): Stop {
  const seconds = Math.max(1, Math.round(limitMs / 1000));
  return new Stop({
    kind: "notAnswering",
    message: `Excel svarade inte på ${seconds} sekunder. Avsluta cellredigering och stäng öppna dialogrutor, titta efter vad som hann skrivas och försök igen.`,
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

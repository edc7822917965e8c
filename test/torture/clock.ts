/** The product's long waits, ended when the test says so instead of after a minute. Short waits run as they are. */
export interface Clock {
  /** The time limits that are running now are over. */
  strike(): void;
  restore(): void;
}

const TIME_LIMIT_FROM_MS = 30_000;
/** What the product waits for a busy Excel to get better, and before it says that it waits. */
const PAUSE_MS = 1_000;

type Timer = ReturnType<typeof setTimeout>;

export function takeClock(): Clock {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const held = new Map<Timer, () => void>();
  const set = (work: () => void, ms = 0): Timer => {
    if (ms < TIME_LIMIT_FROM_MS) return realSet(work, ms === PAUSE_MS ? 1 : ms);
    const timer = realSet(() => undefined, 0);
    held.set(timer, work);
    return timer;
  };
  const clear = (timer: Timer | undefined): void => {
    if (timer !== undefined) held.delete(timer);
    realClear(timer);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  return {
    strike: () => {
      const due = [...held.values()];
      held.clear();
      for (const work of due) work();
    },
    restore: () => void Object.assign(globalThis, { setTimeout: realSet, clearTimeout: realClear }),
  };
}

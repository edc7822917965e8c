/** Ribbon buttons: a click goes out, and is over when the add-in has called event.completed(). */
import { Listeners } from "./listeners";

export interface CommandClick {
  readonly id: string;
  readonly functionName: string;
  readonly event: string;
}

export class CommandClicks {
  private readonly listeners = new Listeners<CommandClick>();
  readonly listen = this.listeners.add;
  private readonly waiting = new Map<string, (status: number) => void>();
  private count = 0;

  click(functionName: string): Promise<{ status: number }> {
    const id = `command${++this.count}`;
    return new Promise((resolve) => {
      this.waiting.set(id, (status) => resolve({ status }));
      const event = JSON.stringify({ source: { id: functionName } });
      this.listeners.tell({ id, functionName, event });
    });
  }

  complete(id: string, status: number): void {
    this.waiting.get(id)?.(status);
    this.waiting.delete(id);
  }
}

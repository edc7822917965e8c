/** The little that office.js needs of a web page: scripts that can be added, a location, storage, timers. No screen. */
import vm from "node:vm";

type Scripts = (source: string) => vm.Script | undefined;

interface ShimElement {
  [name: string]: unknown;
}

class Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, String(value));
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  clear(): void {
    this.items.clear();
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
}

export interface Page {
  readonly context: vm.Context;
  /** As when the pane's frame is taken away: nothing in it runs any more. */
  close(): void;
}

/** A context for `vm` with `window` as its global. `scripts` gives the source of a script by its address. */
export function createPage(address: string, officeScript: string, scripts: Scripts): Page {
  const page: ShimElement = {};
  const timers = pageTimers();
  const context = vm.createContext(page);
  const head = elementOf(context, "head", scripts);
  const office = { ...elementOf(context, "script", scripts), src: officeScript };
  const document: ShimElement = {
    readyState: "complete", domain: new URL(address).hostname, URL: address, cookie: "", title: "", documentElement: elementOf(context, "html", scripts), head, body: elementOf(context, "body", scripts),
    location: new URL(address), visibilityState: "visible",
    createElement: (name: string) => elementOf(context, name, scripts),
    createTextNode: (text: string) => ({ text }),
    getElementsByTagName: (name: string) => (name === "script" ? [office] : [head]),
    getElementById: () => null, querySelector: () => null, querySelectorAll: () => [],
    addEventListener: () => undefined, removeEventListener: () => undefined, attachEvent: () => undefined,
  };
  Object.assign(page, {
    window: page, self: page, globalThis: page, top: page, parent: page, document, location: new URL(address), name: "",
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120.0", language: "sv-SE", languages: ["sv-SE"], platform: "Win32" },
    history: {}, screen: { width: 1366, height: 768 }, localStorage: new Storage(), sessionStorage: new Storage(),
    addEventListener: () => undefined, removeEventListener: () => undefined, dispatchEvent: () => true, postMessage: () => undefined,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    open: () => null, alert: () => undefined, innerWidth: 350, innerHeight: 600,
    setTimeout: timers.setTimeout, clearTimeout, setInterval: timers.setInterval, clearInterval, setImmediate, queueMicrotask, console, URL, URLSearchParams, TextEncoder, TextDecoder,
    AbortController, AbortSignal, performance, structuredClone, crypto: globalThis.crypto, Event: globalThis.Event, EventTarget: globalThis.EventTarget, MessageChannel: undefined,
    btoa: globalThis.btoa, atob: globalThis.atob,
  });
  return { context, close: timers.stop };
}

function pageTimers(): { setTimeout: (...args: Parameters<typeof setTimeout>) => NodeJS.Timeout; setInterval: (...args: Parameters<typeof setInterval>) => NodeJS.Timeout; stop: () => void } {
  const running = new Set<NodeJS.Timeout>();
  const started = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  return {
    setTimeout: (...args) => started(setTimeout(...args)),
    setInterval: (...args) => started(setInterval(...args)),
    stop: () => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}

function elementOf(context: vm.Context, name: string, scripts: Scripts): ShimElement {
  const element: ShimElement = {
    tagName: name.toUpperCase(), style: {}, children: [], childNodes: [],
    setAttribute: (key: string, value: string) => {
      element[key] = value;
    },
    getAttribute: (key: string) => element[key] ?? null,
    addEventListener: () => undefined, removeEventListener: () => undefined, removeChild: () => undefined, insertBefore: () => undefined,
    appendChild: (child: ShimElement) => {
      if (child["tagName"] === "SCRIPT") load(context, child, scripts);
      return child;
    },
  };
  return element;
}

/** A script that is added to the page runs soon after, as in a browser. */
function load(context: vm.Context, element: ShimElement, scripts: Scripts): void {
  setImmediate(() => {
    const script = scripts(String(element["src"]));
    if (!script) {
      (element["onerror"] as (() => void) | undefined)?.();
      return;
    }
    script.runInContext(context);
    (element["onload"] as (() => void) | undefined)?.();
    (element["onreadystatechange"] as (() => void) | undefined)?.();
  });
}
